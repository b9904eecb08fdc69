//===- Loops.cpp - Loops of a control-flow graph --------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/report/Listing.h"

#include "llvm/ADT/STLExtras.h"

#include <map>
#include <set>

using namespace diff;
using llvm::StringRef;

namespace {
/// Basic blocks by number, in the order of the text.
struct Graph {
  /// The first instruction of each, and the number of instructions.
  std::vector<unsigned> starts;
  std::vector<std::vector<unsigned>> successors, predecessors;

  unsigned numBlocks() const { return successors.size(); }
};
using Blocks = std::set<unsigned>;
} // namespace

static bool isBranch(CodeKind kind, StringRef opcode) {
  if (kind == CodeKind::Ptx)
    return opcode == "bra" || opcode == "bra.uni";
  // Calls that never return are how the assembler leaves some loops.
  return opcode == "BRA" || opcode.starts_with("BRA.U") ||
         opcode == "CALL.REL.NOINC" || opcode.starts_with("BRA.CONV");
}

static bool isExit(CodeKind kind, StringRef opcode) {
  StringRef first = opcode.split('.').first;
  return kind == CodeKind::Ptx
             ? first == "ret" || first == "exit" || first == "trap"
             : first == "EXIT" || first == "RET";
}

/// Where a branch goes: the operand that is a label.
static std::optional<unsigned> targetOf(const Listing &listing,
                                        const Instruction &branch) {
  StringRef rest = branch.operands;
  while (!rest.empty()) {
    rest = rest.ltrim(" ,`()!");
    StringRef word = rest.take_until(
        [](char c) { return c == ' ' || c == ',' || c == ')'; });
    if (auto found = listing.labels.find(word); found != listing.labels.end())
      return found->second;
    rest = rest.drop_front(word.size());
  }
  return std::nullopt;
}

/// A branch whose own condition is its first operand, such as `BRA P0, ...`.
static bool mayFallThrough(const Instruction &branch) {
  StringRef first = StringRef(branch.operands).ltrim("!");
  return branch.isPredicated || first.starts_with("P") ||
         first.starts_with("UP");
}

static Graph buildGraph(const Listing &listing) {
  const auto &code = listing.instructions;
  unsigned end = code.size();
  std::set<unsigned> starts = {0, end};
  std::map<unsigned, unsigned> targets;
  for (const auto &label : listing.labels)
    starts.insert(std::min(label.second, end));
  for (auto [i, instruction] : llvm::enumerate(code)) {
    bool branches = isBranch(listing.kind, instruction.opcode);
    if (branches || isExit(listing.kind, instruction.opcode))
      starts.insert(i + 1);
    if (auto target = targetOf(listing, instruction); branches && target)
      targets[i] = *target;
  }
  Graph graph;
  graph.starts.assign(starts.begin(), starts.end());
  unsigned count = graph.starts.size() - 1;
  graph.successors.resize(count);
  graph.predecessors.resize(count);
  for (unsigned block = 0; block < count; ++block) {
    unsigned last = graph.starts[block + 1] - 1;
    auto add = [&](unsigned to) {
      graph.successors[block].push_back(to);
      graph.predecessors[to].push_back(block);
    };
    bool branches = isBranch(listing.kind, code[last].opcode);
    if (auto target = targets.find(last);
        target != targets.end() && target->second < end)
      add(llvm::lower_bound(graph.starts, target->second) -
          graph.starts.begin());
    bool leaves = branches ? !mayFallThrough(code[last])
                           : isExit(listing.kind, code[last].opcode) &&
                                 !code[last].isPredicated;
    if (!leaves && block + 1 < count)
      add(block + 1);
  }
  return graph;
}

/// Whether a way from the kernel's start to `block` leaves out `avoided`, which
/// may be the number behind the last block: whether there is a way.
static bool isReachedWithout(const Graph &graph, unsigned block,
                             unsigned avoided) {
  Blocks seen = {avoided};
  std::vector<unsigned> rest = {0};
  while (!rest.empty()) {
    unsigned next = rest.back();
    rest.pop_back();
    if (!seen.insert(next).second)
      continue;
    if (next == block)
      return true;
    llvm::append_range(rest, graph.successors[next]);
  }
  return false;
}

