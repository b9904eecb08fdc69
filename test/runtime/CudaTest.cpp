//===- CudaTest.cpp - Calls on a simulated CUDA device --------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudaSupport.h"

#include <thread>

using testing::HasSubstr;

/// In each order of warps, copies and work of streams.
class CudaModes : public Cuda,
                  public testing::WithParamInterface<const char *> {};
INSTANTIATE_TEST_SUITE_P(Orders, CudaModes,
                         testing::Values("", "greedy", "eager", "race",
                                         "greedy,eager,race"));

TEST_P(CudaModes, ComputesWithInputsFromAnywhere) {
  start("DIFF_CUDA_SIM_MODES", GetParam());
  Owned<diff_model> model = openModel("cuda");
  Owned<diff_context> context = cudaContext();
  EXPECT_EQ(diff_context_cuda_device(context.get()), 0);
  EXPECT_STREQ(diff_context_chip(context.get()), "sm_80");
  EXPECT_THAT(diff_context_device_name(context.get()), HasSubstr("simulated"));
  const diff_function *main = findFunction(model, "main");
  auto w = floats({10, 20, 30, 40, 50, 60});
  Owned<diff_bindings> bindings = bind(main, w);
  auto x = floats({.5f, 0, 0, 0, 0, 1});
  const Floats expected = {11.5f, 22, 33, 44, 55, 67};
  auto results = run(context, main, {x.get()}, bindings.get());
  EXPECT_EQ(home(context, results[0].get()), expected);
  // The sum of x and w, and the result.
  EXPECT_EQ(diff_context_peak_bytes(context.get()), 48u);
  auto near = onDevice(context, {.5f, 0, 0, 0, 0, 1});
  results = run(context, main, {near.get()}, bindings.get());
  EXPECT_EQ(home(context, results[0].get()), expected);
  // A result is the next call's input, with nothing in between.
  auto next = run(context, main, {results[0].get()}, bindings.get());
  EXPECT_EQ(home(context, next[0].get()),
            (Floats{22.5f, 44, 66, 88, 110, 133}));
}

TEST_P(CudaModes, DonatedArgumentsAreUpdatedInPlace) {
  start("DIFF_CUDA_SIM_MODES", GetParam());
  Owned<diff_model> model = openModel("cuda");
  Owned<diff_context> context = cudaContext();
  const diff_function *update = findFunction(model, "update");
  auto w = floats({9, 9, 9, 9}), g = floats({1, 2, 3, 4});
  Owned<diff_bindings> bindings = bind(update, w);
  auto state = onDevice(context, {0, 0, 0, 0});
  for (int i = 0; i < 3; ++i) {
    auto results = run(context, update, {g.get(), state.get()}, bindings.get());
    EXPECT_EQ(home(context, results[0].get()), (Floats{2, 4, 6, 8}));
    EXPECT_EQ(diff_tensor_data(results[2].get()),
              diff_tensor_data(state.get()));
    EXPECT_EQ(diff_tensor_data(results[1].get()),
              diff_tensor_data(diff_bindings_get(bindings.get(), "w")));
  }
  EXPECT_EQ(home(context, state.get()), (Floats{3, 6, 9, 12}));
  EXPECT_EQ(home(context, diff_bindings_get(bindings.get(), "w")),
            (Floats{6, 3, 0, -3}));
  EXPECT_EQ(valuesOf<float>(w.get()), (Floats{9, 9, 9, 9}));
}

