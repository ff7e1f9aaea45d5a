/// Starts a program within limits that `posix_spawn` cannot set.
#ifndef CPROCESS_H
#define CPROCESS_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// What the program may use; it and each program that it starts, for itself.
typedef struct {
    /// Address space, in bytes.
    uint64_t memory;
    /// Time on a processor, in seconds.
    uint64_t processor;
    /// The largest file it may write, in bytes.
    uint64_t file_size;
} cp_limits;

/// Starts the program at a path, in a process group of its own.
///
/// It gets the three descriptors as its standard ones and no other; all signals as by default; no core files and no new
/// privileges; and it is killed when the thread that started it ends.
///
/// Returns 0 and sets `*child`, or returns the system's error number.
int cp_spawn(
    const char *_Nonnull program, const char *_Nullable const *_Nonnull arguments,
    const char *_Nullable const *_Nonnull environment, int input, int output, int error, const cp_limits *_Nonnull limits, pid_t *_Nonnull child);

/// A file in memory with the bytes given, read from the beginning: a descriptor, or the system's error number negated.
int cp_memory_file(const void *_Nullable bytes, size_t length);

#endif
