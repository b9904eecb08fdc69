//===- Print.cpp - Reports of kernels as text and JSON --------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/report/Report.h"

#include "llvm/Support/Format.h"

#include <cmath>

using namespace diff;
using llvm::format;
using llvm::raw_ostream;
using llvm::StringRef;

/// In the order of tables.
static constexpr Kind allKinds[] = {Kind::Product,     Kind::WarpgroupProduct,
                                    Kind::MultiplyAdd, Kind::Float,
                                    Kind::MatrixLoad,  Kind::Copy,
                                    Kind::BulkCopy,    Kind::Exponential,
                                    Kind::Special,     Kind::Barrier,
                                    Kind::Local,       Kind::SharedLoad,
                                    Kind::SharedStore, Kind::GlobalLoad,
                                    Kind::GlobalStore, Kind::Shuffle,
                                    Kind::Other};

static double percent(double part, double whole) {
  return whole > 0 ? 100 * part / whole : 0;
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

static void printBytes(raw_ostream &os, StringRef what,
                       std::optional<int64_t> bytes) {
  os << ", ";
  if (bytes)
    os << *bytes;
  else
    os << "unknown";
  os << " bytes of " << what;
}

static void printResources(const KernelReport &kernel, raw_ostream &os) {
  const Resources &resources = kernel.resources;
  os << "  " << kernel.threads << " threads, ";
  if (resources.registers)
    os << *resources.registers << " registers"
       << (kernel.isEstimate ? " (the plan's estimate)" : "");
  else
    os << "unknown registers";
  printBytes(os, "spill stores", resources.spillStores);
  printBytes(os, "spill loads", resources.spillLoads);
  os << "\n  shared memory: " << kernel.dynamicShared << " bytes dynamic";
  printBytes(os, "static", resources.staticShared);
  os << "\n";
}

static void printOccupancy(const KernelReport &kernel, const GpuChip &chip,
                           raw_ostream &os) {
  const Occupancy &found = kernel.occupancy;
  os << "  occupancy: " << found.warps << " of " << chip.smWarps
     << " warps an SM ("
     << format("%.0f %%", percent(found.warps, chip.smWarps)) << "), "
     << found.blocks << (found.blocks == 1 ? " block" : " blocks")
     << ", limited by " << found.limit << "\n";
}

static void printKinds(const LoopCounts &counts, raw_ostream &os) {
  os << "   ";
  for (Kind kind : allKinds)
    if (unsigned count = counts.count(kind))
      os << " " << spelling(kind) << " " << count
         << format(" (%.1f %%)", percent(count, counts.instructions));
  os << "\n";
}

static void printBounds(const LoopReport &loop, raw_ostream &os) {
  for (const Bound &bound : loop.bounds) {
    os << "    on " << bound.board << ": at most "
       << format("%.0f", bound.reachable() / 1e12) << " of "
       << format("%.0f", bound.peak / 1e12) << " TFLOP/s; memory ";
    if (std::isinf(bound.memory))
      os << "unknown";
    else
      os << format("%.0f", bound.memory / 1e12);
    os << ", an SM " << format("%.0f", bound.sm / 1e12) << " by "
       << bound.smLimit << "\n";
  }
}

static void printLoop(const LoopReport &loop, raw_ostream &os) {
  const LoopCounts &counts = loop.counts;
  os << counts.instructions << " instructions, " << counts.steady
     << " on every way through";
  if (unsigned products = counts.products())
    os << "; " << products << " products of " << spelling(counts.type) << ", "
       << format("%.2f", double(counts.instructions) / products) << " and "
       << format("%.2f", double(counts.steady) / products)
       << " instructions each, at most " << counts.longestRun << " without one";
  os << "\n";
  printKinds(counts, os);
  if (counts.type == ProductType::None)
    return;
  os << "    a block's tile: " << format("%.0f", loop.flops) << " FLOP, "
     << format("%.0f", loop.bytes) << " bytes";
  if (loop.intensity)
    os << ", " << format("%.1f", *loop.intensity) << " FLOP/byte";
  os << "\n";
  printBounds(loop, os);
}

void diff::printText(const KernelsReport &report, raw_ostream &os) {
  for (const std::string &note : report.notes)
    os << "note: " << note << "\n";
  for (const KernelReport &kernel : report.kernels) {
    os << kernel.name << " for " << report.chip << "\n";
    printResources(kernel, os);
    printOccupancy(kernel, describeChip(report.chip), os);
    for (size_t i = 0; i < kernel.loops.size(); ++i) {
      os << "  loop " << i + 1 << " of " << kernel.loops.size() << " ("
         << (kernel.code == CodeKind::Sass ? "SASS" : "PTX") << "): ";
      printLoop(kernel.loops[i], os);
    }
  }
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

static llvm::json::Value orNull(std::optional<int64_t> number) {
  return number ? llvm::json::Value(*number) : llvm::json::Value(nullptr);
}

static llvm::json::Value finiteOrNull(double number) {
  return std::isfinite(number) ? llvm::json::Value(number)
                               : llvm::json::Value(nullptr);
}

static llvm::json::Object toJson(const Bound &bound) {
  return llvm::json::Object{{"board", bound.board},
                            {"peak_flops", bound.peak},
                            {"memory_flops", finiteOrNull(bound.memory)},
                            {"sm_flops", bound.sm},
                            {"sm_limit", bound.smLimit},
                            {"reachable_flops", bound.reachable()}};
}

static llvm::json::Object toJson(const LoopReport &loop) {
  const LoopCounts &counts = loop.counts;
  llvm::json::Object kinds, shares;
  for (Kind kind : allKinds) {
    kinds[spelling(kind)] = counts.count(kind);
    shares[spelling(kind)] = percent(counts.count(kind), counts.instructions);
  }
  llvm::json::Array bounds;
  for (const Bound &bound : loop.bounds)
    bounds.push_back(toJson(bound));
  return llvm::json::Object{
      {"instructions", counts.instructions},
      {"steady_instructions", counts.steady},
      {"products", counts.products()},
      {"product_type", spelling(counts.type)},
      {"longest_run_without_product", counts.longestRun},
      {"counts", std::move(kinds)},
      {"percent", std::move(shares)},
      {"flops", loop.flops},
      {"bytes", loop.bytes},
      {"flops_per_byte", loop.intensity ? llvm::json::Value(*loop.intensity)
                                        : llvm::json::Value(nullptr)},
      {"bounds", std::move(bounds)}};
}

static llvm::json::Object toJson(const KernelReport &kernel) {
  llvm::json::Array loops;
  for (const LoopReport &loop : kernel.loops)
    loops.push_back(toJson(loop));
  const Resources &resources = kernel.resources;
  return llvm::json::Object{
      {"name", kernel.name},
      {"threads", kernel.threads},
      {"registers", orNull(resources.registers)},
      {"registers_estimated", kernel.isEstimate},
      {"spill_store_bytes", orNull(resources.spillStores)},
      {"spill_load_bytes", orNull(resources.spillLoads)},
      {"dynamic_shared_bytes", kernel.dynamicShared},
      {"static_shared_bytes", orNull(resources.staticShared)},
      {"warps_per_sm", kernel.occupancy.warps},
      {"blocks_per_sm", kernel.occupancy.blocks},
      {"occupancy_limit", kernel.occupancy.limit},
      {"code", kernel.code == CodeKind::Sass ? "sass" : "ptx"},
      {"loops", std::move(loops)}};
}

void diff::printJson(const KernelsReport &report, raw_ostream &os) {
  llvm::json::Array kernels, notes;
  for (const KernelReport &kernel : report.kernels)
    kernels.push_back(toJson(kernel));
  for (const std::string &note : report.notes)
    notes.push_back(note);
  llvm::json::Value value = llvm::json::Object{{"chip", report.chip},
                                               {"notes", std::move(notes)},
                                               {"kernels", std::move(kernels)}};
  os << llvm::formatv("{0:2}", value) << "\n";
}
