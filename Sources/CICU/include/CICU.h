/// A C interface to ICU4C that shows no ICU type, so that Swift modules which import it never meet ICU's own headers.
///
/// Text is UTF-8 with an explicit length; it may be ill-formed, and then each ill-formed sequence is read as U+FFFD.
/// Objects are for one thread at a time. Null and negative results mean failure, and then `error` says which.
#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A failure as ICU reports it. `code` is 0 for none; `name` is ICU's constant for it, never freed.
typedef struct {
    int32_t code;
    const char *_Nullable name;
} ci_error;

/// The version of the ICU library in use, such as "72.1"; never freed.
const char *_Nonnull ci_version(void);

// MARK: Segmentation

typedef enum __attribute__((enum_extensibility(closed))) ci_segment_kind : int32_t {
    ci_segment_kind_words,
    ci_segment_kind_sentences,
} ci_segment_kind;

/// A stretch of text, in bytes of the UTF-8 given.
typedef struct {
    int32_t start;
    int32_t end;
} ci_span;

typedef struct ci_segmenter ci_segmenter;

/// Opens a segmenter for a locale; the caller owns it and releases it with `ci_segmenter_free`.
ci_segmenter *_Nullable ci_segmenter_open(
    ci_segment_kind kind, const char *_Nonnull locale, ci_error *_Nonnull error);
void ci_segmenter_free(ci_segmenter *_Nonnull segmenter);

/// Takes a text and starts at its beginning. The text is copied. At most INT32_MAX - 1 bytes.
bool ci_segmenter_set_text(
    ci_segmenter *_Nonnull segmenter, const uint8_t *_Nullable text, size_t length, ci_error *_Nonnull error);

/// Fills `spans` with the next segments: every sentence, or every word-like segment (no spaces, no punctuation).
/// Returns how many; 0 once the text is exhausted.
size_t ci_segmenter_next(ci_segmenter *_Nonnull segmenter, ci_span *_Nonnull spans, size_t capacity);

// MARK: Normalisation

typedef enum __attribute__((enum_extensibility(closed))) ci_normal_form : int32_t {
    ci_normal_form_nfc,
    ci_normal_form_nfkc_casefold,
} ci_normal_form;

typedef struct ci_normalizer ci_normalizer;

/// Opens a normaliser; the caller owns it and releases it with `ci_normalizer_free`.
ci_normalizer *_Nullable ci_normalizer_open(ci_normal_form form, ci_error *_Nonnull error);
void ci_normalizer_free(ci_normalizer *_Nonnull normalizer);

/// Normalises a text. `*result` is well-formed UTF-8 that belongs to the normaliser, or is `text` itself where nothing
/// had to change; it is valid until the next call and while `text` is. Returns its length in bytes, or -1.
///
/// A run of more than some 500 combining marks is normalised piecewise, because ordering the marks takes time
/// quadratic in their number.
ptrdiff_t ci_normalize(
    ci_normalizer *_Nonnull normalizer, const uint8_t *_Nonnull text, size_t length,
    const uint8_t *_Nullable *_Nonnull result, ci_error *_Nonnull error);

// MARK: Character sets

/// A guess about the encoding of some bytes; both strings are valid until the detector's next call.
typedef struct {
    const char *_Nonnull name;
    const char *_Nonnull language;
    int32_t confidence;
} ci_charset_guess;

typedef struct ci_charset_detector ci_charset_detector;

/// Opens a detector; the caller owns it and releases it with `ci_charset_detector_free`.
ci_charset_detector *_Nullable ci_charset_detector_open(ci_error *_Nonnull error);
void ci_charset_detector_free(ci_charset_detector *_Nonnull detector);

/// Fills `guesses`, the most confident (0...100) first, with encodings that can be converted from. Returns how many,
/// or -1.
ptrdiff_t ci_charset_detect(
    ci_charset_detector *_Nonnull detector, const uint8_t *_Nonnull bytes, size_t length,
    ci_charset_guess *_Nonnull guesses, size_t capacity, ci_error *_Nonnull error);

/// Text converted to UTF-8. The caller owns `bytes` and releases it with `ci_conversion_clear`.
typedef struct {
    uint8_t *_Nullable bytes;
    size_t length;
    /// Ill-formed or unassigned input sequences, each replaced by U+FFFD.
    size_t invalid_count;
    /// Where in the input the first of them begins; meaningless when there is none.
    size_t first_invalid_offset;
} ci_conversion;
void ci_conversion_clear(ci_conversion *_Nonnull conversion);

typedef struct ci_converter ci_converter;

/// Opens a converter from the encoding of this name or alias; null, with `error` filled, for a name ICU does not know.
/// The caller owns it and releases it with `ci_converter_free`.
ci_converter *_Nullable ci_converter_open(const char *_Nonnull name, ci_error *_Nonnull error);
void ci_converter_free(ci_converter *_Nonnull converter);

/// ICU's canonical name of the encoding; valid as long as the converter.
const char *_Nonnull ci_converter_name(const ci_converter *_Nonnull converter);

/// Converts a whole text to UTF-8.
bool ci_converter_convert(
    ci_converter *_Nonnull converter, const uint8_t *_Nonnull bytes, size_t length, ci_conversion *_Nonnull conversion,
    ci_error *_Nonnull error);

// MARK: Collation

typedef struct ci_collator ci_collator;

/// Opens a collator for a locale; the caller owns it and releases it with `ci_collator_free`.
ci_collator *_Nullable ci_collator_open(const char *_Nonnull locale, ci_error *_Nonnull error);
void ci_collator_free(ci_collator *_Nonnull collator);

/// Compares two texts: below 0, 0 or above 0 as the first sorts before, with or after the second. Each at most
/// INT32_MAX bytes.
int32_t ci_collator_compare(
    const ci_collator *_Nonnull collator, const uint8_t *_Nonnull first, size_t first_length,
    const uint8_t *_Nonnull second, size_t second_length, ci_error *_Nonnull error);

/// Writes the bytes by which the text sorts, without a terminator, as far as `capacity` reaches. Returns how many
/// bytes the whole key has, or -1.
ptrdiff_t ci_collator_key(
    const ci_collator *_Nonnull collator, const uint8_t *_Nonnull text, size_t length, uint8_t *_Nullable key,
    size_t capacity, ci_error *_Nonnull error);

#endif
