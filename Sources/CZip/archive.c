#include "include/CZip.h"
#include <minizip/unzip.h>
#include <stdlib.h>
#include <string.h>

/// Archives beyond memory's reach do not come here, so positions fit.
typedef struct {
    const uint8_t *bytes;
    uint64_t length;
    uint64_t position;
} memory;

struct cz_archive {
    unzFile file;
    memory memory;
    char name[1024];
};

// MARK: Reading from memory

static voidpf memory_open(voidpf opaque, const void *name, int mode) {
    (void)name, (void)mode;
    return opaque;
}

static uLong memory_read(voidpf opaque, voidpf stream, void *buffer, uLong size) {
    (void)opaque;
    memory *memory = stream;
    uint64_t left = memory->length - memory->position;
    uLong count = size < left ? size : (uLong)left;
    memcpy(buffer, memory->bytes + memory->position, count);
    memory->position += count;
    return count;
}

static ZPOS64_T memory_tell(voidpf opaque, voidpf stream) {
    (void)opaque;
    return ((memory *)stream)->position;
}

static long memory_seek(voidpf opaque, voidpf stream, ZPOS64_T offset, int origin) {
    (void)opaque;
    memory *memory = stream;
    uint64_t base = origin == ZLIB_FILEFUNC_SEEK_CUR ? memory->position
        : origin == ZLIB_FILEFUNC_SEEK_END           ? memory->length
                                                     : 0;
    if (offset > memory->length - base) return -1;
    memory->position = base + offset;
    return 0;
}

static int memory_close(voidpf opaque, voidpf stream) {
    (void)opaque, (void)stream;
    return 0;
}

static int memory_error(voidpf opaque, voidpf stream) {
    (void)opaque, (void)stream;
    return 0;
}

// MARK: The archive

cz_archive *cz_open(const uint8_t *bytes, size_t length, cz_status *status) {
    cz_archive *archive = calloc(1, sizeof *archive);
    *status = cz_status_memory;
    if (archive == NULL) return NULL;
    archive->memory = (memory){bytes, length, 0};
    zlib_filefunc64_def functions = {
        .zopen64_file = memory_open,
        .zread_file = memory_read,
        .zwrite_file = NULL,
        .ztell64_file = memory_tell,
        .zseek64_file = memory_seek,
        .zclose_file = memory_close,
        .zerror_file = memory_error,
        .opaque = &archive->memory,
    };
    archive->file = unzOpen2_64("", &functions);
    if (archive->file == NULL) {
        free(archive);
        *status = cz_status_damaged;
        return NULL;
    }
    *status = cz_status_ok;
    return archive;
}

void cz_close(cz_archive *archive) {
    if (archive == NULL) return;
    unzClose(archive->file);
    free(archive);
}

/// Fills in the member that the library stands at, when getting there ended with `code`.
static bool describe(cz_archive *archive, int code, cz_member *member, cz_status *status) {
    *status = cz_status_ok;
    if (code == UNZ_END_OF_LIST_OF_FILE) return false;
    unz_file_info64 info;
    unz64_file_pos place;
    if (code != UNZ_OK || unzGetFilePos64(archive->file, &place) != UNZ_OK
        || unzGetCurrentFileInfo64(archive->file, &info, archive->name, sizeof archive->name, NULL, 0, NULL, 0) != UNZ_OK) {
        *status = cz_status_damaged;
        return false;
    }
    size_t length = info.size_filename < sizeof archive->name ? info.size_filename : sizeof archive->name;
    *member = (cz_member){
        .name = archive->name,
        .name_length = length,
        .name_is_utf8 = (info.flag & 0x800) != 0,
        .is_encrypted = (info.flag & 1) != 0,
        .size = info.uncompressed_size,
        .position = place.pos_in_zip_directory,
        .number = place.num_of_file,
    };
    return true;
}

bool cz_first(cz_archive *archive, cz_member *member, cz_status *status) {
    unz_global_info64 all;
    if (unzGetGlobalInfo64(archive->file, &all) == UNZ_OK && all.number_entry == 0) {
        *status = cz_status_ok;
        return false;
    }
    return describe(archive, unzGoToFirstFile(archive->file), member, status);
}

bool cz_next(cz_archive *archive, cz_member *member, cz_status *status) {
    return describe(archive, unzGoToNextFile(archive->file), member, status);
}

// MARK: Content

void cz_content_free(cz_content *content) {
    free(content->bytes);
    content->bytes = NULL;
}

static cz_status status_of(int code) {
    switch (code) {
    case UNZ_OK: return cz_status_ok;
    case UNZ_CRCERROR: return cz_status_checksum;
    case UNZ_INTERNALERROR: return cz_status_memory;
    default: return cz_status_damaged;
    }
}

/// Unpacks the open member into memory that grows with what really comes.
static cz_status unpack(cz_archive *archive, size_t limit, cz_content *content) {
    size_t capacity = 0;
    while (true) {
        if (content->length == capacity) {
            capacity = capacity == 0 ? 1 << 16 : capacity * 2;
            if (capacity > limit + 1) capacity = limit + 1;
            uint8_t *bytes = realloc(content->bytes, capacity);
            if (bytes == NULL) return cz_status_memory;
            content->bytes = bytes;
        }
        size_t room = capacity - content->length;
        int got = unzReadCurrentFile(archive->file, content->bytes + content->length, room > 1 << 20 ? 1 << 20 : (unsigned)room);
        if (got < 0) return status_of(got);
        if (got == 0) return cz_status_ok;
        content->length += (size_t)got;
        if (content->length > limit) return cz_status_too_large;
    }
}

cz_status cz_read(cz_archive *archive, uint64_t position, uint64_t number, size_t limit, cz_content *content) {
    memset(content, 0, sizeof *content);
    unz64_file_pos place = {position, number};
    unz_file_info64 info;
    if (unzGoToFilePos64(archive->file, &place) != UNZ_OK
        || unzGetCurrentFileInfo64(archive->file, &info, NULL, 0, NULL, 0, NULL, 0) != UNZ_OK) {
        return cz_status_damaged;
    }
    if (info.compression_method != 0 && info.compression_method != Z_DEFLATED) return cz_status_method;
    int opened = unzOpenCurrentFile(archive->file);
    if (opened != UNZ_OK) return status_of(opened);
    content->packed_start = unzGetCurrentFileZStreamPos64(archive->file);
    content->packed_end = content->packed_start + info.compressed_size;
    cz_status status = unpack(archive, limit, content);
    int closed = unzCloseCurrentFile(archive->file);
    if (status == cz_status_ok) status = content->length == info.uncompressed_size ? status_of(closed) : cz_status_damaged;
    if (status != cz_status_ok) cz_content_free(content);
    return status;
}
