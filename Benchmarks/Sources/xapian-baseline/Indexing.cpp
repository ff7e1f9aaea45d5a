#include "Indexing.hpp"

#include <fstream>
#include <stdexcept>
#include <xapian.h>

unsigned long index_passages(const std::string &database, const std::string &passages) {
    std::ifstream input(passages);
    if (!input) throw std::runtime_error("cannot read " + passages);
    Xapian::WritableDatabase writer(database, Xapian::DB_CREATE);
    Xapian::TermGenerator generator;
    generator.set_stemmer(Xapian::Stem("swedish"));

    unsigned long count = 0;
    for (std::string line; std::getline(input, line); ++count) {
        size_t tab = line.find('\t');
        if (tab == std::string::npos) {
            throw std::runtime_error(passages + ": line " + std::to_string(count + 1) + " has no tab");
        }
        Xapian::Document document;
        generator.set_document(document);
        generator.index_text(Xapian::Utf8Iterator(line.data() + tab + 1, line.size() - tab - 1));
        document.set_data(line);
        writer.add_document(document);
    }
    writer.commit();
    return count;
}
