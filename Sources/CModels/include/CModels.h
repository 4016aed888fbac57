#ifndef ANNALS_MODELS_H
#define ANNALS_MODELS_H

#include <stddef.h>

/// The bytes of the models that the package ships, by name; null where there is no such model.
const unsigned char *annals_model(const char *name, size_t *size);

#endif
