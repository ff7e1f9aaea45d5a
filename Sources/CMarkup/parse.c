#include "builder.h"
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <pthread.h>
#include <string.h>

/// What the callbacks share: the builder, the parser to stop, and the first complaint.
typedef struct {
    cm_builder builder;
    xmlParserCtxtPtr parser;
    cm_error *error;
} session;

static void stop_unless(session *session, bool goes_on) {
    if (!goes_on) xmlStopParser(session->parser);
}

static void initialize_library(void) { xmlInitParser(); }

// MARK: Callbacks for both

static void on_characters(void *data, const xmlChar *bytes, int length) {
    session *session = data;
    stop_unless(session, cm_builder_text(&session->builder, (const char *)bytes, (size_t)length));
}

static void on_error(void *data, xmlErrorPtr complaint) {
    session *session = data;
    if (session->error->message[0] == 0 && complaint->level >= XML_ERR_ERROR && complaint->message != NULL) {
        size_t length = strcspn(complaint->message, "\n");
        if (length >= sizeof session->error->message) length = sizeof session->error->message - 1;
        memcpy(session->error->message, complaint->message, length);
        session->error->message[length] = 0;
        session->error->line = complaint->line;
    }
    stop_unless(session, cm_builder_tick(&session->builder));
}

// MARK: XML

static void on_xml_start(
    void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
    const xmlChar **namespaces, int attribute_count, int defaulted_count, const xmlChar **attributes) {
    (void)prefix, (void)namespace_count, (void)namespaces, (void)defaulted_count;
    session *session = data;
    cm_builder *builder = &session->builder;
    if (builder->depth >= builder->limits.depth) {
        if (builder->failure == cm_failure_none) builder->failure = cm_failure_too_deep;
        return stop_unless(session, false);
    }
    bool goes_on = cm_builder_open(builder, (const char *)local, (const char *)uri);
    for (int i = 0; goes_on && i < attribute_count; i++) {
        const xmlChar **attribute = attributes + 5 * i;
        goes_on = cm_builder_attribute(
            builder, (const char *)attribute[0], (const char *)attribute[2], (const char *)attribute[3],
            (size_t)(attribute[4] - attribute[3]));
    }
    stop_unless(session, goes_on);
}

static void on_xml_end(void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {
    (void)local, (void)prefix, (void)uri;
    session *session = data;
    cm_builder_close(&session->builder);
}

static void on_document_type(void *data, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
    (void)name, (void)external, (void)system;
    session *session = data;
    if (session->builder.failure == cm_failure_none) session->builder.failure = cm_failure_document_type;
    stop_unless(session, false);
}

/// Runs once for both kinds: takes the outcome over into a tree or an error.
static cm_tree *finish(session *session, bool is_whole) {
    if (session->builder.failure == cm_failure_none && !is_whole) session->builder.failure = cm_failure_malformed;
    session->error->failure = session->builder.failure;
    return cm_builder_finish(&session->builder);
}

static bool begin(session *session, const cm_limits *limits, cm_error *error) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, initialize_library);
    memset(error, 0, sizeof *error);
    session->error = error;
    if (cm_builder_init(&session->builder, limits)) return true;
    error->failure = cm_failure_memory;
    return false;
}

static bool is_too_long(size_t length, const cm_limits *limits, cm_error *error) {
    if (length <= INT32_MAX - 1 && limits->text_bytes <= INT32_MAX) return false;
    memset(error, 0, sizeof *error);
    error->failure = cm_failure_too_large;
    return true;
}

/// How many attributes an element may have: the parser compares each with all before it.
#define CM_MOST_ATTRIBUTES 1000

/// Whether a tag seems to have too many attributes. A value has no "<" in it, so what is between two of these is at most one tag.
static bool has_crowded_tag(const uint8_t *bytes, size_t length) {
    size_t attributes = 0;
    bool is_value_next = false;
    for (size_t i = 0; i < length; i++) {
        switch (bytes[i]) {
        case '<': attributes = 0; is_value_next = false; break;
        case '=': is_value_next = true; break;
        case ' ': case '\t': case '\n': case '\r': break;
        case '"': case '\'':
            if (is_value_next && ++attributes > CM_MOST_ATTRIBUTES) return true;
            is_value_next = false;
            break;
        default: is_value_next = false;
        }
    }
    return false;
}

