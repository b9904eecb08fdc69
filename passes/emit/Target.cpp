//===- Target.cpp - What code is generated for ----------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/emit/Target.h"
#include "passes/emit/Kernels.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"

#include <unistd.h>

using namespace llvm;
using namespace diff;

/// Where a processor's name is looked up, in this order: names such as
/// "generic" exist in several architectures.
static constexpr StringLiteral knownTriples[] = {
    "x86_64-unknown-linux-gnu",      "aarch64-unknown-linux-gnu",
    "riscv64-unknown-linux-gnu",     "powerpc64le-unknown-linux-gnu",
    "loongarch64-unknown-linux-gnu", "s390x-unknown-linux-gnu",
};

/// The extensions that a library records as needed: those that LLVM or our own
/// lowering uses without being asked. Others, such as aes or amx-tile, are
/// on in many processors' descriptions but never in the code.
static constexpr StringLiteral x86Extensions[] = {
    "sse3",        "ssse3",        "sse4.1",     "sse4.2",
    "popcnt",      "cx16",         "crc32",      "avx",
    "avx2",        "fma",          "f16c",       "bmi",
    "bmi2",        "lzcnt",        "movbe",      "adx",
    "avx512f",     "avx512cd",     "avx512bw",   "avx512dq",
    "avx512vl",    "avx512vbmi",   "avx512ifma", "avx512vbmi2",
    "avx512vnni",  "avx512bitalg", "gfni",       "avx512vpopcntdq",
    "avx512bf16",  "avx512fp16",   "avxvnni",    "avxifma",
    "avxvnniint8", "avxneconvert", "sse4a",      "xop",
    "fma4",        "tbm",
};
static constexpr StringLiteral aarch64Extensions[] = {
    "lse", "rdm",  "fullfp16", "fp16fml", "dotprod", "complxnum",
    "sve", "sve2", "bf16",     "i8mm",    "rcpc",    "jsconv",
};

void diff::initializeTargets() {
  static const bool done = [] {
    InitializeAllTargetInfos();
    InitializeAllTargets();
    InitializeAllTargetMCs();
    InitializeAllAsmPrinters();
    return true;
  }();
  (void)done;
}

static Error makeError(const Twine &message) {
  return createStringError(inconvertibleErrorCode(), message);
}

static const Target *lookup(StringRef triple) {
  std::string ignored;
  return TargetRegistry::lookupTarget(Triple(triple), ignored);
}

/// The names of the features that `cpu` with `features` has, with all that they
/// imply.
static StringSet<> enabledFeatures(const Target &target, StringRef triple,
                                   StringRef cpu, StringRef features) {
  std::unique_ptr<MCSubtargetInfo> info(
      target.createMCSubtargetInfo(Triple(triple), cpu, features));
  StringSet<> enabled;
  for (const SubtargetFeatureKV &feature : info->getEnabledProcessorFeatures())
    enabled.insert(feature.Key);
  return enabled;
}

static std::string listIsa(ArrayRef<StringLiteral> extensions,
                           const StringSet<> &enabled) {
  SmallVector<StringRef> isa;
  for (StringRef extension : extensions)
    if (enabled.contains(extension))
      isa.push_back(extension);
  return join(isa, ",");
}

/// Fills in what follows from triple, cpu and features.
static void deriveCapabilities(TargetDescription &description,
                               const StringSet<> &enabled) {
  Triple triple(description.triple);
  description.architecture = triple.getArchName().str();
  description.numVectorRegisters = 32;
  if (triple.getArch() == Triple::x86_64) {
    bool avx512 = enabled.contains("avx512f");
    bool avx = enabled.contains("avx");
    description.hasAvx512 = avx512;
    description.vectorBytes = avx512 ? 64 : avx ? 32 : 16;
    description.numVectorRegisters = avx512 ? 32 : 16;
    description.hasBf16Dot = enabled.contains("avx512bf16");
    description.isa = listIsa(x86Extensions, enabled);
  } else if (triple.isAArch64()) {
    description.hasBf16Dot = enabled.contains("bf16");
    description.isa = listIsa(aarch64Extensions, enabled);
  } else if (triple.isPPC64()) {
    description.numVectorRegisters = 64;
  }
}

