#pragma once

// The types alone are used of it: the library is loaded when somebody wants a workbook.
#include <xlsxwriter.h>

// Headers show both only to whoever asks for all of GNU’s, which would hold for whole modules.
int memfd_create(const char *name, unsigned int flags);

static const unsigned int tapsu_memory_closed_on_exec = 1u;  // MFD_CLOEXEC
