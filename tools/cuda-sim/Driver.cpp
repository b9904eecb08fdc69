//===- Driver.cpp - The state of the simulated driver ---------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver.h"

#include <cstdlib>
#include <fstream>
#include <iostream>

using namespace cudasim;

Driver &Driver::get() {
  static Driver driver;
  return driver;
}

Driver::Driver() { readEnvironment(); }

Driver::~Driver() {
  writeCounters();
  endContext();
}

static std::string environment(const char *name, const char *otherwise) {
  const char *value = std::getenv(name);
  return value && *value ? value : otherwise;
}

/// "512M" and the like; nothing for what is no number.
static std::optional<uint64_t> numberIn(const std::string &text) {
  char *end = nullptr;
  uint64_t number = std::strtoull(text.c_str(), &end, 10);
  std::string unit = end;
  int shift = unit == "K" ? 10 : unit == "M" ? 20 : unit == "G" ? 30 : 0;
  if (end == text.c_str() || (!shift && !unit.empty()))
    return std::nullopt;
  return number << shift;
}

template <typename T>
static T parsed(Driver &driver, const char *name, const std::string &text,
                std::optional<T> value, T otherwise) {
  if (value)
    return *value;
  driver.report(std::string(name) + ": '" + text + "' is not understood");
  return otherwise;
}

/// "sm_90a": 90, and whether the "a" is there.
static std::optional<std::pair<int, bool>> chipNamed(const std::string &name) {
  if (name.compare(0, 3, "sm_") != 0)
    return std::nullopt;
  char *end = nullptr;
  long number = std::strtol(name.c_str() + 3, &end, 10);
  bool specific = *end == 'a';
  if (number < 50 || number > 999 || end[specific])
    return std::nullopt;
  return std::make_pair(static_cast<int>(number), specific);
}

void Driver::readEnvironment() {
  logFile = environment("DIFF_CUDA_SIM_LOG", "");
  countersFile = environment("DIFF_CUDA_SIM_COUNTERS", "");
  std::string number = environment("DIFF_CUDA_SIM_VERSION", "13000");
  version = static_cast<int>(parsed(*this, "DIFF_CUDA_SIM_VERSION", number,
                                    numberIn(number), uint64_t(13000)));
  std::string chip = environment("DIFF_CUDA_SIM_DEVICE", "sm_80");
  hasDevice = chip != "none";
  if (!hasDevice)
    chip = "sm_80";
  std::tie(capability, archSpecific) =
      parsed(*this, "DIFF_CUDA_SIM_DEVICE", chip, chipNamed(chip),
             std::make_pair(80, false));
  std::string size = environment("DIFF_CUDA_SIM_MEMORY", "2G");
  memory = std::make_unique<DeviceMemory>(parsed(
      *this, "DIFF_CUDA_SIM_MEMORY", size, numberIn(size), uint64_t(2) << 30));
  std::string steps = environment("DIFF_CUDA_SIM_STEPS", "20G");
  maxSteps = parsed(*this, "DIFF_CUDA_SIM_STEPS", steps, numberIn(steps),
                    uint64_t(20) << 30);
  std::string list = environment("DIFF_CUDA_SIM_MODES", "");
  modes =
      parsed(*this, "DIFF_CUDA_SIM_MODES", list, Modes::parse(list), Modes());
}

void Driver::writeCounters() const {
  if (!countersFile.empty())
    std::ofstream(countersFile) << toJson(counters);
}

void Driver::report(const std::string &message) {
  lastMessage = message;
  if (logFile.empty())
    std::cerr << "cuda-sim: " << message << "\n";
  else
    std::ofstream(logFile, std::ios::app) << message << "\n";
}

template <typename Handle>
static void destroyAll(std::unordered_set<Handle> &handles) {
  for (Handle handle : handles)
    delete handle;
  handles.clear();
}

