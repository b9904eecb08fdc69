//===- diff/runtime.h - Running compiled models from C --------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The C API of libdiff_runtime: open a compiled model, look at its functions,
// bind its parameters, run it on a number of threads. It needs no LLVM.
// GPUs: diff/cuda.h.
//
//   diff_model *model;        // diff-opt --emit=lib, or a linked object
//   diff_parameters *weights; // a memory-mapped safetensors file
//   diff_bindings *bindings;  // the parameters of one function, checked
//   diff_context *context;    // the threads
//   diff_tensor *in, *out;    // inputs and results
//
// Errors. Every function that can fail returns a `diff_status *`: null when
// all is well, else an object with a code and a message that the caller frees
// with diff_status_destroy. Bad files, wrong shapes, a model for another
// machine and a failing model are statuses; nothing throws or aborts. A
// function that fails leaves its output arguments as they were. A null pointer
// where an object is due gives DIFF_INVALID_ARGUMENT; to functions that only
// return a property it gives null or 0.
//
// Ownership. Whoever gets an object from `_open`, `_create`, `_borrow`,
// `_from_linked` or diff_run frees it with the matching `_close` or `_destroy`,
// each of which takes null. Strings, dims and `diff_function`s belong to the
// object they were asked of. A model outlives its functions' bindings; what a
// tensor borrows, a tensor that was bound and the parameters that were bound
// outlive their use.
//
// Shapes are in elements, sizes in bytes. Tensors are row-major and
// contiguous. -1 stands for a size that is known only at run time.
//
// Donation. A function may give arguments' memory to results (`diff.donate`):
// it writes there, and the old values are gone. Such a result is a tensor over
// the argument's memory: no copy, valid as long as that memory is, and changed
// by the next call that is given it. So the parameters that a training step
// updates stay in one place. Where the memory may not be written
// (diff_tensor_borrow, a parameters file) it is copied first: a parameter once,
// when it is bound, an input at each call, whose result then has memory of its
// own. A donated argument's memory is no other argument's. After a call that
// failed, what donated arguments hold is unspecified. No other argument is ever
// written.
//
// Threads. Any number of threads may use any objects at once, as long as no
// thread destroys or changes (diff_bindings_set, diff_bindings_load, writing
// into a tensor, running a function that it is donated to) what another uses.
// Calls that donate parameters of the same bindings wait for each other. A
// context runs one call at a time: calls from several threads wait for each
// other. To run at once, use one context a thread.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_H
#define DIFF_RUNTIME_H

#include "diff/abi.h"

#if defined(DIFF_RUNTIME_BUILD)
#define DIFF_API __attribute__((visibility("default")))
#else
#define DIFF_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* The release of the runtime, "MAJOR.MINOR.PATCH", and the version of
 * diff/abi.h that it can run. */
DIFF_API const char *diff_version(void);
DIFF_API uint32_t diff_abi_version(void);

/*===-- Status ------------------------------------------------------------===*/

typedef enum diff_status_code {
  DIFF_OK = 0,
  DIFF_INVALID_ARGUMENT = 1, /* the call is wrong: shape, type, count, null */
  DIFF_NOT_FOUND = 2,        /* no such file, function or parameter */
  DIFF_BAD_FILE = 3,         /* a file that is malformed, or can't be read */
  DIFF_INCOMPATIBLE = 4,     /* another ABI version, architecture or ISA */
  DIFF_OUT_OF_MEMORY = 5,    /* also when the model asks for too much */
  DIFF_EXECUTION_FAILED = 6, /* the model reported an error while it ran */
  DIFF_SYSTEM_ERROR = 7,     /* the system refused, for example a thread */
  DIFF_DEVICE_ERROR = 8,     /* a GPU or its driver failed */
  DIFF_NO_DEVICE = 9         /* no driver, or no such GPU */
} diff_status_code;

typedef struct diff_status diff_status;

/* DIFF_OK and "" for null. */
DIFF_API diff_status_code diff_status_get_code(const diff_status *status);
/* One line, lowercase, without a full stop. */
DIFF_API const char *diff_status_message(const diff_status *status);
DIFF_API void diff_status_destroy(diff_status *status);

/*===-- Types -------------------------------------------------------------===*/

/* A value of enum diff_abi_dtype. */
typedef int32_t diff_dtype;

/* "f32", "bf16", "i64", "i1", ... ("unknown" for other values). */
DIFF_API const char *diff_dtype_name(diff_dtype dtype);
/* Bytes an element (0 for other values). */
DIFF_API uint64_t diff_dtype_size(diff_dtype dtype);

