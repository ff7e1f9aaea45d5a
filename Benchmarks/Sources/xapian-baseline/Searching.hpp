// Searching as Xapian's own documentation shows it.
#pragma once

#include <string>
#include <vector>

/// How long queries took.
struct Timings {
    /// One for each query, in microseconds, in the order of the file.
    std::vector<double> microseconds;
    /// The queries that found nothing.
    unsigned long without_hits = 0;
};

/// Runs each line of the file `queries` against the database, first once to warm up and then `rounds` times, and measures
/// from the text of the query to the stored data of its ten best documents.
///
/// Throws `Xapian::Error` and `std::runtime_error`.
Timings time_queries(const std::string &database, const std::string &queries, unsigned rounds);