void Driver::endContext() {
  for (auto &[module, addresses] : moduleMemory)
    if (module->program)
      retired.push_back(std::move(module->program));
  functions.clear();
  moduleMemory.clear();
  destroyAll(modules);
  destroyAll(streams);
  destroyAll(events);
  destroyAll(graphs);
  destroyAll(graphExecs);
  for (auto [address, bytes] : pinned)
    ::operator delete(reinterpret_cast<void *>(address));
  pinned.clear();
  defaultStream = CUstream_st();
  memory = std::make_unique<DeviceMemory>(memory->total());
  error = CUDA_SUCCESS;
  context = CUctx_st();
}

void Driver::reset() {
  endContext();
  counters.clear();
  retired.clear();
  lastMessage.clear();
  initialized = false;
  readEnvironment();
}

//===----------------------------------------------------------------------===//
// Streams
//===----------------------------------------------------------------------===//

CUstream Driver::streamFor(CUstream handle) {
  // Null, and the two numbers that stand for the default streams.
  if (reinterpret_cast<uintptr_t>(handle) <= 2)
    return &defaultStream;
  require(streams.count(handle), CUDA_ERROR_INVALID_HANDLE);
  return handle;
}

void Driver::enqueue(CUstream handle, Work work) {
  CUstream stream = streamFor(handle);
  if (stream->capture) {
    stream->capture->nodes.push_back(std::move(work));
    return;
  }
  if (modes.eager)
    work();
  else
    stream->queue.push_back(std::move(work));
  require(error == CUDA_SUCCESS, error);
}

void Driver::drain(CUstream stream) {
  require(!stream->capture, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
  // Work may drain other streams, and those this one again.
  std::vector<Work> queue;
  queue.swap(stream->queue);
  for (Work &work : queue)
    if (error == CUDA_SUCCESS)
      work();
  require(error == CUDA_SUCCESS, error);
}

/// What is done without a stream, or to the default one, comes after all.
void Driver::drainAll() {
  drain(&defaultStream);
  for (CUstream stream : streams)
    if (!stream->capture)
      drain(stream);
}

void Driver::run(Launch &launch) {
  if (error != CUDA_SUCCESS)
    return;
  launch.stepsLeft = maxSteps;
  launch.modes = modes;
  try {
    launch.run();
  } catch (const Fault &fault) {
    error = fault.code;
    report(fault.message);
  }
  counters.push_back(std::move(launch.counters));
}

ThreadState &cudasim::threadState() {
  thread_local ThreadState state;
  return state;
}

void cudasim::forbidDuringCapture(const Driver &driver) {
  CUstreamCaptureMode own = threadState().captureMode;
  if (own == CU_STREAM_CAPTURE_MODE_RELAXED)
    return;
  auto forbids = [own](CUstream stream) {
    if (!stream->origin ||
        stream->captureMode == CU_STREAM_CAPTURE_MODE_RELAXED)
      return false;
    bool isOwn = stream->capturedBy == std::this_thread::get_id();
    bool isGlobal = stream->captureMode == CU_STREAM_CAPTURE_MODE_GLOBAL &&
                    own == CU_STREAM_CAPTURE_MODE_GLOBAL;
    return isOwn || isGlobal;
  };
  for (CUstream stream : driver.streams)
    require(!forbids(stream), CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
}

//===----------------------------------------------------------------------===//
// Beyond CUDA's API
//===----------------------------------------------------------------------===//

CUresult diffCudaSimSetModes(const char *list) {
  Driver &driver = Driver::get();
  std::lock_guard<std::recursive_mutex> lock(driver.mutex);
  auto modes = Modes::parse(list ? list : "");
  if (!modes)
    return CUDA_ERROR_INVALID_VALUE;
  driver.modes = *modes;
  return CUDA_SUCCESS;
}

const char *diffCudaSimLastMessage(void) {
  return Driver::get().lastMessage.c_str();
}

const char *diffCudaSimCounters(void) {
  Driver &driver = Driver::get();
  std::lock_guard<std::recursive_mutex> lock(driver.mutex);
  driver.countersText = toJson(driver.counters);
  return driver.countersText.c_str();
}

void diffCudaSimReset(void) {
  Driver &driver = Driver::get();
  std::lock_guard<std::recursive_mutex> lock(driver.mutex);
  driver.writeCounters();
  driver.reset();
}
