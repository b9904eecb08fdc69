/*===- handwritten.c - A model as the compiler would emit it --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Implements diff/abi.h by hand, so that the runtime is tested without a
// compiler. Macros make variants of it: MODEL_SYMBOL, MODEL_MAGIC,
// MODEL_ABI_VERSION, MODEL_STRUCT_SIZE, MODEL_ISA, MODEL_ARCHITECTURE,
// MODEL_UNRESOLVED.
//
//===----------------------------------------------------------------------===*/

#include "model.h"

#ifndef MODEL_SYMBOL
#define MODEL_SYMBOL diff_model
#endif
#ifndef MODEL_MAGIC
#define MODEL_MAGIC DIFF_ABI_MAGIC
#endif
#ifndef MODEL_ABI_VERSION
#define MODEL_ABI_VERSION DIFF_ABI_VERSION
#endif
#ifndef MODEL_STRUCT_SIZE
#define MODEL_STRUCT_SIZE sizeof(diff_abi_model)
#endif
#ifndef MODEL_ISA
#define MODEL_ISA ""
#endif

typedef struct {
  void *allocated, *aligned;
  int64_t offset, sizes[2], strides[2];
} tensor2;

static void new1(tensor1 *t, int64_t n, uint64_t element) {
  describe1(t, services->alloc((uint64_t)n * element, 64), n);
}

static void new2(tensor2 *t, int64_t rows, int64_t columns, uint64_t element) {
  t->allocated = t->aligned =
      services->alloc((uint64_t)(rows * columns) * element, 64);
  t->offset = 0;
  t->sizes[0] = rows;
  t->sizes[1] = columns;
  t->strides[0] = columns;
  t->strides[1] = 1;
}

/* main(x: ?x4xf32, w: 4xf32 parameter) -> x * w : ?x4xf32 */

static void scale_rows(void *data, int64_t begin, int64_t end, int64_t worker) {
  void **d = (void **)data;
  const tensor2 *out = d[0], *x = d[1];
  const tensor1 *w = d[2];
  float *scratch = services->alloc(4 * sizeof(float), 64);
  for (int64_t i = begin; i < end; ++i) {
    for (int64_t j = 0; j < 4; ++j)
      scratch[j] = ((float *)x->aligned)[4 * i + j] * ((float *)w->aligned)[j];
    for (int64_t j = 0; j < 4; ++j)
      ((float *)out->aligned)[4 * i + j] = scratch[j];
  }
  services->free(scratch);
  (void)worker;
}

static void entry_main(void **d) {
  new2(d[0], ((tensor2 *)d[1])->sizes[0], 4, sizeof(float));
  services->report_scratch(16);
  services->report_scratch(8);
  services->parallel_for(((tensor2 *)d[1])->sizes[0], scale_rows, (void *)d);
}

/* fail(n: i64): allocates, reports two errors and returns garbage */

static void entry_fail(void **d) {
  services->alloc(1000, 64);
  services->alloc(2000, 4096);
  services->report_error("index 7 is out of range, the size is 5");
  services->report_error("a second error, which is not kept");
  ((tensor1 *)d[0])->allocated = (void *)8;
}

/* fail_in_loop: some iteration fails; what comes after must not run */

static void fail_some(void *data, int64_t begin, int64_t end, int64_t worker) {
  services->alloc(100, 64);
  for (int64_t i = begin; i < end; ++i)
    if (i == 17)
      services->report_error("iteration 17 failed");
  (void)data, (void)worker;
}

static void entry_fail_in_loop(void **d) {
  services->parallel_for(1000, fail_some, (void *)d);
  __builtin_trap(); /* the loop's results are missing */
}

/* oom: asks for more than there is */

static void entry_oom(void **d) {
  services->alloc(5000, 64);
  services->alloc((uint64_t)1 << 60, 64);
  __builtin_trap();
  (void)d;
}

static void ask_too_much(void *data, int64_t begin, int64_t end,
                         int64_t worker) {
  services->alloc(100, 64);
  if (worker == *(int64_t *)data) {
    services->alloc((uint64_t)1 << 60, 64);
    __builtin_trap();
  }
  /* Give the other worker the time to come. */
  for (volatile int i = 0; i < 20000; ++i)
    ;
  (void)begin, (void)end;
}

/* oom_in_loop(worker: i64): that worker runs out of memory */
static void entry_oom_in_loop(void **d) {
  const tensor1 *which = d[1];
  new1(d[0], 1, sizeof(int64_t));
  services->parallel_for(100000, ask_too_much, which->aligned);
}

