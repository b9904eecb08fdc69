//===- CudaGraphTest.cpp - Calls that are captured ------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudaSupport.h"

namespace {
/// With a pool and without one: captured memory stays in both.
class CudaGraph : public Cuda,
                  public testing::WithParamInterface<const char *> {
protected:
  void SetUp() override {
    start("DIFF_CUDA_POOL", GetParam());
    model = openModel("cuda");
    context = cudaContext();
  }

  OwnedGraph capture(const char *name, const diff_bindings *bindings,
                     const std::vector<const diff_tensor *> &inputs) {
    const diff_function *function = findFunction(model, name);
    std::vector<diff_tensor *> made(diff_function_num_results(function));
    diff_graph *graph = nullptr;
    status.reset(new Outcome(
        diff_graph_capture(context.get(), function, bindings, inputs.data(),
                           static_cast<int32_t>(inputs.size()), made.data(),
                           static_cast<int32_t>(made.size()), &graph)));
    results = std::vector<Owned<diff_tensor>>(made.begin(), made.end());
    return OwnedGraph(graph);
  }

  Owned<diff_model> model;
  Owned<diff_context> context;
  std::vector<Owned<diff_tensor>> results;
  std::unique_ptr<Outcome> status;
};
INSTANTIATE_TEST_SUITE_P(Pools, CudaGraph, testing::Values("on", "off"));
} // namespace

TEST_P(CudaGraph, IsCapturedOnceAndLaunchedOften) {
  auto x = onDevice(context, {1, 1});
  auto w = floats({10, 20});
  const diff_function *main = findFunction(model, "main");
  Owned<diff_bindings> bindings = bind(main, w);
  // Kernels, constants and parameters are new to the device here.
  OwnedGraph graph = capture("main", bindings.get(), {x.get()});
  ASSERT_TRUE(graph) << status->message;
  for (float value : {1.0f, 5.0f, -3.0f}) {
    set(context, x, {value, value});
    EXPECT_OK(diff_graph_launch(graph.get()));
    EXPECT_EQ(home(context, results[0].get()),
              (Floats{value + 11, value + 22}));
    // Other calls of the context stay away from the graph's memory.
    auto other = run(context, main, {w.get()}, bindings.get());
    EXPECT_EQ(home(context, other[0].get()), (Floats{21, 42}));
    EXPECT_EQ(home(context, results[0].get()),
              (Floats{value + 11, value + 22}));
  }
  graph.reset();
  EXPECT_EQ(home(context, results[0].get()), (Floats{8, 19}));
}

TEST_P(CudaGraph, OutlivesContextAndModel) {
  auto x = onDevice(context, {1, 1});
  OwnedGraph graph = capture("shifted", nullptr, {x.get()});
  ASSERT_TRUE(graph) << status->message;
  context.reset();
  model.reset();
  EXPECT_OK(diff_graph_launch(graph.get()));
  context = cudaContext();
  graph.reset(); // waits
  EXPECT_EQ(home(context, results[0].get()), (Floats{6, 1}));
}

TEST_P(CudaGraph, UpdatesWhatIsDonated) {
  auto w = floats({9, 9, 9, 9});
  auto g = onDevice(context, {1, 2, 3, 4}), s = onDevice(context, {0, 0, 0, 0});
  Owned<diff_bindings> bindings = bind(findFunction(model, "update"), w);
  OwnedGraph graph = capture("update", bindings.get(), {g.get(), s.get()});
  ASSERT_TRUE(graph) << status->message;
  EXPECT_EQ(home(context, s.get()), (Floats{0, 0, 0, 0})); // nothing has run
  for (int i = 0; i < 3; ++i)
    EXPECT_OK(diff_graph_launch(graph.get()));
  EXPECT_EQ(home(context, s.get()), (Floats{3, 6, 9, 12}));
  EXPECT_EQ(home(context, diff_bindings_get(bindings.get(), "w")),
            (Floats{6, 3, 0, -3}));
  EXPECT_EQ(diff_tensor_data(results[2].get()), diff_tensor_data(s.get()));
}

