#include "CModels.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

#define MODEL(name) _Alignas(64) static const unsigned char name[] =

// clang-format off
MODEL(tagger_words){
#embed "models/tagger-words.bin"
};
MODEL(tagger_context){
#embed "models/tagger-context.bin"
};
MODEL(tagger_universal){
#embed "models/tagger-universal.bin"
};
MODEL(parser_transitions){
#embed "models/parser-transitions.bin"
};
MODEL(parser_relations){
#embed "models/parser-relations.bin"
};
MODEL(events){
#embed "models/events.bin"
};
MODEL(event_classes){
#embed "models/event-classes.bin"
};
MODEL(event_tenses){
#embed "models/event-tenses.bin"
};
MODEL(event_aspects){
#embed "models/event-aspects.bin"
};
MODEL(names) {
#embed "models/names.bin"
};
MODEL(lexicon) {
#embed "models/lexicon.bin"
};
// clang-format on

struct model {
  const char *name;
  const unsigned char *bytes;
  size_t size;
};

static const struct model models[] = {
    {"names", names, sizeof names},
    {"lexicon", lexicon, sizeof lexicon},
    {"tagger-words", tagger_words, sizeof tagger_words},
    {"tagger-context", tagger_context, sizeof tagger_context},
    {"tagger-universal", tagger_universal, sizeof tagger_universal},
    {"parser-transitions", parser_transitions, sizeof parser_transitions},
    {"parser-relations", parser_relations, sizeof parser_relations},
    {"events", events, sizeof events},
    {"event-classes", event_classes, sizeof event_classes},
    {"event-tenses", event_tenses, sizeof event_tenses},
    {"event-aspects", event_aspects, sizeof event_aspects},
    {NULL, NULL, 0},
};

const unsigned char *annals_model(const char *name, size_t *size) {
  for (const struct model *model = models; model->name; model++) {
    if (strcmp(name, model->name) == 0) {
      *size = model->size;
      return model->bytes;
    }
  }
  *size = 0;
  return NULL;
}
