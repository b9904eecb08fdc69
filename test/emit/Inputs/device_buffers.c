/*===- device_buffers.c - A program that has a GPU of its own -------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// usage: device_buffers MODEL.so
//
// What an embedding program does: memory that it allocates on the device, a
// stream that it makes, a graph that it captures, with a call of the model in
// the middle. The model is attention-small.mlir, for the host and a GPU; what
// the host computes is expected.
//
//===----------------------------------------------------------------------===*/

#include "diff/cuda.h"
#include "diff/cuda_driver.h"

#include <dlfcn.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { ROWS = 37, MOST = 2 * ROWS * 16, INPUTS = 6 };

static const int64_t dims[][3] = {{2, ROWS, 8}, {2, ROWS, 8},  {2, ROWS, 8},
                                  {2, ROWS, 8}, {2, ROWS, 16}, {0, 0, 0}};
static const int32_t ranks[INPUTS] = {3, 3, 3, 3, 3, 0};

static void check(diff_status *status) {
  if (!status)
    return;
  fprintf(stderr, "error: %s\n", diff_status_message(status));
  exit(1);
}

/* The driver is opened as the runtime opens it, and knows the same streams. */
static void *driver;

static void *find(const char *name) {
  void *function = dlsym(driver, name);
  if (!function)
    exit(2);
  return function;
}

static void check_cuda(CUresult code, const char *name) {
  if (code == CUDA_SUCCESS)
    return;
  fprintf(stderr, "error: %s gives %d\n", name, (int)code);
  exit(1);
}

#define CU(name, ...)                                                          \
  check_cuda(((__typeof__(&name))find(#name))(__VA_ARGS__), #name)

static float inputs[INPUTS][MOST], expected[MOST], found[MOST];
static CUdeviceptr buffers[INPUTS], output;
static CUstream stream;

static size_t bytes_of(int input) {
  size_t bytes = sizeof(float);
  for (int32_t i = 0; i < ranks[input]; ++i)
    bytes *= (size_t)dims[input][i];
  return bytes;
}

/* Numbers that differ from round to round. */
static void fill(int round) {
  unsigned state = 12345u + (unsigned)round;
  for (int i = 0; i < INPUTS; ++i)
    for (int j = 0; j < MOST; ++j) {
      state = state * 1664525u + 1013904223u;
      inputs[i][j] = (float)(state >> 8) / (1 << 23) - 1;
    }
}

static void run_on_host(const diff_function *function) {
  diff_context *context = NULL;
  diff_tensor *tensors[INPUTS], *result = NULL;
  check(diff_context_create(1, &context));
  for (int i = 0; i < INPUTS; ++i)
    check(diff_tensor_borrow(DIFF_ABI_F32, ranks[i], dims[i], inputs[i],
                             &tensors[i]));
  check(diff_run(context, function, NULL, (const diff_tensor *const *)tensors,
                 INPUTS, &result, 1));
  for (int j = 0; j < MOST; ++j)
    expected[j] = ((const float *)diff_tensor_data(result))[j];
  for (int i = 0; i < INPUTS; ++i)
    diff_tensor_destroy(tensors[i]);
  diff_tensor_destroy(result);
  diff_context_destroy(context);
}

/* Enqueues the call, from the program's buffers to the program's buffer. The
 * result's memory goes back while what uses it waits in the stream. */
static void enqueue(diff_context *context, const diff_function *function) {
  diff_tensor *tensors[INPUTS], *result = NULL;
  for (int i = 0; i < INPUTS; ++i)
    check(diff_tensor_borrow_cuda(context, DIFF_ABI_F32, ranks[i], dims[i],
                                  (const void *)buffers[i], &tensors[i]));
  check(diff_run(context, function, NULL, (const diff_tensor *const *)tensors,
                 INPUTS, &result, 1));
  CU(cuMemcpyDtoDAsync_v2, output, (CUdeviceptr)diff_tensor_data(result),
     sizeof(found), stream);
  for (int i = 0; i < INPUTS; ++i)
    diff_tensor_destroy(tensors[i]);
  diff_tensor_destroy(result);
}

static void upload(void) {
  for (int i = 0; i < INPUTS; ++i)
    CU(cuMemcpyHtoDAsync_v2, buffers[i], inputs[i], bytes_of(i), stream);
}

static void compare(const char *what) {
  CU(cuMemcpyDtoHAsync_v2, found, output, sizeof(found), stream);
  CU(cuStreamSynchronize, stream);
  double most = 0, largest = 0;
  for (int j = 0; j < MOST; ++j) {
    double difference = fabs(found[j] - expected[j]);
    most = difference <= most ? most : difference;
    largest = fmax(largest, fabs(expected[j]));
  }
  if (most <= 1e-5 && largest > 0.5)
    printf("%s: as on the host\n", what);
  else
    printf("%s: differs by %g from numbers of up to %g\n", what, most, largest);
}

int main(int argc, char **argv) {
  diff_model *model = NULL;
  const diff_function *function = NULL;
  diff_context *context = NULL;
  CUcontext primary = NULL;
  CUgraph graph = NULL;
  CUgraphExec executable = NULL;
  driver = dlopen(getenv("DIFF_CUDA_DRIVER"), RTLD_NOW | RTLD_LOCAL);
  if (argc < 2 || !driver)
    return 2;
  check(diff_model_open(argv[1], &model));
  check(diff_model_find_function(model, "main", &function));

  CU(cuInit, 0);
  CU(cuDevicePrimaryCtxRetain, &primary, 0);
  CU(cuCtxSetCurrent, primary);
  CU(cuStreamCreate, &stream, CU_STREAM_NON_BLOCKING);
  for (int i = 0; i < INPUTS; ++i)
    CU(cuMemAlloc_v2, &buffers[i], bytes_of(i));
  CU(cuMemAlloc_v2, &output, sizeof(found));
  check(diff_context_create_cuda(0, stream, &context));

  for (int round = 0; round < 2; ++round) {
    fill(round);
    run_on_host(function);
    upload();
    enqueue(context, function);
    compare("stream");
  }

  CU(cuStreamBeginCapture_v2, stream, CU_STREAM_CAPTURE_MODE_GLOBAL);
  enqueue(context, function);
  CU(cuStreamEndCapture, stream, &graph);
  CU(cuGraphInstantiateWithFlags, &executable, graph, 0);
  for (int round = 2; round < 5; ++round) {
    fill(round);
    run_on_host(function);
    upload();
    CU(cuGraphLaunch, executable, stream);
    compare("graph");
    /* Calls in between have other memory. */
    enqueue(context, function);
    compare("stream again");
  }

  CU(cuGraphExecDestroy, executable);
  CU(cuGraphDestroy, graph);
  diff_context_destroy(context);
  diff_model_close(model);
  for (int i = 0; i < INPUTS; ++i)
    CU(cuMemFree_v2, buffers[i]);
  CU(cuMemFree_v2, output);
  CU(cuStreamDestroy_v2, stream);
  CU(cuDevicePrimaryCtxRelease_v2, 0);
  return 0;
}
