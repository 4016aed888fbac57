#include "CModels.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

#define MODEL(name) _Alignas(64) static const unsigned char name[] =

// clang-format off
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
    {"lexicon", lexicon, sizeof lexicon},
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
