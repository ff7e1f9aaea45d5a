#include "failure.h"
#include <stdlib.h>
#include <string.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

// A piece ends at the first normalisation boundary after `PIECE` code units, and at the latest after twice as many.
// Compatibility decomposition makes at most 18 code units of one (U+FDFA), and a code unit takes at most 3 bytes.
enum { PIECE = 512, LONGEST_PIECE = 2 * PIECE, LONGEST_RESULT = 18 * (LONGEST_PIECE + 2) };

struct ci_normalizer {
    const UNormalizer2 *rules;
    bool is_nfc;
    uint8_t *output;
    size_t length;
    size_t capacity;
};

ci_normalizer *ci_normalizer_open(ci_normal_form form, ci_error *error) {
    UErrorCode status = U_ZERO_ERROR;
    bool is_nfc = form == ci_normal_form_nfc;
    const UNormalizer2 *rules = is_nfc ? unorm2_getNFCInstance(&status) : unorm2_getNFKCCasefoldInstance(&status);
    if (!ci_succeeded(status, error)) return NULL;
    ci_normalizer *normalizer = calloc(1, sizeof *normalizer);
    if (normalizer == NULL) {
        ci_succeeded(U_MEMORY_ALLOCATION_ERROR, error);
        return NULL;
    }
    normalizer->rules = rules;
    normalizer->is_nfc = is_nfc;
    return normalizer;
}

void ci_normalizer_free(ci_normalizer *normalizer) {
    free(normalizer->output);
    free(normalizer);
}

/// Whether the text is well-formed and stays below U+0300, where NFC changes nothing.
static bool is_plainly_nfc(const uint8_t *text, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (text[i] < 0x80) continue;
        if (text[i] < 0xC2 || text[i] >= 0xCC) return false;
        if (++i == length || (text[i] & 0xC0) != 0x80) return false;
    }
    return true;
}

/// Decodes the next piece from `*index` on and moves `*index` behind it. Returns its length in code units.
static int32_t decode_piece(const UNormalizer2 *rules, const uint8_t *text, size_t length, size_t *index, UChar *piece) {
    int32_t count = 0;
    while (*index < length && count < LONGEST_PIECE) {
        size_t next = *index;
        UChar32 scalar;
        U8_NEXT_OR_FFFD(text, next, length, scalar);
        if (count >= PIECE && unorm2_hasBoundaryBefore(rules, scalar)) break;
        U16_APPEND_UNSAFE(piece, count, scalar);
        *index = next;
    }
    return count;
}

static bool reserve(ci_normalizer *normalizer, size_t extra) {
    if (normalizer->capacity - normalizer->length >= extra) return true;
    size_t capacity = normalizer->capacity * 2;
    if (capacity < normalizer->length + extra) capacity = normalizer->length + extra;
    uint8_t *output = realloc(normalizer->output, capacity);
    if (output == NULL) return false;
    normalizer->output = output;
    normalizer->capacity = capacity;
    return true;
}

/// Normalises one piece and appends it to the output as UTF-8.
static UErrorCode append_normalized(ci_normalizer *normalizer, const UChar *piece, int32_t count) {
    UChar result[LONGEST_RESULT];
    UErrorCode status = U_ZERO_ERROR;
    int32_t result_count = unorm2_normalize(normalizer->rules, piece, count, result, LONGEST_RESULT, &status);
    if (U_FAILURE(status)) return status;
    size_t room = (size_t)result_count * 3 + 1;
    if (!reserve(normalizer, room)) return U_MEMORY_ALLOCATION_ERROR;
    int32_t written = 0;
    u_strToUTF8(
        (char *)normalizer->output + normalizer->length, (int32_t)room, &written, result, result_count, &status);
    if (U_SUCCESS(status)) normalizer->length += (size_t)written;
    return status;
}

ptrdiff_t ci_normalize(
    ci_normalizer *normalizer, const uint8_t *text, size_t length, const uint8_t **result, ci_error *error) {
    ci_succeeded(U_ZERO_ERROR, error);
    if (normalizer->is_nfc && is_plainly_nfc(text, length)) {
        *result = text;
        return (ptrdiff_t)length;
    }
    normalizer->length = 0;
    if (!reserve(normalizer, length + 1)) {
        ci_succeeded(U_MEMORY_ALLOCATION_ERROR, error);
        return -1;
    }
    UChar piece[LONGEST_PIECE + 2];
    for (size_t index = 0; index < length;) {
        int32_t count = decode_piece(normalizer->rules, text, length, &index, piece);
        if (!ci_succeeded(append_normalized(normalizer, piece, count), error)) return -1;
    }
    *result = normalizer->output;
    return (ptrdiff_t)normalizer->length;
}
