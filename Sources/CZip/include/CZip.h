/// A C interface to minizip for archives held in memory.
///
/// Names and sizes are what the archive says of itself: trust neither. Nothing is ever written to disk.
#ifndef CZIP_H
#define CZIP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum __attribute__((enum_extensibility(open))) cz_status : int32_t {
    cz_status_ok,
    /// The bytes are no zip archive, or a damaged one.
    cz_status_damaged,
    /// The member's checksum is not that of its content.
    cz_status_checksum,
    /// The member is larger than the room given.
    cz_status_too_large,
    /// The member is packed in a way that the library does not know.
    cz_status_method,
    /// Memory ran out.
    cz_status_memory,
} cz_status;

typedef struct cz_archive cz_archive;

/// Opens the archive in `bytes`, which must stay in place until it is closed with `cz_close`. Null on failure.
cz_archive *_Nullable cz_open(const uint8_t *_Nonnull bytes, size_t length, cz_status *_Nonnull status);
void cz_close(cz_archive *_Nullable archive);

/// A member as the directory lists it.
typedef struct {
    /// The name, `name_length` bytes; valid until the next call on the archive.
    const char *_Nullable name;
    size_t name_length;
    bool name_is_utf8;
    bool is_encrypted;
    uint64_t size;
    /// Where the directory's entry stands, to read the member by.
    uint64_t position;
    uint64_t number;
} cz_member;

/// The first member and the one after the last one listed; false when there is none, with `status` telling why.
bool cz_first(cz_archive *_Nonnull archive, cz_member *_Nonnull member, cz_status *_Nonnull status);
bool cz_next(cz_archive *_Nonnull archive, cz_member *_Nonnull member, cz_status *_Nonnull status);

/// Content that belongs to the caller, who releases it with `cz_content_free`.
typedef struct {
    uint8_t *_Nullable bytes;
    size_t length;
    /// Where the packed bytes begin and end in the archive.
    uint64_t packed_start;
    uint64_t packed_end;
} cz_content;
void cz_content_free(cz_content *_Nonnull content);

/// Unpacks the member listed at `position`, `number`, at most `limit` bytes of it.
cz_status cz_read(
    cz_archive *_Nonnull archive, uint64_t position, uint64_t number, size_t limit, cz_content *_Nonnull content);

#endif
