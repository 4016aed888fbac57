#include <math.h>
#include <string.h>

#include "CKernels.h"

#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__) && defined(__linux__)
#define EACH_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define EACH_PROCESSOR
#endif

typedef float wide __attribute__((vector_size(64), aligned(4), may_alias));
typedef float vector __attribute__((vector_size(32), aligned(4), may_alias));

#define AT(pointer) (*(vector *)(pointer))
#define WIDE(pointer) (*(wide *)(pointer))
// Fused on every processor, so that all round alike.
#define FUSE(x, y, sum) sum = __builtin_elementwise_fma(x, y, sum)
#define EVERY(x) ((wide){} + (x))

// Four rows by 32 columns at a time stay in registers.
EACH_PROCESSOR
void annals_multiply_float(const float *a, long a_row, long a_column, const float *b, long b_row, float *c, long c_row,
                           long rows, long columns, long count) {
  long j = 0;
  for (; j + 32 <= columns; j += 32) {
    long i = 0;
    for (; i + 4 <= rows; i += 4) {
      const float *a0 = a + i * a_row, *a1 = a0 + a_row, *a2 = a1 + a_row, *a3 = a2 + a_row;
      float *c0 = c + i * c_row + j, *c1 = c0 + c_row, *c2 = c1 + c_row, *c3 = c2 + c_row;
      wide s00 = WIDE(c0), s01 = WIDE(c0 + 16), s10 = WIDE(c1), s11 = WIDE(c1 + 16);
      wide s20 = WIDE(c2), s21 = WIDE(c2 + 16), s30 = WIDE(c3), s31 = WIDE(c3 + 16);
      for (long p = 0; p < count; p++) {
        wide b0 = WIDE(b + p * b_row + j), b1 = WIDE(b + p * b_row + j + 16);
        wide x0 = EVERY(a0[p * a_column]), x1 = EVERY(a1[p * a_column]);
        wide x2 = EVERY(a2[p * a_column]), x3 = EVERY(a3[p * a_column]);
        FUSE(x0, b0, s00), FUSE(x0, b1, s01), FUSE(x1, b0, s10), FUSE(x1, b1, s11);
        FUSE(x2, b0, s20), FUSE(x2, b1, s21), FUSE(x3, b0, s30), FUSE(x3, b1, s31);
      }
      WIDE(c0) = s00, WIDE(c0 + 16) = s01, WIDE(c1) = s10, WIDE(c1 + 16) = s11;
      WIDE(c2) = s20, WIDE(c2 + 16) = s21, WIDE(c3) = s30, WIDE(c3 + 16) = s31;
    }
    for (; i < rows; i++) {
      const float *a0 = a + i * a_row;
      float *c0 = c + i * c_row + j;
      wide s0 = WIDE(c0), s1 = WIDE(c0 + 16);
      for (long p = 0; p < count; p++) {
        wide x = EVERY(a0[p * a_column]);
        FUSE(x, WIDE(b + p * b_row + j), s0), FUSE(x, WIDE(b + p * b_row + j + 16), s1);
      }
      WIDE(c0) = s0, WIDE(c0 + 16) = s1;
    }
  }
  for (; j < columns; j += 8) {
    for (long i = 0; i < rows; i++) {
      vector sum = AT(c + i * c_row + j);
      for (long p = 0; p < count; p++) {
        float x = a[i * a_row + p * a_column];
        vector all = {x, x, x, x, x, x, x, x};
        FUSE(all, AT(b + p * b_row + j), sum);
      }
      AT(c + i * c_row + j) = sum;
    }
  }
}

// t(x) = x (27 + x^2) / (9 (3 + x^2)) between -3 and 3, where it reaches -1 and 1 with slope 0.
EACH_PROCESSOR
void annals_activate_float(float *values, float *slopes, long count) {
  for (long i = 0; i < count; i++) {
    float x = values[i] < -3 ? -3 : values[i] > 3 ? 3 : values[i];
    float square = x * x;
    float part = 3 + square;
    float rest = 9 - square;
    values[i] = x * (27 + square) / (9 * part);
    slopes[i] = rest * rest / (9 * part * part);
  }
}

