#include "builder.h"
#include <stdlib.h>
#include <string.h>

/// Room for `more` items of `size` bytes at the end; null when memory runs out.
static void *array_extend(cm_array *array, size_t more, size_t size) {
    if (array->count + more > array->capacity) {
        size_t capacity = array->capacity < 64 ? 64 : array->capacity + array->capacity / 2;
        if (capacity < array->count + more) capacity = array->count + more;
        void *items = realloc(array->items, capacity * size);
        if (items == NULL) return NULL;
        array->items = items;
        array->capacity = capacity;
    }
    void *first = (char *)array->items + array->count * size;
    array->count += more;
    return first;
}

static bool fail(cm_builder *builder, cm_failure failure) {
    if (builder->failure == cm_failure_none) builder->failure = failure;
    return false;
}

bool cm_builder_init(cm_builder *builder, const cm_limits *limits) {
    memset(builder, 0, sizeof *builder);
    builder->limits = *limits;
    if (builder->limits.depth > CM_DEEPEST) builder->limits.depth = CM_DEEPEST;
    builder->tree = calloc(1, sizeof *builder->tree);
    clock_gettime(CLOCK_MONOTONIC, &builder->started);
    return builder->tree != NULL || fail(builder, cm_failure_memory);
}

cm_tree *cm_builder_finish(cm_builder *builder) {
    while (builder->depth > 0) cm_builder_close(builder);
    free(builder->name_keys.items);
    free(builder->name_slots);
    cm_tree *tree = builder->tree;
    builder->tree = NULL;
    if (builder->failure == cm_failure_none) return tree;
    cm_tree_free(tree);
    return NULL;
}

bool cm_builder_tick(cm_builder *builder) {
    if (builder->failure != cm_failure_none) return false;
    if (++builder->ticks % 256 != 0) return true;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    double passed = (double)(now.tv_sec - builder->started.tv_sec)
        + (double)(now.tv_nsec - builder->started.tv_nsec) / 1e9;
    return passed <= builder->limits.seconds || fail(builder, cm_failure_timed_out);
}

// MARK: Names

typedef struct {
    const char *local;
    const char *uri;
} name_key;

static uint32_t slot_of(const cm_builder *builder, const char *local, const char *uri) {
    uint64_t hash = ((uintptr_t)local * 0x9E3779B97F4A7C15u) ^ ((uintptr_t)uri * 0xBF58476D1CE4E5B9u);
    uint32_t slot = (uint32_t)(hash >> 32) & (builder->slot_count - 1);
    const name_key *keys = builder->name_keys.items;
    while (builder->name_slots[slot] != 0) {
        const name_key *key = &keys[builder->name_slots[slot] - 1];
        if (key->local == local && key->uri == uri) break;
        slot = (slot + 1) & (builder->slot_count - 1);
    }
    return slot;
}

static bool grow_slots(cm_builder *builder) {
    uint32_t count = builder->slot_count == 0 ? 256 : builder->slot_count * 2;
    uint32_t *slots = calloc(count, sizeof *slots);
    if (slots == NULL) return fail(builder, cm_failure_memory);
    free(builder->name_slots);
    builder->name_slots = slots;
    builder->slot_count = count;
    const name_key *keys = builder->name_keys.items;
    for (uint32_t i = 0; i < builder->name_keys.count; i++) {
        slots[slot_of(builder, keys[i].local, keys[i].uri)] = i + 1;
    }
    return true;
}

/// The index of a name, -1 when it cannot be kept.
static int32_t intern(cm_builder *builder, const char *local, const char *uri) {
    if (builder->name_keys.count * 2 >= builder->slot_count && !grow_slots(builder)) return -1;
    uint32_t slot = slot_of(builder, local, uri);
    if (builder->name_slots[slot] != 0) return (int32_t)builder->name_slots[slot] - 1;
    if (builder->name_keys.count >= 65536) return fail(builder, cm_failure_too_large), -1;
    name_key *key = array_extend(&builder->name_keys, 1, sizeof *key);
    cm_name *name = array_extend(&builder->tree->names, 1, sizeof *name);
    char *kept = strdup(local);
    char *kept_uri = uri == NULL ? NULL : strdup(uri);
    if (key == NULL || name == NULL || kept == NULL || (uri != NULL && kept_uri == NULL)) {
        free(kept);
        free(kept_uri);
        if (name != NULL) builder->tree->names.count--;
        fail(builder, cm_failure_memory);
        return -1;
    }
    *key = (name_key){local, uri};
    *name = (cm_name){kept, kept_uri};
    builder->name_slots[slot] = (uint32_t)builder->name_keys.count;
    return (int32_t)builder->name_keys.count - 1;
}