/*===-- Tensors -----------------------------------------------------------===*/

typedef struct diff_tensor diff_tensor;

/* A tensor over memory of the caller's, which outlives it. `data` is aligned
 * to the element type; it may be null when the tensor has no elements. The
 * memory is only read when the tensor is an input. `dims` is copied. */
DIFF_API diff_status *diff_tensor_borrow(diff_dtype dtype, int32_t rank,
                                         const int64_t *dims, const void *data,
                                         diff_tensor **tensor);
/* The same over memory that may be written as well, by a function that the
 * tensor is donated to. */
DIFF_API diff_status *diff_tensor_borrow_mutable(diff_dtype dtype, int32_t rank,
                                                 const int64_t *dims,
                                                 void *data,
                                                 diff_tensor **tensor);
/* A tensor with memory of its own, zeros, aligned to 64 bytes. */
DIFF_API diff_status *diff_tensor_create(diff_dtype dtype, int32_t rank,
                                         const int64_t *dims,
                                         diff_tensor **tensor);
DIFF_API void diff_tensor_destroy(diff_tensor *tensor);

DIFF_API diff_dtype diff_tensor_dtype(const diff_tensor *tensor);
DIFF_API int32_t diff_tensor_rank(const diff_tensor *tensor);
DIFF_API const int64_t *diff_tensor_dims(const diff_tensor *tensor);
DIFF_API uint64_t diff_tensor_num_elements(const diff_tensor *tensor);
DIFF_API uint64_t diff_tensor_num_bytes(const diff_tensor *tensor);
/* To be written only where the memory may be: not that of a parameters file,
 * nor const memory that was borrowed. */
DIFF_API void *diff_tensor_data(const diff_tensor *tensor);

/*===-- Models ------------------------------------------------------------===*/

typedef struct diff_model diff_model;
typedef struct diff_function diff_function;

/* Opens a library made by `diff-opt --emit=lib`. Before any of its code can
 * run, the file is checked to be a whole shared library for this machine's
 * architecture, then its ABI version, then that the processor and the system
 * have every instruction set extension that the code needs; the message names
 * what differs. Loading runs nothing: a compiled model has no constructors. A
 * library of any other origin is as trusted as dlopen makes it. */
DIFF_API diff_status *diff_model_open(const char *path, diff_model **model);
/* The same for a model that is linked into the program: an object made by
 * `diff-opt --emit=obj`, whose header declares `diff_model_NAME`. */
DIFF_API diff_status *diff_model_from_linked(const diff_abi_model *linked,
                                             diff_model **model);
/* Unloads the library. Results of earlier calls stay valid. */
DIFF_API void diff_model_close(diff_model *model);

DIFF_API const char *diff_model_name(const diff_model *model);
DIFF_API const char *diff_model_architecture(const diff_model *model);
DIFF_API const char *diff_model_cpu(const diff_model *model);
/* Comma-separated LLVM feature names, as "avx2,fma". */
DIFF_API const char *diff_model_isa(const diff_model *model);
DIFF_API const char *diff_model_producer(const diff_model *model);

DIFF_API int32_t diff_model_num_functions(const diff_model *model);
/* Null when `index` is out of range. */
DIFF_API const diff_function *diff_model_function(const diff_model *model,
                                                  int32_t index);
/* The message lists the functions there are. */
DIFF_API diff_status *diff_model_find_function(const diff_model *model,
                                               const char *name,
                                               const diff_function **function);

/* An argument or a result. */
typedef struct diff_value_info {
  const char *name;
  const int64_t *dims; /* `rank` entries, -1 where the size is dynamic */
  diff_dtype dtype;
  int32_t rank;
  int32_t is_parameter; /* 1: bound by name; 0: an input (or a result) */
} diff_value_info;

DIFF_API const char *diff_function_name(const diff_function *function);
DIFF_API int32_t diff_function_num_args(const diff_function *function);
DIFF_API int32_t diff_function_num_results(const diff_function *function);
/* The arguments that are no parameters: what diff_run takes, in order. */
DIFF_API int32_t diff_function_num_inputs(const diff_function *function);
/* Fill `info`; DIFF_INVALID_ARGUMENT when `index` is out of range. */
DIFF_API diff_status *diff_function_arg(const diff_function *function,
                                        int32_t index, diff_value_info *info);
DIFF_API diff_status *diff_function_input(const diff_function *function,
                                          int32_t index, diff_value_info *info);
DIFF_API diff_status *diff_function_result(const diff_function *function,
                                           int32_t index,
                                           diff_value_info *info);