TEST_F(Cuda, DonatedMemoryThatMayNotBeWrittenIsCopied) {
  Owned<diff_model> model = openModel("cuda");
  Owned<diff_context> context = cudaContext();
  const diff_function *update = findFunction(model, "update");
  auto w = floats({9, 9, 9, 9}), g = floats({1, 2, 3, 4});
  Owned<diff_bindings> bindings = bind(update, w);
  auto owner = onDevice(context, {5, 5, 5, 5});
  const int64_t four[] = {4};
  diff_tensor *borrowed = nullptr, *updated = nullptr;
  ASSERT_EQ(diff_tensor_borrow_cuda(context.get(), DIFF_ABI_F32, 1, four,
                                    diff_tensor_data(owner.get()), &borrowed),
            nullptr);
  Owned<diff_tensor> first(borrowed);
  auto results = run(context, update, {g.get(), borrowed}, bindings.get());
  EXPECT_EQ(home(context, results[2].get()), (Floats{6, 7, 8, 9}));
  EXPECT_EQ(home(context, owner.get()), (Floats{5, 5, 5, 5}));
  ASSERT_EQ(diff_tensor_borrow_cuda_mutable(context.get(), DIFF_ABI_F32, 1,
                                            four, diff_tensor_data(owner.get()),
                                            &updated),
            nullptr);
  Owned<diff_tensor> second(updated);
  run(context, update, {g.get(), updated}, bindings.get());
  EXPECT_EQ(home(context, owner.get()), (Floats{6, 7, 8, 9}));
  // From the host the result is the copy.
  auto host = floats({0, 0, 0, 0});
  results = run(context, update, {g.get(), host.get()}, bindings.get());
  EXPECT_EQ(home(context, results[2].get()), (Floats{1, 2, 3, 4}));
  EXPECT_EQ(valuesOf<float>(host.get()), (Floats{0, 0, 0, 0}));
  // No other argument has a part of donated memory.
  diff_status *status = nullptr;
  run(context, update, bindings.get(), {owner.get(), updated}, status);
  EXPECT_FAILS(status, DIFF_INVALID_ARGUMENT, "shares memory with");
}

TEST_F(Cuda, AddressesAreAlignedOrCopied) {
  Owned<diff_model> model = openModel("cuda");
  Owned<diff_context> context = cudaContext();
  auto owner = onDevice(context, {0, 1, 2, 3, 4});
  char *address = static_cast<char *>(diff_tensor_data(owner.get())) + 4;
  EXPECT_EQ(reinterpret_cast<uintptr_t>(address) % 256, 4u);
  const int64_t four[] = {4};
  diff_tensor *made = nullptr;
  ASSERT_EQ(diff_tensor_borrow_cuda_mutable(context.get(), DIFF_ABI_F32, 1,
                                            four, address, &made),
            nullptr);
  Owned<diff_tensor> part(made);
  const diff_function *main = findFunction(model, "main");
  auto w = floats({0, 0, 0, 0});
  auto results = run(context, main, {part.get()}, bind(main, w).get());
  EXPECT_EQ(home(context, results[0].get()), (Floats{2, 4, 6, 8}));
  const diff_function *update = findFunction(model, "update");
  diff_status *status = nullptr;
  run(context, update, bind(update, w).get(), {w.get(), part.get()}, status);
  EXPECT_FAILS(status, DIFF_INVALID_ARGUMENT, "not aligned to 16 bytes");
  EXPECT_FAILS(diff_tensor_borrow_cuda(context.get(), DIFF_ABI_F32, 1, four,
                                       address + 1, &made),
               DIFF_INVALID_ARGUMENT, "not aligned to the 4 bytes");
  EXPECT_FAILS(diff_tensor_borrow_cuda(context.get(), DIFF_ABI_F32, 1, four,
                                       nullptr, &made),
               DIFF_INVALID_ARGUMENT, "'data' is null");
}

TEST_F(Cuda, ReadsUploadsAndCopies) {
  Owned<diff_model> model = openModel("cuda");
  Owned<diff_context> context = cudaContext();
  auto x = floats({5, 1});
  auto results = run(context, findFunction(model, "first"), {x.get()});
  EXPECT_EQ(home(context, results[0].get()), (Floats{0, 0, 0, 0, 0}));
  results = run(context, findFunction(model, "shifted"), {x.get()});
  EXPECT_EQ(home(context, results[0].get()), (Floats{10, 1}));
  results = run(context, findFunction(model, "nothing"), {x.get()});
  EXPECT_EQ(home(context, results[0].get()), Floats());
}

