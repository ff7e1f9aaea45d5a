#include "failure.h"
#include <stdlib.h>
#include <unicode/ucol.h>
#include <unicode/ustring.h>

struct ci_collator {
    UCollator *rules;
};

ci_collator *ci_collator_open(const char *locale, ci_error *error) {
    UErrorCode status = U_ZERO_ERROR;
    UCollator *rules = ucol_open(locale, &status);
    if (!ci_succeeded(status, error)) return NULL;
    ci_collator *collator = calloc(1, sizeof *collator);
    if (collator == NULL) {
        ucol_close(rules);
        ci_succeeded(U_MEMORY_ALLOCATION_ERROR, error);
        return NULL;
    }
    collator->rules = rules;
    return collator;
}

void ci_collator_free(ci_collator *collator) {
    ucol_close(collator->rules);
    free(collator);
}

int32_t ci_collator_compare(
    const ci_collator *collator, const uint8_t *first, size_t first_length, const uint8_t *second,
    size_t second_length, ci_error *error) {
    if (first_length > INT32_MAX || second_length > INT32_MAX) {
        ci_succeeded(U_INDEX_OUTOFBOUNDS_ERROR, error);
        return 0;
    }
    UErrorCode status = U_ZERO_ERROR;
    UCollationResult result = ucol_strcollUTF8(
        collator->rules, (const char *)first, (int32_t)first_length, (const char *)second, (int32_t)second_length,
        &status);
    return ci_succeeded(status, error) ? (int32_t)result : 0;
}

ptrdiff_t ci_collator_key(
    const ci_collator *collator, const uint8_t *text, size_t length, uint8_t *key, size_t capacity, ci_error *error) {
    if (length >= INT32_MAX || capacity > INT32_MAX) {
        ci_succeeded(U_INDEX_OUTOFBOUNDS_ERROR, error);
        return -1;
    }
    UErrorCode status = U_ZERO_ERROR;
    UChar *units = malloc((length + 1) * sizeof *units);
    if (units == NULL) {
        ci_succeeded(U_MEMORY_ALLOCATION_ERROR, error);
        return -1;
    }
    int32_t count = 0;
    u_strFromUTF8WithSub(
        units, (int32_t)length + 1, &count, (const char *)text, (int32_t)length, 0xFFFD, NULL, &status);
    ptrdiff_t size = -1;
    if (ci_succeeded(status, error)) {
        // ICU counts the terminating zero; an empty result means failure.
        int32_t needed = ucol_getSortKey(collator->rules, units, count, key, (int32_t)capacity);
        size = needed - 1;
        if (needed <= 0) ci_succeeded(U_INTERNAL_PROGRAM_ERROR, error);
    }
    free(units);
    return size;
}
