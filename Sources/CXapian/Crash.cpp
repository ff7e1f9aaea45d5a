// Xapian trusts the bytes of its tables, which carry no checksums: some damage leads it outside of its memory. That cannot be
// survived, but it can be told from a bug of ours.
#include "Guard.hpp"

#include <csignal>
#include <cstring>
#include <unistd.h>

thread_local int calls_in_progress = 0;

namespace {

char words[4096];
size_t words_length = 0;
int ending_status = 1;

void end(int signal) {
    if (calls_in_progress == 0) {
        // Not in Xapian: the fault happens again and takes its usual course.
        std::signal(signal, SIG_DFL);
        return;
    }
    size_t written = 0;
    while (written < words_length) {
        ssize_t count = write(STDERR_FILENO, words + written, words_length - written);
        if (count <= 0) break;
        written += static_cast<size_t>(count);
    }
    _exit(ending_status);
}

}  // namespace

void cx_end_when_xapian_crashes(const char *message, int32_t status) noexcept {
    words_length = strnlen(message, sizeof words);
    std::memcpy(words, message, words_length);
    ending_status = status;
    struct sigaction action = {};
    action.sa_handler = end;
    sigemptyset(&action.sa_mask);
    for (int signal : {SIGSEGV, SIGBUS, SIGABRT, SIGFPE}) sigaction(signal, &action, nullptr);
}
