// Indexing as Xapian's own documentation shows it.
#pragma once

#include <string>

/// Makes a database at `database` from the passages in the file `passages`, one `id<TAB>text` a line.
///
/// One document a passage; its terms are what Xapian's term generator makes of the text with the Swedish stemmer: words with
/// positions, and stems without. Returns the number of passages. Throws `Xapian::Error` and `std::runtime_error`.
unsigned long index_passages(const std::string &database, const std::string &passages);
