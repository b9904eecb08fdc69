//===- Support.cpp - What the tests of the simulated driver share ---------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include <cmath>

static double decoded(uint32_t bits, int exponentBits, int mantissaBits) {
  uint32_t mantissa = bits & ((1u << mantissaBits) - 1);
  int exponent =
      static_cast<int>(bits >> mantissaBits & ((1u << exponentBits) - 1));
  double sign = bits >> (exponentBits + mantissaBits) & 1 ? -1 : 1;
  int bias = (1 << (exponentBits - 1)) - 1;
  if (exponent == (1 << exponentBits) - 1)
    return mantissa ? NAN : sign * INFINITY;
  if (exponent == 0)
    return sign * std::ldexp(mantissa, 1 - bias - mantissaBits);
  return sign * std::ldexp(mantissa + (1u << mantissaBits),
                           exponent - bias - mantissaBits);
}

double f16Value(uint16_t bits) { return decoded(bits, 5, 10); }
double bf16Value(uint16_t bits) { return decoded(bits, 8, 7); }

/// By bisection: positive numbers are in the order of their bits.
static uint16_t nearest(double value, double (*decode)(uint16_t),
                        uint16_t infinity) {
  if (std::isnan(value))
    return 0x7fff;
  uint16_t sign = std::signbit(value) ? 0x8000 : 0;
  value = std::fabs(value);
  uint16_t low = 0, high = infinity;
  while (high - low > 1) {
    auto middle = static_cast<uint16_t>((low + high) / 2);
    (decode(middle) <= value ? low : high) = middle;
  }
  // What infinity stands for in rounding is the next power of two.
  double step = decode(infinity - 1) - decode(infinity - 2);
  double above = high == infinity ? decode(infinity - 1) + step : decode(high);
  double down = value - decode(low), up = above - value;
  bool takesHigh = up < down || (up == down && (high & 1) == 0);
  return sign | (takesHigh ? high : low);
}

uint16_t nearestF16(double value) { return nearest(value, f16Value, 0x7c00); }
uint16_t nearestBF16(double value) { return nearest(value, bf16Value, 0x7f80); }

std::string kernelWith(const std::string &body, const std::string &declarations,
                       const std::string &target) {
  return ".version 8.0\n.target " + target + "\n.address_size 64\n" +
         declarations +
         "\n.visible .entry k(\n.param .u64 in,\n.param .u64 out\n)\n{\n" +
         body + "\n}\n";
}

//===----------------------------------------------------------------------===//
// CudaSim
//===----------------------------------------------------------------------===//

void CudaSim::start() {
  diffCudaSimReset();
  ASSERT_EQ(cuInit(0), CUDA_SUCCESS);
  CUcontext context = nullptr;
  ASSERT_EQ(cuDevicePrimaryCtxRetain(&context, 0), CUDA_SUCCESS);
  ASSERT_EQ(cuCtxSetCurrent(context), CUDA_SUCCESS);
}

CUmodule CudaSim::load(const std::string &ptx) {
  CUmodule module = nullptr;
  EXPECT_EQ(cuModuleLoadData(&module, ptx.c_str()), CUDA_SUCCESS)
      << diffCudaSimLastMessage();
  return module;
}

CUresult CudaSim::loadError(const std::string &ptx, std::string *log) {
  char buffer[1000] = "";
  CUjit_option options[] = {CU_JIT_ERROR_LOG_BUFFER,
                            CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES};
  void *values[] = {buffer, reinterpret_cast<void *>(sizeof buffer)};
  CUmodule module = nullptr;
  CUresult code = cuModuleLoadDataEx(&module, ptx.c_str(), 2, options, values);
  if (log)
    *log = buffer;
  return code;
}

CUresult CudaSim::launch(CUmodule module, Shape shape,
                         std::vector<uint64_t> params) {
  CUfunction function = nullptr;
  if (!module)
    return CUDA_ERROR_INVALID_HANDLE;
  EXPECT_EQ(cuModuleGetFunction(&function, module, "k"), CUDA_SUCCESS);
  if (shape.shared > 48 * 1024) {
    EXPECT_EQ(cuFuncSetAttribute(
                  function, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES,
                  static_cast<int>(shape.shared)),
              CUDA_SUCCESS);
  }
  std::vector<void *> pointers;
  for (uint64_t &param : params)
    pointers.push_back(&param);
  CUresult code =
      cuLaunchKernel(function, shape.blocks, 1, 1, shape.threads, 1, 1,
                     shape.shared, nullptr, pointers.data(), nullptr);
  return code == CUDA_SUCCESS ? cuCtxSynchronize() : code;
}

std::string CudaSim::failure(const std::string &ptx, Shape shape,
                             CUdeviceptr in, CUdeviceptr out, CUresult code) {
  EXPECT_EQ(run(ptx, shape, in, out), code);
  return diffCudaSimLastMessage();
}

