#include "CModels.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

#define MODEL(name) _Alignas(64) static const unsigned char name[] =

// clang-format off
MODEL(syntax){
#embed "models/syntax.bin"
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
MODEL(sentences) {
#embed "models/sentences.bin"
};
MODEL(salience) {
#embed "models/salience.bin"
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
    {"sentences", sentences, sizeof sentences},
    {"salience", salience, sizeof salience},
    {"lexicon", lexicon, sizeof lexicon},
    {"syntax", syntax, sizeof syntax},
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
