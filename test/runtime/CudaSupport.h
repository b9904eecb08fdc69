//===- CudaSupport.h - What the tests of CUDA contexts share --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TEST_RUNTIME_CUDASUPPORT_H
#define DIFF_TEST_RUNTIME_CUDASUPPORT_H

#include "Support.h"

#include "diff/cuda.h"
#include "diff/cuda_sim.h"

#include <cstdlib>
#include <dlfcn.h>

using Floats = std::vector<float>;

struct GraphDeleter {
  void operator()(diff_graph *p) const { diff_graph_destroy(p); }
};
using OwnedGraph = std::unique_ptr<diff_graph, GraphDeleter>;

/// A function of the simulated driver, which the runtime opens as well.
template <typename Function>
Function *driverFunction(Function *, const char *name) {
  static void *library = dlopen(CUDA_SIM_LIBRARY, RTLD_NOW | RTLD_LOCAL);
  return reinterpret_cast<Function *>(dlsym(library, name));
}
#define DRIVER(name) driverFunction(&::name, #name)

/// Runs on the simulated driver, with a fresh device.
class Cuda : public testing::Test {
protected:
  void SetUp() override { start(); }
  void TearDown() override {
    for (const char *name :
         {"DIFF_CUDA_DRIVER", "DIFF_CUDA_SIM_DEVICE", "DIFF_CUDA_SIM_VERSION",
          "DIFF_CUDA_SIM_MEMORY", "DIFF_CUDA_SIM_MODES", "DIFF_CUDA_POOL"})
      unsetenv(name);
  }

  /// Nothing of an earlier device may be alive.
  static void start(const char *variable = nullptr, const char *value = "") {
    setenv("DIFF_CUDA_DRIVER", CUDA_SIM_LIBRARY, 1);
    setenv("DIFF_CUDA_SIM_LOG", "/dev/null", 1);
    if (variable)
      setenv(variable, value, 1);
    DRIVER(diffCudaSimReset)();
  }

  static Owned<diff_context> cudaContext(void *stream = nullptr) {
    diff_context *context = nullptr;
    EXPECT_OK(diff_context_create_cuda(0, stream, &context));
    return Owned<diff_context>(context);
  }

  static Owned<diff_tensor> onDevice(const Owned<diff_context> &context,
                                     const Floats &values) {
    auto host =
        tensorOf(DIFF_ABI_F32, {static_cast<int64_t>(values.size())}, values);
    diff_tensor *tensor = nullptr;
    EXPECT_OK(diff_tensor_to_cuda(context.get(), host.get(), &tensor));
    return Owned<diff_tensor>(tensor);
  }

  static void set(const Owned<diff_context> &context,
                  const Owned<diff_tensor> &tensor, const Floats &values) {
    auto host =
        tensorOf(DIFF_ABI_F32, {static_cast<int64_t>(values.size())}, values);
    EXPECT_OK(diff_tensor_copy(context.get(), host.get(), tensor.get()));
  }

  static Floats home(const Owned<diff_context> &context,
                     const diff_tensor *tensor) {
    EXPECT_EQ(diff_tensor_cuda_device(tensor), 0);
    diff_tensor *host = nullptr;
    EXPECT_OK(diff_tensor_to_host(context.get(), tensor, &host));
    Owned<diff_tensor> owner(host);
    return owner ? valuesOf<float>(host) : Floats();
  }

  static Owned<diff_bindings> bind(const diff_function *function,
                                   const Owned<diff_tensor> &w) {
    diff_bindings *bindings = nullptr;
    EXPECT_OK(diff_bindings_create(function, &bindings));
    EXPECT_OK(diff_bindings_set(bindings, "w", w.get()));
    return Owned<diff_bindings>(bindings);
  }

  static Owned<diff_tensor> floats(const Floats &values) {
    return tensorOf(DIFF_ABI_F32, {static_cast<int64_t>(values.size())},
                    values);
  }

  /// What a call without inputs fails with.
  static Outcome failure(const Owned<diff_context> &context,
                         const Owned<diff_model> &model, const char *name) {
    diff_status *status = nullptr;
    run(context, findFunction(model, name), nullptr, {}, status);
    return Outcome(status);
  }

  /// The device's memory that is taken.
  static size_t bytesInUse() {
    size_t free = 0, total = 0;
    CUcontext current = nullptr;
    EXPECT_EQ(DRIVER(cuDevicePrimaryCtxRetain)(&current, 0), CUDA_SUCCESS);
    EXPECT_EQ(DRIVER(cuCtxSetCurrent)(current), CUDA_SUCCESS);
    EXPECT_EQ(DRIVER(cuMemGetInfo_v2)(&free, &total), CUDA_SUCCESS);
    EXPECT_EQ(DRIVER(cuCtxSetCurrent)(nullptr), CUDA_SUCCESS);
    EXPECT_EQ(DRIVER(cuDevicePrimaryCtxRelease_v2)(0), CUDA_SUCCESS);
    return total - free;
  }
};

#define EXPECT_OUTCOME(outcome, expectedCode, part)                            \
  do {                                                                         \
    Outcome got = outcome;                                                     \
    EXPECT_EQ(got.code, expectedCode) << got.message;                          \
    EXPECT_THAT(got.message, testing::HasSubstr(part));                        \
  } while (false)

#endif // DIFF_TEST_RUNTIME_CUDASUPPORT_H