TEST_F(Cuda, RepeatedCallsAllocateNothing) {
  Owned<diff_model> model = openModel("cuda");
  Owned<diff_context> context = cudaContext();
  const diff_function *main = findFunction(model, "main");
  auto w = floats(Floats(40, 1.0f)), x = floats(Floats(40, 2.0f));
  Owned<diff_bindings> bindings = bind(main, w);
  run(context, main, {x.get()}, bindings.get());
  size_t before = bytesInUse();
  EXPECT_GT(before, size_t(2) << 20); // the pool's
  for (int i = 0; i < 50; ++i)
    run(context, main, {x.get()}, bindings.get());
  EXPECT_EQ(bytesInUse(), before);
  // Another context has a pool of its own, but the same parameters, constants
  // and kernels.
  Owned<diff_context> second = cudaContext();
  run(second, main, {x.get()}, bindings.get());
  EXPECT_EQ(bytesInUse(), before + (size_t(2) << 20));
  second.reset();
  EXPECT_EQ(bytesInUse(), before);
  diff_context_free_memory(context.get());
  EXPECT_LT(bytesInUse(), size_t(4096)); // the parameter and the constant
  auto results = run(context, main, {x.get()}, bindings.get());
  EXPECT_EQ(home(context, results[0].get())[39], 43);
  results.clear();
  context.reset();
  bindings.reset();
  model.reset();
  EXPECT_EQ(bytesInUse(), 0u);
}

TEST_F(Cuda, ParametersAreCopiedWhenTheyAreBound) {
  Owned<diff_model> model = openModel("cuda");
  Owned<diff_context> context = cudaContext();
  const diff_function *main = findFunction(model, "main");
  auto w = floats({0, 0}), other = floats({7, 7}), x = floats({1, 1});
  Owned<diff_bindings> bindings = bind(main, w);
  auto first = [&] {
    auto results = run(context, main, {x.get()}, bindings.get());
    return home(context, results[0].get());
  };
  EXPECT_EQ(first(), (Floats{2, 3}));
  EXPECT_OK(diff_bindings_set(bindings.get(), "w", other.get()));
  EXPECT_EQ(first(), (Floats{9, 10}));
  auto near = onDevice(context, {100, 100});
  EXPECT_OK(diff_bindings_set(bindings.get(), "w", near.get()));
  EXPECT_EQ(first(), (Floats{102, 103}));
  EXPECT_EQ(diff_bindings_get(bindings.get(), "w"), near.get());
}

TEST_F(Cuda, ResultsOutliveModelAndContext) {
  Owned<diff_context> other = cudaContext();
  std::vector<Owned<diff_tensor>> results;
  {
    Owned<diff_model> model = openModel("cuda");
    Owned<diff_context> context = cudaContext();
    auto x = floats({1, 1});
    results = run(context, findFunction(model, "shifted"), {x.get()});
  }
  EXPECT_EQ(home(other, results[0].get()), (Floats{6, 1}));
}

TEST_F(Cuda, EachAllocationCanBeTheDriversOwn) {
  start("DIFF_CUDA_POOL", "off");
  Owned<diff_model> model = openModel("cuda");
  Owned<diff_context> context = cudaContext();
  const diff_function *main = findFunction(model, "main");
  auto w = floats({0, 0}), x = floats({1, 1});
  auto results = run(context, main, {x.get()}, bind(main, w).get());
  EXPECT_EQ(home(context, results[0].get()), (Floats{2, 3}));
  EXPECT_LT(bytesInUse(), size_t(1024));
}

//===----------------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------------===//

