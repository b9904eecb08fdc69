//===- diff/abi.h - Contract between compiled models and the runtime ------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The structs that a compiled model holds as constant data and the functions
// that it calls while it runs. A program that uses models includes
// diff/runtime.h instead; this header is for the code generator, for the
// runtime, and for who writes another of either.
//
// A compiled model is position-independent data and code with no undefined
// symbol beyond the C library and libm: whatever it needs of the runtime it
// calls through the `diff_abi_services` table, whose address the runtime
// stores into `*model->services` before the first call. The model never frees
// or keeps an argument, and writes to none but those that are donated.
//
// A model may also hold variants for GPUs. The entries of a variant are code
// for the host, too: it computes sizes and launches kernels, all in order on
// one stream, and all tensors that it is given, makes and returns lie in the
// device's memory.
//
// Any change to a struct or to the meaning of a field raises DIFF_ABI_VERSION.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_ABI_H
#define DIFF_ABI_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define DIFF_ABI_MAGIC 0x46464944u /* "DIFF", little endian */
#define DIFF_ABI_VERSION 4u

/* The symbol that a model library (--emit=lib) exports, a `diff_abi_model`. */
#define DIFF_ABI_MODEL_SYMBOL "diff_model"

/* The most dims that a tensor has. */
#define DIFF_ABI_MAX_RANK 64

/* Element types. The values are part of the ABI. */
enum diff_abi_dtype {
  DIFF_ABI_F32 = 1,
  DIFF_ABI_F64 = 2,
  DIFF_ABI_F16 = 3,
  DIFF_ABI_BF16 = 4,
  DIFF_ABI_I64 = 5,
  DIFF_ABI_I32 = 6,
  DIFF_ABI_I16 = 7,
  DIFF_ABI_I8 = 8,
  DIFF_ABI_BOOL = 9 /* one byte an element, 0 or 1 */
};

/* One argument or result. `dims` has `rank` entries, -1 where the size is
 * dynamic. `name` is never null: a parameter's name in the parameters file
 * (`diff.param`), else "argN" or "resultN" with N the position. */
typedef struct diff_abi_value {
  const char *name;
  const int64_t *dims;
  int32_t dtype;
  int32_t rank;
  int32_t is_parameter; /* 1: bound by name from a parameters file */
  /* Of an argument, 1 + the position of the result that takes its memory
   * (`diff.donate`); of a result, 1 + the position of the argument whose memory
   * it takes; 0 for none. The two name each other and have one type. */
  int32_t donation;
} diff_abi_value;

/* The head of what a tensor is passed as: MLIR's strided memref descriptor.
 * It is followed by int64_t sizes[rank] and int64_t strides[rank], both in
 * elements; element (i, j, ...) lies at aligned[offset + i * strides[0] + ...].
 */
typedef struct diff_abi_descriptor {
  void *allocated; /* what `free` takes */
  void *aligned;
  int64_t offset;
} diff_abi_descriptor;

/* One callable function. `entry` takes `num_results + num_args` pointers to
 * descriptors: the results' first, which the function fills, then the
 * arguments', which the caller fills (row-major, contiguous). A result's
 * buffer was taken with `services->alloc` and belongs to the caller, who
 * frees `allocated`; no result shares memory with an argument or with another
 * result. But a result with a `donation` lies where that argument does, whose
 * memory no other argument has a part of; the function leaves its descriptor
 * alone. `entry` is null in a model that is not compiled for CPUs. When the
 * function has called `services->report_error`, what the results hold is
 * unspecified, and so is what donated arguments hold. */
typedef struct diff_abi_function {
  const char *name;
  const diff_abi_value *args;
  const diff_abi_value *results;
  void (*entry)(void **descriptors);
  int32_t num_args;
  int32_t num_results;
} diff_abi_function;

/* What compiled code asks of the runtime. Every function may be called from
 * any thread that runs the model's code. */