cm_tree *cm_parse_xml(const uint8_t *bytes, size_t length, const cm_limits *limits, cm_error *error) {
    if (is_too_long(length, limits, error)) return NULL;
    session session;
    if (!begin(&session, limits, error)) return NULL;
    if (has_crowded_tag(bytes, length)) {
        session.builder.failure = cm_failure_too_large;
        return finish(&session, false);
    }
    xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt((const char *)bytes, (int)length);
    if (parser == NULL) return finish(&session, false);
    session.parser = parser;
    xmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = on_xml_start;
    handler.endElementNs = on_xml_end;
    handler.characters = handler.ignorableWhitespace = handler.cdataBlock = on_characters;
    handler.internalSubset = on_document_type;
    handler.serror = on_error;
    *parser->sax = handler;
    parser->userData = &session;
    // No document type is let in, so the only entities to put in place are the five that XML knows itself.
    xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_COMPACT | XML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    int status = xmlParseDocument(parser);
    bool is_whole = status == 0 && parser->wellFormed;
    if (parser->errNo == XML_ERR_NO_MEMORY && session.builder.failure == cm_failure_none) {
        session.builder.failure = cm_failure_memory;
    }
    xmlFreeParserCtxt(parser);
    return finish(&session, is_whole);
}

// MARK: HTML

static void on_html_start(void *data, const xmlChar *name, const xmlChar **attributes) {
    session *session = data;
    cm_builder *builder = &session->builder;
    if (builder->flattened > 0 || builder->depth >= builder->limits.depth) {
        builder->flattened++;
        builder->in_text = false;
        if (builder->flattened > 8 * builder->limits.depth && builder->failure == cm_failure_none) {
            builder->failure = cm_failure_too_deep;
        }
        return stop_unless(session, cm_builder_tick(builder));
    }
    bool goes_on = cm_builder_open(builder, (const char *)name, NULL);
    for (; goes_on && attributes != NULL && attributes[0] != NULL; attributes += 2) {
        const char *value = attributes[1] == NULL ? "" : (const char *)attributes[1];
        goes_on = cm_builder_attribute(builder, (const char *)attributes[0], NULL, value, strlen(value));
    }
    stop_unless(session, goes_on);
}

static void on_html_end(void *data, const xmlChar *name) {
    session *session = data;
    cm_builder *builder = &session->builder;
    if (builder->flattened > 0) {
        builder->flattened--;
        builder->in_text = false;
        return;
    }
    uint32_t depth = builder->depth;
    while (depth > 0 && strcmp(cm_builder_open_name(builder, depth - 1), (const char *)name) != 0) depth--;
    if (depth == 0) return;
    while (builder->depth >= depth) cm_builder_close(builder);
}

cm_tree *cm_parse_html(const uint8_t *bytes, size_t length, const cm_limits *limits, cm_error *error) {
    if (is_too_long(length, limits, error)) return NULL;
    session session;
    if (!begin(&session, limits, error)) return NULL;
    htmlParserCtxtPtr parser = htmlNewParserCtxt();
    if (parser == NULL) return finish(&session, false);
    session.parser = parser;
    xmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElement = on_html_start;
    handler.endElement = on_html_end;
    handler.characters = handler.ignorableWhitespace = handler.cdataBlock = on_characters;
    handler.serror = on_error;
    *parser->sax = handler;
    parser->userData = &session;
    htmlCtxtReadMemory(
        parser, (const char *)bytes, (int)length, NULL, "UTF-8",
        HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NODEFDTD | HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT);
    if (parser->myDoc != NULL) xmlFreeDoc(parser->myDoc);
    htmlFreeParserCtxt(parser);
    return finish(&session, true);
}
