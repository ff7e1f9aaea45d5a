#include "failure.h"
#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>

// MARK: Detection

struct ci_charset_detector {
    UCharsetDetector *detector;
};

ci_charset_detector *ci_charset_detector_open(ci_error *error) {
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&status);
    if (!ci_succeeded(status, error)) return NULL;
    ci_charset_detector *owner = calloc(1, sizeof *owner);
    if (owner == NULL) {
        ucsdet_close(detector);
        ci_succeeded(U_MEMORY_ALLOCATION_ERROR, error);
        return NULL;
    }
    owner->detector = detector;
    return owner;
}

void ci_charset_detector_free(ci_charset_detector *detector) {
    ucsdet_close(detector->detector);
    free(detector);
}

ptrdiff_t ci_charset_detect(
    ci_charset_detector *detector, const uint8_t *bytes, size_t length, ci_charset_guess *guesses, size_t capacity,
    ci_error *error) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t used = length > INT32_MAX ? INT32_MAX : (int32_t)length;
    ucsdet_setText(detector->detector, (const char *)bytes, used, &status);
    int32_t found = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector->detector, &found, &status);
    if (!ci_succeeded(status, error)) return -1;
    size_t count = 0;
    for (int32_t i = 0; i < found && count < capacity; i++) {
        const char *name = ucsdet_getName(matches[i], &status);
        const char *language = ucsdet_getLanguage(matches[i], &status);
        int32_t confidence = ucsdet_getConfidence(matches[i], &status);
        if (!ci_succeeded(status, error)) return -1;
        // The detector knows a few encodings, such as Arabic EBCDIC in visual order, that no converter exists for.
        UErrorCode unknown = U_ZERO_ERROR;
        if (ucnv_countAliases(name, &unknown) == 0) continue;
        guesses[count++] = (ci_charset_guess){name, language, confidence};
    }
    return (ptrdiff_t)count;
}

// MARK: Conversion

struct ci_converter {
    UConverter *converter;
    char *name;
};

/// What the callback below learns while a text is converted.
typedef struct {
    const char *source;
    size_t count;
    size_t first_offset;
} invalid_input;

/// Counts a sequence that cannot be converted, then lets ICU put U+FFFD in its place.
static void substitute_and_count(
    const void *context, UConverterToUnicodeArgs *args, const char *units, int32_t length,
    UConverterCallbackReason reason, UErrorCode *status) {
    if (reason > UCNV_IRREGULAR) return;
    invalid_input *invalid = (invalid_input *)context;
    ptrdiff_t offset = args->source - invalid->source - length;
    if (invalid->count++ == 0) invalid->first_offset = offset > 0 ? (size_t)offset : 0;
    UCNV_TO_U_CALLBACK_SUBSTITUTE(NULL, args, units, length, reason, status);
}

ci_converter *ci_converter_open(const char *name, ci_error *error) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    const char *canonical = U_SUCCESS(status) ? ucnv_getName(converter, &status) : NULL;
    if (!ci_succeeded(status, error)) {
        ucnv_close(converter);
        return NULL;
    }
    ci_converter *owner = calloc(1, sizeof *owner);
    char *copy = strdup(canonical);
    if (owner == NULL || copy == NULL) {
        free(owner);
        free(copy);
        ucnv_close(converter);
        ci_succeeded(U_MEMORY_ALLOCATION_ERROR, error);
        return NULL;
    }
    owner->converter = converter;
    owner->name = copy;
    return owner;
}

void ci_converter_free(ci_converter *converter) {
    ucnv_close(converter->converter);
    free(converter->name);
    free(converter);
}

const char *ci_converter_name(const ci_converter *converter) {
    return converter->name;
}

void ci_conversion_clear(ci_conversion *conversion) {
    free(conversion->bytes);
    memset(conversion, 0, sizeof *conversion);
}

/// Appends code units as UTF-8 to a conversion whose buffer holds `*capacity` bytes.
static UErrorCode append_units(ci_conversion *conversion, size_t *capacity, const UChar *units, int32_t count) {
    size_t room = (size_t)count * 3 + 1;
    if (*capacity - conversion->length < room) {
        size_t larger = *capacity * 2 + room;
        uint8_t *bytes = realloc(conversion->bytes, larger);
        if (bytes == NULL) return U_MEMORY_ALLOCATION_ERROR;
        conversion->bytes = bytes;
        *capacity = larger;
    }
    UErrorCode status = U_ZERO_ERROR;
    int32_t written = 0;
    char *end = (char *)conversion->bytes + conversion->length;
    u_strToUTF8WithSub(end, (int32_t)room, &written, units, count, 0xFFFD, NULL, &status);
    if (U_SUCCESS(status)) conversion->length += (size_t)written;
    return status;
}

bool ci_converter_convert(
    ci_converter *converter, const uint8_t *bytes, size_t length, ci_conversion *conversion, ci_error *error) {
    enum { BATCH = 4096 };
    UChar units[BATCH + 1];
    int32_t carried = 0;  // 1 while a lead surrogate waits for the next batch
    size_t capacity = 0;
    const char *source = (const char *)bytes;
    const char *limit = source + length;
    invalid_input invalid = {source, 0, 0};
    memset(conversion, 0, sizeof *conversion);
    UErrorCode status = U_ZERO_ERROR;
    ucnv_reset(converter->converter);
    ucnv_setToUCallBack(converter->converter, substitute_and_count, &invalid, NULL, NULL, &status);
    bool more = U_SUCCESS(status);
    while (more) {
        UChar *target = units + carried;
        ucnv_toUnicode(converter->converter, &target, units + BATCH, &source, limit, NULL, true, &status);
        more = status == U_BUFFER_OVERFLOW_ERROR;
        if (more) status = U_ZERO_ERROR;
        if (U_FAILURE(status)) break;
        int32_t count = (int32_t)(target - units);
        carried = more && count > 0 && U16_IS_LEAD(units[count - 1]);
        status = append_units(conversion, &capacity, units, count - carried);
        if (carried) units[0] = units[count - 1];
        more = more && U_SUCCESS(status);
    }
    conversion->invalid_count = invalid.count;
    conversion->first_invalid_offset = invalid.first_offset;
    if (ci_succeeded(status, error)) return true;
    ci_conversion_clear(conversion);
    return false;
}
