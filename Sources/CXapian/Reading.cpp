#include "Database.hpp"

#include <sys/stat.h>

cx_database *cx_database_open(const char *path, cx_error *error) noexcept {
    return made<cx_database>(error, [&] { return Xapian::Database(path); });
}

void cx_database_free(cx_database *database) noexcept {
    delete database;
}

bool cx_database_reopen(cx_database *database, bool *changed, cx_error *error) noexcept {
    return guarded(error, [&] { *changed = database->database.reopen(); });
}

bool cx_database_revision(cx_database *database, uint64_t *revision, cx_error *error) noexcept {
    return guarded(error, [&] { *revision = database->database.get_revision(); });
}

bool cx_database_document_count(cx_database *database, uint32_t *count, cx_error *error) noexcept {
    return guarded(error, [&] { *count = database->database.get_doccount(); });
}

bool cx_database_shard_count(cx_database *database, uint32_t *count, cx_error *error) noexcept {
    return guarded(error, [&] { *count = static_cast<uint32_t>(database->database.size()); });
}

bool cx_database_frequencies(
    cx_database *database, cx_bytes term, uint32_t *documents, uint64_t *occurrences, cx_error *error) noexcept {
    return guarded(error, [&] {
        std::string name = text(term);
        *documents = database->database.get_termfreq(name);
        *occurrences = database->database.get_collection_freq(name);
    });
}

bool cx_database_metadata(
    cx_database *database, cx_bytes key, cx_bytes_visitor visitor, void *context, cx_error *error) noexcept {
    return guarded(error, [&] {
        std::string value = database->database.get_metadata(text(key));
        if (!value.empty()) visitor(context, bytes(value), 0);
    });
}

bool cx_database_document_data(
    cx_database *database, uint32_t document, cx_bytes_visitor visitor, void *context, cx_error *error) noexcept {
    return guarded(error, [&] {
        std::string data = database->database.get_document(document).get_data();
        visitor(context, bytes(data), document);
    });
}

bool cx_database_document_value(
    cx_database *database, uint32_t document, uint32_t slot, cx_bytes_visitor visitor, void *context,
    cx_error *error) noexcept {
    return guarded(error, [&] {
        std::string value = database->database.get_document(document).get_value(slot);
        visitor(context, bytes(value), document);
    });
}

bool cx_database_values(
    cx_database *database, uint32_t slot, cx_bytes_visitor visitor, void *context, cx_error *error) noexcept {
    return guarded(error, [&] {
        auto end = database->database.valuestream_end(slot);
        for (auto i = database->database.valuestream_begin(slot); i != end; ++i) {
            std::string value = *i;
            if (!visitor(context, bytes(value), i.get_docid())) return;
        }
    });
}

bool cx_database_document_terms(
    cx_database *database, uint32_t document, cx_bytes_visitor visitor, void *context, cx_error *error) noexcept {
    return guarded(error, [&] {
        auto end = database->database.termlist_end(document);
        for (auto i = database->database.termlist_begin(document); i != end; ++i) {
            std::string term = *i;
            if (!visitor(context, bytes(term), i.get_wdf())) return;
        }
    });
}

bool cx_database_terms(
    cx_database *database, cx_bytes prefix, cx_bytes_visitor visitor, void *context, cx_error *error) noexcept {
    return guarded(error, [&] {
        std::string start = text(prefix);
        auto end = database->database.allterms_end(start);
        for (auto i = database->database.allterms_begin(start); i != end; ++i) {
            std::string term = *i;
            if (!visitor(context, bytes(term), i.get_termfreq())) return;
        }
    });
}

bool cx_database_postings(
    cx_database *database, cx_bytes term, cx_document_visitor visitor, void *context, cx_error *error) noexcept {
    return guarded(error, [&] {
        std::string name = text(term);
        auto end = database->database.postlist_end(name);
        for (auto i = database->database.postlist_begin(name); i != end; ++i) {
            if (!visitor(context, *i)) return;
        }
    });
}

bool cx_database_read_postings(
    cx_database *database, cx_bytes term, uint32_t *documents, uint32_t *frequencies, size_t capacity, size_t *count,
    cx_error *error) noexcept {
    return guarded(error, [&] {
        std::string name = text(term);
        size_t read = 0;
        auto end = database->database.postlist_end(name);
        for (auto i = database->database.postlist_begin(name); i != end && read < capacity; ++i, ++read) {
            documents[read] = *i;
            if (frequencies) frequencies[read] = i.get_wdf();
        }
        *count = read;
    });
}

bool cx_database_read_lengths(
    cx_database *database, uint32_t *documents, uint32_t *lengths, size_t capacity, size_t *count,
    cx_error *error) noexcept {
    return guarded(error, [&] {
        size_t read = 0;
        auto end = database->database.postlist_end("");
        for (auto i = database->database.postlist_begin(""); i != end && read < capacity; ++i, ++read) {
            documents[read] = *i;
            lengths[read] = i.get_doclength();
        }
        *count = read;
    });
}

bool cx_database_read_positions(
    cx_database *database, uint32_t document, cx_bytes term, uint32_t *positions, size_t capacity, size_t *count,
    cx_error *error) noexcept {
    return guarded(error, [&] {
        std::string name = text(term);
        size_t read = 0;
        auto end = database->database.positionlist_end(document, name);
        for (auto i = database->database.positionlist_begin(document, name); i != end && read < capacity; ++i, ++read) {
            positions[read] = *i;
        }
        *count = read;
    });
}

bool cx_database_last_document(cx_database *database, uint32_t *document, cx_error *error) noexcept {
    return guarded(error, [&] { *document = database->database.get_lastdocid(); });
}

bool cx_compact(const char *source, const char *destination, cx_error *error) noexcept {
    return guarded(error, [&] {
        // Xapian would write over what is there.
        struct stat existing;
        if (lstat(destination, &existing) == 0) {
            throw Xapian::InvalidArgumentError("The destination exists already: " + std::string(destination));
        }
        Xapian::Database(source).compact(destination, Xapian::DBCOMPACT_NO_RENUMBER);
    });
}
