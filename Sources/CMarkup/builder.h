/// Builds a tree from a parser's events, within limits.
#ifndef CMARKUP_BUILDER_H
#define CMARKUP_BUILDER_H

#include "include/CMarkup.h"
#include <time.h>

/// An array that grows.
typedef struct {
    void *items;
    size_t count;
    size_t capacity;
} cm_array;

struct cm_tree {
    cm_array nodes;
    cm_array attributes;
    cm_array names;
    cm_array text;
};

/// How many elements may be open at once, whatever the limit on depth.
#define CM_DEEPEST 1024

typedef struct {
    cm_tree *tree;
    cm_limits limits;
    cm_failure failure;
    /// The nodes of the open elements.
    uint32_t open[CM_DEEPEST];
    uint32_t depth;
    /// Elements open below the deepest that is kept.
    uint32_t flattened;
    /// Whether the last node is text that the next text continues.
    bool in_text;
    /// Names by the addresses of their parts, which the parser keeps once each: open addressing, 0 for free.
    cm_array name_keys;
    uint32_t *name_slots;
    uint32_t slot_count;
    struct timespec started;
    uint32_t ticks;
} cm_builder;

bool cm_builder_init(cm_builder *builder, const cm_limits *limits);
/// Gives the tree away and releases all else; the tree is null if anything failed.
cm_tree *cm_builder_finish(cm_builder *builder);

/// Opens an element; false when the parser must stop.
bool cm_builder_open(cm_builder *builder, const char *local, const char *uri);
/// Adds an attribute to the element opened last.
bool cm_builder_attribute(cm_builder *builder, const char *local, const char *uri, const char *value, size_t length);
void cm_builder_close(cm_builder *builder);
bool cm_builder_text(cm_builder *builder, const char *bytes, size_t length);
/// Notes the passing of time; false when it is over.
bool cm_builder_tick(cm_builder *builder);
/// The name of the open element at a depth, 0 for the outermost.
const char *cm_builder_open_name(const cm_builder *builder, uint32_t depth);

#endif
