// Xapian used directly: what the project's figures are compared with.

#include "Indexing.hpp"
#include "Searching.hpp"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <xapian.h>

namespace {

constexpr const char *usage =
    "usage: xapian-baseline index DATABASE PASSAGES.tsv\n"
    "       xapian-baseline search DATABASE QUERIES.txt ROUNDS\n";

/// The value below which the share `p` of the sorted values lies (nearest rank).
double percentile(const std::vector<double> &sorted, double p) {
    if (sorted.empty()) throw std::runtime_error("there are no queries");
    size_t rank = static_cast<size_t>(p * static_cast<double>(sorted.size()));
    return sorted[std::min(rank, sorted.size() - 1)];
}

void print(Timings timings) {
    std::sort(timings.microseconds.begin(), timings.microseconds.end());
    std::cout << "{\"p50\":" << percentile(timings.microseconds, 0.50)
              << ",\"p99\":" << percentile(timings.microseconds, 0.99)
              << ",\"queriesWithoutHits\":" << timings.without_hits << "}\n";
}

int run(const std::vector<std::string> &arguments) {
    if (arguments.size() == 3 && arguments[0] == "index") {
        std::cout << "{\"passages\":" << index_passages(arguments[1], arguments[2]) << "}\n";
        return EXIT_SUCCESS;
    }
    if (arguments.size() == 4 && arguments[0] == "search") {
        int rounds = std::atoi(arguments[3].c_str());
        if (rounds < 1) throw std::runtime_error("ROUNDS must be a number from 1, but was " + arguments[3]);
        print(time_queries(arguments[1], arguments[2], static_cast<unsigned>(rounds)));
        return EXIT_SUCCESS;
    }
    std::cerr << usage;
    return 2;
}

}  // namespace

int main(int count, char **values) {
    try {
        return run(std::vector<std::string>(values + 1, values + count));
    } catch (const Xapian::Error &error) {
        std::cerr << "xapian-baseline: " << error.get_description() << "\n";
    } catch (const std::exception &error) {
        std::cerr << "xapian-baseline: " << error.what() << "\n";
    }
    return EXIT_FAILURE;
}
