/*===- run_on_gpu.c - Run a model on a GPU, as a graph --------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// usage: run_on_gpu MODEL.so WEIGHTS.safetensors [FUNCTION [SIZE]]
//
//   diff-opt model.mlir --emit=lib --target=host,sm_80 -o model.so
//
// Inputs and results are in the GPU's memory, every dynamic size is SIZE (2).
// The call is captured once and launched three times, with inputs of 1, 2 and 3
// in every element; the first element of each result is printed. Without a GPU
// the program says so and ends with 77.
//
//===----------------------------------------------------------------------===*/

#include "diff/cuda.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum { NO_GPU = 77, MOST = 64 };

/* Ends the program with the status' message unless all is well. */
static void check(diff_status *status) {
  if (!status)
    return;
  diff_status_code code = diff_status_get_code(status);
  fprintf(stderr, "run_on_gpu: error: %s\n", diff_status_message(status));
  diff_status_destroy(status);
  exit(code == DIFF_NO_DEVICE ? NO_GPU : 1);
}

static diff_tensor *zeros(diff_context *context, const diff_value_info *info,
                          int64_t size) {
  int64_t dims[MOST];
  diff_tensor *tensor = NULL;
  for (int32_t i = 0; i < info->rank; ++i)
    dims[i] = info->dims[i] < 0 ? size : info->dims[i];
  check(
      diff_tensor_create_cuda(context, info->dtype, info->rank, dims, &tensor));
  return tensor;
}

/* Every element of an input of f32 becomes `value`; others stay zeros. */
static void fill(diff_context *context, diff_tensor *tensor, float value) {
  diff_tensor *host = NULL;
  if (diff_tensor_dtype(tensor) != DIFF_ABI_F32)
    return;
  check(diff_tensor_create(DIFF_ABI_F32, diff_tensor_rank(tensor),
                           diff_tensor_dims(tensor), &host));
  for (uint64_t i = 0; i < diff_tensor_num_elements(host); ++i)
    ((float *)diff_tensor_data(host))[i] = value;
  check(diff_tensor_copy(context, host, tensor));
  diff_tensor_destroy(host);
}

static void print_first(diff_context *context, const char *name,
                        const diff_tensor *tensor) {
  diff_tensor *host = NULL;
  check(diff_tensor_to_host(context, tensor, &host));
  printf("%s: ", name);
  for (int32_t i = 0; i < diff_tensor_rank(host); ++i)
    printf("%" PRId64 "x", diff_tensor_dims(host)[i]);
  printf("%s", diff_dtype_name(diff_tensor_dtype(host)));
  if (diff_tensor_dtype(host) == DIFF_ABI_F32 &&
      diff_tensor_num_elements(host) > 0)
    printf(" = %g ...", ((const float *)diff_tensor_data(host))[0]);
  printf("\n");
  diff_tensor_destroy(host);
}

int main(int argc, char **argv) {
  if (argc < 3) {
    fprintf(stderr,
            "usage: %s MODEL.so WEIGHTS.safetensors [FUNCTION [SIZE]]\n",
            argv[0]);
    return 2;
  }
  int64_t size = argc > 4 ? atoll(argv[4]) : 2;

  /* The GPU, by a stream of its own. A program that has one passes it here. */
  diff_context *context = NULL;
  check(diff_context_create_cuda(0, NULL, &context));
  printf("on %s (%s)\n", diff_context_device_name(context),
         diff_context_chip(context));

  diff_model *model = NULL;
  const diff_function *function = NULL;
  diff_parameters *weights = NULL;
  diff_bindings *bindings = NULL;
  check(diff_model_open(argv[1], &model));
  check(
      diff_model_find_function(model, argc > 3 ? argv[3] : "main", &function));
  check(diff_parameters_open(argv[2], &weights));
  check(diff_bindings_create(function, &bindings));
  check(diff_bindings_load(bindings, weights));

  /* Inputs on the GPU. A program with memory of its own there uses
   * diff_tensor_borrow_cuda. */
  diff_tensor *inputs[MOST], *results[MOST];
  diff_value_info info;
  int32_t num_inputs = diff_function_num_inputs(function);
  int32_t num_results = diff_function_num_results(function);
  if (num_inputs > MOST || num_results > MOST)
    return 1;
  for (int32_t i = 0; i < num_inputs; ++i) {
    check(diff_function_input(function, i, &info));
    inputs[i] = zeros(context, &info, size);
  }

  /* diff_run would do the same once. */
  diff_graph *graph = NULL;
  check(diff_graph_capture(context, function, bindings,
                           (const diff_tensor *const *)inputs, num_inputs,
                           results, num_results, &graph));
  for (int value = 1; value <= 3; ++value) {
    for (int32_t i = 0; i < num_inputs; ++i)
      fill(context, inputs[i], (float)value);
    check(diff_graph_launch(graph));
    for (int32_t i = 0; i < num_results; ++i) {
      check(diff_function_result(function, i, &info));
      print_first(context, info.name, results[i]);
    }
  }

  diff_graph_destroy(graph);
  for (int32_t i = 0; i < num_inputs; ++i)
    diff_tensor_destroy(inputs[i]);
  for (int32_t i = 0; i < num_results; ++i)
    diff_tensor_destroy(results[i]);
  diff_bindings_destroy(bindings);
  diff_parameters_close(weights);
  diff_model_close(model);
  diff_context_destroy(context);
  return 0;
}
