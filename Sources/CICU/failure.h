// How ICU's status codes become `ci_error`; shared by this target's sources only.
#ifndef CI_FAILURE_H
#define CI_FAILURE_H

#include "include/CICU.h"
#include <unicode/utypes.h>

/// Records a status. Returns true if it is a success (warnings included).
static inline bool ci_succeeded(UErrorCode status, ci_error *error) {
    bool failed = U_FAILURE(status);
    error->code = failed ? status : 0;
    error->name = failed ? u_errorName(status) : NULL;
    return !failed;
}

#endif
