#pragma once

// The types alone are used of it: the library is loaded when somebody wants a workbook.
#include <xlsxwriter.h>
