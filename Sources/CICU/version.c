#include "include/CICU.h"
#include <unicode/uversion.h>

const char *ci_version(void) {
    return U_ICU_VERSION;
}