EACH_PROCESSOR
void annals_gate_float(float *values, float *slopes, long count) {
  for (long i = 0; i < count; i++) {
    float half = values[i] * 0.5f;
    float x = half < -3 ? -3 : half > 3 ? 3 : half;
    float square = x * x;
    float part = 3 + square;
    float rest = 9 - square;
    values[i] = 0.5f + 0.5f * (x * (27 + square) / (9 * part));
    slopes[i] = 0.25f * (rest * rest / (9 * part * part));
  }
}

// 2^x by the bits of the exponent and a polynomial, so that no library's exponential is needed.
static inline float exponential(float value) {
  float scaled = (value < -80 ? -80 : value) * 1.44269504f;
  int32_t whole = (int32_t)scaled - (scaled < 0);
  float part = scaled - (float)whole;
  float power = 1 + part * (0.69314718f + part * (0.24022651f + part * (0.05550411f + part * (0.00961813f + part * 0.00133336f))));
  int32_t bits = (whole + 127) << 23;
  float factor;
  memcpy(&factor, &bits, sizeof factor);
  return power * factor;
}

float annals_softmax_float(float *values, long count) {
  float largest = values[0];
  for (long i = 1; i < count; i++) largest = values[i] > largest ? values[i] : largest;
  float sum = 0;
  for (long i = 0; i < count; i++) {
    values[i] = exponential(values[i] - largest);
    sum += values[i];
  }
  for (long i = 0; i < count; i++) values[i] /= sum;
  return largest + logf(sum);
}

EACH_PROCESSOR
void annals_recur_float(const float *gates, long rows, long width, float *cells) {
  for (long row = 0; row < rows; row++) {
    const float *z = gates + row * 4 * width;
    float *c = cells + row * 2 * width;
    for (long i = 0; i < width; i++) {
      float before = row > 0 ? c[i - 2 * width] : 0;
      c[i] = before + z[2 * width + i] * (z[i] - before);
    }
  }
  for (long row = rows - 1; row >= 0; row--) {
    const float *z = gates + row * 4 * width + width;
    float *c = cells + row * 2 * width + width;
    for (long i = 0; i < width; i++) {
      float before = row + 1 < rows ? c[i + 2 * width] : 0;
      c[i] = before + z[2 * width + i] * (z[i] - before);
    }
  }
}

EACH_PROCESSOR
void annals_recur_back_float(const float *gates, const float *cells, const float *cell_gradients, long rows,
                             long width, float *carry, float *gate_gradients) {
  for (int backwards = 0; backwards < 2; backwards++) {
    long side = backwards ? width : 0;
    for (long step = 0; step < rows; step++) {
      long row = backwards ? step : rows - 1 - step;
      long other = backwards ? row + 1 : row - 1;
      int inside = other >= 0 && other < rows;
      const float *z = gates + row * 4 * width + side;
      float *dz = gate_gradients + row * 4 * width + side;
      const float *dc = cell_gradients + row * 2 * width + side;
      const float *before = cells + (inside ? other : row) * 2 * width + side;
      for (long i = 0; i < width; i++) {
        float total = dc[i] + carry[side + i];
        float gate = z[2 * width + i];
        float last = inside ? before[i] : 0;
        dz[i] += total * gate;
        dz[2 * width + i] += total * (z[i] - last);
        carry[side + i] = total * (1 - gate);
      }
    }
  }
}

EACH_PROCESSOR
void annals_adam_float(float *weights, float *gradients, float *first, float *second, long count, float rate,
                       float first_decay, float second_decay, float scale) {
  for (long i = 0; i < count; i++) {
    float g = gradients[i] * scale;
    gradients[i] = 0;
    first[i] += (1 - first_decay) * (g - first[i]);
    second[i] += (1 - second_decay) * (g * g - second[i]);
    weights[i] -= rate * first[i] / (__builtin_sqrtf(second[i]) + 1e-8f);
  }
}