typedef struct diff_abi_services {
  uint32_t abi_version;
  uint32_t struct_size;
  /* `alignment` is a power of two, at least sizeof(void *). When memory is
   * short this does not return null: it ends the invocation. */
  void *(*alloc)(uint64_t bytes, uint64_t alignment);
  void (*free)(void *allocated);
  /* Calls body(data, begin, end, worker) so that the ranges [begin, end) cut
   * [0, count) without overlap, on up to num_workers() threads, and returns
   * when all calls have. `worker` is in [0, num_workers()), and no two calls
   * that run at the same time have the same one. Inside a body a nested call
   * runs on the calling thread, as that thread's worker. When the invocation
   * has failed, ranges may be left out, and this does not return but ends the
   * invocation. */
  void (*parallel_for)(int64_t count,
                       void (*body)(void *data, int64_t begin, int64_t end,
                                    int64_t worker),
                       void *data);
  int64_t (*num_workers)(void);
  /* Marks the running invocation as failed; the first message is kept. The
   * caller then returns as soon as it can without touching memory on the
   * strength of what it found wrong. */
  void (*report_error)(const char *message);
  /* Says that a loop that is about to run has taken so many bytes of scratch
   * memory for each worker, with `alloc`. Only counts: a call's figure is the
   * largest. */
  void (*report_scratch)(uint64_t bytes_per_worker);

  /* What follows is called by the entries of variants only, from the thread
   * that called the entry. It works on the GPU that the invocation is for, in
   * order on the invocation's stream, and each ends the invocation when it
   * fails, as `alloc` does. Memory without another word is the device's. */

  /* At a multiple of 256 bytes, never null. */
  void *(*device_alloc)(uint64_t bytes);
  /* What was enqueued before may still use the memory. */
  void (*device_free)(void *memory);
  /* The device's copy of constant data of the model, made once for a context.
   */
  const void *(*device_constant)(const void *data, uint64_t bytes);
  void (*device_copy)(void *to, const void *from, uint64_t bytes);
  /* From the host's memory, which can be used again on return. */
  void (*device_upload)(void *to, const void *from, uint64_t bytes);
  /* To the host's memory; waits for the stream. */
  void (*device_read)(void *to, const void *from, uint64_t bytes);
  /* Writes a tensor map (cuTensorMapEncodeTiled) of 128 bytes to the host's
   * memory at `map`, a multiple of 64. The innermost dim comes first; `dtype`
   * is a diff_abi_dtype, `strides` are in bytes, one less than dims, `swizzle`
   * is 0, 32, 64 or 128. */
  void (*device_tensor_map)(void *map, int32_t dtype, int32_t rank,
                            const void *address, const uint64_t *dims,
                            const uint64_t *strides, const uint32_t *box,
                            int32_t swizzle);
  /* Launches a kernel of the variant, by its position there, with blocks of
   * `threads` threads and `shared_bytes` of dynamic shared memory. `args` has
   * the address of each argument, as cuLaunchKernel takes them. A grid with a
   * 0 launches nothing. */
  void (*device_launch)(int32_t kernel, uint32_t grid_x, uint32_t grid_y,
                        uint32_t grid_z, uint32_t threads,
                        uint32_t shared_bytes, void **args);
} diff_abi_services;

enum diff_abi_image_kind {
  DIFF_ABI_PTX = 1,  /* text that ends in a 0 byte, for a chip and later ones */
  DIFF_ABI_CUBIN = 2 /* machine code for the variant's chip */
};

/* The kernels of a variant in one form. */
typedef struct diff_abi_image {
  const void *data;
  uint64_t bytes; /* of PTX, with the 0 at its end */
  int32_t kind;   /* a diff_abi_image_kind */
  int32_t reserved;
} diff_abi_image;

typedef struct diff_abi_kernel {
  const char *name; /* in the images */
  uint32_t threads; /* of a block */
  /* The most dynamic shared memory that it is launched with. */
  uint32_t shared_bytes;
} diff_abi_kernel;

/* The model compiled for one GPU. Its entries belong to the model's functions,
 * one each in their order, and take what these take. A result's buffer was
 * taken with `services->device_alloc`. */
typedef struct diff_abi_variant {
  const char *chip; /* LLVM's name: "sm_80", "sm_90a" */
  const diff_abi_image *images;
  const diff_abi_kernel *kernels;
  void (*const *entries)(void **descriptors);
  int32_t num_images;
  int32_t num_kernels;
} diff_abi_variant;

/* A compiled model. `isa` names the instruction set extensions that the code
 * needs, comma-separated, in LLVM's spelling ("avx2,fma,..."), empty when the
 * baseline of `architecture` ("x86_64", "aarch64", ...) is enough. */
typedef struct diff_abi_model {
  uint32_t magic;
  uint32_t abi_version;
  uint32_t struct_size;
  int32_t num_functions;
  const char *name;
  const char *architecture;
  const char *cpu; /* what the code was tuned for, for people */
  const char *isa;
  const char *producer; /* the compiler's version, for people */
  const diff_abi_function *functions;
  const diff_abi_services **services;
  const diff_abi_variant *variants;
  int32_t num_variants;
  int32_t reserved;
} diff_abi_model;

#ifdef __cplusplus
}
static_assert(sizeof(diff_abi_value) == 32, "ABI");
static_assert(sizeof(diff_abi_descriptor) == 24, "ABI");
static_assert(sizeof(diff_abi_function) == 40, "ABI");
static_assert(sizeof(diff_abi_services) == 120, "ABI");
static_assert(sizeof(diff_abi_image) == 24, "ABI");
static_assert(sizeof(diff_abi_kernel) == 16, "ABI");
static_assert(sizeof(diff_abi_variant) == 40, "ABI");
static_assert(sizeof(diff_abi_model) == 88, "ABI");
#endif

#endif /* DIFF_ABI_H */
