//===- CpuFeatures.cpp - What the processor and the system can run --------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// On x86-64 a table from LLVM's feature names to the CPUID bit of each (Intel
// SDM volume 2A and AMD APM volume 3) and to the register state that the
// system must save for it. Compilers' __builtin_cpu_supports would depend on
// the compiler's age. On AArch64 the kernel's hwcaps.
//
//===----------------------------------------------------------------------===//

#include "CpuFeatures.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string_view>

#if defined(__x86_64__)
#include <cpuid.h>
#include <sys/syscall.h>
#include <unistd.h>
#elif defined(__aarch64__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif

using namespace diff;

#if defined(__x86_64__)

namespace {

enum Register { EAX, EBX, ECX, EDX };

/// Register state that the system has to save between threads.
enum State { None, Avx, Avx512, Amx };

struct Feature {
  std::string_view name;
  uint32_t leaf, subleaf;
  Register reg;
  int bit;
  State state;
};

} // namespace

static constexpr uint32_t Ext = 0x80000001, Ext8 = 0x80000008;

static constexpr Feature features[] = {
    {"cx8", 1, 0, EDX, 8, None},
    {"cmov", 1, 0, EDX, 15, None},
    {"mmx", 1, 0, EDX, 23, None},
    {"fxsr", 1, 0, EDX, 24, None},
    {"sse", 1, 0, EDX, 25, None},
    {"sse2", 1, 0, EDX, 26, None},
    {"sse3", 1, 0, ECX, 0, None},
    {"pclmul", 1, 0, ECX, 1, None},
    {"ssse3", 1, 0, ECX, 9, None},
    {"fma", 1, 0, ECX, 12, Avx},
    {"cx16", 1, 0, ECX, 13, None},
    {"sse4.1", 1, 0, ECX, 19, None},
    {"sse4.2", 1, 0, ECX, 20, None},
    {"crc32", 1, 0, ECX, 20, None},
    {"movbe", 1, 0, ECX, 22, None},
    {"popcnt", 1, 0, ECX, 23, None},
    {"aes", 1, 0, ECX, 25, None},
    {"xsave", 1, 0, ECX, 27, None},
    {"avx", 1, 0, ECX, 28, Avx},
    {"f16c", 1, 0, ECX, 29, Avx},
    {"rdrnd", 1, 0, ECX, 30, None},
    {"sahf", Ext, 0, ECX, 0, None},
    {"lzcnt", Ext, 0, ECX, 5, None},
    {"sse4a", Ext, 0, ECX, 6, None},
    {"prfchw", Ext, 0, ECX, 8, None},
    {"xop", Ext, 0, ECX, 11, Avx},
    {"lwp", Ext, 0, ECX, 15, None},
    {"fma4", Ext, 0, ECX, 16, Avx},
    {"tbm", Ext, 0, ECX, 21, None},
    {"mwaitx", Ext, 0, ECX, 29, None},
    {"64bit", Ext, 0, EDX, 29, None},
    {"clzero", Ext8, 0, EBX, 0, None},
    {"rdpru", Ext8, 0, EBX, 4, None},
    {"wbnoinvd", Ext8, 0, EBX, 9, None},
    {"fsgsbase", 7, 0, EBX, 0, None},
    {"sgx", 7, 0, EBX, 2, None},
    {"bmi", 7, 0, EBX, 3, None},
    {"avx2", 7, 0, EBX, 5, Avx},
    {"bmi2", 7, 0, EBX, 8, None},
    {"invpcid", 7, 0, EBX, 10, None},
    {"rtm", 7, 0, EBX, 11, None},
    {"avx512f", 7, 0, EBX, 16, Avx512},
    {"avx512dq", 7, 0, EBX, 17, Avx512},
    {"rdseed", 7, 0, EBX, 18, None},
    {"adx", 7, 0, EBX, 19, None},
    {"avx512ifma", 7, 0, EBX, 21, Avx512},
    {"clflushopt", 7, 0, EBX, 23, None},
    {"clwb", 7, 0, EBX, 24, None},
    {"avx512cd", 7, 0, EBX, 28, Avx512},
    {"sha", 7, 0, EBX, 29, None},
    {"avx512bw", 7, 0, EBX, 30, Avx512},
    {"avx512vl", 7, 0, EBX, 31, Avx512},
    // Not a processor feature: LLVM's name for using 512-bit registers at all.
    {"evex512", 7, 0, EBX, 16, Avx512},
    {"avx512vbmi", 7, 0, ECX, 1, Avx512},
    {"pku", 7, 0, ECX, 4, None},
    {"waitpkg", 7, 0, ECX, 5, None},
    {"avx512vbmi2", 7, 0, ECX, 6, Avx512},
    {"shstk", 7, 0, ECX, 7, None},
    {"gfni", 7, 0, ECX, 8, None},
    {"vaes", 7, 0, ECX, 9, Avx},
    {"vpclmulqdq", 7, 0, ECX, 10, Avx},
    {"avx512vnni", 7, 0, ECX, 11, Avx512},
    {"avx512bitalg", 7, 0, ECX, 12, Avx512},
    {"avx512vpopcntdq", 7, 0, ECX, 14, Avx512},
    {"rdpid", 7, 0, ECX, 22, None},
    {"cldemote", 7, 0, ECX, 25, None},
    {"movdiri", 7, 0, ECX, 27, None},
    {"movdir64b", 7, 0, ECX, 28, None},
    {"enqcmd", 7, 0, ECX, 29, None},
    {"uintr", 7, 0, EDX, 5, None},
    {"avx512vp2intersect", 7, 0, EDX, 8, Avx512},
    {"serialize", 7, 0, EDX, 14, None},
    {"tsxldtrk", 7, 0, EDX, 16, None},
    {"pconfig", 7, 0, EDX, 18, None},
    {"amx-bf16", 7, 0, EDX, 22, Amx},
    {"avx512fp16", 7, 0, EDX, 23, Avx512},
    {"amx-tile", 7, 0, EDX, 24, Amx},
    {"amx-int8", 7, 0, EDX, 25, Amx},
    {"sha512", 7, 1, EAX, 0, Avx},
    {"sm3", 7, 1, EAX, 1, Avx},
    {"sm4", 7, 1, EAX, 2, Avx},
    {"avxvnni", 7, 1, EAX, 4, Avx},
    {"avx512bf16", 7, 1, EAX, 5, Avx512},
    {"cmpccxadd", 7, 1, EAX, 7, None},
    {"amx-fp16", 7, 1, EAX, 21, Amx},
    {"hreset", 7, 1, EAX, 22, None},
    {"avxifma", 7, 1, EAX, 23, Avx},
    {"movrs", 7, 1, EAX, 31, None},
    {"avxvnniint8", 7, 1, EDX, 4, Avx},
    {"avxneconvert", 7, 1, EDX, 5, Avx},
    {"amx-complex", 7, 1, EDX, 8, Amx},
    {"avxvnniint16", 7, 1, EDX, 10, Avx},
    {"prefetchi", 7, 1, EDX, 14, None},
    {"usermsr", 7, 1, EDX, 15, None},
    {"xsaveopt", 0xd, 1, EAX, 0, None},
    {"xsavec", 0xd, 1, EAX, 1, None},
    {"xsaves", 0xd, 1, EAX, 3, None},
    {"ptwrite", 0x14, 0, EBX, 4, None},
};

