//===- ApiTest.cpp - The driver's functions -------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include <cstdlib>
#include <dlfcn.h>
#include <fstream>
#include <regex>
#include <sstream>
#include <thread>

using Api = CudaSim;
using testing::HasSubstr;

static const char *addOne = R"(
  .reg .b64 %in, %out; .reg .b32 %t, %v;
  ld.param.u64 %in, [in];
  ld.param.u64 %out, [out];
  mov.u32 %t, %tid.x;
  mad.wide.u32 %in, %t, 4, %in;
  mad.wide.u32 %out, %t, 4, %out;
  ld.global.u32 %v, [%in];
  add.u32 %v, %v, 1;
  st.global.u32 [%out], %v;
  ret;)";

TEST_F(Api, NeedsInitializationAndAContext) {
  diffCudaSimReset();
  int count = 0;
  CUdeviceptr address = 0;
  EXPECT_EQ(cuDeviceGetCount(&count), CUDA_ERROR_NOT_INITIALIZED);
  EXPECT_EQ(cuInit(1), CUDA_ERROR_INVALID_VALUE);
  ASSERT_EQ(cuInit(0), CUDA_SUCCESS);
  EXPECT_EQ(cuDeviceGetCount(&count), CUDA_SUCCESS);
  EXPECT_EQ(count, 1);
  EXPECT_EQ(cuMemAlloc_v2(&address, 4), CUDA_ERROR_INVALID_CONTEXT);
  CUdevice device = 7;
  EXPECT_EQ(cuDeviceGet(&device, 1), CUDA_ERROR_INVALID_DEVICE);
  EXPECT_EQ(cuDeviceGet(&device, 0), CUDA_SUCCESS);
  CUcontext context = nullptr;
  EXPECT_EQ(cuDevicePrimaryCtxRetain(&context, device), CUDA_SUCCESS);
  EXPECT_EQ(cuCtxSetCurrent(context), CUDA_SUCCESS);
  EXPECT_EQ(cuMemAlloc_v2(&address, 4), CUDA_SUCCESS);
  EXPECT_EQ(cuDevicePrimaryCtxRelease_v2(device), CUDA_SUCCESS);
  EXPECT_EQ(cuMemFree_v2(address), CUDA_ERROR_INVALID_CONTEXT);
}

TEST_F(Api, TheDeviceIsTheEnvironments) {
  setenv("DIFF_CUDA_SIM_DEVICE", "sm_90a", 1);
  setenv("DIFF_CUDA_SIM_MEMORY", "3M", 1);
  start();
  unsetenv("DIFF_CUDA_SIM_DEVICE");
  unsetenv("DIFF_CUDA_SIM_MEMORY");
  int major = 0, minor = 7, shared = 0;
  EXPECT_EQ(cuDeviceGetAttribute(
                &major, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, 0),
            CUDA_SUCCESS);
  EXPECT_EQ(cuDeviceGetAttribute(
                &minor, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, 0),
            CUDA_SUCCESS);
  EXPECT_EQ(
      cuDeviceGetAttribute(
          &shared, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN, 0),
      CUDA_SUCCESS);
  EXPECT_EQ(major * 10 + minor, 90);
  EXPECT_EQ(shared, 227 * 1024);
  size_t total = 0;
  EXPECT_EQ(cuDeviceTotalMem_v2(&total, 0), CUDA_SUCCESS);
  EXPECT_EQ(total, size_t(3) << 20);
  CUdeviceptr address = 0;
  EXPECT_EQ(cuMemAlloc_v2(&address, size_t(2) << 20), CUDA_SUCCESS);
  CUdeviceptr second = 0;
  EXPECT_EQ(cuMemAlloc_v2(&second, size_t(2) << 20), CUDA_ERROR_OUT_OF_MEMORY);
  EXPECT_EQ(cuMemFree_v2(address), CUDA_SUCCESS);
  EXPECT_EQ(cuMemAlloc_v2(&second, size_t(2) << 20), CUDA_SUCCESS);
}

