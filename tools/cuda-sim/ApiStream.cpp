//===- ApiStream.cpp - Streams, events and graphs -------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver.h"

using namespace cudasim;

//===----------------------------------------------------------------------===//
// Streams
//===----------------------------------------------------------------------===//

CUresult cuStreamCreate(CUstream *stream, unsigned flags) {
  return contextCall([&](Driver &driver) {
    require(stream && flags <= CU_STREAM_NON_BLOCKING);
    *stream = *driver.streams.insert(new CUstream_st()).first;
  });
}

CUresult cuStreamDestroy_v2(CUstream stream) {
  return contextCall([&](Driver &driver) {
    require(driver.streams.count(stream), CUDA_ERROR_INVALID_HANDLE);
    stream->capture = nullptr;
    stream->origin = false;
    driver.drain(stream);
    for (CUevent event : driver.events)
      if (event->stream == stream)
        event->stream = nullptr;
    driver.streams.erase(stream);
    delete stream;
  });
}

CUresult cuStreamSynchronize(CUstream stream) {
  return contextCall([&](Driver &driver) {
    CUstream own = driver.streamFor(stream);
    driver.drain(own);
    // The default stream waits for the others and they for it.
    if (own == &driver.defaultStream)
      driver.drainAll();
  });
}

CUresult cuStreamQuery(CUstream stream) {
  return contextCall([&](Driver &driver) {
    require(driver.streamFor(stream)->queue.empty(), CUDA_ERROR_NOT_READY);
  });
}

//===----------------------------------------------------------------------===//
// Events
//===----------------------------------------------------------------------===//

CUresult cuEventCreate(CUevent *event, unsigned flags) {
  return contextCall([&](Driver &driver) {
    require(event);
    *event = *driver.events.insert(new CUevent_st()).first;
  });
}

static void requireEvent(const Driver &driver, CUevent event) {
  require(driver.events.count(event), CUDA_ERROR_INVALID_HANDLE);
}

CUresult cuEventDestroy_v2(CUevent event) {
  return contextCall([&](Driver &driver) {
    requireEvent(driver, event);
    driver.events.erase(event);
    delete event;
  });
}

CUresult cuEventRecord(CUevent event, CUstream stream) {
  return contextCall([&](Driver &driver) {
    requireEvent(driver, event);
    CUstream own = driver.streamFor(stream);
    event->capture = own->capture;
    if (own->capture)
      return;
    event->recorded = true;
    event->stream = own;
    event->done = false;
    driver.enqueue(stream, [&driver, event] {
      if (driver.events.count(event))
        event->done = true;
    });
  });
}

static void finish(Driver &driver, CUevent event) {
  if (driver.events.count(event) && !event->done && event->stream)
    driver.drain(event->stream);
}

CUresult cuEventSynchronize(CUevent event) {
  return contextCall([&](Driver &driver) {
    requireEvent(driver, event);
    finish(driver, event);
  });
}

CUresult cuEventQuery(CUevent event) {
  return contextCall([&](Driver &driver) {
    requireEvent(driver, event);
    require(event->done, CUDA_ERROR_NOT_READY);
  });
}

/// Time is not simulated: a microsecond between any two events.
CUresult cuEventElapsedTime(float *milliseconds, CUevent start, CUevent end) {
  return contextCall([&](Driver &driver) {
    require(milliseconds);
    requireEvent(driver, start);
    requireEvent(driver, end);
    require(start->recorded && end->recorded, CUDA_ERROR_INVALID_HANDLE);
    require(start->done && end->done, CUDA_ERROR_NOT_READY);
    *milliseconds = 0.001f;
  });
}

/// In a capture the stream becomes a part of it.
CUresult cuStreamWaitEvent(CUstream stream, CUevent event, unsigned flags) {
  return contextCall([&](Driver &driver) {
    requireEvent(driver, event);
    CUstream own = driver.streamFor(stream);
    if (event->capture) {
      require(!own->capture || own->capture == event->capture,
              CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
      own->capture = event->capture;
      return;
    }
    driver.enqueue(stream, [&driver, event] { finish(driver, event); });
  });
}

//===----------------------------------------------------------------------===//
// Graphs
//===----------------------------------------------------------------------===//

CUresult cuStreamBeginCapture_v2(CUstream stream, CUstreamCaptureMode mode) {
  return contextCall([&](Driver &driver) {
    require(driver.streams.count(stream),
            CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
    require(!stream->capture, CUDA_ERROR_INVALID_VALUE);
    stream->capture = *driver.graphs.insert(new CUgraph_st()).first;
    stream->origin = true;
    stream->captureMode = mode;
    stream->capturedBy = std::this_thread::get_id();
  });
}

CUresult cuThreadExchangeStreamCaptureMode(CUstreamCaptureMode *mode) {
  return apiCall([&](Driver &) {
    require(mode && *mode <= CU_STREAM_CAPTURE_MODE_RELAXED);
    std::swap(*mode, threadState().captureMode);
  });
}

CUresult cuStreamIsCapturing(CUstream stream, CUstreamCaptureStatus *status) {
  return contextCall([&](Driver &driver) {
    require(status);
    *status = driver.streamFor(stream)->capture
                  ? CU_STREAM_CAPTURE_STATUS_ACTIVE
                  : CU_STREAM_CAPTURE_STATUS_NONE;
  });
}

/// The nodes are in the order of the calls, which each order of the streams
/// and events allows.
CUresult cuStreamEndCapture(CUstream stream, CUgraph *graph) {
  return contextCall([&](Driver &driver) {
    require(graph);
    require(driver.streams.count(stream), CUDA_ERROR_INVALID_HANDLE);
    require(stream->capture && stream->origin, CUDA_ERROR_INVALID_VALUE);
    CUgraph captured = stream->capture;
    stream->origin = false;
    for (CUstream other : driver.streams)
      if (other->capture == captured)
        other->capture = nullptr;
    for (CUevent event : driver.events)
      if (event->capture == captured)
        event->capture = nullptr;
    *graph = captured;
  });
}

CUresult cuGraphInstantiateWithFlags(CUgraphExec *exec, CUgraph graph,
                                     unsigned long long flags) {
  return contextCall([&](Driver &driver) {
    require(exec);
    require(driver.graphs.count(graph), CUDA_ERROR_INVALID_HANDLE);
    *exec = *driver.graphExecs.insert(new CUgraphExec_st{graph->nodes}).first;
  });
}

CUresult cuGraphLaunch(CUgraphExec exec, CUstream stream) {
  return contextCall([&](Driver &driver) {
    require(driver.graphExecs.count(exec), CUDA_ERROR_INVALID_HANDLE);
    for (const Work &node : exec->nodes)
      driver.enqueue(stream, node);
  });
}

CUresult cuGraphExecDestroy(CUgraphExec exec) {
  return contextCall([&](Driver &driver) {
    require(driver.graphExecs.erase(exec), CUDA_ERROR_INVALID_HANDLE);
    delete exec;
  });
}

CUresult cuGraphDestroy(CUgraph graph) {
  return contextCall([&](Driver &driver) {
    require(driver.graphs.erase(graph), CUDA_ERROR_INVALID_HANDLE);
    delete graph;
  });
}
