#include "Searching.hpp"

#include <chrono>
#include <fstream>
#include <stdexcept>
#include <xapian.h>

namespace {

std::vector<std::string> lines(const std::string &path) {
    std::ifstream input(path);
    if (!input) throw std::runtime_error("cannot read " + path);
    std::vector<std::string> result;
    for (std::string line; std::getline(input, line);) result.push_back(line);
    return result;
}

/// The stored data of the ten best documents.
std::vector<std::string> search(Xapian::Database &database, Xapian::QueryParser &parser, const std::string &query) {
    Xapian::Enquire enquire(database);
    enquire.set_query(parser.parse_query(query));
    Xapian::MSet matches = enquire.get_mset(0, 10);
    std::vector<std::string> results;
    for (auto match = matches.begin(); match != matches.end(); ++match) {
        results.push_back(match.get_document().get_data());
    }
    return results;
}

}  // namespace

Timings time_queries(const std::string &path, const std::string &file, unsigned rounds) {
    using clock = std::chrono::steady_clock;
    Xapian::Database database(path);
    Xapian::QueryParser parser;
    parser.set_database(database);
    parser.set_stemmer(Xapian::Stem("swedish"));
    parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
    parser.set_default_op(Xapian::Query::OP_AND);

    std::vector<std::string> queries = lines(file);
    Timings timings;
    for (const std::string &query : queries) {
        if (search(database, parser, query).empty()) ++timings.without_hits;
    }
    for (unsigned round = 0; round < rounds; ++round) {
        for (const std::string &query : queries) {
            auto start = clock::now();
            search(database, parser, query);
            timings.microseconds.push_back(std::chrono::duration<double, std::micro>(clock::now() - start).count());
        }
    }
    return timings;
}
