#ifndef TAPSU_CNCURSES_SHIM_H
#define TAPSU_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <errno.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

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

// What a dying program still does for its user. It stands here because a signal handler may call
// next to nothing, and Swift does not promise what its functions call.
struct tapsu_rescue {
  // Whether the terminal is changed; written last and cleared first.
  volatile sig_atomic_t is_armed;
  int input, output;
  struct termios modes;
  size_t count;
  char bytes[256];
  struct sigaction former[NSIG];
  // A stack for the handler, for a program may die because its own is full.
  char stack[65536];
};

static inline struct tapsu_rescue *tapsu_rescue(void) {
  static struct tapsu_rescue rescue;
  return &rescue;
}

// Gives the terminal back, then lets the signal do what it would have done.
static inline void tapsu_rescue_handle(int signal, siginfo_t *information, void *context) {
  (void)context;
  int error = errno;
  struct tapsu_rescue *rescue = tapsu_rescue();
  if (rescue->is_armed) {
    rescue->is_armed = 0;
    tcsetattr(rescue->input, TCSANOW, &rescue->modes);
    ssize_t written = write(rescue->output, rescue->bytes, rescue->count);
    (void)written;
  }
  struct sigaction *former = &rescue->former[signal];
  sigaction(signal, former, NULL);
  // What the processor refused it refuses again; everything else has to be sent again.
  if (information->si_code <= 0 || signal == SIGTRAP || signal == SIGSYS) {
    if ((former->sa_flags & SA_SIGINFO) || former->sa_handler != SIG_DFL) {
      // A crash reporter comes back from what somebody sent: it reports now, and then the program ends.
      sigset_t blocked, unblocked;
      sigemptyset(&unblocked);
      sigaddset(&unblocked, signal);
      pthread_sigmask(SIG_UNBLOCK, &unblocked, &blocked);
      raise(signal);
      pthread_sigmask(SIG_SETMASK, &blocked, NULL);
      struct sigaction ending;
      sigemptyset(&ending.sa_mask);
      ending.sa_flags = 0;
      ending.sa_handler = SIG_DFL;
      sigaction(signal, &ending, NULL);
    }
    raise(signal);
  }
  errno = error;
}

// Remembers how the terminal is now.
static inline void tapsu_rescue_prepare(int input, int output) {
  struct tapsu_rescue *rescue = tapsu_rescue();
  rescue->input = input;
  rescue->output = output;
  rescue->count = 0;
  tcgetattr(input, &rescue->modes);
}

// Adds to what the handler writes.
static inline void tapsu_rescue_add(char byte) {
  struct tapsu_rescue *rescue = tapsu_rescue();
  if (rescue->count < sizeof rescue->bytes) rescue->bytes[rescue->count++] = byte;
}

static inline void tapsu_rescue_give_stack(void) {
  stack_t stack;
  // Somebody else's stack, such as that of the crash reporter, does as well.
  if (sigaltstack(NULL, &stack) != 0 || !(stack.ss_flags & SS_DISABLE)) return;
  stack.ss_sp = tapsu_rescue()->stack;
  stack.ss_size = sizeof tapsu_rescue()->stack;
  stack.ss_flags = 0;
  sigaltstack(&stack, NULL);
}

static inline void tapsu_rescue_arm(void) { tapsu_rescue()->is_armed = 1; }
static inline void tapsu_rescue_disarm(void) { tapsu_rescue()->is_armed = 0; }

// Watches a signal, unless it is ignored.
static inline void tapsu_rescue_watch(int signal) {
  struct sigaction action;
  if (sigaction(signal, NULL, &action) != 0) return;
  if (!(action.sa_flags & SA_SIGINFO) && action.sa_handler == SIG_IGN) return;
  tapsu_rescue()->former[signal] = action;
  sigemptyset(&action.sa_mask);
  action.sa_sigaction = tapsu_rescue_handle;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigaction(signal, &action, NULL);
}

// Leaves a signal to whom it belonged before.
static inline void tapsu_rescue_unwatch(int signal) {
  struct sigaction action;
  if (sigaction(signal, NULL, &action) != 0) return;
  if ((action.sa_flags & SA_SIGINFO) && action.sa_sigaction == tapsu_rescue_handle) {
    sigaction(signal, &tapsu_rescue()->former[signal], NULL);
  }
}

#endif
