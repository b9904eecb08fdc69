/*===- cuda.c - A model for GPUs as the compiler would emit it ------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The device part of diff/abi.h by hand, with kernels in PTX. Macros make
// variants of it: MODEL_CHIPS (1: sm_80, 2: sm_80 and sm_90a, 3: sm_90a,
// 4: sm_80 as machine code that no driver takes, and PTX), MODEL_PTX_VERSION,
// MODEL_KERNEL, MODEL_SHARED.
//
//===----------------------------------------------------------------------===*/

#include "model.h"

#ifndef MODEL_CHIPS
#define MODEL_CHIPS 1
#endif
#ifndef MODEL_PTX_VERSION
#define MODEL_PTX_VERSION "8.0"
#endif
#ifndef MODEL_KERNEL
#define MODEL_KERNEL "add"
#endif
#ifndef MODEL_SHARED
#define MODEL_SHARED 65536
#endif

enum { ADD, SUBTRACT, DOUBLED, WILD };

/* A kernel of (x, y, out, n): out[i] = x[i] OP y[i], a block of 32 each, by way
 * of the last bytes of shared memory. */
#define ELEMENTWISE(NAME, OPERATION)                                           \
  ".visible .entry " NAME "(.param .u64 px, .param .u64 py, .param .u64 po,\n" \
  "                         .param .u32 pn, .param .u32 ps) {\n"               \
  "  .reg .u64 %x, %y, %o, %a; .reg .u32 %i, %b, %n, %s; .reg .f32 %f, %g;\n"  \
  "  .reg .pred %p;\n"                                                         \
  "  ld.param.u64 %x, [px]; ld.param.u64 %y, [py]; ld.param.u64 %o, [po];\n"   \
  "  ld.param.u32 %n, [pn]; ld.param.u32 %s, [ps];\n"                          \
  "  mov.u32 %b, %ctaid.x; mov.u32 %i, %tid.x; mad.lo.u32 %b, %b, 32, %i;\n"   \
  "  setp.ge.u32 %p, %b, %n; @%p ret;\n"                                       \
  "  mad.wide.u32 %a, %b, 4, %x; ld.global.f32 %f, [%a];\n"                    \
  "  mad.wide.u32 %a, %b, 4, %y; ld.global.f32 %g, [%a];\n"                    \
  "  " OPERATION ".f32 %f, %f, %g;\n"                                          \
  "  mad.lo.u32 %i, %i, 4, %s; mov.u32 %n, scratch; add.u32 %i, %i, %n;\n"     \
  "  st.shared.f32 [%i], %f; ld.shared.f32 %f, [%i];\n"                        \
  "  mad.wide.u32 %a, %b, 4, %o; st.global.f32 [%a], %f; ret;\n"               \
  "}\n"

/* wild(): stores where nobody has allocated. */
#define PTX(CHIP)                                                              \
  ".version " MODEL_PTX_VERSION "\n.target " CHIP "\n.address_size 64\n"       \
  ".extern .shared .align 16 .b8 scratch[];\n" ELEMENTWISE("add", "add")       \
      ELEMENTWISE("subtract", "sub")                                           \
          ELEMENTWISE("doubled", "add") ".visible .entry wild() {\n"           \
                                        "  .reg .u64 %a; .reg .u32 %v; "       \
                                        "mov.u64 %a, 64; mov.u32 %v, 1;\n"     \
                                        "  st.global.u32 [%a], %v; ret;\n}\n"

/* out = x OP y for n elements; `shared` bytes of shared memory. */
static void elementwise(int32_t kernel, const void *x, const void *y, void *out,
                        int64_t n, uint32_t shared) {
  uint32_t count = (uint32_t)n, scratch = shared - 128;
  void *args[] = {(void *)&x, (void *)&y, (void *)&out, &count, &scratch};
  services->device_launch(kernel, (count + 31) / 32, 1, 1, 32, shared, args);
}

static void new1(tensor1 *t, int64_t n) {
  describe1(t, services->device_alloc((uint64_t)n * sizeof(float)), n);
}

/* main(x: ?xf32, w: ?xf32 parameter) -> (x + w) + constant 1, 2, 3, ... */

static const float numbers[64] = {1,  2,  3,  4,  5,  6,  7,  8,  9,  10,
                                  11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
                                  21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
                                  31, 32, 33, 34, 35, 36, 37, 38, 39, 40};

