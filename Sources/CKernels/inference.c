#include "CKernels.h"

#if defined(__x86_64__) && defined(__linux__)
#define EACH_PROCESSOR __attribute__((target_clones("avx512bw", "avx2", "default")))
#else
#define EACH_PROCESSOR
#endif

static inline int16_t clamp(int32_t value) {
  return (int16_t)(value < -32768 ? -32768 : value > 32767 ? 32767 : value);
}

static void multiply_plain(const int16_t *a, long a_row, long rows, const int16_t *b, const int32_t *bias,
                           long columns, long k, int shift, int16_t *c) {
  int32_t half = 1 << (shift - 1);
  for (long i = 0; i < rows; i++) {
    for (long j = 0; j < columns; j += 16) {
      int32_t sums[16];
      for (long l = 0; l < 16; l++) sums[l] = bias[j + l] + half;
      const int16_t *w = b + j * k;
      for (long p = 0; p < k; p += 2, w += 32) {
        int32_t first = a[i * a_row + p], second = a[i * a_row + p + 1];
        for (long l = 0; l < 16; l++) sums[l] += first * w[2 * l] + second * w[2 * l + 1];
      }
      for (long l = 0; l < 16; l++) c[i * columns + j + l] = clamp(sums[l] >> shift);
    }
  }
}

#if defined(__x86_64__)
#include <immintrin.h>
#include <string.h>

#define AVX2 __attribute__((target("avx2")))

AVX2 static inline __m256i pair(const int16_t *a) {
  int32_t both;
  memcpy(&both, a, sizeof both);
  return _mm256_set1_epi32(both);
}

AVX2 static inline void put(int16_t *c, __m256i low, __m256i high, __m128i shift) {
  __m256i packed = _mm256_packs_epi32(_mm256_sra_epi32(low, shift), _mm256_sra_epi32(high, shift));
  _mm256_storeu_si256((__m256i *)c, _mm256_permute4x64_epi64(packed, 0xD8));
}

// Four rows by sixteen columns stay in registers.
AVX2 static void multiply_avx2(const int16_t *a, long a_row, long rows, const int16_t *b, const int32_t *bias,
                               long columns, long k, int shift, int16_t *c) {
  __m128i count = _mm_cvtsi32_si128(shift);
  __m256i half = _mm256_set1_epi32(1 << (shift - 1));
  for (long j = 0; j < columns; j += 16) {
    __m256i low = _mm256_add_epi32(_mm256_loadu_si256((const __m256i *)(bias + j)), half);
    __m256i high = _mm256_add_epi32(_mm256_loadu_si256((const __m256i *)(bias + j + 8)), half);
    long i = 0;
    for (; i + 4 <= rows; i += 4) {
      const int16_t *x = a + i * a_row;
      const int16_t *w = b + j * k;
      __m256i l0 = low, l1 = low, l2 = low, l3 = low, h0 = high, h1 = high, h2 = high, h3 = high;
      for (long p = 0; p < k; p += 2, w += 32) {
        __m256i w0 = _mm256_loadu_si256((const __m256i *)w);
        __m256i w1 = _mm256_loadu_si256((const __m256i *)(w + 16));
        __m256i x0 = pair(x + p), x1 = pair(x + a_row + p);
        __m256i x2 = pair(x + 2 * a_row + p), x3 = pair(x + 3 * a_row + p);
        l0 = _mm256_add_epi32(l0, _mm256_madd_epi16(x0, w0)), h0 = _mm256_add_epi32(h0, _mm256_madd_epi16(x0, w1));
        l1 = _mm256_add_epi32(l1, _mm256_madd_epi16(x1, w0)), h1 = _mm256_add_epi32(h1, _mm256_madd_epi16(x1, w1));
        l2 = _mm256_add_epi32(l2, _mm256_madd_epi16(x2, w0)), h2 = _mm256_add_epi32(h2, _mm256_madd_epi16(x2, w1));
        l3 = _mm256_add_epi32(l3, _mm256_madd_epi16(x3, w0)), h3 = _mm256_add_epi32(h3, _mm256_madd_epi16(x3, w1));
      }
      put(c + i * columns + j, l0, h0, count);
      put(c + (i + 1) * columns + j, l1, h1, count);
      put(c + (i + 2) * columns + j, l2, h2, count);
      put(c + (i + 3) * columns + j, l3, h3, count);
    }
    for (; i < rows; i++) {
      const int16_t *x = a + i * a_row;
      const int16_t *w = b + j * k;
      __m256i l0 = low, h0 = high;
      for (long p = 0; p < k; p += 2, w += 32) {
        __m256i x0 = pair(x + p);
        l0 = _mm256_add_epi32(l0, _mm256_madd_epi16(x0, _mm256_loadu_si256((const __m256i *)w)));
        h0 = _mm256_add_epi32(h0, _mm256_madd_epi16(x0, _mm256_loadu_si256((const __m256i *)(w + 16))));
      }
      put(c + i * columns + j, l0, h0, count);
    }
  }
}