const char *cm_builder_open_name(const cm_builder *builder, uint32_t depth) {
    const cm_node *nodes = builder->tree->nodes.items;
    const cm_name *names = builder->tree->names.items;
    return names[nodes[builder->open[depth]].name].local;
}

// MARK: Nodes

/// A new node at the end, whose descendants end with itself for now.
static cm_node *add_node(cm_builder *builder) {
    if (builder->tree->nodes.count >= builder->limits.nodes) return fail(builder, cm_failure_too_large), NULL;
    cm_node *node = array_extend(&builder->tree->nodes, 1, sizeof *node);
    if (node == NULL) return fail(builder, cm_failure_memory), NULL;
    node->end = (uint32_t)builder->tree->nodes.count;
    return node;
}

bool cm_builder_open(cm_builder *builder, const char *local, const char *uri) {
    if (!cm_builder_tick(builder)) return false;
    builder->in_text = false;
    int32_t name = intern(builder, local, uri);
    if (name < 0) return false;
    cm_node *node = add_node(builder);
    if (node == NULL) return false;
    node->name = name;
    node->start = (uint32_t)builder->tree->attributes.count;
    node->count = 0;
    builder->open[builder->depth++] = (uint32_t)builder->tree->nodes.count - 1;
    return true;
}

void cm_builder_close(cm_builder *builder) {
    builder->in_text = false;
    if (builder->depth == 0) return;
    cm_node *nodes = builder->tree->nodes.items;
    nodes[builder->open[--builder->depth]].end = (uint32_t)builder->tree->nodes.count;
}

static bool add_text(cm_builder *builder, const char *bytes, size_t length) {
    if (length > builder->limits.text_bytes - builder->tree->text.count) return fail(builder, cm_failure_too_large);
    if (length == 0) return true;
    char *room = array_extend(&builder->tree->text, length, 1);
    if (room == NULL) return fail(builder, cm_failure_memory);
    memcpy(room, bytes, length);
    return true;
}

bool cm_builder_attribute(cm_builder *builder, const char *local, const char *uri, const char *value, size_t length) {
    if (builder->tree->attributes.count >= builder->limits.nodes) return fail(builder, cm_failure_too_large);
    int32_t name = intern(builder, local, uri);
    uint32_t start = (uint32_t)builder->tree->text.count;
    if (name < 0 || !add_text(builder, value, length)) return false;
    cm_attribute *attribute = array_extend(&builder->tree->attributes, 1, sizeof *attribute);
    if (attribute == NULL) return fail(builder, cm_failure_memory);
    *attribute = (cm_attribute){name, start, (uint32_t)length};
    cm_node *nodes = builder->tree->nodes.items;
    nodes[builder->open[builder->depth - 1]].count++;
    return true;
}

bool cm_builder_text(cm_builder *builder, const char *bytes, size_t length) {
    if (!cm_builder_tick(builder)) return false;
    uint32_t start = (uint32_t)builder->tree->text.count;
    if (!add_text(builder, bytes, length)) return false;
    if (builder->in_text) {
        cm_node *nodes = builder->tree->nodes.items;
        nodes[builder->tree->nodes.count - 1].count += (uint32_t)length;
        return true;
    }
    cm_node *node = add_node(builder);
    if (node == NULL) return false;
    node->name = -1;
    node->start = start;
    node->count = (uint32_t)length;
    builder->in_text = true;
    return true;
}

// MARK: The tree

void cm_tree_free(cm_tree *tree) {
    if (tree == NULL) return;
    cm_name *names = tree->names.items;
    for (size_t i = 0; i < tree->names.count; i++) {
        free((char *)names[i].local);
        free((char *)names[i].namespace_uri);
    }
    free(names);
    free(tree->nodes.items);
    free(tree->attributes.items);
    free(tree->text.items);
    free(tree);
}

size_t cm_tree_nodes(const cm_tree *tree, const cm_node **first) {
    *first = tree->nodes.items;
    return tree->nodes.count;
}

size_t cm_tree_attributes(const cm_tree *tree, const cm_attribute **first) {
    *first = tree->attributes.items;
    return tree->attributes.count;
}

size_t cm_tree_names(const cm_tree *tree, const cm_name **first) {
    *first = tree->names.items;
    return tree->names.count;
}

size_t cm_tree_text(const cm_tree *tree, const uint8_t **first) {
    *first = tree->text.items;
    return tree->text.count;
}
