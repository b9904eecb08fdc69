//===- diff-peaks.cpp - What the machine can do at most -------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Measures, on a number of threads at once, f32 fused multiply-adds and (where
// the processor has AVX512-BF16) bf16 dot products a second, and the bandwidth
// of reading a buffer much larger than the last cache. One JSON object:
//
//   diff-peaks --threads=2
//   {"threads": 2, "isa": "avx512", "fma_f32_gflops": 480.1,
//    "dot_bf16_gflops": 868.0, "read_gbytes": 38.2}
//
// The code for each instruction set is chosen when it runs, so any compiler
// for x86-64 builds all of it; other architectures get generic vectors.
//
//===----------------------------------------------------------------------===//

#include "ReadAll.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <new>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace {

/// Runs a number of rounds; returns something that depends on all of them.
using Kernel = float (*)(int64_t rounds);

/// A kernel and how many flops a round of it has.
struct Peak {
  Kernel kernel;
  double flops;
};

/// Sums that are independent of each other: enough of them to hide the latency
/// of an addition, few enough for the registers of every instruction set.
constexpr int numSums = 12;

} // namespace

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

/// Numbers that no compiler knows: what it could compute is not measured.
static float opaque(int index) {
  static volatile float base = 0.5F;
  return base + 0.001F * float(index);
}

template <size_t size>
static float sumOf(const float (&values)[size]) {
  float sum = 0;
  for (float value : values)
    sum += value;
  return sum;
}

#if defined(__x86_64__)

__attribute__((target("avx512f"))) static float fmaAVX512(int64_t rounds) {
  __m512 a = _mm512_set1_ps(opaque(0)), b = _mm512_set1_ps(opaque(1));
  __m512 sums[numSums];
  for (int i = 0; i < numSums; ++i)
    sums[i] = _mm512_set1_ps(opaque(i));
  for (int64_t round = 0; round < rounds; ++round)
    for (__m512 &sum : sums)
      sum = _mm512_fmadd_ps(sum, a, b);
  for (__m512 sum : sums)
    a = _mm512_add_ps(a, sum);
  float values[16];
  _mm512_storeu_ps(values, a);
  return sumOf(values);
}

__attribute__((target("avx2,fma"))) static float fmaAVX2(int64_t rounds) {
  __m256 a = _mm256_set1_ps(opaque(0)), b = _mm256_set1_ps(opaque(1));
  __m256 sums[numSums];
  for (int i = 0; i < numSums; ++i)
    sums[i] = _mm256_set1_ps(opaque(i));
  for (int64_t round = 0; round < rounds; ++round)
    for (__m256 &sum : sums)
      sum = _mm256_fmadd_ps(sum, a, b);
  for (__m256 sum : sums)
    a = _mm256_add_ps(a, sum);
  float values[8];
  _mm256_storeu_ps(values, a);
  return sumOf(values);
}

__attribute__((target("avx512f,avx512bf16"))) static float
dotAVX512(int64_t rounds) {
  __m512 one = _mm512_set1_ps(1e-3F * opaque(0));
  __m512bh a = _mm512_cvtne2ps_pbh(one, one), b = a;
  __m512 sums[numSums];
  for (int i = 0; i < numSums; ++i)
    sums[i] = _mm512_set1_ps(opaque(i));
  for (int64_t round = 0; round < rounds; ++round)
    for (__m512 &sum : sums)
      sum = _mm512_dpbf16_ps(sum, a, b);
  for (__m512 sum : sums)
    one = _mm512_add_ps(one, sum);
  float values[16];
  _mm512_storeu_ps(values, one);
  return sumOf(values);
}

#endif

/// Built with multiplications and additions contracted, see CMakeLists.txt.
static float fmaGeneric(int64_t rounds) {
  typedef float Vector __attribute__((vector_size(16)));
  Vector a = Vector{} + opaque(0), b = Vector{} + opaque(1);
  Vector sums[numSums];
  for (int i = 0; i < numSums; ++i)
    sums[i] = Vector{} + opaque(i);
  for (int64_t round = 0; round < rounds; ++round)
    for (Vector &sum : sums)
      sum = sum * a + b;
  for (Vector sum : sums)
    a += sum;
  float values[4] = {a[0], a[1], a[2], a[3]};
  return sumOf(values);
}

