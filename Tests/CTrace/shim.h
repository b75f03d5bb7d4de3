#pragma once

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <sys/ptrace.h>
#include <linux/ptrace.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

// fork is not for Swift, and ptrace is variadic: the child stops at its first instruction.
static inline pid_t tapsu_trace_start(
    const char *path, char *const *arguments, char *const *environment, int input, int output) {
  pid_t child = fork();
  if (child != 0) return child;
  dup2(input, 0);
  dup2(output, 1);
  dup2(output, 2);
  ptrace(PTRACE_TRACEME, 0, 0, 0);
  execve(path, arguments, environment);
  _exit(127);
}

static inline void tapsu_trace_prepare(pid_t child) {
  ptrace(PTRACE_SETOPTIONS, child, 0, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
}

// Runs the child to its next system call, or to its return from one; gives waitpid's status.
static inline int tapsu_trace_step(pid_t child, int signal) {
  int status = 0;
  if (ptrace(PTRACE_SYSCALL, child, 0, signal) != 0) return -1;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return status;
}

static inline int tapsu_trace_is_call(int status) {
  return WIFSTOPPED(status) && WSTOPSIG(status) == (SIGTRAP | 0x80);
}

static inline int tapsu_trace_signal(int status) {
  if (!WIFSTOPPED(status) || (WSTOPSIG(status) & 0x7f) == SIGTRAP) return 0;
  return WSTOPSIG(status);
}

static inline int tapsu_trace_is_over(int status) { return status < 0 || !WIFSTOPPED(status); }

static inline int tapsu_trace_exit_status(int status) {
  return status >= 0 && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// 1 for a write, 2 for a sync, 3 for another change to the disk, when the child is about to make
// one; 0 for everything else, and for what goes to its standard output.
static inline int tapsu_trace_change(pid_t child) {
  struct __ptrace_syscall_info call;
  if (ptrace(PTRACE_GET_SYSCALL_INFO, child, sizeof call, &call) <= 0) return 0;
  if (call.op != PTRACE_SYSCALL_INFO_ENTRY) return 0;
  switch (call.entry.nr) {
  case SYS_write: case SYS_writev: return call.entry.args[0] > 2 ? 1 : 0;
  case SYS_pwrite64: case SYS_pwritev: return 1;
  case SYS_fdatasync: case SYS_fsync: return 2;
  case SYS_ftruncate: case SYS_fallocate: case SYS_unlinkat: case SYS_mkdirat: return 3;
#ifdef SYS_unlink
  case SYS_unlink: case SYS_mkdir: return 3;
#endif
  default: return 0;
  }
}
