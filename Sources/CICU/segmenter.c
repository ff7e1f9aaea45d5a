#include "failure.h"
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

/// ICU's break iterators run fastest over UTF-16, so a text is decoded once, and `offsets` leads from each code unit
/// back to the byte at which its scalar begins.
struct ci_segmenter {
    UBreakIterator *iterator;
    ci_segment_kind kind;
    UChar *units;
    int32_t *offsets;
    size_t capacity;
    int32_t position;
};

ci_segmenter *ci_segmenter_open(ci_segment_kind kind, const char *locale, ci_error *error) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIteratorType type = kind == ci_segment_kind_words ? UBRK_WORD : UBRK_SENTENCE;
    UBreakIterator *iterator = ubrk_open(type, locale, NULL, 0, &status);
    if (!ci_succeeded(status, error)) return NULL;
    ci_segmenter *segmenter = calloc(1, sizeof *segmenter);
    if (segmenter == NULL) {
        ubrk_close(iterator);
        ci_succeeded(U_MEMORY_ALLOCATION_ERROR, error);
        return NULL;
    }
    segmenter->iterator = iterator;
    segmenter->kind = kind;
    segmenter->position = UBRK_DONE;
    return segmenter;
}

void ci_segmenter_free(ci_segmenter *segmenter) {
    ubrk_close(segmenter->iterator);
    free(segmenter->units);
    free(segmenter->offsets);
    free(segmenter);
}

/// Makes room for `count` code units and their offsets; the old content is lost.
static bool reserve(ci_segmenter *segmenter, size_t count) {
    if (count <= segmenter->capacity) return true;
    size_t capacity = count + count / 2;
    free(segmenter->units);
    free(segmenter->offsets);
    segmenter->units = malloc(capacity * sizeof *segmenter->units);
    segmenter->offsets = malloc(capacity * sizeof *segmenter->offsets);
    bool done = segmenter->units != NULL && segmenter->offsets != NULL;
    segmenter->capacity = done ? capacity : 0;
    return done;
}

/// Decodes UTF-8 into code units and offsets. Returns the number of code units, never more than bytes.
static int32_t decode(ci_segmenter *segmenter, const uint8_t *text, int32_t length) {
    UChar *units = segmenter->units;
    int32_t *offsets = segmenter->offsets;
    int32_t count = 0;
    for (int32_t i = 0; i < length;) {
        int32_t start = i;
        if (text[i] < 0x80) {
            units[count] = text[i++];
            offsets[count++] = start;
            continue;
        }
        UChar32 scalar;
        U8_NEXT_OR_FFFD(text, i, length, scalar);
        if (scalar <= 0xFFFF) {
            units[count] = (UChar)scalar;
            offsets[count++] = start;
        } else {
            units[count] = U16_LEAD(scalar);
            offsets[count++] = start;
            units[count] = U16_TRAIL(scalar);
            offsets[count++] = start;
        }
    }
    offsets[count] = length;
    return count;
}

bool ci_segmenter_set_text(ci_segmenter *segmenter, const uint8_t *text, size_t length, ci_error *error) {
    segmenter->position = UBRK_DONE;
    if (length >= INT32_MAX) return ci_succeeded(U_INDEX_OUTOFBOUNDS_ERROR, error);
    if (!reserve(segmenter, length + 1)) return ci_succeeded(U_MEMORY_ALLOCATION_ERROR, error);
    int32_t count = decode(segmenter, text, (int32_t)length);
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(segmenter->iterator, segmenter->units, count, &status);
    if (!ci_succeeded(status, error)) return false;
    segmenter->position = ubrk_first(segmenter->iterator);
    return true;
}

size_t ci_segmenter_next(ci_segmenter *segmenter, ci_span *spans, size_t capacity) {
    UBreakIterator *iterator = segmenter->iterator;
    const int32_t *offsets = segmenter->offsets;
    bool words = segmenter->kind == ci_segment_kind_words;
    int32_t start = segmenter->position;
    size_t count = 0;
    while (count < capacity && start != UBRK_DONE) {
        int32_t end = ubrk_next(iterator);
        if (end != UBRK_DONE && (!words || ubrk_getRuleStatus(iterator) >= UBRK_WORD_NONE_LIMIT)) {
            spans[count++] = (ci_span){offsets[start], offsets[end]};
        }
        start = end;
    }
    segmenter->position = start;
    return count;
}
