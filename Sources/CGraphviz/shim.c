// dladdr is an extension of the C library.
#define _GNU_SOURCE

#include "CGraphviz.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

// The parts of Graphviz's plug-in interface that a text measurer fills in.

typedef struct {
  char *name;
  char *color;
  void *postscript_alias;
  double size;
  unsigned int flags;
} font_t;

typedef struct {
  double x, y;
} point_t;

typedef struct {
  char *text;
  font_t *font;
  void *layout;
  void (*free_layout)(void *layout);
  double yoffset_layout, yoffset_centerline;
  point_t size;
  char justification;
} span_t;

typedef struct {
  unsigned char (*measure)(span_t *span, char **font_path);
} text_engine_t;

typedef struct {
  int id;
  const char *type;
  int quality;
  void *engine;
  void *features;
} plugin_type_t;

typedef struct {
  int kind;
  plugin_type_t *types;
} plugin_interface_t;

typedef struct {
  char *name;
  plugin_interface_t *interfaces;
} plugin_t;

typedef struct {
  const char *name;
  void *address;
} symbol_t;

// A graph descriptor is one word of bit fields, passed by value.
typedef struct {
  unsigned bits;
} descriptor_t;

static struct {
  void *(*context)(const symbol_t *, int);
  int (*layout)(void *, void *, const char *);
  int (*free_layout)(void *, void *);
  int (*render)(void *, void *, const char *, char **, size_t *);
  void (*free_data)(char *);
  void *(*open)(char *, descriptor_t, void *);
  int (*close)(void *);
  void *(*subgraph)(void *, char *, int);
  void *(*node)(void *, char *, int);
  void *(*edge)(void *, void *, void *, char *, int);
  void *(*declare)(void *, int, char *, const char *);
  int (*set)(void *, char *, const char *, const char *);
  char *(*html)(void *, const char *);
  int (*unref)(void *, const char *);
  void *(*read)(const char *);
  void *(*first_node)(void *);
  void *(*next_node)(void *, void *);
  char *(*name)(void *);
  char *(*get)(void *, char *);
  int (*threshold)(int);
  void *(*messages)(int (*)(char *));
  descriptor_t *directed, *strict_directed, *undirected, *strict_undirected;
} graphviz;

static void *context = NULL;
static cgraphviz_measure measure_text = NULL;

// Messages

static char messages[4096];

static int keep_message(char *message) {
  size_t used = strlen(messages);
  size_t room = sizeof messages - 1 - used;
  size_t length = strlen(message);
  if (length > room) length = room;
  memcpy(messages + used, message, length);
  messages[used + length] = 0;
  return 0;
}

const char *cgraphviz_messages(void) { return messages; }
void cgraphviz_forget_messages(void) { messages[0] = 0; }

// Text

static unsigned char measure_span(span_t *span, char **font_path) {
  const char *family = span->font->name ? span->font->name : "";
  int bold = strstr(family, "Bold") != NULL || (span->font->flags & 1);
  span->layout = NULL;
  span->free_layout = NULL;
  span->size.x = measure_text ? measure_text(span->text, span->font->size, bold) : 0;
  span->size.y = span->font->size * 1.2;
  span->yoffset_layout = 0;
  span->yoffset_centerline = span->font->size * 0.1;
  if (font_path) *font_path = NULL;
  return 1;
}

static text_engine_t text_engine = {measure_span};
static plugin_type_t text_types[] = {
    {0, "textlayout", 100, &text_engine, NULL}, {0, NULL, 0, NULL, NULL}};
static plugin_interface_t text_interfaces[] = {{2, text_types}, {0, NULL}};
static plugin_t text_plugin = {"annals", text_interfaces};

// Libraries

static void *open_library(const char *folder, const char *name) {
  static const char *endings[] = {".so.6", ".so.7", ".so.8", ".so", ".6.dylib", ".dylib"};
  char path[4096];
  for (size_t index = 0; index < sizeof endings / sizeof *endings; index++) {
    int length = snprintf(path, sizeof path, "%s%s%s", folder, name, endings[index]);
    if (length < 0 || (size_t)length >= sizeof path) continue;
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (library) return library;
  }
  return NULL;
}

