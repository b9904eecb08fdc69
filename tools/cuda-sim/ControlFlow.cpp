//===- ControlFlow.cpp - Where lanes that part meet again -----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Immediate post-dominators by the iteration of Cooper, Harvey and Kennedy on
// the reversed graph, with one exit node behind every ret and exit.
//
//===----------------------------------------------------------------------===//

#include "ControlFlow.h"

#include <algorithm>

using namespace cudasim;

namespace {

struct Block {
  int begin = 0, end = 0;
  std::vector<int> successors, predecessors;
};

class PostDominators {
public:
  explicit PostDominators(std::vector<Inst> &code) : code(code) {}

  void run() {
    split();
    connect();
    order();
    iterate();
    for (size_t b = 0; b + 1 < blocks.size(); ++b) {
      Inst &last = code[blocks[b].end - 1];
      int dominator = immediate[b];
      bool meets = dominator >= 0 && dominator != exitBlock;
      last.reconverge = meets ? blocks[dominator].begin : -1;
    }
  }

private:
  static bool endsBlock(const Inst &inst) {
    return inst.flow != Flow::Next && inst.flow != Flow::Call;
  }

  void split() {
    std::vector<bool> leader(code.size() + 1, false);
    leader[0] = true;
    for (size_t i = 0; i < code.size(); ++i) {
      if (!endsBlock(code[i]))
        continue;
      leader[i + 1] = true;
      if (code[i].target >= 0)
        leader[code[i].target] = true;
      for (int target : code[i].targets)
        leader[target] = true;
    }
    blockOf.resize(code.size());
    for (size_t i = 0; i < code.size(); ++i) {
      if (leader[i]) {
        blocks.emplace_back();
        blocks.back().begin = static_cast<int>(i);
      }
      blockOf[i] = static_cast<int>(blocks.size()) - 1;
      blocks.back().end = static_cast<int>(i) + 1;
    }
    exitBlock = static_cast<int>(blocks.size());
    blocks.emplace_back();
  }

  void addEdge(int from, int to) {
    blocks[from].successors.push_back(to);
    blocks[to].predecessors.push_back(from);
  }

  void connect() {
    for (int b = 0; b < exitBlock; ++b) {
      const Inst &last = code[blocks[b].end - 1];
      bool leaves = last.flow == Flow::Return || last.flow == Flow::Exit;
      if (leaves)
        addEdge(b, exitBlock);
      if (last.target >= 0 && last.flow == Flow::Branch)
        addEdge(b, blockOf[last.target]);
      for (int target : last.targets)
        addEdge(b, blockOf[target]);
      bool falls =
          last.flow == Flow::Next || last.flow == Flow::Call || last.guard >= 0;
      if (falls && b + 1 < exitBlock)
        addEdge(b, b + 1);
    }
  }

  /// Reverse postorder of the reversed graph, from the exit.
  void order() {
    number.assign(blocks.size(), -1);
    std::vector<std::pair<int, size_t>> stack = {{exitBlock, 0}};
    std::vector<bool> seen(blocks.size(), false);
    seen[exitBlock] = true;
    while (!stack.empty()) {
      auto &[b, next] = stack.back();
      if (next == blocks[b].predecessors.size()) {
        number[b] = static_cast<int>(postorder.size());
        postorder.push_back(b);
        stack.pop_back();
        continue;
      }
      int predecessor = blocks[b].predecessors[next++];
      if (!seen[predecessor]) {
        seen[predecessor] = true;
        stack.emplace_back(predecessor, 0);
      }
    }
  }

  int intersect(int a, int b) const {
    while (a != b) {
      while (number[a] < number[b])
        a = immediate[a];
      while (number[b] < number[a])
        b = immediate[b];
    }
    return a;
  }

  /// One step for one block; whether anything changed.
  bool update(int b) {
    int dominator = -1;
    for (int successor : blocks[b].successors)
      if (number[successor] >= 0 && immediate[successor] >= 0)
        dominator = dominator < 0 ? successor : intersect(successor, dominator);
    bool changed = dominator != immediate[b];
    immediate[b] = dominator;
    return changed;
  }

  /// Blocks of an endless loop reach no exit and stay without a dominator.
  void iterate() {
    immediate.assign(blocks.size(), -1);
    immediate[exitBlock] = exitBlock;
    for (bool changed = true; changed;) {
      changed = false;
      for (size_t i = postorder.size() - 1; i-- > 0;)
        changed |= update(postorder[i]);
    }
  }

  std::vector<Inst> &code;
  std::vector<Block> blocks;
  std::vector<int> blockOf, postorder, number, immediate;
  int exitBlock = 0;
};

} // namespace

void cudasim::findReconvergence(std::vector<Inst> &code) {
  PostDominators(code).run();
}
