#pragma once

// The types alone are used of it: the library is loaded when somebody names a server.
#include <postgresql/libpq-fe.h>

// Characters, which Swift does not import as the ints that libpq takes.
static inline int tapsu_pq_sqlstate(void) { return PG_DIAG_SQLSTATE; }
static inline int tapsu_pq_message(void) { return PG_DIAG_MESSAGE_PRIMARY; }
