//===- diff/cuda.h - Running compiled models on CUDA devices --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A model that was compiled for a GPU (diff-opt --target=host,sm_80) runs there
// with the functions of diff/runtime.h. What differs is the context:
//
//   diff_context_create_cuda(0, NULL, &context);   // device 0, a stream of its
//                                                  // own
//   diff_tensor_to_cuda(context, in, &on_device);  // once, or at each call
//   diff_run(context, function, bindings, inputs, 1, results, 1);
//   diff_tensor_to_host(context, results[0], &out);
//
// The driver is NVIDIA's libcuda.so.1, opened when the first context is made
// (DIFF_CUDA_DRIVER=/path names another); nothing of CUDA is needed to build a
// program or to start it. DIFF_NO_DEVICE says that the machine has no driver or
// no such device, for programs that would go on with a CPU context.
//
// Order. A context has a stream, and diff_run enqueues a call there and
// returns; only a function that has to look at its data (sizes that depend on
// values) waits in between. Everything that this header does to a tensor with a
// context is on the context's stream too, so that a program that uses one
// context need not wait for anything: what it brings to the host is there when
// the function returns. What uses results in another way, another stream or
// another context, comes after diff_context_synchronize, or after an event that
// the program records in diff_context_stream. A kernel that fails is found out
// later, by any call that uses the device, and all later ones fail too.
//
// Tensors. Inputs in the device's memory are used where they are, at addresses
// that are multiples of 16 (a tensor elsewhere is copied for the call). Inputs
// in the host's memory are copied; they may be changed when diff_run has
// returned, but page-locked memory only when the stream has got there. Results
// are in device memory. A tensor that is destroyed leaves its memory to what
// the context enqueues later, so that calls of the same sizes allocate nothing.
//
// Parameters are copied to the device at the first call, once for each bindings
// and device: changes that the program makes to their memory later are not seen
// until they are bound again. Bound device tensors are used where they are.
//
// Donation is as in diff/runtime.h, in device memory: a result of a donated
// device tensor is over that tensor's memory. A donated input in host memory is
// copied, and the result is the copy. A donated parameter moves to the device
// for good: from its first call on diff_bindings_get gives a device tensor.
//
// Graphs. diff_graph_capture records a call, with the addresses of its inputs,
// parameters and results, and diff_graph_launch repeats it at the cost of one
// launch. A program that captures its stream by itself (cuStreamBeginCapture,
// or a framework's) can use diff_run inside: the memory of such a call stays
// reserved until the context is destroyed or diff_context_free_memory is called
// once the graph is gone. A call that has to wait for the device, or to read
// inputs from the host's memory, can't be captured.
//
// Threads. As for contexts of a CPU: a context runs one call at a time, and any
// number of contexts may be used at once, on one device or several. The calling
// thread's CUDA context is the device's primary one during a call, and what it
// was afterwards.
//
// DIFF_CUDA_POOL=off makes each allocation one of the driver's, for tools that
// look for accesses out of bounds.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDA_H
#define DIFF_CUDA_H

#include "diff/runtime.h"