const char *const allModes[8] = {
    "",     "greedy",      "eager",      "greedy,eager",
    "race", "greedy,race", "eager,race", "greedy,eager,race"};

std::string replaced(std::string text, const std::string &from,
                     const std::string &to) {
  size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

void Hopper::begin(const char *modes) {
  setenv("DIFF_CUDA_SIM_DEVICE", "sm_90a", 1);
  start();
  unsetenv("DIFF_CUDA_SIM_DEVICE");
  ASSERT_EQ(diffCudaSimSetModes(modes), CUDA_SUCCESS);
}

//===----------------------------------------------------------------------===//
// Instruction
//===----------------------------------------------------------------------===//

std::vector<uint64_t> Instruction::evaluate(const std::string &text,
                                            const std::vector<Lane> &lanes,
                                            unsigned bytes) {
  const char *result = bytes == 8 ? "%D" : bytes == 4 ? "%d" : "%hd";
  std::string width = std::to_string(8 * bytes);
  std::string body = R"(
  .reg .b64 %in, %out, %A, %B, %C, %D, %X;
  .reg .b32 %a, %b, %c, %d, %x, %y, %t;
  .reg .b16 %ha, %hb, %hc, %hd;
  .reg .pred %p, %q;
  ld.param.u64 %in, [in];
  ld.param.u64 %out, [out];
  mov.u32 %t, %tid.x;
  mad.wide.u32 %in, %t, 24, %in;
  mad.wide.u32 %out, %t, 8, %out;
  ld.global.b64 %A, [%in];
  ld.global.b64 %B, [%in+8];
  ld.global.b64 %C, [%in+16];
  ld.global.b32 %a, [%in];
  ld.global.b32 %b, [%in+8];
  ld.global.b32 %c, [%in+16];
  ld.global.b16 %ha, [%in];
  ld.global.b16 %hb, [%in+8];
  ld.global.b16 %hc, [%in+16];
)" + text + "\n  st.global.b64 [%out], 0;\n  st.global.b" +
                     width + " [%out], " + result + ";\n  ret;";
  CUdeviceptr in = upload(lanes), out = allocate(8 * lanes.size());
  auto threads = static_cast<unsigned>(lanes.size());
  EXPECT_EQ(run(kernelWith(body), {1, threads, 0}, in, out), CUDA_SUCCESS)
      << text << ": " << diffCudaSimLastMessage();
  return download<uint64_t>(out, lanes.size());
}

std::vector<Instruction::Lane> Instruction::integers(unsigned bytes) {
  uint64_t all = bytes == 8 ? ~0ull : (1ull << (8 * bytes)) - 1;
  const uint64_t extremes[] = {0,       1,           2,  all, all - 1,
                               all / 2, all / 2 + 1, 31, 7};
  std::vector<Lane> lanes;
  for (uint64_t a : extremes)
    for (uint64_t b : extremes)
      lanes.push_back({a & all, b & all, extremes[lanes.size() % 9] & all});
  auto any = [&] { return (uint64_t(random()) << 32 | random()) & all; };
  while (lanes.size() < 160)
    lanes.push_back({any(), any(), any()});
  return lanes;
}

std::vector<Instruction::Lane> Instruction::floats() {
  const float extremes[] = {0.0f, -0.0f,     1.0f,   -1.5f,   INFINITY,
                            NAN,  -INFINITY, 1e-40f, 3.4e38f, 1e-20f};
  std::vector<Lane> lanes;
  auto bits = [](float value) { return uint64_t(bitsAs<uint32_t>(value)); };
  for (float a : extremes)
    for (float b : extremes)
      lanes.push_back({bits(a), bits(b), bits(extremes[lanes.size() % 10])});
  std::normal_distribution<float> normal(0, 10);
  while (lanes.size() < 192)
    lanes.push_back(
        {bits(normal(random)), bits(normal(random)), bits(normal(random))});
  return lanes;
}

std::vector<Instruction::Lane> Instruction::doubles() {
  std::vector<Lane> lanes;
  std::normal_distribution<double> normal(0, 1e3);
  auto next = [&] { return bitsAs<uint64_t>(normal(random)); };
  while (lanes.size() < 64)
    lanes.push_back({next(), next(), next()});
  lanes.push_back({bitsAs<uint64_t>(INFINITY + 0.0), next(), next()});
  lanes.push_back({bitsAs<uint64_t>(-0.0), bitsAs<uint64_t>(0.0), next()});
  return lanes;
}

/// Two halves in 32 bits.
std::vector<Instruction::Lane> Instruction::halves() {
  std::vector<Lane> lanes;
  while (lanes.size() < 256)
    lanes.push_back({random(), random(), random()});
  // Sums that are near each other's size, where rounding matters.
  for (int i = 0; i < 256; ++i) {
    auto near = [&] { return 0x3c003f80u ^ (random() & 0x81ff80ffu); };
    lanes.push_back({near(), near(), near()});
  }
  return lanes;
}