/// The blocks from which `head` is reached again by the edge from `latch`.
static Blocks findBody(const Graph &graph, unsigned head, unsigned latch) {
  Blocks body = {head};
  std::vector<unsigned> rest = {latch};
  while (!rest.empty()) {
    unsigned block = rest.back();
    rest.pop_back();
    if (body.insert(block).second)
      llvm::append_range(rest, graph.predecessors[block]);
  }
  return body;
}

/// Whether `head` is reached from itself within `body` without `left`.
static bool returnsWithout(const Graph &graph, const Blocks &body,
                           unsigned head, unsigned left) {
  Blocks seen;
  std::vector<unsigned> rest = {head};
  while (!rest.empty()) {
    unsigned block = rest.back();
    rest.pop_back();
    for (unsigned next : graph.successors[block]) {
      if (next == head)
        return true;
      if (next != left && body.count(next) && seen.insert(next).second)
        rest.push_back(next);
    }
  }
  return false;
}

/// A body's blocks, each behind those that come before it.
static void sortBlocks(const Graph &graph, const Blocks &body, unsigned block,
                       Blocks &seen, std::vector<unsigned> &reversed) {
  seen.insert(block);
  for (unsigned next : graph.successors[block])
    if (body.count(next) && !seen.count(next))
      sortBlocks(graph, body, next, seen, reversed);
  reversed.push_back(block);
}

/// Whether a loop does nothing but wait for an mbarrier.
static bool onlyWaits(const Listing &listing, const Graph &graph,
                      const Blocks &body) {
  unsigned count = 0;
  bool waits = false;
  for (unsigned block : body)
    for (unsigned i = graph.starts[block]; i < graph.starts[block + 1]; ++i) {
      StringRef opcode = listing.instructions[i].opcode;
      waits |= opcode.starts_with("SYNCS") || opcode.starts_with("mbarrier");
      ++count;
    }
  return waits && count <= 8;
}

/// Loops by the block that they begin with: one without which none of their
/// others is reached, wherever it is in the text.
static std::map<unsigned, Blocks> findBodies(const Listing &listing,
                                             const Graph &graph) {
  std::map<unsigned, Blocks> bodies;
  for (unsigned block = 0; block < graph.numBlocks(); ++block)
    for (unsigned head : graph.successors[block])
      if (isReachedWithout(graph, block, graph.numBlocks()) &&
          (head == block || !isReachedWithout(graph, block, head))) {
        Blocks body = findBody(graph, head, block);
        bodies[head].insert(body.begin(), body.end());
      }
  for (auto it = bodies.begin(); it != bodies.end();)
    it = onlyWaits(listing, graph, it->second) ? bodies.erase(it)
                                               : std::next(it);
  return bodies;
}

std::vector<Loop> Listing::findLoops() const {
  Graph graph = buildGraph(*this);
  std::map<unsigned, Blocks> bodies = findBodies(*this, graph);
  std::vector<Loop> loops;
  for (const auto &[head, body] : bodies) {
    bool isInnermost = llvm::none_of(bodies, [&, &inner = body,
                                              first = head](const auto &other) {
      return other.first != first && inner.count(other.first) &&
             llvm::all_of(other.second,
                          [&](unsigned block) { return inner.count(block); });
    });
    if (!isInnermost)
      continue;
    Loop loop;
    auto take = [&](unsigned block, std::vector<const Instruction *> &into) {
      for (unsigned i = graph.starts[block]; i < graph.starts[block + 1]; ++i)
        into.push_back(&instructions[i]);
    };
    for (unsigned block : body)
      take(block, loop.all);
    std::vector<unsigned> order;
    Blocks seen;
    sortBlocks(graph, body, head, seen, order);
    for (unsigned block : llvm::reverse(order))
      if (block == head || !returnsWithout(graph, body, head, block))
        take(block, loop.steady);
    loops.push_back(std::move(loop));
  }
  return loops;
}