TEST_F(Api, MachinesWithoutADeviceAndOldDrivers) {
  setenv("DIFF_CUDA_SIM_DEVICE", "none", 1);
  diffCudaSimReset();
  EXPECT_EQ(cuInit(0), CUDA_ERROR_NO_DEVICE);
  int count = 1;
  EXPECT_EQ(cuDeviceGetCount(&count), CUDA_ERROR_NOT_INITIALIZED);
  unsetenv("DIFF_CUDA_SIM_DEVICE");
  setenv("DIFF_CUDA_SIM_VERSION", "11080", 1);
  start();
  unsetenv("DIFF_CUDA_SIM_VERSION");
  int version = 0;
  EXPECT_EQ(cuDriverGetVersion(&version), CUDA_SUCCESS);
  EXPECT_EQ(version, 11080);
  std::string ptx = kernelWith("ret;"); // of PTX 8.0
  EXPECT_EQ(loadError(ptx), CUDA_ERROR_UNSUPPORTED_PTX_VERSION);
  EXPECT_EQ(loadError(replaced(ptx, ".version 8.0", ".version 7.8")),
            CUDA_SUCCESS);
}

TEST_F(Api, RefusesOtherChipsAndBinaries) {
  std::string log;
  EXPECT_EQ(loadError(kernelWith("ret;", "", "sm_90"), &log),
            CUDA_ERROR_INVALID_PTX);
  EXPECT_THAT(log, HasSubstr("sm_90"));
  EXPECT_EQ(
      loadError(kernelWith("wgmma.fence.sync.aligned;", "", "sm_90a"), &log),
      CUDA_ERROR_INVALID_PTX);
  EXPECT_THAT(log, HasSubstr("SM version"));
  EXPECT_EQ(loadError(kernelWith("ret;", "", "sm_70")), CUDA_SUCCESS);
  EXPECT_EQ(loadError("\x7f"
                      "ELF\2\1\1 a cubin"),
            CUDA_ERROR_NO_BINARY_FOR_GPU);
  EXPECT_EQ(loadError("hello"), CUDA_ERROR_INVALID_IMAGE);
  EXPECT_EQ(loadError(".version 99.0\n.target sm_80\n"),
            CUDA_ERROR_UNSUPPORTED_PTX_VERSION);
}

TEST_F(Api, FindsFunctions) {
  CUmodule module = load(kernelWith(addOne));
  CUfunction function = nullptr;
  EXPECT_EQ(cuModuleGetFunction(&function, module, "other"),
            CUDA_ERROR_NOT_FOUND);
  EXPECT_EQ(cuModuleUnload(module), CUDA_SUCCESS);
  EXPECT_EQ(cuModuleUnload(module), CUDA_ERROR_INVALID_HANDLE);
}

