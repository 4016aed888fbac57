// Graphviz found at run time.
//
// The libraries are opened when the first picture is drawn, not when the program starts: reading
// and checking texts then needs no Graphviz, and a start costs no plug-in search. The few opaque
// functions used are declared in shim.c by their C signatures, so that building needs no headers.
//
// Nothing here is safe to call from two threads at once, because Graphviz is not.

#ifndef CGRAPHVIZ_H
#define CGRAPHVIZ_H

#include <stddef.h>

// What an attribute belongs to.
enum { CGRAPHVIZ_GRAPH = 0, CGRAPHVIZ_NODE = 1, CGRAPHVIZ_EDGE = 2 };

// The width of a UTF-8 text in points.
typedef double (*cgraphviz_measure)(const char *text, double size, int bold);

// Opens the libraries and plug-ins once. Returns NULL, or what is missing.
const char *cgraphviz_open(cgraphviz_measure measure);

// The messages since the last call of cgraphviz_forget_messages, one a line.
const char *cgraphviz_messages(void);
void cgraphviz_forget_messages(void);

// Graphs are built by the interface of libcgraph. Strings are copied.
void *cgraphviz_graph(const char *name, int directed, int strict);
void *cgraphviz_subgraph(void *graph, const char *name);
void *cgraphviz_node(void *graph, const char *name);
void *cgraphviz_edge(void *graph, void *tail, void *head);
int cgraphviz_declare(void *graph, int kind, const char *name, const char *value);
int cgraphviz_set(void *root, void *object, const char *name, const char *value, int html);
void cgraphviz_close(void *graph);

// Reads a graph from DOT.
void *cgraphviz_read(const char *dot);
void *cgraphviz_first_node(void *graph);
void *cgraphviz_next_node(void *graph, void *node);
const char *cgraphviz_name(void *object);
const char *cgraphviz_get(void *object, const char *name);

// Lays a graph out and draws it. Returns 0 and sets data, which cgraphviz_free_data frees.
int cgraphviz_render(
    void *graph, const char *engine, const char *format, char **data, size_t *length);
void cgraphviz_free_data(char *data);

#endif
