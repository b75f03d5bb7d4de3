#pragma once

#include <zlib.h>

// inflateInit2 is a macro. 15 is the largest window; 16 more asks for a gzip header and nothing else.
static inline int tapsu_zlib_start_gzip(z_stream *stream) {
  return inflateInit2(stream, 15 + 16);
}
