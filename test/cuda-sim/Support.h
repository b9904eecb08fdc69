//===- Support.h - What the tests of the simulated driver share -----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TEST_CUDASIM_SUPPORT_H
#define DIFF_TEST_CUDASIM_SUPPORT_H

#include "diff/cuda_sim.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>
#include <random>
#include <string>
#include <vector>

/// Bits of a value as those of another type.
template <typename To, typename From>
To bitsAs(From value) {
  static_assert(sizeof(To) == sizeof(From), "sizes differ");
  To result;
  std::memcpy(&result, &value, sizeof result);
  return result;
}

/// Numbers of f16 and bf16 by the formats' definitions, independent of the
/// simulator's conversions.
double f16Value(uint16_t bits);
double bf16Value(uint16_t bits);
/// The nearest one: found by search among all.
uint16_t nearestF16(double value);
uint16_t nearestBF16(double value);

/// A module with a kernel `k` and this body; parameters "in" and "out" are
/// 64-bit pointers.
std::string kernelWith(const std::string &body,
                       const std::string &declarations = "",
                       const std::string &target = "sm_80");

/// A fresh device with a context.
class CudaSim : public testing::Test {
protected:
  void SetUp() override { start(); }
  void start();

  CUmodule load(const std::string &ptx);
  /// The error for a module that is not to be loaded, and the log's text.
  CUresult loadError(const std::string &ptx, std::string *log = nullptr);

  template <typename T>
  CUdeviceptr upload(const std::vector<T> &values) {
    CUdeviceptr address = 0;
    EXPECT_EQ(cuMemAlloc_v2(&address, values.size() * sizeof(T)), CUDA_SUCCESS);
    EXPECT_EQ(
        cuMemcpyHtoD_v2(address, values.data(), values.size() * sizeof(T)),
        CUDA_SUCCESS);
    return address;
  }
  CUdeviceptr allocate(size_t bytes) {
    CUdeviceptr address = 0;
    EXPECT_EQ(cuMemAlloc_v2(&address, bytes), CUDA_SUCCESS);
    return address;
  }
  template <typename T>
  std::vector<T> download(CUdeviceptr address, size_t count) {
    std::vector<T> values(count);
    EXPECT_EQ(cuMemcpyDtoH_v2(values.data(), address, count * sizeof(T)),
              CUDA_SUCCESS);
    return values;
  }

  struct Shape {
    unsigned blocks = 1, threads = 32, shared = 0;
  };
  /// Launches `k` of a module and waits for it.
  CUresult launch(CUmodule module, Shape shape, std::vector<uint64_t> params);
  /// Loads and launches; "in" and "out" are the parameters.
  CUresult run(const std::string &ptx, Shape shape, CUdeviceptr in,
               CUdeviceptr out) {
    return launch(load(ptx), shape, {in, out});
  }
  /// The message of a launch that has to fail.
  std::string failure(const std::string &ptx, Shape shape, CUdeviceptr in,
                      CUdeviceptr out,
                      CUresult code = CUDA_ERROR_LAUNCH_FAILED);

  std::mt19937 random{7};
};

/// One instruction (or some) on 32 lanes. Registers %a %b %c (b32), %A %B %C
/// (b64), %ha %hb %hc (b16) have the operands, results go to %d, %D or %hd,
/// predicates %p %q are free, as are %x %y (b32) and %X (b64).
class Instruction : public CudaSim {
protected:
  struct Lane {
    uint64_t a, b, c;
  };
  /// The results, of `bytes` each, for these operands.
  std::vector<uint64_t> evaluate(const std::string &text,
                                 const std::vector<Lane> &lanes,
                                 unsigned bytes);
  /// Operands with many that are extreme.
  std::vector<Lane> integers(unsigned bytes);
  std::vector<Lane> floats();
  std::vector<Lane> doubles();
  std::vector<Lane> halves();

  /// Compares with `expected(a, b, c)` of operands of type T, results of R.
  template <typename T, typename R, typename F>
  void check(const std::string &text, const std::vector<Lane> &lanes,
             F expected) {
    std::vector<uint64_t> got = evaluate(text, lanes, sizeof(R));
    for (size_t i = 0; i < lanes.size(); ++i) {
      T a, b, c;
      std::memcpy(&a, &lanes[i].a, sizeof(T));
      std::memcpy(&b, &lanes[i].b, sizeof(T));
      std::memcpy(&c, &lanes[i].c, sizeof(T));
      R want = expected(a, b, c);
      uint64_t bits = 0;
      std::memcpy(&bits, &want, sizeof want);
      EXPECT_EQ(got[i], bits) << text << " of " << std::hex << lanes[i].a
                              << ", " << lanes[i].b << ", " << lanes[i].c;
    }
  }
};

/// Every combination of modes.
extern const char *const allModes[8];

/// The text with one place changed, which has to be there.
std::string replaced(std::string text, const std::string &from,
                     const std::string &to);

/// A device of sm_90a.
class Hopper : public CudaSim {
protected:
  void SetUp() override { begin(""); }
  void begin(const char *modes);
  static std::string kernel90(const std::string &body,
                              const std::string &declarations) {
    return kernelWith(body, declarations, "sm_90a");
  }
};

#endif // DIFF_TEST_CUDASIM_SUPPORT_H