static void entry_main(void **d) {
  const tensor1 *x = d[1], *w = d[2];
  tensor1 *out = d[0];
  int64_t n = x->sizes[0];
  if ((uintptr_t)x->aligned % 16 != 0) {
    services->report_error("x is not at a multiple of 16");
    return;
  }
  if (n != w->sizes[0] || n > 64) {
    services->report_error("x and w have not the same size");
    return;
  }
  void *sum = services->device_alloc((uint64_t)n * sizeof(float));
  const void *constant = services->device_constant(numbers, sizeof(numbers));
  elementwise(ADD, x->aligned, w->aligned, sum, n, 128);
  new1(out, n);
  elementwise(ADD, sum, constant, out->aligned, n, MODEL_SHARED);
  services->device_free(sum);
}

/* update(g: 4xf32, s: 4xf32 donated to result 2, w: 4xf32 parameter donated to
 * result 1) -> (g + g, w - g, s + g) */

static void entry_update(void **d) {
  const tensor1 *g = d[3], *s = d[4], *w = d[5];
  new1(d[0], 4);
  elementwise(DOUBLED, g->aligned, g->aligned, ((tensor1 *)d[0])->aligned, 4,
              128);
  elementwise(SUBTRACT, w->aligned, g->aligned, w->aligned, 4, 128);
  elementwise(ADD, s->aligned, g->aligned, s->aligned, 4, 128);
}

/* first(x: ?xf32) -> as many zeros as the value of x[0] says: ?xf32. Uploads,
 * copies and reads. */

static void entry_first(void **d) {
  const tensor1 *x = d[1];
  float count = 0, zeros[64] = {0};
  services->device_read(&count, x->aligned, sizeof(float));
  new1(d[0], (int64_t)count);
  void *staged = services->device_alloc(sizeof(zeros));
  services->device_upload(staged, zeros, sizeof(zeros));
  zeros[0] = 7; /* it can be used again */
  services->device_copy(((tensor1 *)d[0])->aligned, staged,
                        (uint64_t)count * sizeof(float));
  services->device_free(staged);
}

/* shifted(x: ?xf32) -> x + 5, 0, 0, ...: what is uploaded is of the call */

static void entry_shifted(void **d) {
  const tensor1 *x = d[1];
  float by[64] = {5};
  void *staged = services->device_alloc(sizeof(by));
  services->device_upload(staged, by, sizeof(by));
  by[0] = 7;
  new1(d[0], x->sizes[0]);
  elementwise(ADD, x->aligned, staged, ((tensor1 *)d[0])->aligned, x->sizes[0],
              128);
  services->device_free(staged);
}

/* wild: a kernel that faults; too_much: more memory than there is; no_kernel,
 * bad_launch, bad_map, foreign, strided, bad_free: mistakes of a compiler */

static void entry_wild(void **d) {
  new1(d[0], 4);
  services->device_launch(WILD, 1, 1, 1, 32, 0, 0);
}

static void entry_too_much(void **d) {
  services->device_alloc(1000);
  new1(d[0], (int64_t)1 << 40);
  __builtin_trap();
}

static void entry_no_kernel(void **d) {
  services->device_launch(99, 1, 1, 1, 32, 0, 0);
  __builtin_trap();
  (void)d;
}

static void entry_bad_launch(void **d) {
  services->device_launch(WILD, 1, 70000, 1, 32, 0, 0);
  __builtin_trap();
  (void)d;
}

static void entry_bad_map(void **d) {
  _Alignas(64) char map[128];
  const uint64_t dims[] = {16, 16}, strides[] = {32};
  const uint32_t box[] = {16, 16};
  new1(d[0], 64);
  services->device_tensor_map(map, DIFF_ABI_BF16, 2, ((tensor1 *)d[0])->aligned,
                              dims, strides, box, 32);
}

static void entry_foreign(void **d) {
  new1(d[0], 4);
  ((tensor1 *)d[0])->allocated = (char *)((tensor1 *)d[0])->allocated + 4;
}

static void entry_strided(void **d) {
  new1(d[0], 8);
  *(tensor1 *)d[0] = (tensor1){
      ((tensor1 *)d[0])->allocated, ((tensor1 *)d[0])->aligned, 1, {4}, {2}};
}

static void entry_bad_free(void **d) {
  services->device_free((void *)4096);
  __builtin_trap();
  (void)d;
}

