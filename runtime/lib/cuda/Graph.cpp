//===- Graph.cpp - Calls that are recorded once ---------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudaContext.h"

#include "diff/cuda.h"

using namespace diff;
using namespace diff::cuda;

struct diff_graph {
  ~diff_graph();

  std::shared_ptr<Stream> stream;     ///< where it is launched
  std::shared_ptr<DevicePool> memory; ///< of the call
  std::shared_ptr<Kernels> kernels;
  CUgraphExec executable = nullptr;
};

/// Results may be in use by other work of the stream as well.
diff_graph::~diff_graph() {
  const Device &device = *stream->device;
  OnDevice current(device);
  if (!device.isBroken())
    device.driver.cuStreamSynchronize(stream->handle);
  if (executable)
    device.driver.cuGraphExecDestroy(executable);
}

namespace {
/// A capture that is ended in any case.
class Capture {
public:
  /// Of a stream of its own: the context's may be one that can't be captured.
  /// Its memory is allocated in between, which only this mode allows.
  explicit Capture(const std::shared_ptr<Device> &device)
      : stream(std::make_shared<Stream>(device)) {
    device->check(device->driver.cuStreamBeginCapture_v2(
                      stream->handle, CU_STREAM_CAPTURE_MODE_RELAXED),
                  "cuStreamBeginCapture");
  }
  ~Capture() {
    const Driver &driver = stream->device->driver;
    if (!isOver)
      driver.cuStreamEndCapture(stream->handle, &graph);
    if (graph)
      driver.cuGraphDestroy(graph);
  }
  Capture(const Capture &) = delete;
  Capture &operator=(const Capture &) = delete;

  CUgraphExec instantiate() {
    const Device &device = *stream->device;
    isOver = true;
    device.check(device.driver.cuStreamEndCapture(stream->handle, &graph),
                 "cuStreamEndCapture");
    CUgraphExec executable = nullptr;
    device.check(
        device.driver.cuGraphInstantiateWithFlags(&executable, graph, 0),
        "cuGraphInstantiate");
    return executable;
  }

  const std::shared_ptr<Stream> stream;

private:
  CUgraph graph = nullptr;
  bool isOver = false;
};
} // namespace

diff_status *diff_graph_capture(diff_context *context,
                                const diff_function *function,
                                const diff_bindings *bindings,
                                const diff_tensor *const *inputs,
                                int32_t num_inputs, diff_tensor **results,
                                int32_t num_results, diff_graph **graph) {
  return guarded([&] {
    requireArgument(context, "context");
    requireArgument(graph, "graph");
    if (!context->cuda)
      fail(DIFF_INVALID_ARGUMENT,
           "a graph needs a context of diff_context_create_cuda");
    Call call(function, bindings, inputs, num_inputs, results, num_results);
    std::lock_guard<std::mutex> lock(context->oneCall);
    CudaContext &cuda = *context->cuda;
    OnDevice current(*cuda.device);
    auto made = std::make_unique<diff_graph>();
    made->stream = cuda.stream;
    made->memory =
        std::make_shared<DevicePool>(cuda.device, /*isReserved=*/true);
    made->kernels = prepare(cuda, call);
    Capture capture(cuda.device);
    Target target{capture.stream, made->memory, /*isCaptured=*/true};
    Tensors tensors = enqueue(*context, call, *made->kernels, target);
    made->executable = capture.instantiate();
    call.giveResults(std::move(tensors));
    *graph = made.release();
  });
}

diff_status *diff_graph_launch(diff_graph *graph) {
  return guarded([&] {
    requireArgument(graph, "graph");
    const Device &device = *graph->stream->device;
    device.requireAlive();
    OnDevice current(device);
    device.check(
        device.driver.cuGraphLaunch(graph->executable, graph->stream->handle),
        "cuGraphLaunch");
  });
}

void diff_graph_destroy(diff_graph *graph) { delete graph; }