/* indices(count) -> how often each index came : ?xi64, errors : i64 */

typedef struct {
  int64_t *seen, workers, errors;
  char busy[4096];
} index_state;

static void visit(void *data, int64_t begin, int64_t end, int64_t worker) {
  index_state *s = data;
  if (worker < 0 || worker >= s->workers ||
      __atomic_exchange_n(&s->busy[worker], 1, __ATOMIC_ACQUIRE))
    __atomic_fetch_add(&s->errors, 1, __ATOMIC_RELAXED);
  for (int64_t i = begin; i < end; ++i)
    __atomic_fetch_add(&s->seen[i], 1, __ATOMIC_RELAXED);
  __atomic_store_n(&s->busy[worker], 0, __ATOMIC_RELEASE);
}

static index_state *new_state(int64_t *seen, int64_t count) {
  index_state *s = services->alloc(sizeof(index_state), 64);
  s->seen = seen;
  s->workers = services->num_workers();
  s->errors = 0;
  for (int i = 0; i < 4096; ++i)
    s->busy[i] = 0;
  for (int64_t i = 0; i < count; ++i)
    seen[i] = 0;
  return s;
}

static void entry_indices(void **d) {
  tensor1 *seen = d[0], *errors = d[1];
  int64_t count = *(int64_t *)((tensor1 *)d[2])->aligned;
  new1(seen, count, sizeof(int64_t));
  new1(errors, 1, sizeof(int64_t));
  index_state *s = new_state(seen->aligned, count);
  services->parallel_for(count, visit, s);
  *(int64_t *)errors->aligned = s->errors;
  services->free(s);
}

/* nested: like indices, each outer iteration runs an inner loop of 10, which
 * must stay on its worker */

typedef struct {
  index_state *state;
  int64_t outer, worker;
} inner_state;

static void visit_inner(void *data, int64_t begin, int64_t end,
                        int64_t worker) {
  inner_state *s = data;
  if (worker != s->worker)
    __atomic_fetch_add(&s->state->errors, 1, __ATOMIC_RELAXED);
  for (int64_t i = begin; i < end; ++i)
    s->state->seen[10 * s->outer + i] += 1;
}

static void visit_outer(void *data, int64_t begin, int64_t end,
                        int64_t worker) {
  for (int64_t i = begin; i < end; ++i) {
    inner_state inner = {data, i, worker};
    services->parallel_for(10, visit_inner, &inner);
  }
}

static void entry_nested(void **d) {
  tensor1 *seen = d[0], *errors = d[1];
  int64_t count = *(int64_t *)((tensor1 *)d[2])->aligned;
  new1(seen, 10 * count, sizeof(int64_t));
  new1(errors, 1, sizeof(int64_t));
  index_state *s = new_state(seen->aligned, 10 * count);
  services->parallel_for(count, visit_outer, s);
  *(int64_t *)errors->aligned = s->errors;
  services->free(s);
}

/* transpose(x: 2x3xf32) -> 3x2xf32 as a strided view with an offset */

static void entry_transpose(void **d) {
  tensor2 *out = d[0];
  const tensor2 *x = d[1];
  float *data = services->alloc(10 * sizeof(float), 64);
  for (int i = 0; i < 6; ++i)
    data[4 + i] = ((float *)x->aligned)[i];
  *out = (tensor2){data, data, 4, {3, 2}, {1, 3}};
}

/* foreign: returns memory that is not its own */

static void entry_foreign(void **d) {
  static float data[4];
  *(tensor1 *)d[0] = (tensor1){data, data, 0, {4}, {1}};
}

/* wrong_size: declared 4xf32, returns 5 */

static void entry_wrong_size(void **d) { new1(d[0], 5, sizeof(float)); }

/* types: one result for each argument, equal to it */

static void entry_types(void **d) {
  static const uint64_t bytes[] = {1, 1, 2, 4, 2, 2, 8};
  for (int i = 0; i < 7; ++i) {
    const tensor1 *in = d[7 + i];
    tensor1 *out = d[i];
    new1(out, in->sizes[0], bytes[i]);
    for (uint64_t b = 0; b < (uint64_t)in->sizes[0] * bytes[i]; ++b)
      ((char *)out->aligned)[b] = ((char *)in->aligned)[b];
  }
}

/* update(g: 4xf32, s: 4xf32 donated to result 2, w: 4xf32 parameter donated to
 * result 1) -> (sum of g : f32, w - g, s + g); fails when the sum is negative,
 * having written a part */

