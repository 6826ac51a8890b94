/* Stands in for OpenBLAS, 28 MB of linear algebra of which the program uses nothing: NumPy wants
 * its functions to be there, and tries the one scalar product when it starts. */

#include <stdio.h>
#include <stdlib.h>

#ifdef _WIN32
#define EXPORT __declspec(dllexport)
#else
#define EXPORT __attribute__((visibility("default")))
#endif

EXPORT float scipy_cblas_sdot64_(
    long long count, const float *a, long long step_a, const float *b, long long step_b
) {
    /* BLAS begins at the other end where a step is negative. */
    if (step_a < 0) a -= (count - 1) * step_a;
    if (step_b < 0) b -= (count - 1) * step_b;
    float sum = 0;
    for (long long i = 0; i < count; i++) sum += a[i * step_a] * b[i * step_b];
    return sum;
}

static void not_on_board(const char *name) {
    fprintf(stderr, "%s: linear algebra is not on board.\n", name);
    abort();
}

/* functions.h is made of what NumPy names: FUNCTION(scipy_cblas_dgemm64_) and so on, a line each. */
#define FUNCTION(name) \
    EXPORT void name(void) { not_on_board(#name); }
#include "functions.h"