#ifdef __cplusplus
extern "C" {
#endif

/*===-- Contexts ----------------------------------------------------------===*/

/* How many devices there are; DIFF_NO_DEVICE where there is no driver. */
DIFF_API diff_status *diff_cuda_num_devices(int32_t *count);

/* A context for calls on device `ordinal`, counted as the driver does. `stream`
 * is a CUstream of the device's primary context, which outlives the context and
 * its tensors, or null for one of the context's own, which does not wait for
 * the default stream. ((void *)1 is CUDA's name of the default stream.) */
DIFF_API diff_status *diff_context_create_cuda(int32_t ordinal, void *stream,
                                               diff_context **context);
/* The device's ordinal, -1 for a context of a CPU. */
DIFF_API int32_t diff_context_cuda_device(const diff_context *context);
/* "NVIDIA A100-SXM4-80GB", "cpu". */
DIFF_API const char *diff_context_device_name(const diff_context *context);
/* "sm_80", or "" for a context of a CPU. */
DIFF_API const char *diff_context_chip(const diff_context *context);
/* The CUstream, null for a context of a CPU. */
DIFF_API void *diff_context_stream(const diff_context *context);
/* Waits until all that was enqueued is done; the status is that of the first
 * kernel that failed. Does nothing for a context of a CPU. */
DIFF_API diff_status *diff_context_synchronize(diff_context *context);

/*===-- Tensors -----------------------------------------------------------===*/

/* A tensor with memory of its own on the context's device, zeros, at a multiple
 * of 256 bytes. */
DIFF_API diff_status *diff_tensor_create_cuda(diff_context *context,
                                              diff_dtype dtype, int32_t rank,
                                              const int64_t *dims,
                                              diff_tensor **tensor);
/* A tensor over memory of the caller's on the context's device, by its
 * CUdeviceptr. As diff_tensor_borrow and diff_tensor_borrow_mutable. */
DIFF_API diff_status *diff_tensor_borrow_cuda(diff_context *context,
                                              diff_dtype dtype, int32_t rank,
                                              const int64_t *dims,
                                              const void *address,
                                              diff_tensor **tensor);
DIFF_API diff_status *
diff_tensor_borrow_cuda_mutable(diff_context *context, diff_dtype dtype,
                                int32_t rank, const int64_t *dims,
                                void *address, diff_tensor **tensor);
/* The ordinal of the device in whose memory the tensor is, so that
 * diff_tensor_data is an address there; -1 for the host's. */
DIFF_API int32_t diff_tensor_cuda_device(const diff_tensor *tensor);

/* Copies the elements between tensors of one type and shape, of the host or of
 * the context's device, in the context's order. Host memory can be used again
 * on return, page-locked memory too. */
DIFF_API diff_status *diff_tensor_copy(diff_context *context,
                                       const diff_tensor *from,
                                       diff_tensor *to);
/* A new tensor on the context's device with the elements of another. */
DIFF_API diff_status *diff_tensor_to_cuda(diff_context *context,
                                          const diff_tensor *from,
                                          diff_tensor **tensor);
/* A new tensor in host memory with the elements of another. */
DIFF_API diff_status *diff_tensor_to_host(diff_context *context,
                                          const diff_tensor *from,
                                          diff_tensor **tensor);

/*===-- Graphs ------------------------------------------------------------===*/

typedef struct diff_graph diff_graph;

/* Records what diff_run would do with the same arguments; none of it happens.
 * All inputs are in device memory. `results` are tensors that each launch
 * fills; those of donated arguments are over the arguments' memory. The
 * bindings and inputs, with the addresses they have, outlive the graph;
 * results, model and context need not. */
DIFF_API diff_status *
diff_graph_capture(diff_context *context, const diff_function *function,
                   const diff_bindings *bindings,
                   const diff_tensor *const *inputs, int32_t num_inputs,
                   diff_tensor **results, int32_t num_results,
                   diff_graph **graph);
/* Enqueues the call in the stream of the context that it was captured with. */
DIFF_API diff_status *diff_graph_launch(diff_graph *graph);
/* Waits for launches that go on. Null is ignored. */
DIFF_API void diff_graph_destroy(diff_graph *graph);

/*===-- What a model was compiled for -------------------------------------===*/

typedef struct diff_variant_info {
  const char *chip;  /* "sm_80", "sm_90a" */
  int32_t has_cubin; /* machine code for this chip */
  int32_t has_ptx;   /* for this chip and later ones */
  int32_t num_kernels;
} diff_variant_info;

/* The GPUs that the model was compiled for. A device takes the variant for the
 * latest chip that it can run. */
DIFF_API int32_t diff_model_num_variants(const diff_model *model);
/* Fills `info`; DIFF_INVALID_ARGUMENT when `index` is out of range. */
DIFF_API diff_status *diff_model_variant(const diff_model *model, int32_t index,
                                         diff_variant_info *info);
/* 1 if the function was compiled for the CPU too, else 0. */
DIFF_API int32_t diff_function_runs_on_cpu(const diff_function *function);

#ifdef __cplusplus
}
#endif

#endif /* DIFF_CUDA_H */
