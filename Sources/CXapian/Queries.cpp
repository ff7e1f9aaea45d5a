#include "Database.hpp"

#include <vector>

namespace {

Xapian::Query::op native(cx_operator op) {
    switch (op) {
    case cx_operator_and: return Xapian::Query::OP_AND;
    case cx_operator_or: return Xapian::Query::OP_OR;
    case cx_operator_andNot: return Xapian::Query::OP_AND_NOT;
    case cx_operator_andMaybe: return Xapian::Query::OP_AND_MAYBE;
    case cx_operator_filter: return Xapian::Query::OP_FILTER;
    case cx_operator_near: return Xapian::Query::OP_NEAR;
    case cx_operator_phrase: return Xapian::Query::OP_PHRASE;
    case cx_operator_synonym: return Xapian::Query::OP_SYNONYM;
    case cx_operator_max: return Xapian::Query::OP_MAX;
    }
    throw Xapian::InvalidArgumentError("unknown operator");
}

}  // namespace

void cx_query_free(cx_query *query) noexcept {
    delete query;
}

cx_query *cx_query_term(cx_bytes term, uint32_t wqf, cx_error *error) noexcept {
    return made<cx_query>(error, [&] { return Xapian::Query(text(term), wqf); });
}

cx_query *cx_query_combine(
    cx_operator op, const cx_query *const *queries, size_t count, uint32_t window, cx_error *error) noexcept {
    return made<cx_query>(error, [&] {
        std::vector<Xapian::Query> parts;
        parts.reserve(count);
        for (size_t i = 0; i < count; ++i) parts.push_back(queries[i]->query);
        return Xapian::Query(native(op), parts.begin(), parts.end(), window);
    });
}

cx_query *cx_query_scale(const cx_query *query, double factor, cx_error *error) noexcept {
    return made<cx_query>(error, [&] { return Xapian::Query(factor, query->query); });
}

cx_query *cx_query_value_range(
    uint32_t slot, cx_bytes lower, cx_bytes upper, bool has_upper, cx_error *error) noexcept {
    return made<cx_query>(error, [&] {
        if (!has_upper) return Xapian::Query(Xapian::Query::OP_VALUE_GE, slot, text(lower));
        return Xapian::Query(Xapian::Query::OP_VALUE_RANGE, slot, text(lower), text(upper));
    });
}

cx_query *cx_query_prefix(cx_bytes prefix, uint32_t limit, cx_error *error) noexcept {
    return made<cx_query>(error, [&] {
        return Xapian::Query(
            Xapian::Query::OP_WILDCARD, text(prefix), limit, Xapian::Query::WILDCARD_LIMIT_ERROR,
            Xapian::Query::OP_SYNONYM);
    });
}

cx_query *cx_query_all(cx_error *error) noexcept {
    return made<cx_query>(error, [] { return Xapian::Query(std::string()); });
}

cx_query *cx_query_nothing(cx_error *error) noexcept {
    return made<cx_query>(error, [] { return Xapian::Query(); });
}

bool cx_query_description(
    const cx_query *query, cx_bytes_visitor visitor, void *context, cx_error *error) noexcept {
    return guarded(error, [&] {
        std::string description = query->query.get_description();
        visitor(context, bytes(description), 0);
    });
}