TEST_F(Cuda, TensorsAreMadeAndCopied) {
  Owned<diff_context> context = cudaContext(), cpu = makeContext(1);
  const int64_t dims[] = {2, 2}, flat[] = {4};
  diff_tensor *made = nullptr;
  ASSERT_EQ(
      diff_tensor_create_cuda(context.get(), DIFF_ABI_F32, 2, dims, &made),
      nullptr);
  Owned<diff_tensor> zeros(made);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(diff_tensor_data(made)) % 256, 0u);
  EXPECT_EQ(home(context, made), (Floats{0, 0, 0, 0}));
  auto near = onDevice(context, {1, 2, 3, 4}),
       twin = onDevice(context, {0, 0, 0, 0});
  EXPECT_OK(diff_tensor_copy(context.get(), near.get(), twin.get()));
  EXPECT_EQ(home(context, twin.get()), (Floats{1, 2, 3, 4}));
  EXPECT_FAILS(diff_tensor_copy(context.get(), near.get(), zeros.get()),
               DIFF_INVALID_ARGUMENT,
               "4xf32 can't be copied to one of type 2x2xf32");
  auto host = floats({5, 5, 5, 5}), target = floats({0, 0, 0, 0});
  EXPECT_EQ(diff_tensor_cuda_device(host.get()), -1);
  EXPECT_OK(diff_tensor_copy(cpu.get(), host.get(), target.get()));
  EXPECT_EQ(valuesOf<float>(target.get()), (Floats{5, 5, 5, 5}));
  EXPECT_FAILS(diff_tensor_copy(cpu.get(), near.get(), host.get()),
               DIFF_INVALID_ARGUMENT, "but the context is for the cpu");
  EXPECT_FAILS(diff_tensor_create_cuda(cpu.get(), DIFF_ABI_F32, 1, flat, &made),
               DIFF_INVALID_ARGUMENT, "the context is for the cpu");
  EXPECT_FAILS(diff_tensor_create_cuda(nullptr, DIFF_ABI_F32, 1, flat, &made),
               DIFF_INVALID_ARGUMENT, "'context' is null");
  const float values[4] = {};
  ASSERT_EQ(diff_tensor_borrow(DIFF_ABI_F32, 1, flat, values, &made), nullptr);
  Owned<diff_tensor> readOnly(made);
  EXPECT_FAILS(diff_tensor_copy(context.get(), near.get(), made),
               DIFF_INVALID_ARGUMENT, "not to be written");
}

TEST_F(Cuda, PlacesThatDoNotFit) {
  Owned<diff_model> model = openModel("cuda"), onCpu = openModel("good");
  Owned<diff_context> context = cudaContext(), cpu = makeContext(1);
  auto near = onDevice(context, {1, 2, 3, 4});
  const diff_function *update = findFunction(onCpu, "update");
  diff_status *status = nullptr;
  auto host = floats({0, 0, 0, 0});
  run(cpu, update, bind(update, host).get(), {near.get(), host.get()}, status);
  EXPECT_FAILS(status, DIFF_INVALID_ARGUMENT, "argument 0 ('g') of function");
  status = nullptr;
  run(cpu, update, bind(update, near).get(), {host.get(), host.get()}, status);
  EXPECT_FAILS(status, DIFF_INVALID_ARGUMENT, "diff_tensor_to_host copies it");
  // What was compiled for one is not for the other.
  status = nullptr;
  run(context, update, bind(update, host).get(), {host.get(), near.get()},
      status);
  EXPECT_FAILS(status, DIFF_INCOMPATIBLE,
               "it was compiled for no GPU; add sm_80");
  EXPECT_OUTCOME(failure(cpu, model, "wild"), DIFF_INCOMPATIBLE,
                 "is not compiled for CPUs");
  EXPECT_OUTCOME(failure(cpu, model, "host_only"), DIFF_EXECUTION_FAILED,
                 "code for the CPU asks for a GPU");
  EXPECT_EQ(diff_function_runs_on_cpu(findFunction(model, "host_only")), 1);
  EXPECT_EQ(diff_function_runs_on_cpu(findFunction(model, "wild")), 0);
  EXPECT_OK(diff_context_synchronize(cpu.get()));
  EXPECT_EQ(diff_context_cuda_device(cpu.get()), -1);
  EXPECT_STREQ(diff_context_device_name(cpu.get()), "cpu");
  EXPECT_STREQ(diff_context_chip(cpu.get()), "");
  EXPECT_EQ(diff_context_stream(cpu.get()), nullptr);
}

//===----------------------------------------------------------------------===//
// Streams and threads
//===----------------------------------------------------------------------===//

