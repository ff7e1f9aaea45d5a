#include "Database.hpp"

#include <memory>
#include <vector>

struct cx_matches {
    Xapian::Enquire enquire;
    Xapian::MSet matches;
    std::vector<cx_match> items;
    std::vector<std::unique_ptr<Xapian::ValueCountMatchSpy>> facets;
};

namespace {

void configure(Xapian::Enquire &enquire, const cx_search &search) {
    enquire.set_query(search.query->query);
    if (search.weighted) {
        enquire.set_weighting_scheme(
            Xapian::BM25Weight(search.k1, 0, search.k3, search.b, search.min_normalised_length));
    } else {
        enquire.set_weighting_scheme(Xapian::BoolWeight());
    }
    // Equal weights come in order of their ids, whatever the shards.
    enquire.set_docid_order(Xapian::Enquire::ASCENDING);
    if (search.collapses) enquire.set_collapse_key(search.collapse_slot);
    if (search.sorts_by_value) enquire.set_sort_by_value_then_relevance(search.sort_slot, search.sort_descending);
    if (search.time_limit > 0) enquire.set_time_limit(search.time_limit);
}

}  // namespace

cx_matches *cx_database_search(cx_database *database, const cx_search *search, cx_error *error) noexcept {
    std::unique_ptr<cx_matches> result;
    bool done = guarded(error, [&] {
        result.reset(new cx_matches{Xapian::Enquire(database->database), {}, {}, {}});
        configure(result->enquire, *search);
        for (size_t i = 0; i < search->facet_count; ++i) {
            result->facets.push_back(std::make_unique<Xapian::ValueCountMatchSpy>(search->facet_slots[i]));
            result->enquire.add_matchspy(result->facets.back().get());
        }
        result->matches = result->enquire.get_mset(search->first, search->limit, search->check_at_least);
        result->items.reserve(result->matches.size());
        for (auto i = result->matches.begin(); i != result->matches.end(); ++i) {
            result->items.push_back({*i, i.get_weight(), i.get_collapse_count()});
        }
    });
    return done ? result.release() : nullptr;
}

void cx_matches_free(cx_matches *matches) noexcept {
    delete matches;
}

size_t cx_matches_count(const cx_matches *matches) noexcept {
    return matches->items.size();
}

cx_match cx_matches_item(const cx_matches *matches, size_t index) noexcept {
    return matches->items[index];
}

uint32_t cx_matches_lower_bound(const cx_matches *matches) noexcept {
    return matches->matches.get_matches_lower_bound();
}

uint32_t cx_matches_estimate(const cx_matches *matches) noexcept {
    return matches->matches.get_matches_estimated();
}

uint32_t cx_matches_upper_bound(const cx_matches *matches) noexcept {
    return matches->matches.get_matches_upper_bound();
}

bool cx_matches_terms(
    const cx_matches *matches, uint32_t document, cx_bytes_visitor visitor, void *context, cx_error *error) noexcept {
    return guarded(error, [&] {
        uint32_t number = 0;
        auto end = matches->enquire.get_matching_terms_end(document);
        for (auto i = matches->enquire.get_matching_terms_begin(document); i != end; ++i, ++number) {
            std::string term = *i;
            if (!visitor(context, bytes(term), number)) return;
        }
    });
}

bool cx_matches_facet(
    const cx_matches *matches, size_t index, cx_bytes_visitor visitor, void *context, cx_error *error) noexcept {
    return guarded(error, [&] {
        const auto &spy = matches->facets.at(index);
        for (auto i = spy->values_begin(); i != spy->values_end(); ++i) {
            std::string value = *i;
            if (!visitor(context, bytes(value), i.get_termfreq())) return;
        }
    });
}

bool cx_database_expand(
    cx_database *database, const uint32_t *documents, size_t count, uint32_t limit, cx_bytes_visitor visitor,
    void *context, cx_error *error) noexcept {
    return guarded(error, [&] {
        Xapian::RSet relevant;
        for (size_t i = 0; i < count; ++i) relevant.add_document(documents[i]);
        Xapian::ESet terms = Xapian::Enquire(database->database).get_eset(limit, relevant);
        uint32_t number = 0;
        for (auto i = terms.begin(); i != terms.end(); ++i, ++number) {
            std::string term = *i;
            if (!visitor(context, bytes(term), number)) return;
        }
    });
}
