#ifndef ANNALS_KERNELS_H
#define ANNALS_KERNELS_H

#include <stdint.h>

// The inner loops of small neural networks. Matrices are row-major. Each function gives the same result on every
// processor: integers are exact, and floating-point sums are taken in one order, products of matrices fused with them.

// --- Integers, for the analysis of text ---

/// c[i][j] = clamp((bias[j] + sum over p of a[i * a_row + p] * b[p][j]) >> shift, 16 bits), rounded.
///
/// `columns` is a multiple of 16, `k` is even, `shift` at least 1. The weights of 16 columns stand together, two rows
/// interleaved: b[0][0] b[1][0] b[0][1] b[1][1] ... The writer of the weights sees to it that no sum leaves 32 bits.
void annals_multiply_int16(const int16_t *a, long a_row, long rows, const int16_t *b, const int32_t *bias,
                           long columns, long k, int shift, int16_t *c);

/// The processors for which multiplication is written in their own instructions.
typedef enum { annals_any_processor, annals_avx2, annals_avx512 } annals_processor;

/// Whether this processor can multiply in the given one's instructions.
int annals_can_multiply(annals_processor processor);

/// `annals_multiply_int16` in the instructions of a processor; tests compare them.
void annals_multiply_int16_on(annals_processor processor, const int16_t *a, long a_row, long rows, const int16_t *b,
                              const int32_t *bias, long columns, long k, int shift, int16_t *c);

/// c[i] = clamp(a[i] + b[i] + d[i] + e[i], 16 bits).
void annals_add_int16(const int16_t *a, const int16_t *b, const int16_t *d, const int16_t *e, long count, int16_t *c);

/// c[j] = (sum over i of table[rows[i]][j]) << shift, in 16 bits that wrap; `width` is a multiple of 16.
void annals_sum_int8(const int8_t *table, long width, const int32_t *rows, long count, int shift, int16_t *c);

/// values[i] = t(values[i]), arguments in 1024ths and values in 4096ths, rounded to the nearest and from zero.
///
/// t(x) = x (27 + x^2) / (9 (3 + x^2)) approximates the hyperbolic tangent; x is cut off at -3 and 3.
void annals_activate_int16(int16_t *values, long count);

/// values[i] = (1 + t(values[i] / 2)) / 2 in 32768ths, at most 32767, arguments in 1024ths.
void annals_gate_int16(int16_t *values, long count);

/// The cells of a gated recurrence over the rows of a sentence, forwards in the first half of the columns and
/// backwards in the second: c = previous + gate * (candidate - previous), gate in 1/32768.
///
/// `gates` has `rows` rows of 4 * width: candidates, then gates, each `width` forwards and `width` backwards.
void annals_recur_int16(const int16_t *gates, long rows, long width, int16_t *cells);

/// c[j] = sum over p of a[p] * b[j * b_row + p].
void annals_dot_int16(const int16_t *a, const int16_t *b, long b_row, long columns, long k, int32_t *c);

/// Returns the greatest a[i] + b[i]; `count` is at least 1 and no sum leaves 32 bits.
int32_t annals_greatest_sum_int32(const int32_t *a, const int32_t *b, long count);

// --- Floating point, for training ---

/// c[i][j] += sum over p of a[i * a_row + p * a_column] * b[p][j]; `columns` is a multiple of 8.
void annals_multiply_float(const float *a, long a_row, long a_column, const float *b, long b_row, float *c, long c_row,
                           long rows, long columns, long count);

/// values[i] = t(values[i]) with the derivative there; t is a rational approximation of the hyperbolic tangent.
void annals_activate_float(float *values, float *slopes, long count);

/// values[i] = (1 + t(values[i] / 2)) / 2 with the derivative there.
void annals_gate_float(float *values, float *slopes, long count);

/// Makes scores probabilities and returns the logarithm of the sum of their powers; `count` is at least 1.
float annals_softmax_float(float *values, long count);

/// The recurrence of `annals_recur_int16` in floating point.
void annals_recur_float(const float *gates, long rows, long width, float *cells);

/// Given the derivatives by the cells, adds those by the candidates and gates; `carry` holds 2 * width zeros.
void annals_recur_back_float(const float *gates, const float *cells, const float *cell_gradients, long rows,
                             long width, float *carry, float *gate_gradients);

/// One step of Adam on `count` weights; the gradients are set to zero.
void annals_adam_float(float *weights, float *gradients, float *first, float *second, long count, float rate,
                       float first_decay, float second_decay, float scale);

#endif
