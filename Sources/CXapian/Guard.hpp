// How exceptions become error values.
#pragma once

#include "CXapian.h"

#include <string>
#include <utility>
#include <xapian.h>

/// Turns the exception in flight into a `cx_error`. Call only from a catch block.
void translate_current_exception(cx_error *error) noexcept;

/// How many calls of Xapian this thread is within.
extern thread_local int calls_in_progress;

/// Counts a call of Xapian while it lasts.
struct CallInProgress {
    CallInProgress() noexcept { ++calls_in_progress; }
    ~CallInProgress() { --calls_in_progress; }
    CallInProgress(const CallInProgress &) = delete;
    CallInProgress &operator=(const CallInProgress &) = delete;
};

/// Runs `body`; an exception becomes `error` and false.
template <typename Body> bool guarded(cx_error *error, Body &&body) noexcept {
    CallInProgress call;
    try {
        std::forward<Body>(body)();
        return true;
    } catch (...) {
        translate_current_exception(error);
        return false;
    }
}

/// Makes a handle with `body`; an exception becomes `error` and null.
template <typename Handle, typename Body> Handle *made(cx_error *error, Body &&body) noexcept {
    Handle *handle = nullptr;
    guarded(error, [&] { handle = new Handle{std::forward<Body>(body)()}; });
    return handle;
}

inline std::string text(cx_bytes bytes) {
    return std::string(reinterpret_cast<const char *>(bytes.bytes), bytes.length);
}

inline cx_bytes bytes(const std::string &text) noexcept {
    return {reinterpret_cast<const uint8_t *>(text.data()), text.size()};
}
