/*===- run_model.c - Open a model library and run it ----------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// usage: run_model MODEL.so WEIGHTS.safetensors [FUNCTION]
//
// Runs the function on inputs of zeros, with every dynamic size 2, and prints
// the shape of each result and its first element.
//
//===----------------------------------------------------------------------===*/

#include "diff/runtime.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

/* Ends the program with the status' message unless all is well. */
static void check(diff_status *status) {
  if (!status)
    return;
  fprintf(stderr, "run_model: error: %s\n", diff_status_message(status));
  diff_status_destroy(status);
  exit(1);
}

static diff_tensor *zeros(const diff_value_info *info) {
  int64_t dims[64]; /* no model has a higher rank */
  diff_tensor *tensor = NULL;
  for (int32_t i = 0; i < info->rank; ++i)
    dims[i] = info->dims[i] < 0 ? 2 : info->dims[i];
  check(diff_tensor_create(info->dtype, info->rank, dims, &tensor));
  return tensor;
}

static void print_result(const diff_value_info *info,
                         const diff_tensor *tensor) {
  printf("%s: ", info->name);
  for (int32_t i = 0; i < diff_tensor_rank(tensor); ++i)
    printf("%" PRId64 "x", diff_tensor_dims(tensor)[i]);
  printf("%s", diff_dtype_name(diff_tensor_dtype(tensor)));
  if (diff_tensor_dtype(tensor) == DIFF_ABI_F32 &&
      diff_tensor_num_elements(tensor) > 0)
    printf(" = %g ...", ((const float *)diff_tensor_data(tensor))[0]);
  printf("\n");
}

int main(int argc, char **argv) {
  if (argc < 3) {
    fprintf(stderr, "usage: %s MODEL.so WEIGHTS.safetensors [FUNCTION]\n",
            argv[0]);
    return 2;
  }

  /* The model, one of its functions, and that function's weights. */
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

  /* Inputs. A program with data of its own uses diff_tensor_borrow. */
  int32_t num_inputs = diff_function_num_inputs(function);
  int32_t num_results = diff_function_num_results(function);
  diff_tensor **inputs = calloc((size_t)num_inputs + 1, sizeof(*inputs));
  diff_tensor **results = calloc((size_t)num_results + 1, sizeof(*results));
  diff_value_info info;
  if (!inputs || !results)
    return 1;
  for (int32_t i = 0; i < num_inputs; ++i) {
    check(diff_function_input(function, i, &info));
    inputs[i] = zeros(&info);
  }

  /* The call, on all processors. */
  diff_context *context = NULL;
  check(diff_context_create(0, &context));
  check(diff_run(context, function, bindings,
                 (const diff_tensor *const *)inputs, num_inputs, results,
                 num_results));
  for (int32_t i = 0; i < num_results; ++i) {
    check(diff_function_result(function, i, &info));
    print_result(&info, results[i]);
  }

  for (int32_t i = 0; i < num_inputs; ++i)
    diff_tensor_destroy(inputs[i]);
  for (int32_t i = 0; i < num_results; ++i)
    diff_tensor_destroy(results[i]);
  free(inputs);
  free(results);
  diff_context_destroy(context);
  diff_bindings_destroy(bindings);
  diff_parameters_close(weights);
  diff_model_close(model);
  return 0;
}