static void entry_update(void **d) {
  const tensor1 *g = d[3], *s = d[4], *w = d[5];
  tensor1 *sum = d[0];
  float total = 0;
  for (int i = 0; i < 4; ++i)
    total += ((float *)g->aligned)[i];
  for (int i = 0; i < 4; ++i) {
    ((float *)w->aligned)[i] -= ((float *)g->aligned)[i];
    ((float *)s->aligned)[i] += ((float *)g->aligned)[i];
    if (total < 0) {
      services->report_error("the sum is negative");
      return;
    }
  }
  sum->allocated = sum->aligned = services->alloc(sizeof(float), 64);
  sum->offset = 0;
  *(float *)sum->aligned = total;
}

/* The table. */

static const int64_t rows4[] = {-1, 4}, any[] = {-1}, four[] = {4},
                     two_three[] = {2, 3}, three_two[] = {3, 2};

#define VALUE(name, dims, dtype, rank, param)                                  \
  {name, dims, dtype, rank, param, 0}
#define F32 DIFF_ABI_F32
#define I64 DIFF_ABI_I64

static const diff_abi_value main_args[] = {VALUE("arg0", rows4, F32, 2, 0),
                                           VALUE("w", four, F32, 1, 1)};
static const diff_abi_value main_results[] = {
    VALUE("result0", rows4, F32, 2, 0)};
static const diff_abi_value scalar_i64[] = {VALUE("arg0", 0, I64, 0, 0)};
static const diff_abi_value any_i64[] = {VALUE("result0", any, I64, 1, 0)};
static const diff_abi_value index_results[] = {VALUE("result0", any, I64, 1, 0),
                                               VALUE("result1", 0, I64, 0, 0)};
static const diff_abi_value transpose_args[] = {
    VALUE("arg0", two_three, F32, 2, 0)};
static const diff_abi_value transpose_results[] = {
    VALUE("result0", three_two, F32, 2, 0)};
static const diff_abi_value four_f32[] = {VALUE("result0", four, F32, 1, 0)};
static const diff_abi_value types[] = {VALUE("arg0", any, DIFF_ABI_BOOL, 1, 0),
                                       VALUE("arg1", any, DIFF_ABI_I8, 1, 0),
                                       VALUE("arg2", any, DIFF_ABI_I16, 1, 0),
                                       VALUE("arg3", any, DIFF_ABI_I32, 1, 0),
                                       VALUE("arg4", any, DIFF_ABI_BF16, 1, 0),
                                       VALUE("arg5", any, DIFF_ABI_F16, 1, 0),
                                       VALUE("arg6", any, DIFF_ABI_F64, 1, 0)};

static const diff_abi_value update_args[] = {VALUE("g", four, F32, 1, 0),
                                             {"s", four, F32, 1, 0, 3},
                                             {"w", four, F32, 1, 1, 2}};
static const diff_abi_value update_results[] = {
    VALUE("result0", 0, F32, 0, 0),
    {"result1", four, F32, 1, 0, 3},
    {"result2", four, F32, 1, 0, 2}};

static const diff_abi_function functions[] = {
    {"main", main_args, main_results, entry_main, 2, 1},
    {"fail", scalar_i64, any_i64, entry_fail, 1, 1},
    {"fail_in_loop", 0, any_i64, entry_fail_in_loop, 0, 1},
    {"oom", 0, any_i64, entry_oom, 0, 1},
    {"oom_in_loop", scalar_i64, any_i64, entry_oom_in_loop, 1, 1},
    {"indices", scalar_i64, index_results, entry_indices, 1, 2},
    {"nested", scalar_i64, index_results, entry_nested, 1, 2},
    {"transpose", transpose_args, transpose_results, entry_transpose, 1, 1},
    {"foreign", 0, four_f32, entry_foreign, 0, 1},
    {"wrong_size", 0, four_f32, entry_wrong_size, 0, 1},
    {"types", types, types, entry_types, 7, 7},
    {"update", update_args, update_results, entry_update, 3, 3},
};

#ifdef MODEL_UNRESOLVED
extern int diff_test_no_such_symbol(void);
int use_unresolved(void) { return diff_test_no_such_symbol(); }
#endif

__attribute__((visibility("default"))) const diff_abi_model MODEL_SYMBOL = {
    MODEL_MAGIC,
    MODEL_ABI_VERSION,
    MODEL_STRUCT_SIZE,
    sizeof(functions) / sizeof(functions[0]),
    "handwritten",
    MODEL_ARCHITECTURE,
    "generic",
    MODEL_ISA,
    "hand",
    functions,
    &services,
    0,
    0,
    0,
};
