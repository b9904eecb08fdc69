//===- CudaFailureTest.cpp - Drivers, devices and calls that fail ---------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudaSupport.h"

using testing::HasSubstr;

namespace {
class CudaFailure : public Cuda {
protected:
  /// What making a context fails with.
  static Outcome noContext(int32_t ordinal = 0) {
    diff_context *context = nullptr;
    Outcome outcome(diff_context_create_cuda(ordinal, nullptr, &context));
    EXPECT_EQ(context, nullptr);
    return outcome;
  }

  /// What the model's first call fails with.
  static Outcome noKernels(const char *name) {
    return failure(cudaContext(), openModel(name), "wild");
  }
};
} // namespace

TEST_F(CudaFailure, Drivers) {
  setenv("DIFF_CUDA_DRIVER", "/no/such/libcuda.so", 1);
  EXPECT_OUTCOME(noContext(), DIFF_NO_DEVICE,
                 "can't load the CUDA driver '/no/such/libcuda.so'");
  int32_t count = 7;
  EXPECT_FAILS(diff_cuda_num_devices(&count), DIFF_NO_DEVICE, "/no/such/");
  EXPECT_EQ(count, 7);
  setenv("DIFF_CUDA_DRIVER", OLD_DRIVER, 1);
  EXPECT_OUTCOME(noContext(), DIFF_INCOMPATIBLE,
                 "of CUDA 9.2, has no cuGetErrorName; a driver of CUDA 11.4");
  start("DIFF_CUDA_SIM_DEVICE", "none");
  EXPECT_OUTCOME(
      noContext(), DIFF_NO_DEVICE,
      "cuInit: CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected");
  start("DIFF_CUDA_SIM_DEVICE", "sm_80");
  EXPECT_OUTCOME(noContext(3), DIFF_NO_DEVICE,
                 "there is no CUDA device 3: the driver has 1 device");
  EXPECT_OUTCOME(noContext(-1), DIFF_NO_DEVICE, "no CUDA device -1");
  EXPECT_OK(diff_cuda_num_devices(&count));
  EXPECT_EQ(count, 1);
  EXPECT_FAILS(diff_context_create_cuda(0, nullptr, nullptr),
               DIFF_INVALID_ARGUMENT, "'context' is null");
}

TEST_F(CudaFailure, DevicesThatNoVariantFits) {
  start("DIFF_CUDA_SIM_DEVICE", "sm_75");
  EXPECT_OUTCOME(noKernels("cuda"), DIFF_INCOMPATIBLE,
                 "has no code for CUDA device 0 (");
  EXPECT_OUTCOME(noKernels("cuda-two"), DIFF_INCOMPATIBLE,
                 "compiled for sm_80, sm_90a; add sm_75 to --target");
  start("DIFF_CUDA_SIM_DEVICE", "sm_100");
  EXPECT_OUTCOME(noKernels("cuda-90a"), DIFF_INCOMPATIBLE,
                 "compiled for sm_90a; add sm_100");
  // Others take the PTX for an earlier chip.
  EXPECT_OUTCOME(failure(cudaContext(), openModel("cuda-two"), "no_kernel"),
                 DIFF_EXECUTION_FAILED, "launches kernel 99 of 4");
}

TEST_F(CudaFailure, MachineCodeThatTheDriverRefusesGivesWayToPtx) {
  EXPECT_OUTCOME(noKernels("cuda-cubin"), DIFF_OK, "");
  Owned<diff_model> model = openModel("cuda-cubin");
  diff_variant_info info;
  EXPECT_EQ(diff_model_num_variants(model.get()), 1);
  EXPECT_OK(diff_model_variant(model.get(), 0, &info));
  EXPECT_STREQ(info.chip, "sm_80");
  EXPECT_EQ(info.has_cubin, 1);
  EXPECT_EQ(info.has_ptx, 1);
  EXPECT_EQ(info.num_kernels, 4);
  EXPECT_FAILS(diff_model_variant(model.get(), 1, &info), DIFF_INVALID_ARGUMENT,
               "variant 1 is out of range, there are 1");
}

TEST_F(CudaFailure, ImagesThatCanNotBeLoaded) {
  start("DIFF_CUDA_SIM_VERSION", "11080");
  EXPECT_OUTCOME(noKernels("cuda"), DIFF_INCOMPATIBLE,
                 "PTX is too new for this driver, of CUDA 11.8 (update it, or "
                 "compile the model where ptxas is): "
                 "CUDA_ERROR_UNSUPPORTED_PTX_VERSION: ");
  start("DIFF_CUDA_SIM_VERSION", "13000");
  EXPECT_OUTCOME(noKernels("cuda-bad-ptx"), DIFF_DEVICE_ERROR,
                 "CUDA_ERROR_INVALID_PTX");
  EXPECT_THAT(noKernels("cuda-bad-ptx").message, HasSubstr("sm_80 (ptx app"));
  EXPECT_OUTCOME(noKernels("cuda-no-kernel"), DIFF_DEVICE_ERROR,
                 "cuModuleGetFunction of 'missing': CUDA_ERROR_NOT_FOUND");
  EXPECT_OUTCOME(noKernels("cuda-shared"), DIFF_DEVICE_ERROR,
                 "1000000 bytes of shared memory for kernel 'add'");
}