/// Names of 32-bit processors are valid for some 64-bit triples, whose code
/// generator would end the process.
static bool has64BitMode(StringRef triple, const StringSet<> &enabled) {
  Triple parsed(triple);
  bool listed = parsed.getArch() == Triple::x86_64 || parsed.isRISCV() ||
                parsed.isPPC() || parsed.isLoongArch();
  return !listed || enabled.contains("64bit");
}

/// As the system knows it; it may know nothing, and say 0 or -1.
static void readCacheSize(TargetDescription &host) {
#if defined(_SC_LEVEL1_DCACHE_SIZE)
  if (long bytes = sysconf(_SC_LEVEL1_DCACHE_SIZE); bytes > 0)
    host.l1Bytes = bytes;
#endif
}

static Expected<TargetDescription> describeHost() {
  TargetDescription host;
  host.triple = sys::getProcessTriple();
  host.cpu = sys::getHostCPUName().str();
  SubtargetFeatures features;
  StringMap<bool> hostFeatures = sys::getHostCPUFeatures();
  SmallVector<StringRef> names(hostFeatures.keys());
  llvm::sort(names);
  for (StringRef name : names)
    features.AddFeature(name, hostFeatures[name]);
  host.features = features.getString();
  const Target *target = lookup(host.triple);
  if (!target)
    return makeError("this LLVM generates no code for the host, " +
                     host.triple);
  deriveCapabilities(
      host, enabledFeatures(*target, host.triple, host.cpu, host.features));
  readCacheSize(host);
  return host;
}

Expected<TargetDescription> diff::describeTarget(StringRef name) {
  initializeTargets();
  if (name == "host")
    return describeHost();
  for (StringRef triple : knownTriples) {
    const Target *target = lookup(triple);
    if (!target)
      continue;
    // An empty name is the baseline, which checks names without a warning.
    std::unique_ptr<MCSubtargetInfo> info(
        target->createMCSubtargetInfo(Triple(triple), "", ""));
    if (!info || name.empty() || !info->isCPUStringValid(name))
      continue;
    StringSet<> enabled = enabledFeatures(*target, triple, name, "");
    if (!has64BitMode(triple, enabled))
      continue;
    TargetDescription description;
    description.triple = triple.str();
    description.cpu = name.str();
    deriveCapabilities(description, enabled);
    return description;
  }
  return makeError("unknown target '" + name +
                   "': expected host, x86-64-v3, x86-64-v4, or a 64-bit "
                   "processor that LLVM knows, such as znver4, "
                   "sapphirerapids, neoverse-n1 or apple-m1");
}

Expected<TargetList> diff::describeTargetList(StringRef list) {
  SmallVector<StringRef> names, cpus;
  list.split(names, ',');
  TargetList targets;
  for (StringRef name : names) {
    name = name.trim();
    if (!isGpuName(name)) {
      cpus.push_back(name);
      continue;
    }
    if (Error error = checkGpuTarget(name))
      return error;
    if (llvm::is_contained(targets.gpus, name))
      return makeError("--target names '" + name + "' twice");
    targets.gpus.push_back(name.str());
  }
  if (cpus.size() > 1)
    return makeError("a library holds code for one CPU target, but --target "
                     "names " +
                     Twine(cpus.size()) + ": '" + list + "'");
  targets.hasCpu = !cpus.empty();
  Expected<TargetDescription> host =
      describeTarget(targets.hasCpu ? cpus.front() : "host");
  if (!host)
    return host.takeError();
  targets.host = std::move(*host);
  return targets;
}

Expected<std::unique_ptr<TargetMachine>>
diff::createTargetMachine(const TargetDescription &description) {
  initializeTargets();
  Triple triple(description.triple);
  std::string message;
  const Target *target = TargetRegistry::lookupTarget(triple, message);
  if (!target)
    return makeError(message);
  TargetOptions options;
  // A product that feeds a sum is fused with it: faster, and more precise.
  options.AllowFPOpFusion = FPOpFusion::Fast;
  std::unique_ptr<TargetMachine> machine(target->createTargetMachine(
      triple, description.cpu, description.features, options, Reloc::PIC_,
      std::nullopt, CodeGenOptLevel::Aggressive));
  if (!machine)
    return makeError("this LLVM generates no code for " + description.triple);
  return machine;
}
