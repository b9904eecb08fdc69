/*===- linked.c - Run a model that is linked into the program -------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   diff-opt model.mlir --emit=obj -o model.o      # and model.h
//   cc -DMODEL_HEADER='"model.h"' -DMODEL=diff_model_model linked.c model.o
//      -ldiff_runtime -lm -o linked
//
// Lists the functions of the model, and how each is called.
//
//===----------------------------------------------------------------------===*/

#include MODEL_HEADER /* declares: extern const diff_abi_model MODEL; */

#include "diff/runtime.h"

#include <inttypes.h>
#include <stdio.h>

static int report(diff_status *status) {
  fprintf(stderr, "linked: error: %s\n", diff_status_message(status));
  diff_status_destroy(status);
  return 1;
}

static void print_value(const char *kind, const diff_value_info *info) {
  printf("  %s %s: ", kind, info->name);
  for (int32_t i = 0; i < info->rank; ++i)
    printf("%" PRId64 "x", info->dims[i]);
  printf("%s\n", diff_dtype_name(info->dtype));
}

int main(void) {
  diff_model *model = NULL;
  diff_status *status = diff_model_from_linked(&MODEL, &model);
  if (status)
    return report(status);
  printf("%s, for %s\n", diff_model_name(model), diff_model_cpu(model));
  for (int32_t f = 0; f < diff_model_num_functions(model); ++f) {
    const diff_function *function = diff_model_function(model, f);
    diff_value_info info;
    printf("%s\n", diff_function_name(function));
    for (int32_t i = 0; i < diff_function_num_args(function); ++i) {
      if ((status = diff_function_arg(function, i, &info)))
        return report(status);
      print_value(info.is_parameter ? "parameter" : "input", &info);
    }
    for (int32_t i = 0; i < diff_function_num_results(function); ++i) {
      if ((status = diff_function_result(function, i, &info)))
        return report(status);
      print_value("result", &info);
    }
  }
  diff_model_close(model);
  return 0;
}