/// XCR0: the state components that the system has enabled.
static uint64_t enabledState() {
  unsigned eax, ebx, ecx, edx;
  constexpr unsigned osxsave = 1u << 27;
  if (!__get_cpuid(1, &eax, &ebx, &ecx, &edx) || !(ecx & osxsave))
    return 0;
  uint32_t low, high;
  __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  return static_cast<uint64_t>(high) << 32 | low;
}

/// Linux gives a process the AMX tiles only when it asks.
static bool requestTiles() {
  constexpr long archReqXcompPerm = 0x1023, xfeatureTileData = 18;
  return syscall(SYS_arch_prctl, archReqXcompPerm, xfeatureTileData) == 0;
}

static bool hasState(State state) {
  constexpr uint64_t avx = 0x6, avx512 = avx | 0xe0, amx = 0x60000;
  uint64_t enabled = enabledState();
  switch (state) {
  case None:
    return true;
  case Avx:
    return (enabled & avx) == avx;
  case Avx512:
    return (enabled & avx512) == avx512;
  case Amx:
    return (enabled & amx) == amx && requestTiles();
  }
  return false;
}

const char *diff::hostArchitecture() { return "x86_64"; }

static bool hasFeature(std::string_view name) {
  const Feature *feature =
      std::find_if(std::begin(features), std::end(features),
                   [&](const Feature &f) { return f.name == name; });
  if (feature == std::end(features))
    return false;
  unsigned regs[4] = {};
  if (!__get_cpuid_count(feature->leaf, feature->subleaf, &regs[EAX],
                         &regs[EBX], &regs[ECX], &regs[EDX]))
    return false;
  return (regs[feature->reg] >> feature->bit & 1) && hasState(feature->state);
}

#elif defined(__aarch64__)

const char *diff::hostArchitecture() { return "aarch64"; }

static bool hasFeature(std::string_view name) {
  struct Feature {
    std::string_view name;
    unsigned long hwcap, hwcap2;
  };
  static constexpr Feature features[] = {
      {"fp-armv8", HWCAP_FP, 0},      {"neon", HWCAP_ASIMD, 0},
      {"aes", HWCAP_AES, 0},          {"sha2", HWCAP_SHA2, 0},
      {"crc", HWCAP_CRC32, 0},        {"lse", HWCAP_ATOMICS, 0},
      {"fullfp16", HWCAP_ASIMDHP, 0}, {"rdm", HWCAP_ASIMDRDM, 0},
      {"rcpc", HWCAP_LRCPC, 0},       {"jsconv", HWCAP_JSCVT, 0},
      {"complxnum", HWCAP_FCMA, 0},   {"dotprod", HWCAP_ASIMDDP, 0},
      {"fp16fml", HWCAP_ASIMDFHM, 0}, {"sha3", HWCAP_SHA3, 0},
      {"sve", HWCAP_SVE, 0},          {"sve2", 0, HWCAP2_SVE2},
      {"i8mm", 0, HWCAP2_I8MM},       {"bf16", 0, HWCAP2_BF16},
  };
  for (const Feature &feature : features)
    if (feature.name == name)
      return (getauxval(AT_HWCAP) & feature.hwcap) == feature.hwcap &&
             (getauxval(AT_HWCAP2) & feature.hwcap2) == feature.hwcap2;
  return false;
}

#else

const char *diff::hostArchitecture() { return "unknown"; }

static bool hasFeature(std::string_view) { return false; }

#endif

std::string diff::missingFeatures(const std::string &isa) {
  std::string missing;
  for (size_t begin = 0; begin < isa.size();) {
    size_t end = std::min(isa.find(',', begin), isa.size());
    std::string name = isa.substr(begin, end - begin);
    if (!name.empty() && !hasFeature(name))
      missing += (missing.empty() ? "" : ",") + name;
    begin = end + 1;
  }
  return missing;
}
