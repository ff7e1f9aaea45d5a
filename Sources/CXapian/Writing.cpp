#include "Guard.hpp"

struct cx_document {
    Xapian::Document document;
};

struct cx_writer {
    Xapian::WritableDatabase database;
};

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

cx_writer *cx_writer_open(const char *path, cx_open_mode mode, bool full_sync, cx_error *error) noexcept {
    return made<cx_writer>(error, [&] {
        int flags = mode == cx_open_mode_createOrOverwrite ? Xapian::DB_CREATE_OR_OVERWRITE : Xapian::DB_CREATE_OR_OPEN;
        if (!full_sync) flags |= Xapian::DB_NO_SYNC;
        return Xapian::WritableDatabase(path, flags | Xapian::DB_BACKEND_GLASS);
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
    return guarded(error, [&] { writer->database.begin_transaction(true); });
}

bool cx_writer_commit(cx_writer *writer, cx_error *error) noexcept {
    return guarded(error, [&] { writer->database.commit_transaction(); });
}

bool cx_writer_cancel(cx_writer *writer, cx_error *error) noexcept {
    return guarded(error, [&] { writer->database.cancel_transaction(); });
}

uint32_t cx_writer_add(cx_writer *writer, const cx_document *document, cx_error *error) noexcept {
    uint32_t id = 0;
    guarded(error, [&] { id = writer->database.add_document(document->document); });
    return id;
}

bool cx_writer_delete_by_term(cx_writer *writer, cx_bytes term, cx_error *error) noexcept {
    return guarded(error, [&] { writer->database.delete_document(text(term)); });
}

bool cx_writer_set_metadata(cx_writer *writer, cx_bytes key, cx_bytes value, cx_error *error) noexcept {
    return guarded(error, [&] { writer->database.set_metadata(text(key), text(value)); });
}