TEST_F(Api, ChecksLaunches) {
  CUmodule module = load(kernelWith(addOne));
  CUfunction function = nullptr;
  ASSERT_EQ(cuModuleGetFunction(&function, module, "k"), CUDA_SUCCESS);
  CUdeviceptr in = upload(std::vector<uint32_t>{1}), out = allocate(4);
  void *params[] = {&in, &out};
  auto with = [&](unsigned grid, unsigned block, unsigned shared) {
    return cuLaunchKernel(function, grid, 1, 1, block, 1, 1, shared, nullptr,
                          params, nullptr);
  };
  EXPECT_EQ(with(0, 1, 0), CUDA_ERROR_INVALID_VALUE);
  EXPECT_EQ(with(1, 1025, 0), CUDA_ERROR_INVALID_VALUE);
  EXPECT_EQ(with(1, 1, 48 * 1024 + 1), CUDA_ERROR_INVALID_VALUE);
  EXPECT_EQ(cuFuncSetAttribute(function,
                               CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES,
                               164 * 1024),
            CUDA_ERROR_INVALID_VALUE);
  EXPECT_EQ(cuFuncSetAttribute(function,
                               CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES,
                               100 * 1024),
            CUDA_SUCCESS);
  EXPECT_EQ(with(1, 1, 100 * 1024), CUDA_SUCCESS);
  EXPECT_EQ(
      cuLaunchKernel(function, 1, 1, 1, 1, 1, 1, 0, nullptr, nullptr, nullptr),
      CUDA_ERROR_INVALID_VALUE);
  // Parameters in one buffer.
  CUdeviceptr both[] = {in, out};
  size_t size = sizeof both;
  void *extra[] = {CU_LAUNCH_PARAM_BUFFER_POINTER, both,
                   CU_LAUNCH_PARAM_BUFFER_SIZE, &size, CU_LAUNCH_PARAM_END};
  EXPECT_EQ(
      cuLaunchKernel(function, 1, 1, 1, 1, 1, 1, 0, nullptr, nullptr, extra),
      CUDA_SUCCESS);
  EXPECT_EQ(download<uint32_t>(out, 1)[0], 2u);
}

TEST_F(Api, LimitsOfTheKernelHold) {
  std::string ptx = kernelWith("ret;");
  ptx.insert(ptx.rfind('{'), ".reqntid 64, 1, 1\n");
  CUmodule module = load(ptx);
  EXPECT_EQ(launch(module, {1, 32, 0}, {0, 0}), CUDA_ERROR_INVALID_VALUE);
  EXPECT_EQ(launch(module, {1, 64, 0}, {0, 0}), CUDA_SUCCESS);
  std::string log;
  EXPECT_EQ(loadError(kernelWith(".reg .b32 %r;\nmov.u32 %r, big;",
                                 ".shared .align 16 .b8 big[50000];"),
                      &log),
            CUDA_ERROR_INVALID_PTX);
  EXPECT_THAT(log, HasSubstr("too much shared data"));
}

TEST_F(Api, StreamsWaitUnlessEager) {
  CUmodule module = load(kernelWith(addOne));
  CUfunction function = nullptr;
  ASSERT_EQ(cuModuleGetFunction(&function, module, "k"), CUDA_SUCCESS);
  for (bool eager : {false, true}) {
    ASSERT_EQ(diffCudaSimSetModes(eager ? "eager" : ""), CUDA_SUCCESS);
    CUdeviceptr buffer = allocate(4);
    CUstream stream = nullptr, second = nullptr;
    CUevent event = nullptr;
    ASSERT_EQ(cuStreamCreate(&stream, CU_STREAM_NON_BLOCKING), CUDA_SUCCESS);
    ASSERT_EQ(cuStreamCreate(&second, CU_STREAM_NON_BLOCKING), CUDA_SUCCESS);
    ASSERT_EQ(cuEventCreate(&event, CU_EVENT_DISABLE_TIMING), CUDA_SUCCESS);
    void *pinned = nullptr;
    ASSERT_EQ(cuMemAllocHost_v2(&pinned, 4), CUDA_SUCCESS);
    auto *result = static_cast<uint32_t *>(pinned);
    *result = 0;
    uint32_t value = 41;
    ASSERT_EQ(cuMemcpyHtoDAsync_v2(buffer, &value, 4, stream), CUDA_SUCCESS);
    value = 0; // pageable: taken already
    ASSERT_EQ(cuEventRecord(event, stream), CUDA_SUCCESS);
    ASSERT_EQ(cuStreamWaitEvent(second, event, 0), CUDA_SUCCESS);
    void *params[] = {&buffer, &buffer};
    ASSERT_EQ(
        cuLaunchKernel(function, 1, 1, 1, 1, 1, 1, 0, second, params, nullptr),
        CUDA_SUCCESS);
    ASSERT_EQ(cuMemcpyDtoHAsync_v2(pinned, buffer, 4, second), CUDA_SUCCESS);
    EXPECT_EQ(*result, eager ? 42u : 0u);
    EXPECT_EQ(cuStreamQuery(second),
              eager ? CUDA_SUCCESS : CUDA_ERROR_NOT_READY);
    ASSERT_EQ(cuStreamSynchronize(second), CUDA_SUCCESS);
    EXPECT_EQ(*result, 42u);
    EXPECT_EQ(cuEventQuery(event), CUDA_SUCCESS);
    EXPECT_EQ(cuMemFreeHost(pinned), CUDA_SUCCESS);
    EXPECT_EQ(cuStreamDestroy_v2(stream), CUDA_SUCCESS);
    EXPECT_EQ(cuEventDestroy_v2(event), CUDA_SUCCESS);
  }
}

