#ifndef TAPSU_CVTERM_SHIM_H
#define TAPSU_CVTERM_SHIM_H

#include <vterm.h>

// Bit fields and tagged unions are read here, where their macros are.
static inline unsigned int tapsu_is_bold(const VTermScreenCell *cell) { return cell->attrs.bold; }
static inline unsigned int tapsu_is_underlined(const VTermScreenCell *cell) {
  return cell->attrs.underline;
}
static inline unsigned int tapsu_is_reversed(const VTermScreenCell *cell) {
  return cell->attrs.reverse;
}
static inline int tapsu_foreground(const VTermScreenCell *cell) {
  return VTERM_COLOR_IS_DEFAULT_FG(&cell->fg) || !VTERM_COLOR_IS_INDEXED(&cell->fg)
             ? -1 : cell->fg.indexed.idx;
}
static inline int tapsu_background(const VTermScreenCell *cell) {
  return VTERM_COLOR_IS_DEFAULT_BG(&cell->bg) || !VTERM_COLOR_IS_INDEXED(&cell->bg)
             ? -1 : cell->bg.indexed.idx;
}
static inline int tapsu_boolean(const VTermValue *value) { return value->boolean; }

#endif