#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni")))
#define UNROLLED _Pragma("clang loop unroll(full)")

// A few rows, constant, by up to four times sixteen columns stay in registers.
AVX512 static inline __attribute__((always_inline)) void multiply_block(
    const int rows, const int groups, const int16_t *a, long a_row, const int16_t *b, const int32_t *bias, long columns,
    long k, int shift, int16_t *c) {
  __m512i sums[4][4];
  UNROLLED for (int g = 0; g < groups; g++) {
    __m512i start = _mm512_add_epi32(_mm512_loadu_si512(bias + 16 * g), _mm512_set1_epi32(1 << (shift - 1)));
    UNROLLED for (int r = 0; r < rows; r++) sums[g][r] = start;
  }
  for (long p = 0; p < k; p += 2) {
    UNROLLED for (int g = 0; g < groups; g++) {
      __m512i w = _mm512_loadu_si512(b + 16 * (g * k + p));
      UNROLLED for (int r = 0; r < rows; r++) {
        int32_t both;
        memcpy(&both, a + r * a_row + p, sizeof both);
        sums[g][r] = _mm512_dpwssd_epi32(sums[g][r], _mm512_set1_epi32(both), w);
      }
    }
  }
  UNROLLED for (int g = 0; g < groups; g++) {
    UNROLLED for (int r = 0; r < rows; r++) {
      __m512i shifted = _mm512_sra_epi32(sums[g][r], _mm_cvtsi32_si128(shift));
      _mm256_storeu_si256((__m256i *)(c + r * columns + 16 * g), _mm512_cvtsepi32_epi16(shifted));
    }
  }
}

// Four rows at a time, then what is left of them.
AVX512 static inline __attribute__((always_inline)) void multiply_columns(
    const int groups, const int16_t *a, long a_row, long rows, const int16_t *b, const int32_t *bias, long columns,
    long k, int shift, int16_t *c) {
  for (; rows >= 4; rows -= 4, a += 4 * a_row, c += 4 * columns)
    multiply_block(4, groups, a, a_row, b, bias, columns, k, shift, c);
  switch (rows) {
    case 3: multiply_block(3, groups, a, a_row, b, bias, columns, k, shift, c); break;
    case 2: multiply_block(2, groups, a, a_row, b, bias, columns, k, shift, c); break;
    case 1: multiply_block(1, groups, a, a_row, b, bias, columns, k, shift, c); break;
    default: break;
  }
}

AVX512 static void multiply_avx512(const int16_t *a, long a_row, long rows, const int16_t *b, const int32_t *bias,
                                   long columns, long k, int shift, int16_t *c) {
  long j = 0;
  for (; j + 64 <= columns; j += 64)
    multiply_columns(4, a, a_row, rows, b + j * k, bias + j, columns, k, shift, c + j);
  for (; j + 32 <= columns; j += 32)
    multiply_columns(2, a, a_row, rows, b + j * k, bias + j, columns, k, shift, c + j);
  if (j < columns) multiply_columns(1, a, a_row, rows, b + j * k, bias + j, columns, k, shift, c + j);
}
#endif

int annals_can_multiply(annals_processor processor) {
  switch (processor) {
#if defined(__x86_64__)
    case annals_avx512:
      return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
             __builtin_cpu_supports("avx512vnni");
    case annals_avx2: return __builtin_cpu_supports("avx2");
#endif
    default: return processor == annals_any_processor;
  }
}

void annals_multiply_int16_on(annals_processor processor, const int16_t *a, long a_row, long rows, const int16_t *b,
                              const int32_t *bias, long columns, long k, int shift, int16_t *c) {
  switch (processor) {
#if defined(__x86_64__)
    case annals_avx512: multiply_avx512(a, a_row, rows, b, bias, columns, k, shift, c); break;
    case annals_avx2: multiply_avx2(a, a_row, rows, b, bias, columns, k, shift, c); break;
#endif
    default: multiply_plain(a, a_row, rows, b, bias, columns, k, shift, c);
  }
}

