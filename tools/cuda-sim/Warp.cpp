//===- Warp.cpp - Control flow of a warp ----------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Warp.h"

using namespace cudasim;

Warp::Warp(Block &block, unsigned id) : block(block), id(id) {
  unsigned threads = block.launch.threads() - id * 32;
  initial = live = threads >= 32 ? ~0u : (1u << threads) - 1;
  enter(block.launch.kernel, live, nullptr);
}

//===----------------------------------------------------------------------===//
// Frames
//===----------------------------------------------------------------------===//

void Warp::enter(const Function &function, uint32_t mask, const Inst *call) {
  Frame frame;
  frame.function = &function;
  frame.call = call;
  frame.rows.assign(function.rows * size_t(32), ~uint64_t(0));
  frame.params.assign(function.paramBytes * size_t(32), freshByte);
  frame.stack.push_back({0, -1, mask});
  frame.localBase = (localTop + 15) / 16 * 16;
  localTop = frame.localBase + function.localBytes;
  for (std::vector<uint8_t> &bytes : local)
    if (bytes.size() < localTop)
      bytes.resize(localTop, freshByte);
  fillConstants(frame);
  if (frames.size() >= 1000)
    faultIn(-1, "calls are nested more than 1000 deep");
  frames.push_back(std::move(frame));
  current = frames.back().rows.data();
}

void Warp::fillConstants(Frame &frame) {
  const Launch &launch = block.launch;
  for (const ConstantRow &constant : frame.function->constants) {
    uint64_t value = constant.value;
    if (constant.kind == ConstantRow::Shared)
      value += launch.sharedAddresses.at(constant.variable);
    else if (constant.kind == ConstantRow::Global)
      value += launch.program.addresses[constant.variable];
    else if (constant.kind == ConstantRow::Local)
      value += frame.localBase;
    uint64_t *row = &frame.rows[constant.row * size_t(32)];
    for (unsigned lane = 0; lane < 32; ++lane)
      row[lane] = constant.kind == ConstantRow::Special
                      ? special(constant.name, lane)
                      : value;
  }
}