TEST_F(Api, CapturesGraphs) {
  CUmodule module = load(kernelWith(addOne));
  CUfunction function = nullptr;
  ASSERT_EQ(cuModuleGetFunction(&function, module, "k"), CUDA_SUCCESS);
  CUdeviceptr buffer = upload(std::vector<uint32_t>{0});
  CUstream stream = nullptr;
  ASSERT_EQ(cuStreamCreate(&stream, 0), CUDA_SUCCESS);
  ASSERT_EQ(cuStreamBeginCapture_v2(stream, CU_STREAM_CAPTURE_MODE_GLOBAL),
            CUDA_SUCCESS);
  void *params[] = {&buffer, &buffer};
  for (int i = 0; i < 3; ++i)
    ASSERT_EQ(
        cuLaunchKernel(function, 1, 1, 1, 1, 1, 1, 0, stream, params, nullptr),
        CUDA_SUCCESS);
  EXPECT_EQ(cuStreamSynchronize(stream), CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
  CUgraph graph = nullptr;
  ASSERT_EQ(cuStreamEndCapture(stream, &graph), CUDA_SUCCESS);
  EXPECT_EQ(download<uint32_t>(buffer, 1)[0], 0u); // recorded only
  CUgraphExec exec = nullptr;
  ASSERT_EQ(cuGraphInstantiateWithFlags(&exec, graph, 0), CUDA_SUCCESS);
  EXPECT_EQ(cuGraphDestroy(graph), CUDA_SUCCESS);
  for (int i = 0; i < 2; ++i)
    ASSERT_EQ(cuGraphLaunch(exec, stream), CUDA_SUCCESS);
  ASSERT_EQ(cuStreamSynchronize(stream), CUDA_SUCCESS);
  EXPECT_EQ(download<uint32_t>(buffer, 1)[0], 6u);
  EXPECT_EQ(cuGraphExecDestroy(exec), CUDA_SUCCESS);
}

TEST_F(Api, NamesErrorsAndFunctions) {
  const char *text = nullptr;
  EXPECT_EQ(cuGetErrorName(CUDA_ERROR_NOT_FOUND, &text), CUDA_SUCCESS);
  EXPECT_STREQ(text, "CUDA_ERROR_NOT_FOUND");
  EXPECT_EQ(cuGetErrorString(CUDA_ERROR_OUT_OF_MEMORY, &text), CUDA_SUCCESS);
  EXPECT_STREQ(text, "out of memory");
  EXPECT_EQ(cuGetErrorName(static_cast<CUresult>(998), &text),
            CUDA_ERROR_INVALID_VALUE);
  void *function = nullptr;
  EXPECT_EQ(cuGetProcAddress("cuMemAlloc", &function, 12000, 0), CUDA_SUCCESS);
  EXPECT_EQ(function, reinterpret_cast<void *>(&cuMemAlloc_v2));
  int status = 0;
  EXPECT_EQ(cuGetProcAddress_v2("cuNoSuch", &function, 12000, 0, &status),
            CUDA_ERROR_NOT_FOUND);
  EXPECT_EQ(status, 1);
}

TEST_F(Api, CapturesForbidWhatMayWait) {
  CUstream stream = nullptr;
  CUdeviceptr address = 0;
  CUstreamCaptureStatus status = CU_STREAM_CAPTURE_STATUS_ACTIVE;
  ASSERT_EQ(cuStreamCreate(&stream, CU_STREAM_NON_BLOCKING), CUDA_SUCCESS);
  EXPECT_EQ(cuStreamIsCapturing(stream, &status), CUDA_SUCCESS);
  EXPECT_EQ(status, CU_STREAM_CAPTURE_STATUS_NONE);
  auto allocates = [&] {
    CUresult result = cuMemAlloc_v2(&address, 4);
    return result == CUDA_SUCCESS ? cuMemFree_v2(address) : result;
  };
  auto onAnotherThread = [&](CUstreamCaptureMode mode) {
    CUresult result = CUDA_SUCCESS;
    CUcontext context = nullptr;
    cuCtxGetCurrent(&context);
    std::thread([&] {
      EXPECT_EQ(allocates(), CUDA_ERROR_INVALID_CONTEXT); // it has none
      cuCtxSetCurrent(context);
      cuThreadExchangeStreamCaptureMode(&mode);
      result = allocates();
    }).join();
    return result;
  };
  constexpr auto global = CU_STREAM_CAPTURE_MODE_GLOBAL,
                 local = CU_STREAM_CAPTURE_MODE_THREAD_LOCAL,
                 relaxed = CU_STREAM_CAPTURE_MODE_RELAXED;
  constexpr auto forbidden = CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
  for (auto mode : {global, local, relaxed}) {
    CUgraph graph = nullptr;
    ASSERT_EQ(cuStreamBeginCapture_v2(stream, mode), CUDA_SUCCESS);
    EXPECT_EQ(cuStreamIsCapturing(stream, &status), CUDA_SUCCESS);
    EXPECT_EQ(status, CU_STREAM_CAPTURE_STATUS_ACTIVE);
    EXPECT_EQ(allocates(), mode == relaxed ? CUDA_SUCCESS : forbidden);
    EXPECT_EQ(onAnotherThread(global),
              mode == global ? forbidden : CUDA_SUCCESS);
    EXPECT_EQ(onAnotherThread(local), CUDA_SUCCESS);
    CUstreamCaptureMode own = relaxed;
    EXPECT_EQ(cuThreadExchangeStreamCaptureMode(&own), CUDA_SUCCESS);
    EXPECT_EQ(own, global);
    EXPECT_EQ(allocates(), CUDA_SUCCESS);
    EXPECT_EQ(cuThreadExchangeStreamCaptureMode(&own), CUDA_SUCCESS);
    EXPECT_EQ(own, relaxed);
    EXPECT_EQ(cuStreamEndCapture(stream, &graph), CUDA_SUCCESS);
    EXPECT_EQ(cuGraphDestroy(graph), CUDA_SUCCESS);
    EXPECT_EQ(allocates(), CUDA_SUCCESS);
  }
  auto none = static_cast<CUstreamCaptureMode>(3);
  EXPECT_EQ(cuThreadExchangeStreamCaptureMode(&none), CUDA_ERROR_INVALID_VALUE);
}

TEST_F(Api, TheLibraryExportsWhatTheHeadersDeclare) {
  void *library = dlopen(CUDA_SIM_LIBRARY, RTLD_NOW | RTLD_LOCAL);
  ASSERT_NE(library, nullptr) << dlerror();
  std::regex declaration(R"(DIFF_CUDA_API [\w\s]+?[\s*](\w+)\()");
  int found = 0;
  for (const char *header : {CUDA_DRIVER_HEADER, CUDA_SIM_HEADER}) {
    std::stringstream text;
    text << std::ifstream(header).rdbuf();
    std::string all = text.str();
    for (std::sregex_iterator it(all.begin(), all.end(), declaration), end;
         it != end; ++it, ++found) {
      std::string name = (*it)[1];
      EXPECT_NE(dlsym(library, name.c_str()), nullptr) << name;
      void *function = nullptr;
      EXPECT_EQ(cuGetProcAddress(name.c_str(), &function, 12000, 0),
                CUDA_SUCCESS)
          << name;
    }
  }
  EXPECT_GT(found, 60);
  // And nothing else that could get in a program's way.
  EXPECT_EQ(dlsym(library, "_ZN7cudasim6Driver3getEv"), nullptr);
  dlclose(library);
}

TEST_F(Api, CopiesKeepWhatIsUnwritten) {
  CUdeviceptr in = allocate(8), out = allocate(8);
  ASSERT_EQ(cuMemsetD32_v2(in, 5, 1), CUDA_SUCCESS);
  ASSERT_EQ(cuMemcpyDtoD_v2(out, in, 8), CUDA_SUCCESS);
  EXPECT_EQ(run(kernelWith(addOne), {1, 1, 0}, out, in), CUDA_SUCCESS);
  EXPECT_THAT(failure(kernelWith(addOne), {1, 2, 0}, out, in),
              HasSubstr("which nothing has written"));
}

TEST_F(Api, CopiesStayInBounds) {
  CUdeviceptr out = allocate(8);
  char bytes[16] = {};
  EXPECT_EQ(cuMemcpyHtoD_v2(out, bytes, 9), CUDA_ERROR_INVALID_VALUE);
  EXPECT_EQ(cuMemcpyDtoH_v2(bytes, out + 4, 5), CUDA_ERROR_INVALID_VALUE);
  EXPECT_EQ(cuMemsetD32_v2(out + 2, 0, 1), CUDA_ERROR_INVALID_VALUE);
}

TEST_F(Api, WritesCounters) {
  std::string path = testing::TempDir() + "cuda-sim-counters.json";
  setenv("DIFF_CUDA_SIM_COUNTERS", path.c_str(), 1);
  start();
  CUdeviceptr in = upload(std::vector<uint32_t>(64, 1)), out = allocate(256);
  ASSERT_EQ(run(kernelWith(addOne), {1, 64, 0}, in, out), CUDA_SUCCESS);
  ASSERT_EQ(cuDevicePrimaryCtxRelease_v2(0), CUDA_SUCCESS);
  unsetenv("DIFF_CUDA_SIM_COUNTERS");
  std::stringstream text;
  text << std::ifstream(path).rdbuf();
  std::remove(path.c_str());
  for (const char *part :
       {"\"kernel\": \"k\"", "\"ld.global.u32\": 2", "\"instructions\": 18",
        "\"global_sectors\": 16", "\"global_sectors_minimum\": 16",
        "\"global_bytes_read\": 256"})
    EXPECT_THAT(text.str(), HasSubstr(part));
}

TEST_F(Api, CountsBankConflicts) {
  // Words 32 apart are of one bank: 32 passes. Neighbours: one.
  for (unsigned stride : {4u, 128u, 132u}) {
    start();
    ASSERT_EQ(
        run(kernelWith(
                ".reg .b32 %t, %a;\nmov.u32 %t, %tid.x;\nmov.u32 %a, tile;\n"
                "mad.lo.u32 %a, %t, " +
                    std::to_string(stride) +
                    ", %a;\nst.shared.b32 [%a], %t;\nret;",
                ".shared .align 128 .b8 tile[8192];"),
            {1, 32, 0}, 0, 0),
        CUDA_SUCCESS);
    std::string want = stride == 128 ? "32," : "1,";
    EXPECT_THAT(diffCudaSimCounters(),
                HasSubstr("\"shared_wavefronts\": " + want));
    EXPECT_THAT(diffCudaSimCounters(),
                HasSubstr("\"shared_wavefronts_minimum\": 1"));
  }
}