void annals_multiply_int16(const int16_t *a, long a_row, long rows, const int16_t *b, const int32_t *bias,
                           long columns, long k, int shift, int16_t *c) {
  annals_processor processor = annals_can_multiply(annals_avx512) ? annals_avx512
                               : annals_can_multiply(annals_avx2) ? annals_avx2
                                                                  : annals_any_processor;
  annals_multiply_int16_on(processor, a, a_row, rows, b, bias, columns, k, shift, c);
}

// The integer nearest to the activation. Each step is rounded by itself, alike on every processor, and the quotient
// comes out on the right side of every half, as the tests of all arguments show.
static inline int32_t activation(int32_t x) {
#pragma STDC FP_CONTRACT OFF
  x = x < -3072 ? -3072 : x > 3072 ? 3072 : x;
  float value = (float)x, square = value * value;
  float quotient = (value * square + value * 28311552.0f) / (2.25f * square + 7077888.0f);
  return (int32_t)(quotient + __builtin_copysignf(0.5f, quotient));
}

EACH_PROCESSOR
void annals_activate_int16(int16_t *values, long count) {
  for (long i = 0; i < count; i++) values[i] = (int16_t)activation(values[i]);
}

EACH_PROCESSOR
void annals_gate_int16(int16_t *values, long count) {
  for (long i = 0; i < count; i++) {
    int32_t gate = 4 * (4096 + activation((values[i] + 1) >> 1));
    values[i] = (int16_t)(gate > 32767 ? 32767 : gate);
  }
}

// One step of the recurrence, in one direction; `before` are the cells of the step before.
static inline void step_int16(const int16_t *restrict z, const int16_t *restrict gate, const int16_t *restrict before,
                              long width, int16_t *restrict c) {
  for (long i = 0; i < width; i++) {
    int32_t difference = z[i] - before[i];
    c[i] = (int16_t)(before[i] + ((gate[i] * difference + 16384) >> 15));
  }
}

EACH_PROCESSOR
void annals_recur_int16(const int16_t *gates, long rows, long width, int16_t *cells) {
  for (int backwards = 0; backwards < 2; backwards++) {
    for (long step = 0; step < rows; step++) {
      long row = backwards ? rows - 1 - step : step;
      const int16_t *z = gates + row * 4 * width + (backwards ? width : 0);
      int16_t *c = cells + row * 2 * width + (backwards ? width : 0);
      if (step == 0) {
        for (long i = 0; i < width; i++) c[i] = (int16_t)((z[2 * width + i] * z[i] + 16384) >> 15);
      } else {
        step_int16(z, z + 2 * width, backwards ? c + 2 * width : c - 2 * width, width, c);
      }
    }
  }
}

EACH_PROCESSOR
void annals_dot_int16(const int16_t *a, const int16_t *b, long b_row, long columns, long k, int32_t *c) {
  for (long j = 0; j < columns; j++) {
    int32_t sum = 0;
    for (long p = 0; p < k; p++) sum += (int32_t)a[p] * b[j * b_row + p];
    c[j] = sum;
  }
}

EACH_PROCESSOR
void annals_add_int16(const int16_t *a, const int16_t *b, const int16_t *d, const int16_t *e, long count, int16_t *c) {
  for (long i = 0; i < count; i++) c[i] = clamp((int32_t)a[i] + b[i] + d[i] + e[i]);
}

EACH_PROCESSOR
void annals_sum_int8(const int8_t *table, long width, const int32_t *rows, long count, int shift, int16_t *c) {
  for (long j = 0; j < width; j += 16) {
    int16_t sums[16] = {0};
    for (long row = 0; row < count; row++) {
      const int8_t *a = table + rows[row] * width + j;
      for (long l = 0; l < 16; l++) sums[l] = (int16_t)(sums[l] + a[l]);
    }
    for (long l = 0; l < 16; l++) c[j + l] = (int16_t)((uint16_t)sums[l] << shift);
  }
}

EACH_PROCESSOR
int32_t annals_greatest_sum_int32(const int32_t *a, const int32_t *b, long count) {
  int32_t greatest = a[0] + b[0];
  for (long i = 1; i < count; i++) greatest = a[i] + b[i] > greatest ? a[i] + b[i] : greatest;
  return greatest;
}