static Peak getFMA(std::string &isa) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f")) {
    isa = "avx512";
    return {fmaAVX512, 2.0 * 16 * numSums};
  }
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
    isa = "avx2";
    return {fmaAVX2, 2.0 * 8 * numSums};
  }
#endif
  isa = "generic";
  return {fmaGeneric, 2.0 * 4 * numSums};
}

static Peak getDot() {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512bf16"))
    return {dotAVX512, 4.0 * 16 * numSums};
#endif
  return {nullptr, 0.0};
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

static int64_t getLastCacheBytes() {
  int64_t bytes = 0;
#ifdef _SC_LEVEL3_CACHE_SIZE
  bytes = sysconf(_SC_LEVEL3_CACHE_SIZE);
#endif
  return std::max<int64_t>(bytes, int64_t(32) << 20);
}

//===----------------------------------------------------------------------===//
// Timing
//===----------------------------------------------------------------------===//

/// Keeps what a kernel returns, so that it has to be computed.
static std::atomic<uint64_t> sink{0};

static double now() {
  return std::chrono::duration<double>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

/// Seconds that `body` takes on all threads, from when all are ready to when
/// the last is done.
static double timeOnThreads(int threads, const std::function<void(int)> &body) {
  std::atomic<int> waiting{threads};
  std::vector<double> begin(threads), end(threads);
  std::vector<std::thread> pool;
  for (int thread = 0; thread < threads; ++thread)
    pool.emplace_back([&, thread] {
      --waiting;
      while (waiting.load() > 0)
        std::this_thread::yield();
      begin[thread] = now();
      body(thread);
      end[thread] = now();
    });
  for (std::thread &thread : pool)
    thread.join();
  return *std::max_element(end.begin(), end.end()) -
         *std::min_element(begin.begin(), begin.end());
}

/// The best of several runs, each about 50 ms long.
static double getGigaflops(Peak peak, int threads) {
  int64_t rounds = 1 << 20;
  double best = 0;
  for (int run = 0; run < 8; ++run) {
    double seconds = timeOnThreads(threads, [&](int) {
      float value = peak.kernel(rounds);
      uint32_t bits;
      std::memcpy(&bits, &value, sizeof(bits));
      sink += bits;
    });
    best = std::max(best, peak.flops * double(rounds) * threads / seconds);
    rounds = std::max<int64_t>(int64_t(double(rounds) * 0.05 / seconds), 1);
  }
  return best * 1e-9;
}

static double getReadGigabytes(int threads) {
  constexpr std::align_val_t alignment{4096};
  int64_t bytes = 8 * getLastCacheBytes() / threads / 4096 * 4096;
  int64_t count = bytes / 8;
  std::vector<uint64_t *> parts(threads);
  // Each thread touches its own part first: that is where it will be.
  timeOnThreads(threads, [&](int thread) {
    parts[thread] = static_cast<uint64_t *>(::operator new(bytes, alignment));
    std::fill_n(parts[thread], count, uint64_t(thread));
  });
  double best = 0;
  for (int run = 0; run < 8; ++run) {
    double seconds = timeOnThreads(
        threads, [&](int thread) { sink += readAll(parts[thread], bytes); });
    best = std::max(best, double(bytes) * threads / seconds);
  }
  for (uint64_t *part : parts)
    ::operator delete(part, alignment);
  return best * 1e-9;
}

int main(int argc, char **argv) {
  int threads = static_cast<int>(std::thread::hardware_concurrency());
  constexpr char option[] = "--threads=";
  for (int i = 1; i < argc; ++i) {
    bool known = std::strncmp(argv[i], option, sizeof(option) - 1) == 0;
    threads = known ? std::atoi(argv[i] + sizeof(option) - 1) : 0;
    if (threads < 1 || threads > 4096) {
      std::fprintf(stderr, "usage: diff-peaks [--threads=N]\n");
      return 2;
    }
  }
  std::string isa;
  Peak fma = getFMA(isa), dot = getDot();
  std::printf("{\"threads\": %d, \"isa\": \"%s\", \"fma_f32_gflops\": %.1f, ",
              threads, isa.c_str(), getGigaflops(fma, threads));
  if (dot.kernel)
    std::printf("\"dot_bf16_gflops\": %.1f, ", getGigaflops(dot, threads));
  else
    std::printf("\"dot_bf16_gflops\": null, ");
  std::printf("\"read_gbytes\": %.2f}\n", getReadGigabytes(threads));
  return 0;
}
