// A C ABI over the parts of Xapian that Fynd uses.
//
// No C++ exception leaves a function of this header: each that can fail takes a `cx_error` and says there what went wrong.
// Handles are not safe to share between threads. Strings are bytes with a length; Xapian does not care for encodings.
#ifndef CXAPIAN_H
#define CXAPIAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
#define CX_NOEXCEPT noexcept
extern "C" {
#else
#define CX_NOEXCEPT
#endif

#pragma clang assume_nonnull begin

/// What kind of failure it was; each kind but the last is something a caller can act on.
typedef enum __attribute__((enum_extensibility(open))) cx_failure : int32_t {
    cx_failure_none,
    cx_failure_databaseLocked,
    cx_failure_databaseModified,
    cx_failure_databaseCorrupt,
    cx_failure_databaseVersion,
    cx_failure_databaseNotFound,
    cx_failure_databaseClosed,
    cx_failure_documentNotFound,
    cx_failure_queryTooExpensive,
    cx_failure_network,
    cx_failure_networkTimeout,
    cx_failure_invalidArgument,
    cx_failure_other,
} cx_failure;

/// A failure as it left Xapian. The caller owns `message` and releases it with `cx_error_clear`.
typedef struct {
    cx_failure failure;
    char *_Nullable message;
} cx_error;

/// Releases the message and makes the error empty.
void cx_error_clear(cx_error *error) CX_NOEXCEPT;

/// From now on a memory fault within Xapian, which only a damaged database leads to, writes `message` (4096 bytes at most) to
/// stderr and ends the process with `status`. Other faults are left alone.
void cx_end_when_xapian_crashes(const char *message, int32_t status) CX_NOEXCEPT;

/// The version of the library at run time, such as "1.4.22"; lives as long as the process.
const char *cx_version(void) CX_NOEXCEPT;

/// Bytes owned by somebody else.
typedef struct {
    const uint8_t *_Nullable bytes;
    size_t length;
} cx_bytes;

// MARK: Documents

typedef struct cx_document cx_document;

/// A term of a document with its occurrences.
typedef struct {
    cx_bytes term;
    /// How often it counts within the document.
    uint32_t wdf;
    /// Where it stands, ascending; may be empty.
    const uint32_t *_Nullable positions;
    size_t position_count;
} cx_posting;

/// Makes an empty document; the caller owns it. Null, with `error` filled, on failure.
cx_document *_Nullable cx_document_new(cx_error *error) CX_NOEXCEPT;
void cx_document_free(cx_document *_Nullable document) CX_NOEXCEPT;
bool cx_document_set_data(cx_document *document, cx_bytes data, cx_error *error) CX_NOEXCEPT;
bool cx_document_set_value(cx_document *document, uint32_t slot, cx_bytes value, cx_error *error) CX_NOEXCEPT;
/// Fails for an empty term, and one of more than 245 bytes, each zero byte counted as two.
bool cx_document_add_postings(
    cx_document *document, const cx_posting *_Nullable postings, size_t count, cx_error *error) CX_NOEXCEPT;
/// Adds the words of a text as Xapian's term generator finds them, each by its stem in `language` (a name or code that Xapian's
/// stemmers go by) and without positions. Fails for an unknown language.
bool cx_document_index_text(
    cx_document *document, cx_bytes text, const char *language, cx_error *error) CX_NOEXCEPT;

// MARK: Writing

typedef struct cx_writer cx_writer;

/// How a database is opened for writing.
typedef enum __attribute__((enum_extensibility(open))) cx_open_mode : int32_t {
    /// Opens what is there, or makes a new database.
    cx_open_mode_createOrOpen,
    /// Makes a new database in place of what is there.
    cx_open_mode_createOrOverwrite,
} cx_open_mode;

/// Opens a database for writing and locks it; the caller owns the handle. Null, with `error` filled, on failure.
///
/// `full_sync` false trusts the file system to keep what was written when the machine (not the process) dies.
cx_writer *_Nullable cx_writer_open(
    const char *path, cx_open_mode mode, bool full_sync, cx_error *error) CX_NOEXCEPT;
/// Releases the handle without committing: what was not committed is lost.
void cx_writer_free(cx_writer *_Nullable writer) CX_NOEXCEPT;
/// Begins a transaction; a change outside of one fails.
bool cx_writer_begin(cx_writer *writer, cx_error *error) CX_NOEXCEPT;
/// Ends the transaction and stores its changes; fails and stores none of them when one of them has failed.
bool cx_writer_commit(cx_writer *writer, cx_error *error) CX_NOEXCEPT;
bool cx_writer_cancel(cx_writer *writer, cx_error *error) CX_NOEXCEPT;
/// Adds a document and returns its id, or 0 on failure.
uint32_t cx_writer_add(cx_writer *writer, const cx_document *document, cx_error *error) CX_NOEXCEPT;
/// Deletes all documents that have the term.
bool cx_writer_delete_by_term(cx_writer *writer, cx_bytes term, cx_error *error) CX_NOEXCEPT;
bool cx_writer_set_metadata(cx_writer *writer, cx_bytes key, cx_bytes value, cx_error *error) CX_NOEXCEPT;

typedef struct cx_database cx_database;
typedef struct cx_memory cx_memory;

/// Makes an empty database in memory, which knows no transactions; the caller owns the handle.
cx_memory *_Nullable cx_memory_new(cx_error *error) CX_NOEXCEPT;
void cx_memory_free(cx_memory *_Nullable memory) CX_NOEXCEPT;
/// Adds a document and returns its id, or 0 on failure.
uint32_t cx_memory_add(cx_memory *memory, const cx_document *document, cx_error *error) CX_NOEXCEPT;
/// Opens a database in memory for reading; the caller owns the handle, which sees what is added later, too.
cx_database *_Nullable cx_memory_open(const cx_memory *memory, cx_error *error) CX_NOEXCEPT;

// MARK: Reading


/// Opens the newest revision at `path` (a database, or a stub that lists several); the caller owns the handle.
cx_database *_Nullable cx_database_open(const char *path, cx_error *error) CX_NOEXCEPT;
void cx_database_free(cx_database *_Nullable database) CX_NOEXCEPT;
/// Moves to the newest revision; `changed` says whether there was a newer one.
bool cx_database_reopen(cx_database *database, bool *changed, cx_error *error) CX_NOEXCEPT;
/// How many commits a database has had; fails for what is not a single database.
bool cx_database_revision(cx_database *database, uint64_t *revision, cx_error *error) CX_NOEXCEPT;
bool cx_database_document_count(cx_database *database, uint32_t *count, cx_error *error) CX_NOEXCEPT;
bool cx_database_shard_count(cx_database *database, uint32_t *count, cx_error *error) CX_NOEXCEPT;
/// How many documents have a term, and how often it occurs in all of them.
bool cx_database_frequencies(
    cx_database *database, cx_bytes term, uint32_t *documents, uint64_t *occurrences, cx_error *error) CX_NOEXCEPT;

/// Receives bytes that live during the call only; returns whether to go on.
typedef bool (*cx_bytes_visitor)(void *_Nullable context, cx_bytes bytes, uint32_t number);
/// Receives a document's id; returns whether to go on.
typedef bool (*cx_document_visitor)(void *_Nullable context, uint32_t document);

/// Visits the metadata value of a key, if there is one; `number` is 0.
bool cx_database_metadata(
    cx_database *database, cx_bytes key, cx_bytes_visitor visitor, void *_Nullable context, cx_error *error) CX_NOEXCEPT;
/// Visits the data of a document; `number` is its id.
bool cx_database_document_data(
    cx_database *database, uint32_t document, cx_bytes_visitor visitor, void *_Nullable context,
    cx_error *error) CX_NOEXCEPT;
/// Visits a value of a document; empty when it has none.
bool cx_database_document_value(
    cx_database *database, uint32_t document, uint32_t slot, cx_bytes_visitor visitor, void *_Nullable context,
    cx_error *error) CX_NOEXCEPT;
/// Visits the values in a slot, of the documents that have one, in order of their ids; `number` is the document's.
bool cx_database_values(
    cx_database *database, uint32_t slot, cx_bytes_visitor visitor, void *_Nullable context,
    cx_error *error) CX_NOEXCEPT;
/// Visits the terms of a document in byte order; `number` is the wdf.
bool cx_database_document_terms(
    cx_database *database, uint32_t document, cx_bytes_visitor visitor, void *_Nullable context,
    cx_error *error) CX_NOEXCEPT;
/// Visits all terms that begin with `prefix` in byte order; `number` is the document frequency.
bool cx_database_terms(
    cx_database *database, cx_bytes prefix, cx_bytes_visitor visitor, void *_Nullable context,
    cx_error *error) CX_NOEXCEPT;
/// Reads a posting list in order into `documents` and, unless it is null, `frequencies` (each document's wdf), at most
/// `capacity` of each; `count` says how many. The empty term lists all documents.
bool cx_database_read_postings(
    cx_database *database, cx_bytes term, uint32_t *documents, uint32_t *_Nullable frequencies, size_t capacity,
    size_t *count, cx_error *error) CX_NOEXCEPT;
/// Reads all documents with their lengths (the sums of their terms' wdf), as above.
bool cx_database_read_lengths(
    cx_database *database, uint32_t *documents, uint32_t *lengths, size_t capacity, size_t *count,
    cx_error *error) CX_NOEXCEPT;
/// Reads the positions of a term in a document, ascending, at most `capacity`; none when it has no such term.
bool cx_database_read_positions(
    cx_database *database, uint32_t document, cx_bytes term, uint32_t *positions, size_t capacity, size_t *count,
    cx_error *error) CX_NOEXCEPT;
/// The greatest id that any document has or had.
bool cx_database_last_document(cx_database *database, uint32_t *document, cx_error *error) CX_NOEXCEPT;
/// Visits the documents of a posting list in order.
bool cx_database_postings(
    cx_database *database, cx_bytes term, cx_document_visitor visitor, void *_Nullable context,
    cx_error *error) CX_NOEXCEPT;
/// Writes a compacted copy of `source` to `destination`, which must not exist.
bool cx_compact(const char *source, const char *destination, cx_error *error) CX_NOEXCEPT;

// MARK: Queries

typedef struct cx_query cx_query;

/// How queries are combined.
typedef enum __attribute__((enum_extensibility(open))) cx_operator : int32_t {
    cx_operator_and,
    cx_operator_or,
    cx_operator_andNot,
    cx_operator_andMaybe,
    cx_operator_filter,
    cx_operator_near,
    cx_operator_phrase,
    cx_operator_synonym,
    cx_operator_max,
} cx_operator;

void cx_query_free(cx_query *_Nullable query) CX_NOEXCEPT;
cx_query *_Nullable cx_query_term(cx_bytes term, uint32_t wqf, cx_error *error) CX_NOEXCEPT;
/// Combines queries; `window` counts for near and phrase only (0: as wide as there are queries).
cx_query *_Nullable cx_query_combine(
    cx_operator op, const cx_query *_Nonnull const *_Nullable queries, size_t count, uint32_t window,
    cx_error *error) CX_NOEXCEPT;
cx_query *_Nullable cx_query_scale(const cx_query *query, double factor, cx_error *error) CX_NOEXCEPT;
/// All documents whose value in `slot` lies between the bounds, both included; an empty upper bound is none.
cx_query *_Nullable cx_query_value_range(
    uint32_t slot, cx_bytes lower, cx_bytes upper, bool has_upper, cx_error *error) CX_NOEXCEPT;
/// All terms that begin with `prefix`, at most `limit`; more are the failure `queryTooExpensive` when it is run.
cx_query *_Nullable cx_query_prefix(cx_bytes prefix, uint32_t limit, cx_error *error) CX_NOEXCEPT;
cx_query *_Nullable cx_query_all(cx_error *error) CX_NOEXCEPT;
cx_query *_Nullable cx_query_nothing(cx_error *error) CX_NOEXCEPT;
/// Visits Xapian's own description of a query; `number` is 0.
bool cx_query_description(
    const cx_query *query, cx_bytes_visitor visitor, void *_Nullable context, cx_error *error) CX_NOEXCEPT;

// MARK: Searching

/// What to search for, and how.
typedef struct {
    const cx_query *query;
    uint32_t first;
    uint32_t limit;
    /// The matches to count for certain; more than there are documents makes all counts exact.
    uint32_t check_at_least;
    /// BM25's parameters.
    double k1, k3, b, min_normalised_length;
    /// False: all weights are zero, and documents come in order of their ids.
    bool weighted;
    bool collapses;
    uint32_t collapse_slot;
    bool sorts_by_value;
    uint32_t sort_slot;
    bool sort_descending;
    /// In seconds; 0: none. When it is over, counting stops but the best matches so far are returned.
    double time_limit;
    const uint32_t *_Nullable facet_slots;
    size_t facet_count;
} cx_search;

/// A match.
typedef struct {
    uint32_t document;
    double weight;
    /// How many matches with the same collapse key were left out (a lower bound unless counts are exact).
    uint32_t collapsed;
} cx_match;

typedef struct cx_matches cx_matches;

/// Runs a search; the caller owns the matches.
cx_matches *_Nullable cx_database_search(cx_database *database, const cx_search *search, cx_error *error) CX_NOEXCEPT;
void cx_matches_free(cx_matches *_Nullable matches) CX_NOEXCEPT;
size_t cx_matches_count(const cx_matches *matches) CX_NOEXCEPT;
cx_match cx_matches_item(const cx_matches *matches, size_t index) CX_NOEXCEPT;
/// Bounds on how many documents match in all.
uint32_t cx_matches_lower_bound(const cx_matches *matches) CX_NOEXCEPT;
uint32_t cx_matches_estimate(const cx_matches *matches) CX_NOEXCEPT;
uint32_t cx_matches_upper_bound(const cx_matches *matches) CX_NOEXCEPT;
/// Visits the query terms that a match has; `number` counts them from 0.
bool cx_matches_terms(
    const cx_matches *matches, uint32_t document, cx_bytes_visitor visitor, void *_Nullable context,
    cx_error *error) CX_NOEXCEPT;
/// Visits the values of the facet `index` with their counts, in byte order.
bool cx_matches_facet(
    const cx_matches *matches, size_t index, cx_bytes_visitor visitor, void *_Nullable context,
    cx_error *error) CX_NOEXCEPT;
/// Visits the terms that tell some documents best from all others, the best first, at most `limit`; `number` counts them
/// from 0.
bool cx_database_expand(
    cx_database *database, const uint32_t *_Nullable documents, size_t count, uint32_t limit,
    cx_bytes_visitor visitor, void *_Nullable context, cx_error *error) CX_NOEXCEPT;

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif
#endif
