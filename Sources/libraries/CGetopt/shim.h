#ifndef TAPSU_CGETOPT_H
#define TAPSU_CGETOPT_H

#include <getopt.h>

// Swift cannot touch the mutable globals of getopt(3); these read and reset them.
static inline void tapsu_getopt_reset(void) {
  optind = 0;
  opterr = 0;
}

static inline int tapsu_getopt_index(void) { return optind; }

static inline const char *tapsu_getopt_argument(void) { return optarg; }

#endif
