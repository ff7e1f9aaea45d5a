#include "Guard.hpp"

#include <cstdlib>
#include <cstring>
#include <new>

namespace {

void fill(cx_error *error, cx_failure failure, const char *message) noexcept {
    error->failure = failure;
    error->message = strdup(message);
}

/// The message with its type, context and system error, as far as Xapian has them.
void fill(cx_error *error, cx_failure failure, const Xapian::Error &exception) noexcept {
    try {
        fill(error, failure, exception.get_description().c_str());
    } catch (...) {
        fill(error, failure, "out of memory while describing a failure");
    }
}

}  // namespace

// Most derived classes first: a later clause would never see them.
void translate_current_exception(cx_error *error) noexcept {
    try {
        throw;
    } catch (const Xapian::DatabaseLockError &e) {
        fill(error, cx_failure_databaseLocked, e);
    } catch (const Xapian::DatabaseModifiedError &e) {
        fill(error, cx_failure_databaseModified, e);
    } catch (const Xapian::DatabaseVersionError &e) {
        fill(error, cx_failure_databaseVersion, e);
    } catch (const Xapian::FeatureUnavailableError &e) {
        // A database of a format that this library no longer reads.
        fill(error, cx_failure_databaseVersion, e);
    } catch (const Xapian::DatabaseOpeningError &e) {
        fill(error, cx_failure_databaseNotFound, e);
    } catch (const Xapian::DatabaseClosedError &e) {
        fill(error, cx_failure_databaseClosed, e);
    } catch (const Xapian::DatabaseCorruptError &e) {
        fill(error, cx_failure_databaseCorrupt, e);
    } catch (const Xapian::DocNotFoundError &e) {
        fill(error, cx_failure_documentNotFound, e);
    } catch (const Xapian::WildcardError &e) {
        fill(error, cx_failure_queryTooExpensive, e);
    } catch (const Xapian::NetworkTimeoutError &e) {
        fill(error, cx_failure_networkTimeout, e);
    } catch (const Xapian::NetworkError &e) {
        fill(error, cx_failure_network, e);
    } catch (const Xapian::InvalidArgumentError &e) {
        fill(error, cx_failure_invalidArgument, e);
    } catch (const Xapian::Error &e) {
        fill(error, cx_failure_other, e);
    } catch (const std::bad_alloc &) {
        fill(error, cx_failure_other, "out of memory");
    } catch (const std::exception &e) {
        fill(error, cx_failure_other, e.what());
    } catch (...) {
        fill(error, cx_failure_other, "an unknown C++ exception");
    }
}

void cx_error_clear(cx_error *error) noexcept {
    std::free(error->message);
    *error = {cx_failure_none, nullptr};
}

const char *cx_version() noexcept {
    return Xapian::version_string();
}
