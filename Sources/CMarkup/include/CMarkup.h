/// A C interface to libxml2's parsers that shows none of its types: a document in, a flat tree out.
///
/// Nothing is fetched, no document type is read and no entity is declared: XML with a document type is refused, and HTML's
/// is skipped. Every callback of the parser stays on this side.
#ifndef CMARKUP_H
#define CMARKUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum __attribute__((enum_extensibility(open))) cm_failure : int32_t {
    cm_failure_none,
    /// The document is not well formed.
    cm_failure_malformed,
    /// It declares a document type, which could declare entities.
    cm_failure_document_type,
    /// Its elements are nested too deeply.
    cm_failure_too_deep,
    /// It has more nodes or text than the limits allow.
    cm_failure_too_large,
    /// Parsing took longer than the limits allow.
    cm_failure_timed_out,
    /// Memory ran out.
    cm_failure_memory,
} cm_failure;

/// Why parsing failed; `message` is the parser's own first complaint, empty where there is none.
typedef struct {
    cm_failure failure;
    int32_t line;
    char message[200];
} cm_error;

/// What parsing may cost.
typedef struct {
    /// The most nodes and attributes, each.
    uint32_t nodes;
    /// The most text, attribute values included, in bytes.
    uint32_t text_bytes;
    /// The deepest element: beyond it XML is refused, and HTML is flattened.
    uint32_t depth;
    /// The longest time, in seconds.
    double seconds;
} cm_limits;

/// An element or a stretch of text. The nodes of a tree are in document order, so that the descendants of node `i` are
/// `i + 1 ..< end`.
typedef struct {
    /// The element's name, as an index of the names; -1 for text.
    int32_t name;
    /// The first node behind this one and its descendants.
    uint32_t end;
    /// For an element, its first attribute; for text, its first byte.
    uint32_t start;
    /// For an element, how many attributes it has; for text, its length in bytes.
    uint32_t count;
} cm_node;

/// An attribute: its name, and where its value stands in the text.
typedef struct {
    int32_t name;
    uint32_t start;
    uint32_t count;
} cm_attribute;

/// The name of an element or attribute; the namespace is null where it has none. The same name may stand here twice.
typedef struct {
    const char *_Nonnull local;
    const char *_Nullable namespace_uri;
} cm_name;

typedef struct cm_tree cm_tree;

/// Parses a well-formed XML document in UTF-8, whatever encoding it announces. Null, with `error` filled, on failure. The caller releases it with `cm_tree_free`.
cm_tree *_Nullable cm_parse_xml(
    const uint8_t *_Nonnull bytes, size_t length, const cm_limits *_Nonnull limits, cm_error *_Nonnull error);
/// Parses HTML in UTF-8, however broken, as the parser can make sense of it. A tag with very many attributes costs time
/// quadratic in their number: the caller sees to it that there is none.
cm_tree *_Nullable cm_parse_html(
    const uint8_t *_Nonnull bytes, size_t length, const cm_limits *_Nonnull limits, cm_error *_Nonnull error);
void cm_tree_free(cm_tree *_Nullable tree);

/// The parts of a tree; they belong to it. Each returns the count and sets `*first`, which is null for none.
size_t cm_tree_nodes(const cm_tree *_Nonnull tree, const cm_node *_Nullable *_Nonnull first);
size_t cm_tree_attributes(const cm_tree *_Nonnull tree, const cm_attribute *_Nullable *_Nonnull first);
size_t cm_tree_names(const cm_tree *_Nonnull tree, const cm_name *_Nullable *_Nonnull first);
size_t cm_tree_text(const cm_tree *_Nonnull tree, const uint8_t *_Nullable *_Nonnull first);

#endif
