#ifndef TAPSU_CNCURSES_SHIM_H
#define TAPSU_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <term.h>

// The macros of <term.h> turn ordinary words into fields of the current terminal.
#undef columns
#undef lines

// Hidden behind _XOPEN_SOURCE in <wchar.h>.
extern int wcwidth(wchar_t character);

// Global variables and function-like macros do not import into Swift.
static inline WINDOW *tapsu_stdscr(void) { return stdscr; }
static inline WINDOW *tapsu_curscr(void) { return curscr; }
static inline int tapsu_columns(void) { return COLS; }
static inline int tapsu_lines(void) { return LINES; }
static inline int tapsu_color_pairs(void) { return COLOR_PAIRS; }
static inline attr_t tapsu_bold(void) { return A_BOLD; }
static inline attr_t tapsu_dim(void) { return A_DIM; }
static inline attr_t tapsu_reverse(void) { return A_REVERSE; }
static inline attr_t tapsu_underline(void) { return A_UNDERLINE; }

// Writes one cell: a spacing character and its marks, ended by zero.
static inline void tapsu_put(int y, int x, const wchar_t *text, attr_t attributes, short pair) {
  cchar_t cell;
  if (setcchar(&cell, text, attributes, pair, NULL) == OK) {
    mvwadd_wch(stdscr, y, x, &cell);
  }
}

// Whether the terminal can do what its capability name says; the library wants a mutable string.
static inline const char *tapsu_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (const char *)-1 ? NULL : value;
}

#endif
