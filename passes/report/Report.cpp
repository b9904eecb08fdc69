//===- Report.cpp - What is known of kernels without running them ---------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/report/Report.h"

#include "llvm/ADT/SmallVector.h"

#include <limits>

using namespace diff;
using llvm::StringRef;

/// What an SM of the board takes for a warp's way through the loop, in cycles,
/// if nothing else were to be done.
static llvm::SmallVector<std::pair<StringRef, double>>
smCycles(const GpuBoard &board, const LoopCounts &counts) {
  double perCycle = board.halfMultiplyAdds;
  if (counts.type == ProductType::Tf32)
    perCycle /= 2;
  double floats = counts.count(Kind::Float) + counts.count(Kind::MultiplyAdd);
  double special =
      counts.count(Kind::Exponential) + counts.count(Kind::Special);
  llvm::SmallVector<std::pair<StringRef, double>> cycles;
  if (counts.type == ProductType::F32)
    cycles.push_back({"products", floats * 32 / board.f32Lanes});
  else
    cycles.append({{"products", counts.multiplyAdds / perCycle},
                   {"f32", floats * 32 / board.f32Lanes}});
  cycles.append({{"shared memory", counts.sharedBytes / board.sharedBytes},
                 {"exponentials", special * 32 / board.specialLanes},
                 {"issue", counts.steady / board.issued}});
  return cycles;
}

static double peakOf(const GpuBoard &board, ProductType type) {
  switch (type) {
  case ProductType::Tf32:
    return board.tf32Flops;
  case ProductType::F32:
    return board.f32Flops;
  default:
    return board.halfFlops;
  }
}

static Bound boundOn(const GpuBoard &board, const LoopReport &loop) {
  Bound bound;
  bound.board = board.name;
  bound.peak = peakOf(board, loop.counts.type);
  bound.memory = loop.intensity ? *loop.intensity * board.bandwidth
                                : std::numeric_limits<double>::infinity();
  auto cycles = smCycles(board, loop.counts);
  auto most = llvm::max_element(cycles, llvm::less_second());
  bound.smLimit = most->first;
  // The peak is a product each cycle that one can be begun.
  double ideal =
      loop.counts.multiplyAdds /
      (loop.counts.type == ProductType::F32    ? board.f32Lanes
       : loop.counts.type == ProductType::Tf32 ? board.halfMultiplyAdds / 2
                                               : board.halfMultiplyAdds);
  bound.sm = bound.peak * std::min(1.0, ideal / most->second);
  return bound;
}

static LoopReport reportLoop(const KernelReport &kernel, const Loop &loop) {
  LoopReport report;
  report.counts = countLoop(kernel.code, loop);
  // Where a warp group copies for the others these do the products.
  bool isGroups = report.counts.count(Kind::WarpgroupProduct);
  double warps = isGroups && kernel.rows ? double(kernel.rows) / 16
                                         : llvm::divideCeil(kernel.threads, 32);
  report.flops = 2 * report.counts.multiplyAdds * warps;
  report.bytes =
      isGroups ? double(kernel.stepBytes) : report.counts.globalBytes * warps;
  if (report.counts.type == ProductType::None)
    return report;
  if (report.bytes > 0)
    report.intensity = report.flops / report.bytes;
  for (const GpuBoard &board : listBoards())
    report.bounds.push_back(boundOn(board, report));
  return report;
}

static int64_t numberIn(const llvm::json::Object &fields, StringRef name) {
  return fields.getInteger(name).value_or(0);
}

/// What the line that describes a kernel says of it.
static llvm::Expected<KernelReport> readDescription(StringRef line) {
  llvm::Expected<llvm::json::Value> value = llvm::json::parse(line);
  if (!value)
    return value.takeError();
  const llvm::json::Object *fields = value->getAsObject();
  if (!fields || !fields->getString("name"))
    return llvm::createStringError("the description of a kernel has no name: " +
                                   line);
  KernelReport kernel;
  kernel.name = fields->getString("name")->str();
  kernel.threads = numberIn(*fields, "threads");
  kernel.dynamicShared = numberIn(*fields, "shared_bytes");
  kernel.rows = numberIn(*fields, "rows");
  kernel.stepBytes = numberIn(*fields, "step_bytes");
  if (auto registers = fields->getInteger("registers")) {
    kernel.resources.registers = registers;
    kernel.isEstimate = true;
  }
  return kernel;
}

static void addCode(KernelReport &kernel, const ReportSources &sources,
                    llvm::StringMap<Resources> &assembled,
                    llvm::StringMap<Listing> &listings) {
  if (auto found = assembled.find(kernel.name); found != assembled.end()) {
    kernel.resources = found->second;
    kernel.isEstimate = false;
  }
  kernel.occupancy = computeOccupancy(
      describeChip(sources.chip), kernel.threads,
      kernel.dynamicShared + kernel.resources.staticShared.value_or(0),
      kernel.resources.registers);
  const Listing &listing = listings[kernel.name];
  kernel.code = listing.kind;
  for (const Loop &loop : listing.findLoops())
    kernel.loops.push_back(reportLoop(kernel, loop));
}

llvm::Expected<KernelsReport>
diff::reportKernels(const ReportSources &sources) {
  KernelsReport report;
  report.chip = sources.chip;
  report.notes = sources.notes;
  auto assembled = readAssemblerLog(sources.assemblerLog);
  auto listings =
      sources.sass.empty() ? readPtx(sources.ptx) : readSass(sources.sass);
  llvm::SmallVector<StringRef> lines;
  StringRef(sources.ptx).split(lines, '\n');
  for (StringRef line : lines) {
    if (!line.consume_front("// diff.kernel "))
      continue;
    llvm::Expected<KernelReport> kernel = readDescription(line);
    if (!kernel)
      return kernel.takeError();
    addCode(*kernel, sources, assembled, listings);
    report.kernels.push_back(std::move(*kernel));
  }
  return report;
}
