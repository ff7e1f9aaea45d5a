#define _GNU_SOURCE
#include "include/CProcess.h"
#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>

int cp_memory_file(const void *bytes, size_t length) {
    int file = memfd_create("report", MFD_CLOEXEC);
    if (file < 0) return -errno;
    size_t written = 0;
    while (written < length) {
        ssize_t count = write(file, (const char *)bytes + written, length - written);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) {
            int code = count < 0 ? errno : EIO;
            close(file);
            return -code;
        }
        written += (size_t)count;
    }
    lseek(file, 0, SEEK_SET);
    return file;
}