TEST_F(Cuda, CallsAreEnqueuedOnTheProgramsStream) {
  Owned<diff_context> context = cudaContext(); // keeps the device
  CUcontext primary = nullptr;
  ASSERT_EQ(DRIVER(cuDevicePrimaryCtxRetain)(&primary, 0), CUDA_SUCCESS);
  ASSERT_EQ(DRIVER(cuCtxSetCurrent)(primary), CUDA_SUCCESS);
  CUstream stream = nullptr;
  ASSERT_EQ(DRIVER(cuStreamCreate)(&stream, CU_STREAM_NON_BLOCKING),
            CUDA_SUCCESS);
  {
    Owned<diff_model> model = openModel("cuda");
    Owned<diff_context> own = cudaContext(stream);
    EXPECT_EQ(diff_context_stream(own.get()), stream);
    auto x = onDevice(own, {1, 1});
    EXPECT_EQ(DRIVER(cuStreamQuery)(stream), CUDA_SUCCESS);
    auto results = run(own, findFunction(model, "shifted"), {x.get()});
    EXPECT_EQ(DRIVER(cuStreamQuery)(stream), CUDA_ERROR_NOT_READY);
    EXPECT_OK(diff_context_synchronize(own.get()));
    EXPECT_EQ(DRIVER(cuStreamQuery)(stream), CUDA_SUCCESS);
    EXPECT_EQ(home(own, results[0].get()), (Floats{6, 1}));
  }
  // It is the program's, and so is the thread's context.
  CUcontext current = nullptr;
  EXPECT_EQ(DRIVER(cuCtxGetCurrent)(&current), CUDA_SUCCESS);
  EXPECT_EQ(current, primary);
  EXPECT_EQ(DRIVER(cuStreamDestroy_v2)(stream), CUDA_SUCCESS);
  diff_context *made = nullptr;
  EXPECT_FAILS(diff_context_create_cuda(0, stream, &made), DIFF_DEVICE_ERROR,
               "CUDA_ERROR_INVALID_HANDLE: invalid resource handle");
  EXPECT_EQ(DRIVER(cuCtxSetCurrent)(nullptr), CUDA_SUCCESS);
  EXPECT_EQ(DRIVER(cuDevicePrimaryCtxRelease_v2)(0), CUDA_SUCCESS);
}

TEST_F(Cuda, TheThreadsStateIsWhatItWas) {
  Owned<diff_model> model = openModel("cuda");
  Owned<diff_context> context = cudaContext();
  auto x = floats({1, 1});
  auto results = run(context, findFunction(model, "shifted"), {x.get()});
  EXPECT_EQ(home(context, results[0].get()), (Floats{6, 1}));
  CUcontext primary = nullptr, current = nullptr;
  ASSERT_EQ(DRIVER(cuDevicePrimaryCtxRetain)(&primary, 0), CUDA_SUCCESS);
  EXPECT_EQ(DRIVER(cuCtxGetCurrent)(&current), CUDA_SUCCESS);
  EXPECT_NE(current, primary); // it had none
  CUstreamCaptureMode mode = CU_STREAM_CAPTURE_MODE_GLOBAL;
  EXPECT_EQ(DRIVER(cuThreadExchangeStreamCaptureMode)(&mode), CUDA_SUCCESS);
  EXPECT_EQ(mode, CU_STREAM_CAPTURE_MODE_GLOBAL);
  EXPECT_EQ(DRIVER(cuDevicePrimaryCtxRelease_v2)(0), CUDA_SUCCESS);
}

TEST_F(Cuda, ThreadsUseContextsOfTheirOwnAndOneTogether) {
  Owned<diff_model> model = openModel("cuda");
  const diff_function *main = findFunction(model, "main");
  auto w = floats({1, 1, 1});
  Owned<diff_bindings> bindings = bind(main, w);
  Owned<diff_context> shared = cudaContext();
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([&, i] {
      Owned<diff_context> own = cudaContext();
      for (int j = 0; j < 20; ++j) {
        const Owned<diff_context> &context = j % 2 ? own : shared;
        auto value = static_cast<float>(100 * i + j);
        auto x = floats({value, value, value});
        auto results = run(context, main, {x.get()}, bindings.get());
        EXPECT_EQ(home(context, results[0].get()),
                  (Floats{value + 2, value + 3, value + 4}));
      }
    });
  for (std::thread &thread : threads)
    thread.join();
}