TEST_P(CudaGraph, WhatCanNotBeCaptured) {
  auto x = onDevice(context, {1, 1});
  auto host = floats({1, 1});
  EXPECT_FALSE(capture("first", nullptr, {x.get()}));
  EXPECT_OUTCOME(*status, DIFF_INVALID_ARGUMENT, "looks at data of the device");
  EXPECT_FALSE(capture("shifted", nullptr, {host.get()}));
  EXPECT_OUTCOME(*status, DIFF_INVALID_ARGUMENT,
                 "argument 0 ('x') of function 'shifted' is in the host's");
  EXPECT_FALSE(capture("too_much", nullptr, {}));
  EXPECT_EQ(status->code, DIFF_OUT_OF_MEMORY);
  EXPECT_FALSE(capture("shifted", nullptr, {}));
  EXPECT_OUTCOME(*status, DIFF_INVALID_ARGUMENT, "takes 1 inputs, given 0");
  EXPECT_FAILS(diff_graph_launch(nullptr), DIFF_INVALID_ARGUMENT, "'graph'");
  diff_graph_destroy(nullptr);
  // The context is as good as new.
  EXPECT_TRUE(capture("shifted", nullptr, {x.get()})) << status->message;
}

TEST_P(CudaGraph, ProgramsCaptureByThemselves) {
  for (auto mode :
       {CU_STREAM_CAPTURE_MODE_GLOBAL, CU_STREAM_CAPTURE_MODE_THREAD_LOCAL}) {
    auto x = onDevice(context, {1, 1});
    auto stream = static_cast<CUstream>(diff_context_stream(context.get()));
    CUcontext primary = nullptr;
    ASSERT_EQ(DRIVER(cuDevicePrimaryCtxRetain)(&primary, 0), CUDA_SUCCESS);
    ASSERT_EQ(DRIVER(cuCtxSetCurrent)(primary), CUDA_SUCCESS);
    ASSERT_EQ(DRIVER(cuStreamBeginCapture_v2)(stream, mode), CUDA_SUCCESS);
    diff_status *failed = nullptr;
    auto host = floats({1, 1});
    run(context, findFunction(model, "shifted"), nullptr, {host.get()}, failed);
    EXPECT_FAILS(failed, DIFF_INVALID_ARGUMENT, "in the host's memory");
    diff_tensor *none = nullptr;
    EXPECT_FAILS(diff_tensor_to_host(context.get(), x.get(), &none),
                 DIFF_INVALID_ARGUMENT, "is being captured");
    auto first = run(context, findFunction(model, "shifted"), {x.get()});
    auto second =
        run(context, findFunction(model, "shifted"), {first[0].get()});
    first.clear();
    CUgraph graph = nullptr;
    ASSERT_EQ(DRIVER(cuStreamEndCapture)(stream, &graph), CUDA_SUCCESS);
    CUgraphExec executable = nullptr;
    ASSERT_EQ(DRIVER(cuGraphInstantiateWithFlags)(&executable, graph, 0),
              CUDA_SUCCESS);
    for (float value : {1.0f, 2.0f}) {
      set(context, x, {value, value});
      ASSERT_EQ(DRIVER(cuGraphLaunch)(executable, stream), CUDA_SUCCESS);
      EXPECT_EQ(home(context, second[0].get()), (Floats{value + 10, value}));
    }
    ASSERT_EQ(DRIVER(cuGraphExecDestroy)(executable), CUDA_SUCCESS);
    ASSERT_EQ(DRIVER(cuGraphDestroy)(graph), CUDA_SUCCESS);
    ASSERT_EQ(DRIVER(cuCtxSetCurrent)(nullptr), CUDA_SUCCESS);
    ASSERT_EQ(DRIVER(cuDevicePrimaryCtxRelease_v2)(0), CUDA_SUCCESS);
    second.clear();
    diff_context_free_memory(context.get());
  }
}
