// What the reading and the searching functions share.
#pragma once

#include "Guard.hpp"

struct cx_database {
    Xapian::Database database;
};

struct cx_query {
    Xapian::Query query;
};
