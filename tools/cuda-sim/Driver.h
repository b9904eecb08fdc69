//===- Driver.h - The state of the simulated driver -----------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_DRIVER_H
#define DIFF_CUDASIM_DRIVER_H

#include "Block.h"
#include "Fault.h"
#include "diff/cuda_sim.h"

#include <functional>
#include <mutex>
#include <new>
#include <thread>
#include <unordered_map>
#include <unordered_set>

/// What is enqueued to a stream or is a node of a graph.
using Work = std::function<void()>;

struct CUctx_st {
  int references = 0;
};

struct CUfunc_st {
  CUmodule module = nullptr;
  const cudasim::Function *function = nullptr;
  uint32_t staticShared = 0;
  int maxDynamicShared = 0;
  std::map<uint32_t, uint32_t> sharedAddresses;
};

struct CUmod_st {
  std::unique_ptr<cudasim::Program> program;
  std::map<std::string, std::unique_ptr<CUfunc_st>> functions;
};

struct CUgraph_st {
  std::vector<Work> nodes;
};

struct CUgraphExec_st {
  std::vector<Work> nodes;
};

struct CUstream_st {
  std::vector<Work> queue;
  CUgraph capture = nullptr;
  bool origin = false; // of the capture
  CUstreamCaptureMode captureMode = CU_STREAM_CAPTURE_MODE_GLOBAL;
  std::thread::id capturedBy;
};

struct CUevent_st {
  bool recorded = false;
  CUgraph capture = nullptr;
  /// Recorded there, and whether the stream has come to it.
  CUstream stream = nullptr;
  bool done = true;
};

namespace cudasim {

/// What an API function returns early with.
struct ApiError {
  CUresult code;
};

inline void require(bool condition, CUresult code = CUDA_ERROR_INVALID_VALUE) {
  if (!condition)
    throw ApiError{code};
}

/// The device and all that is on it. One lock: calls are one after the other.
class Driver {
public:
  static Driver &get();

  Driver();
  ~Driver();
  void readEnvironment();
  void writeCounters() const;
  /// Notes what went wrong, for diffCudaSimLastMessage and the log.
  void report(const std::string &message);

  /// Work of a stream: at once, later, or a node of a graph.
  void enqueue(CUstream stream, Work work);
  void drain(CUstream stream);
  void drainAll();
  CUstream streamFor(CUstream handle);
  /// Runs a launch and keeps its counters; a fault stays as the device's error.
  void run(Launch &launch);

  std::recursive_mutex mutex;
  bool initialized = false;
  bool hasDevice = true;
  int version = 0;           // what cuDriverGetVersion says
  int capability = 80;       // 80, 90
  bool archSpecific = false; // the device is known as sm_90a
  Modes modes;
  uint64_t maxSteps = 0;
  std::string countersFile, logFile;
  std::unique_ptr<DeviceMemory> memory;
  std::vector<Counters> counters;
  std::string lastMessage, countersText;
  CUresult error = CUDA_SUCCESS; // stays once a launch has failed
  CUctx_st context;
  CUstream_st defaultStream;
  std::unordered_set<CUmodule> modules;
  std::unordered_map<CUmodule, std::vector<uint64_t>> moduleMemory;
  std::unordered_set<CUfunction> functions;
  std::unordered_set<CUstream> streams;
  std::unordered_set<CUevent> events;
  std::unordered_set<CUgraph> graphs;
  std::unordered_set<CUgraphExec> graphExecs;
  std::map<uintptr_t, size_t> pinned;
  /// Programs of modules that are gone: counters name their opcodes.
  std::vector<std::unique_ptr<Program>> retired;

  /// The context ends with all its handles; the counters stay.
  void endContext();
  /// As a process that begins: the environment is read again.
  void reset();
};

/// What belongs to a thread of the program: its current context, and which
/// calls it does not want to make during a capture.
struct ThreadState {
  CUcontext context = nullptr;
  CUstreamCaptureMode captureMode = CU_STREAM_CAPTURE_MODE_GLOBAL;
};
ThreadState &threadState();

/// Throws if a thread makes a call that may wait for all streams, or make
/// others wait, while one of them is captured in a mode that forbids it.
void forbidDuringCapture(const Driver &driver);

/// Shared memory that a block may have if its function's attribute allows it.
int maxSharedPerBlock(const Driver &driver);

/// The body of an API function that needs no context.
template <typename Body>
CUresult apiCall(Body &&body) {
  Driver &driver = Driver::get();
  std::lock_guard<std::recursive_mutex> lock(driver.mutex);
  try {
    require(driver.initialized, CUDA_ERROR_NOT_INITIALIZED);
    body(driver);
    return CUDA_SUCCESS;
  } catch (const ApiError &error) {
    return error.code;
  } catch (const std::bad_alloc &) {
    return CUDA_ERROR_OUT_OF_MEMORY;
  } catch (const std::exception &error) {
    driver.report(error.what());
    return CUDA_ERROR_UNKNOWN;
  }
}

/// The body of one that needs a context without an error.
template <typename Body>
CUresult contextCall(Body &&body) {
  return apiCall([&](Driver &driver) {
    bool current = threadState().context && driver.context.references > 0;
    require(current, CUDA_ERROR_INVALID_CONTEXT);
    require(driver.error == CUDA_SUCCESS, driver.error);
    body(driver);
  });
}

} // namespace cudasim

#endif // DIFF_CUDASIM_DRIVER_H