/* nothing(x: ?xf32) -> an empty tensor, by a grid of 0 */
static void entry_nothing(void **d) {
  new1(d[0], 0);
  elementwise(ADD, 0, 0, 0, 0, 128);
}

/* On the CPU there is only host_only: -> 4xf32; it asks for a GPU. */
static void entry_host_only(void **d) {
  services->device_alloc(16);
  __builtin_trap();
  (void)d;
}

/* The table. */

static const int64_t any[] = {-1}, four[] = {4};

#define ANY(name, param) {name, any, DIFF_ABI_F32, 1, param, 0}
#define FOUR(name, param, donation)                                            \
  {name, four, DIFF_ABI_F32, 1, param, donation}

static const diff_abi_value main_args[] = {ANY("x", 0), ANY("w", 1)};
static const diff_abi_value any_result[] = {ANY("result0", 0)};
static const diff_abi_value any_arg[] = {ANY("x", 0)};
static const diff_abi_value update_args[] = {FOUR("g", 0, 0), FOUR("s", 0, 3),
                                             FOUR("w", 1, 2)};
static const diff_abi_value update_results[] = {
    FOUR("result0", 0, 0), FOUR("result1", 0, 3), FOUR("result2", 0, 2)};

static const diff_abi_function functions[] = {
    {"main", main_args, any_result, 0, 2, 1},
    {"update", update_args, update_results, 0, 3, 3},
    {"first", any_arg, any_result, 0, 1, 1},
    {"shifted", any_arg, any_result, 0, 1, 1},
    {"nothing", any_arg, any_result, 0, 1, 1},
    {"wild", 0, any_result, 0, 0, 1},
    {"too_much", 0, any_result, 0, 0, 1},
    {"no_kernel", 0, any_result, 0, 0, 1},
    {"bad_launch", 0, any_result, 0, 0, 1},
    {"bad_map", 0, any_result, 0, 0, 1},
    {"foreign", 0, any_result, 0, 0, 1},
    {"strided", 0, any_result, 0, 0, 1},
    {"bad_free", 0, any_result, 0, 0, 1},
    {"host_only", 0, any_result, entry_host_only, 0, 1},
};

static void (*const entries[])(void **) = {
    entry_main,       entry_update,   entry_first,    entry_shifted,
    entry_nothing,    entry_wild,     entry_too_much, entry_no_kernel,
    entry_bad_launch, entry_bad_map,  entry_foreign,  entry_strided,
    entry_bad_free,   entry_host_only};

static const diff_abi_kernel kernels[] = {{MODEL_KERNEL, 32, MODEL_SHARED},
                                          {"subtract", 32, 128},
                                          {"doubled", 32, 128},
                                          {"wild", 32, 0}};

static const char ptx80[] = PTX("sm_80");
static const char ptx90a[] = PTX("sm_90a");
static const char cubin[] = "\177ELF of a chip that is not there";
static const diff_abi_image of80[] = {{ptx80, sizeof(ptx80), DIFF_ABI_PTX, 0}};
static const diff_abi_image of90a[] = {
    {ptx90a, sizeof(ptx90a), DIFF_ABI_PTX, 0}};
static const diff_abi_image both[] = {
    {ptx80, sizeof(ptx80), DIFF_ABI_PTX, 0},
    {cubin, sizeof(cubin), DIFF_ABI_CUBIN, 0}};

#define VARIANT(chip, images, count) {chip, images, kernels, entries, count, 4}

static const diff_abi_variant variants[] = {
#if MODEL_CHIPS == 1
    VARIANT("sm_80", of80, 1),
#elif MODEL_CHIPS == 2
    VARIANT("sm_80", of80, 1), VARIANT("sm_90a", of90a, 1)
#elif MODEL_CHIPS == 3
    VARIANT("sm_90a", of90a, 1)
#else
    VARIANT("sm_80", both, 2)
#endif
};
/* Each is used in some variant of the model. */
static const void *const used[] = {of80, of90a, both};

__attribute__((visibility("default"))) const diff_abi_model diff_model = {
    DIFF_ABI_MAGIC,
    DIFF_ABI_VERSION,
    sizeof(diff_abi_model),
    sizeof(functions) / sizeof(functions[0]),
    "on_gpu",
    MODEL_ARCHITECTURE,
    "generic",
    "",
    "hand",
    functions,
    &services,
    variants,
    sizeof(variants) / sizeof(variants[0]),
    sizeof(used) == 0,
};