/* The result that takes an argument's memory, -1 for none. */
DIFF_API int32_t diff_function_arg_donation(const diff_function *function,
                                            int32_t index);
/* The argument whose memory a result takes, -1 for none. */
DIFF_API int32_t diff_function_result_donor(const diff_function *function,
                                            int32_t index);

/*===-- Parameters --------------------------------------------------------===*/

typedef struct diff_parameters diff_parameters;

/* Maps a safetensors file into memory and checks all of it: header length and
 * JSON, names that occur twice, shapes that overflow, data that lies outside
 * of the file, overlaps, leaves holes or does not match its shape. The file
 * must not be truncated while it is open. */
DIFF_API diff_status *diff_parameters_open(const char *path,
                                           diff_parameters **parameters);
DIFF_API void diff_parameters_close(diff_parameters *parameters);
DIFF_API int64_t diff_parameters_count(const diff_parameters *parameters);
/* Names in order of their data; null when `index` is out of range. */
DIFF_API const char *diff_parameters_name(const diff_parameters *parameters,
                                          int64_t index);
/* The tensor belongs to `parameters`. Null when there is none of this name, or
 * when its type is one that compiled models do not have (u8, f8_e4m3, ...). */
DIFF_API const diff_tensor *
diff_parameters_tensor(const diff_parameters *parameters, const char *name);

typedef struct diff_bindings diff_bindings;

/* Values for the parameters of `function`, none set at first. */
DIFF_API diff_status *diff_bindings_create(const diff_function *function,
                                           diff_bindings **bindings);
DIFF_API void diff_bindings_destroy(diff_bindings *bindings);
/* Sets the parameter `name`. The tensor is neither copied nor written, unless
 * the parameter is donated: then calls update it, in a copy that belongs to the
 * bindings if its memory may not be written. */
DIFF_API diff_status *diff_bindings_set(diff_bindings *bindings,
                                        const char *name,
                                        const diff_tensor *tensor);
/* Sets every parameter from the file, by name. Fails, and sets none, when one
 * is not in the file or has another shape or type there; what the file has
 * besides does not matter. Donated parameters are copied, the others stay in
 * the file's memory. */
DIFF_API diff_status *diff_bindings_load(diff_bindings *bindings,
                                         const diff_parameters *parameters);
/* The value of the parameter `name`: also one that calls have updated. Null
 * when there is none of this name or it is not set. Valid until the parameter
 * is set again, and no longer than what it was set to. */
DIFF_API const diff_tensor *diff_bindings_get(const diff_bindings *bindings,
                                              const char *name);

/*===-- Running -----------------------------------------------------------===*/

typedef struct diff_context diff_context;

/* The threads that calls run on: `num_threads` - 1 of its own, and the thread
 * that calls diff_run. 0 stands for as many as the process may use. */
DIFF_API diff_status *diff_context_create(int32_t num_threads,
                                          diff_context **context);
DIFF_API void diff_context_destroy(diff_context *context);
DIFF_API int32_t diff_context_num_threads(const diff_context *context);
/* Frees the memory that the context keeps for its next call: what models have
 * freed, on a CPU about as many bytes at most as a call held at once. It waits
 * for a call that is going on. Null is ignored. */
DIFF_API void diff_context_free_memory(diff_context *context);
/* The most bytes that the last call held at once, its results included: of the
 * device's memory in a context of a GPU. */
DIFF_API uint64_t diff_context_peak_bytes(const diff_context *context);
/* The scratch memory of the last call, in bytes for each thread: that of the
 * loop that had the most, which the compiler's remarks tell of each loop. It
 * is part of the peak, times the number of threads. */
DIFF_API uint64_t
diff_context_scratch_bytes_per_thread(const diff_context *context);

/* Runs `function`. `bindings` may be null when it has no parameters. `inputs`
 * has one tensor for each argument that is no parameter, `results` room for
 * one tensor a result; their counts are checked against the signature, as are
 * types, ranks and the sizes that are static. On success `results` is filled
 * with tensors that the caller destroys; those of donated arguments are over
 * the arguments' memory (see above). After a failure nothing of the call
 * is left allocated and `results` is as it was. */
DIFF_API diff_status *
diff_run(diff_context *context, const diff_function *function,
         const diff_bindings *bindings, const diff_tensor *const *inputs,
         int32_t num_inputs, diff_tensor **results, int32_t num_results);

#ifdef __cplusplus
}
#endif

#endif /* DIFF_RUNTIME_H */