TEST_F(CudaFailure, MistakesOfACompiler) {
  Owned<diff_model> model = openModel("cuda");
  Owned<diff_context> context = cudaContext();
  EXPECT_OUTCOME(failure(context, model, "no_kernel"), DIFF_EXECUTION_FAILED,
                 "function 'no_kernel' failed: the model launches kernel 99");
  EXPECT_OUTCOME(failure(context, model, "bad_launch"), DIFF_DEVICE_ERROR,
                 "cuLaunchKernel of 'wild', 1x70000x1 blocks of 32 threads and "
                 "0 bytes of shared memory: CUDA_ERROR_INVALID_VALUE");
  EXPECT_OUTCOME(failure(context, model, "bad_map"), DIFF_DEVICE_ERROR,
                 "cuTensorMapEncodeTiled: CUDA_ERROR_NOT_SUPPORTED");
  EXPECT_OUTCOME(failure(context, model, "foreign"), DIFF_EXECUTION_FAILED,
                 "in memory that it did not allocate");
  EXPECT_OUTCOME(failure(context, model, "strided"), DIFF_EXECUTION_FAILED,
                 "strides that are not row-major");
  EXPECT_OUTCOME(failure(context, model, "bad_free"), DIFF_EXECUTION_FAILED,
                 "which it has not allocated");
  // None of it has hurt the device, and nothing is left.
  auto x = floats({1});
  auto results = run(context, findFunction(model, "shifted"), {x.get()});
  EXPECT_EQ(home(context, results[0].get()), (Floats{6}));
  results.clear();
  diff_context_free_memory(context.get());
  EXPECT_EQ(bytesInUse(), 0u);
}

TEST_F(CudaFailure, TensorMapsNeedAChipThatHasThem) {
  start("DIFF_CUDA_SIM_DEVICE", "sm_90a");
  EXPECT_OUTCOME(failure(cudaContext(), openModel("cuda"), "bad_map"), DIFF_OK,
                 "");
}

TEST_F(CudaFailure, OutOfMemory) {
  start("DIFF_CUDA_SIM_MEMORY", "5M");
  Owned<diff_model> model = openModel("cuda");
  Owned<diff_context> context = cudaContext();
  Outcome outcome = failure(context, model, "too_much");
  EXPECT_EQ(outcome.code, DIFF_OUT_OF_MEMORY);
  EXPECT_THAT(outcome.message, HasSubstr("4398046511104 bytes are needed"));
  EXPECT_THAT(outcome.message, HasSubstr("of 5242880 bytes free (cuMemAlloc: "
                                         "CUDA_ERROR_OUT_OF_MEMORY"));
  // What the pool keeps is given up for another size: 2, then 3 of 5 MiB.
  const int64_t two[] = {2 << 18}, three[] = {(3 << 18) + 1000};
  diff_tensor *tensor = nullptr;
  for (const int64_t *dims : {two, three, two}) {
    EXPECT_OK(
        diff_tensor_create_cuda(context.get(), DIFF_ABI_F32, 1, dims, &tensor));
    diff_tensor_destroy(tensor);
  }
}

TEST_F(CudaFailure, AKernelThatFaultsLeavesTheDeviceOfNoUse) {
  Owned<diff_model> model = openModel("cuda");
  Owned<diff_context> context = cudaContext();
  Owned<diff_tensor> x = onDevice(context, {1, 1});
  OwnedGraph graph;
  {
    diff_graph *made = nullptr;
    diff_tensor *result = nullptr;
    const diff_tensor *inputs[] = {x.get()};
    EXPECT_OK(diff_graph_capture(context.get(), findFunction(model, "shifted"),
                                 nullptr, inputs, 1, &result, 1, &made));
    diff_tensor_destroy(result);
    graph.reset(made);
  }
  auto results = run(context, findFunction(model, "wild")); // not yet
  EXPECT_FAILS(diff_context_synchronize(context.get()), DIFF_DEVICE_ERROR,
               "cuStreamSynchronize: CUDA_ERROR_ILLEGAL_ADDRESS: an illegal "
               "memory access was encountered");
  const char *later = "no use to this process since an earlier failure: "
                      "cuStreamSynchronize: CUDA_ERROR_ILLEGAL_ADDRESS";
  EXPECT_FAILS(diff_context_synchronize(context.get()), DIFF_DEVICE_ERROR,
               later);
  EXPECT_OUTCOME(failure(context, model, "wild"), DIFF_DEVICE_ERROR, later);
  EXPECT_FAILS(diff_graph_launch(graph.get()), DIFF_DEVICE_ERROR, later);
  EXPECT_OUTCOME(noContext(), DIFF_DEVICE_ERROR, later);
  diff_tensor *host = nullptr;
  EXPECT_FAILS(diff_tensor_to_host(context.get(), x.get(), &host),
               DIFF_DEVICE_ERROR, later);
  // The device's context ends with all that is on it.
  graph.reset();
  results.clear();
  x.reset();
  context.reset();
  model.reset();
  context = cudaContext();
  EXPECT_EQ(home(context, onDevice(context, {3}).get()), (Floats{3}));
}

TEST_F(CudaFailure, AKernelThatFaultsIsNamedWhereLaunchesWait) {
  start("DIFF_CUDA_SIM_MODES", "eager");
  EXPECT_OUTCOME(failure(cudaContext(), openModel("cuda"), "wild"),
                 DIFF_DEVICE_ERROR, "cuLaunchKernel of 'wild', 1x1x1 blocks");
}
