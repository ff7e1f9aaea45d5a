#include "Database.hpp"

#include <algorithm>
#include <chrono>
#include <thread>

struct cx_document {
    Xapian::Document document;
};

struct cx_memory {
    Xapian::WritableDatabase database;
};

struct cx_writer {
    Xapian::WritableDatabase database;
    /// Whether a transaction is open.
    bool open = false;
    /// Whether a change failed in it. Xapian then drops all changes so far but goes on with the transaction, so that its
    /// commit would store the rest.
    bool failed = false;
};

namespace {

/// The longest key of Xapian's tables, less what it adds to a term.
constexpr size_t maximum_term_length = 245;

/// Refuses what Xapian would refuse only when the document is added or, with zero bytes (stored as two), committed.
void require_storable(cx_bytes term) {
    size_t stored = term.length + static_cast<size_t>(std::count(term.bytes, term.bytes + term.length, 0));
    if (stored <= maximum_term_length) return;
    throw Xapian::InvalidArgumentError(
        "The term takes " + std::to_string(stored) + " bytes (zero bytes count double), but may take at most "
        + std::to_string(maximum_term_length) + ": " + text(term).substr(0, 40));
}

/// How long a lock may be held by a program that is just being started, which for a moment has all that is open in the process that starts
/// it, even what that process has closed meanwhile.
constexpr std::chrono::milliseconds longest_start(500);

/// Opens a database for writing. A lock that is still held after `longest_start` is another writer's.
Xapian::WritableDatabase opened(const char *path, int flags) {
    auto deadline = std::chrono::steady_clock::now() + longest_start;
    for (;;) {
        try {
            return Xapian::WritableDatabase(path, flags);
        } catch (const Xapian::DatabaseLockError &) {
            if (std::chrono::steady_clock::now() >= deadline) throw;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

/// Makes a change within the open transaction, and remembers when it fails.
template <typename Body> bool changed(cx_writer *writer, cx_error *error, Body &&body) noexcept {
    return guarded(error, [&] {
        if (!writer->open) throw Xapian::InvalidOperationError("A change was made outside of a transaction: begin one");
        bool failed_before = writer->failed;
        writer->failed = true;
        std::forward<Body>(body)();
        writer->failed = failed_before;
    });
}

}  // namespace

cx_document *cx_document_new(cx_error *error) noexcept {
    return made<cx_document>(error, [] { return Xapian::Document(); });
}

void cx_document_free(cx_document *document) noexcept {
    delete document;
}

bool cx_document_set_data(cx_document *document, cx_bytes data, cx_error *error) noexcept {
    return guarded(error, [&] { document->document.set_data(text(data)); });
}

bool cx_document_set_value(cx_document *document, uint32_t slot, cx_bytes value, cx_error *error) noexcept {
    return guarded(error, [&] { document->document.add_value(slot, text(value)); });
}

bool cx_document_add_postings(
    cx_document *document, const cx_posting *postings, size_t count, cx_error *error) noexcept {
    return guarded(error, [&] {
        std::string term;
        for (const cx_posting *posting = postings; posting != postings + count; ++posting) {
            require_storable(posting->term);
            term.assign(reinterpret_cast<const char *>(posting->term.bytes), posting->term.length);
            if (posting->position_count == 0) {
                document->document.add_term(term, posting->wdf);
                continue;
            }
            // The first position carries the whole wdf; the rest add nothing to it.
            document->document.add_posting(term, posting->positions[0], posting->wdf);
            for (size_t i = 1; i < posting->position_count; ++i) {
                document->document.add_posting(term, posting->positions[i], 0);
            }
        }
    });
}

bool cx_document_index_text(
    cx_document *document, cx_bytes source, const char *language, cx_error *error) noexcept {
    return guarded(error, [&] {
        Xapian::TermGenerator generator;
        generator.set_stemmer(Xapian::Stem(language));
        generator.set_stemming_strategy(Xapian::TermGenerator::STEM_ALL);
        generator.set_document(document->document);
        generator.index_text_without_positions(text(source));
    });
}

cx_memory *cx_memory_new(cx_error *error) noexcept {
    return made<cx_memory>(error, [] { return Xapian::WritableDatabase(std::string(), Xapian::DB_BACKEND_INMEMORY); });
}

void cx_memory_free(cx_memory *memory) noexcept {
    delete memory;
}

uint32_t cx_memory_add(cx_memory *memory, const cx_document *document, cx_error *error) noexcept {
    uint32_t id = 0;
    guarded(error, [&] { id = memory->database.add_document(document->document); });
    return id;
}

cx_database *cx_memory_open(const cx_memory *memory, cx_error *error) noexcept {
    return made<cx_database>(error, [&] { return Xapian::Database(memory->database); });
}

cx_writer *cx_writer_open(const char *path, cx_open_mode mode, bool full_sync, cx_error *error) noexcept {
    return made<cx_writer>(error, [&] {
        int flags = mode == cx_open_mode_createOrOverwrite ? Xapian::DB_CREATE_OR_OVERWRITE : Xapian::DB_CREATE_OR_OPEN;
        if (!full_sync) flags |= Xapian::DB_NO_SYNC;
        return opened(path, flags | Xapian::DB_BACKEND_GLASS);
    });
}

void cx_writer_free(cx_writer *writer) noexcept {
    if (writer == nullptr) return;
    // Every change is made inside a transaction (see `cx_writer_begin`), and closing cancels an open one.
    cx_error ignored = {cx_failure_none, nullptr};
    guarded(&ignored, [&] { writer->database.close(); });
    cx_error_clear(&ignored);
    delete writer;
}

bool cx_writer_begin(cx_writer *writer, cx_error *error) noexcept {
    return guarded(error, [&] {
        writer->database.begin_transaction(true);
        writer->open = true;
        writer->failed = false;
    });
}

bool cx_writer_commit(cx_writer *writer, cx_error *error) noexcept {
    return guarded(error, [&] {
        if (writer->open && writer->failed) {
            writer->open = false;
            writer->database.cancel_transaction();
            throw Xapian::InvalidOperationError("A change failed earlier in the transaction: nothing of it is stored");
        }
        writer->open = false;
        writer->database.commit_transaction();
    });
}

bool cx_writer_cancel(cx_writer *writer, cx_error *error) noexcept {
    return guarded(error, [&] {
        writer->open = false;
        writer->database.cancel_transaction();
    });
}

uint32_t cx_writer_add(cx_writer *writer, const cx_document *document, cx_error *error) noexcept {
    uint32_t id = 0;
    changed(writer, error, [&] { id = writer->database.add_document(document->document); });
    return id;
}

bool cx_writer_delete_by_term(cx_writer *writer, cx_bytes term, cx_error *error) noexcept {
    return changed(writer, error, [&] { writer->database.delete_document(text(term)); });
}

bool cx_writer_set_metadata(cx_writer *writer, cx_bytes key, cx_bytes value, cx_error *error) noexcept {
    return changed(writer, error, [&] { writer->database.set_metadata(text(key), text(value)); });
}