uint64_t Warp::special(const std::string &name, unsigned lane) const {
  const Launch &launch = block.launch;
  unsigned number = thread(lane), x = launch.block[0], y = launch.block[1];
  size_t dot = name.find('.');
  unsigned axis = dot == std::string::npos ? 0 : name[dot + 1] - 'x';
  std::string base = name.substr(0, dot);
  if (base == "%tid")
    return axis == 0 ? number % x : axis == 1 ? number / x % y : number / x / y;
  if (base == "%ntid")
    return launch.block[axis];
  if (base == "%ctaid")
    return block.position[axis];
  if (base == "%nctaid")
    return launch.grid[axis];
  if (base == "%laneid")
    return lane;
  if (base == "%warpid")
    return id;
  if (base == "%nwarpid")
    return launch.warps();
  if (base == "%dynamic_smem_size")
    return launch.dynamicShared;
  if (base == "%total_smem_size")
    return launch.sharedBytes - sharedReserved;
  if (base == "%lanemask_eq")
    return 1u << lane;
  if (base == "%lanemask_lt")
    return (1u << lane) - 1;
  if (base == "%lanemask_le")
    return (2u << lane) - 1;
  if (base == "%lanemask_gt")
    return static_cast<uint32_t>(~((2u << lane) - 1));
  if (base == "%lanemask_ge")
    return static_cast<uint32_t>(~((1u << lane) - 1));
  if (base == "%nsmid" || base == "%cluster_nctarank" ||
      base == "%nclusterid" || base == "%cluster_nctaid")
    return base == "%nclusterid" ? launch.grid[axis] : 1;
  if (base == "%clusterid")
    return block.position[axis];
  return 0; // %smid, %gridid, %cluster_ctaid, %cluster_ctarank
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

uint32_t Warp::guarded(const Inst &inst, uint32_t mask) {
  if (inst.guard < 0)
    return mask;
  const uint64_t *predicate = row(inst.guard);
  uint32_t set = 0;
  for (unsigned lane = 0; lane < 32; ++lane)
    set |= static_cast<uint32_t>(predicate[lane] & 1) << lane;
  return mask & (inst.guardNegated ? ~set : set);
}

void Warp::step() {
  Divergence &top = frames.back().stack.back();
  const Inst &inst = frames.back().function->code[top.pc];
  executing = &inst;
  uint32_t all = top.mask;
  uint32_t mask = guarded(inst, all);
  if (mask) {
    ++block.launch.counters.opcodes[inst.counter];
    ++block.launch.counters.instructions;
  }
  if (inst.flow == Flow::Branch) {
    branch(inst, all, mask);
  } else {
    ++top.pc;
    if (mask)
      switch (inst.flow) {
      case Flow::Table:
        branchByTable(inst, mask);
        break;
      case Flow::Call:
        call(inst, mask);
        break;
      case Flow::Return:
      case Flow::Exit:
        leave(mask, inst.flow == Flow::Exit || frames.size() == 1);
        break;
      default:
        inst.run(*this, inst, mask);
      }
  }
  settle();
}

/// Goes on with what is below where a part has come to its end.
void Warp::settle() {
  while (!frames.empty()) {
    std::vector<Divergence> &stack = frames.back().stack;
    while (!stack.empty() &&
           (!stack.back().mask || stack.back().pc == stack.back().reconverge))
      stack.pop_back();
    if (!stack.empty())
      return;
    localTop = frames.back().localBase;
    frames.pop_back();
    current = frames.empty() ? nullptr : frames.back().rows.data();
  }
  state = WarpState::Done;
  if (!bulkStores.empty())
    faultIn(static_cast<int>(bulkStores.front().lane),
            "exits with a bulk copy from shared memory that was not waited"
            " for");
}

void Warp::branch(const Inst &inst, uint32_t mask, uint32_t taken) {
  Divergence &top = frames.back().stack.back();
  if (!taken || taken == mask) {
    top.pc = taken ? inst.target : top.pc + 1;
    return;
  }
  if (inst.uniform)
    faultIn(__builtin_ctz(taken), "a branch that is said to be uniform is not");
  int next = top.pc + 1;
  diverge(inst, {{next, 0, mask & ~taken}, {inst.target, 0, taken}});
}

void Warp::diverge(const Inst &inst, std::vector<Divergence> parts) {
  std::vector<Divergence> &stack = frames.back().stack;
  // Where the lanes below already wait there, another entry is of no use:
  // loops would pile them up.
  if (inst.reconverge < 0 || inst.reconverge == stack.back().reconverge)
    stack.pop_back();
  else
    stack.back().pc = inst.reconverge;
  for (Divergence &part : parts) {
    part.reconverge = inst.reconverge;
    if (part.pc != inst.reconverge)
      stack.push_back(part);
  }
}

void Warp::branchByTable(const Inst &inst, uint32_t mask) {
  Divergence &top = frames.back().stack.back();
  std::map<int, uint32_t> masks;
  const uint64_t *index = row(inst.s[0]);
  forEachLane(mask, [&](unsigned lane) {
    auto number = static_cast<uint32_t>(index[lane]);
    if (number >= inst.targets.size())
      faultIn(static_cast<int>(lane), "index ", number, " into a table of ",
              inst.targets.size(), " labels");
    masks[inst.targets[number]] |= 1u << lane;
  });
  if (uint32_t rest = top.mask & ~mask)
    masks[top.pc] |= rest;
  if (masks.size() == 1) {
    top.pc = masks.begin()->first;
    return;
  }
  std::vector<Divergence> parts;
  parts.reserve(masks.size());
  for (auto [target, lanes] : masks)
    parts.push_back({target, 0, lanes});
  diverge(inst, std::move(parts));
}

void Warp::call(const Inst &inst, uint32_t mask) {
  const Function &callee = *inst.callee;
  std::vector<uint8_t> params(callee.paramBytes * size_t(32), freshByte);
  const Frame &caller = frames.back();
  forEachLane(mask, [&](unsigned lane) {
    for (const ParamCopy &copy : inst.arguments)
      std::memcpy(
          &params[lane * callee.paramBytes + copy.to],
          &caller.params[lane * caller.function->paramBytes + copy.from],
          copy.bytes);
  });
  enter(callee, mask, &inst);
  frames.back().params = std::move(params);
}

void Warp::copyResults(const Frame &callee, uint32_t mask) {
  Frame &caller = frames[frames.size() - 2];
  forEachLane(mask, [&](unsigned lane) {
    for (const ParamCopy &copy : callee.call->results)
      std::memcpy(
          &caller.params[lane * caller.function->paramBytes + copy.to],
          &callee.params[lane * callee.function->paramBytes + copy.from],
          copy.bytes);
  });
}

/// Lanes return from the innermost function, or exit.
void Warp::leave(uint32_t mask, bool exits) {
  if (!exits) {
    copyResults(frames.back(), mask);
    for (Divergence &entry : frames.back().stack)
      entry.mask &= ~mask;
    return;
  }
  live &= ~mask;
  for (Frame &frame : frames)
    for (Divergence &entry : frame.stack)
      entry.mask &= ~mask;
}