static const char *open_functions(void *library) {
  struct {
    const char *name;
    void *slot;
  } wanted[] = {
      {"gvContextPlugins", &graphviz.context}, {"gvLayout", &graphviz.layout},
      {"gvFreeLayout", &graphviz.free_layout}, {"gvRenderData", &graphviz.render},
      {"gvFreeRenderData", &graphviz.free_data}, {"agopen", &graphviz.open},
      {"agclose", &graphviz.close}, {"agsubg", &graphviz.subgraph},
      {"agnode", &graphviz.node}, {"agedge", &graphviz.edge},
      {"agattr", &graphviz.declare}, {"agsafeset", &graphviz.set},
      {"agstrdup_html", &graphviz.html}, {"agstrfree", &graphviz.unref},
      {"agmemread", &graphviz.read}, {"agfstnode", &graphviz.first_node},
      {"agnxtnode", &graphviz.next_node}, {"agnameof", &graphviz.name},
      {"agget", &graphviz.get}, {"agseterr", &graphviz.threshold},
      {"agseterrf", &graphviz.messages}, {"Agdirected", &graphviz.directed},
      {"Agstrictdirected", &graphviz.strict_directed}, {"Agundirected", &graphviz.undirected},
      {"Agstrictundirected", &graphviz.strict_undirected},
  };
  for (size_t index = 0; index < sizeof wanted / sizeof *wanted; index++) {
    void *symbol = dlsym(library, wanted[index].name);
    if (!symbol) return wanted[index].name;
    memcpy(wanted[index].slot, &symbol, sizeof symbol);
  }
  return NULL;
}

const char *cgraphviz_open(cgraphviz_measure measure) {
  static char plugin_folder[4096];
  static symbol_t plugins[5];
  measure_text = measure;
  if (context) return NULL;

  void *library = open_library("", "libgvc");
  if (!library) return "the library libgvc";
  const char *missing = open_functions(library);
  if (missing) return missing;

  Dl_info place;
  void *symbol;
  memcpy(&symbol, &graphviz.context, sizeof symbol);
  if (!dladdr(symbol, &place) || !place.dli_fname) return "the folder of libgvc";
  const char *slash = strrchr(place.dli_fname, '/');
  int folder_length = slash ? (int)(slash - place.dli_fname) + 1 : 0;
  int length = snprintf(
      plugin_folder, sizeof plugin_folder, "%.*sgraphviz/", folder_length, place.dli_fname);
  if (length < 0 || (size_t)length >= sizeof plugin_folder) return "the folder of libgvc";

  static const struct {
    const char *file, *symbol;
  } wanted[] = {
      {"libgvplugin_core", "gvplugin_core_LTX_library"},
      {"libgvplugin_neato_layout", "gvplugin_neato_layout_LTX_library"},
      {"libgvplugin_dot_layout", "gvplugin_dot_layout_LTX_library"},
  };
  for (size_t index = 0; index < 3; index++) {
    void *plugin = open_library(plugin_folder, wanted[index].file);
    void *address = plugin ? dlsym(plugin, wanted[index].symbol) : NULL;
    if (!address) return wanted[index].file;
    plugins[index] = (symbol_t){wanted[index].symbol, address};
  }
  plugins[3] = (symbol_t){"gvplugin_annals_LTX_library", &text_plugin};
  plugins[4] = (symbol_t){NULL, NULL};

  graphviz.messages(keep_message);
  graphviz.threshold(0);
  context = graphviz.context(plugins, 0);
  return context ? NULL : "a context of libgvc";
}

// Graphs

void *cgraphviz_graph(const char *name, int directed, int strict) {
  descriptor_t descriptor =
      directed ? (strict ? *graphviz.strict_directed : *graphviz.directed)
               : (strict ? *graphviz.strict_undirected : *graphviz.undirected);
  return graphviz.open((char *)name, descriptor, NULL);
}

void *cgraphviz_subgraph(void *graph, const char *name) {
  return graphviz.subgraph(graph, (char *)name, 1);
}

void *cgraphviz_node(void *graph, const char *name) {
  return graphviz.node(graph, (char *)name, 1);
}

void *cgraphviz_edge(void *graph, void *tail, void *head) {
  return graphviz.edge(graph, tail, head, NULL, 1);
}

int cgraphviz_declare(void *graph, int kind, const char *name, const char *value) {
  return graphviz.declare(graph, kind, (char *)name, value) != NULL;
}

int cgraphviz_set(void *root, void *object, const char *name, const char *value, int html) {
  if (!html) return graphviz.set(object, (char *)name, value, "");
  char *markup = graphviz.html(root, value);
  if (!markup) return -1;
  int status = graphviz.set(object, (char *)name, markup, "");
  graphviz.unref(root, markup);
  return status;
}

void cgraphviz_close(void *graph) { graphviz.close(graph); }

void *cgraphviz_read(const char *dot) { return graphviz.read(dot); }
void *cgraphviz_first_node(void *graph) { return graphviz.first_node(graph); }
void *cgraphviz_next_node(void *graph, void *node) { return graphviz.next_node(graph, node); }
const char *cgraphviz_name(void *object) { return graphviz.name(object); }
const char *cgraphviz_get(void *object, const char *name) {
  return graphviz.get(object, (char *)name);
}

// Drawing

int cgraphviz_render(
    void *graph, const char *engine, const char *format, char **data, size_t *length) {
  // Older releases write an unsigned int here, newer ones a size_t.
  *data = NULL;
  *length = 0;
  int status = graphviz.layout(context, graph, engine);
  if (status == 0) status = graphviz.render(context, graph, format, data, length);
  graphviz.free_layout(context, graph);
  return status;
}

void cgraphviz_free_data(char *data) { graphviz.free_data(data); }
