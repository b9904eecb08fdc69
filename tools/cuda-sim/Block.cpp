//===- Block.cpp - Scheduling the warps of a block, and the blocks of a launch ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Block.h"
#include "Warp.h"

#include <algorithm>

using namespace cudasim;

std::optional<Modes> Modes::parse(const std::string &list) {
  Modes modes;
  std::istringstream stream(list);
  for (std::string word; std::getline(stream, word, ',');) {
    if (word == "greedy" || word == "default")
      modes.greedy = word == "greedy";
    else if (word == "eager" || word == "lazy")
      modes.eager = word == "eager";
    else if (word == "race")
      modes.race = true;
    else if (!word.empty())
      return std::nullopt;
  }
  return modes;
}

std::set<uint32_t> Function::allSharedVariables() const {
  std::set<uint32_t> all = sharedVariables;
  std::set<const Function *> seen = {this};
  std::vector<const Function *> open = {this};
  while (!open.empty()) {
    const Function *function = open.back();
    open.pop_back();
    all.insert(function->sharedVariables.begin(),
               function->sharedVariables.end());
    for (const Function *callee : function->callees)
      if (seen.insert(callee).second)
        open.push_back(callee);
  }
  return all;
}

static uint32_t alignTo(uint32_t value, uint32_t alignment) {
  return (value + alignment - 1) / alignment * alignment;
}

uint32_t cudasim::layOutShared(const Program &program, const Function &kernel,
                               std::map<uint32_t, uint32_t> &addresses) {
  uint32_t next = sharedReserved, dynamicAlignment = 16;
  std::set<uint32_t> used = kernel.allSharedVariables();
  for (uint32_t number : used) {
    const Variable &variable = program.variables[number];
    if (variable.unsized) {
      dynamicAlignment = std::max(dynamicAlignment, variable.alignment);
      continue;
    }
    next = alignTo(next, variable.alignment);
    addresses[number] = next;
    next += static_cast<uint32_t>(variable.bytes);
  }
  // All that is dynamic begins at one address.
  next = alignTo(next, dynamicAlignment);
  for (uint32_t number : used)
    if (program.variables[number].unsized)
      addresses[number] = next;
  return next - sharedReserved;
}

void Launch::run() {
  counters.opcodes.assign(program.opcodes.size(), 0);
  counters.opcodeNames = &program.opcodes;
  unsigned position[3];
  for (position[2] = 0; position[2] < grid[2]; ++position[2])
    for (position[1] = 0; position[1] < grid[1]; ++position[1])
      for (position[0] = 0; position[0] < grid[0]; ++position[0])
        Block(*this, position).run();
}

//===----------------------------------------------------------------------===//
// A block
//===----------------------------------------------------------------------===//

Block::Block(Launch &launch, const unsigned (&position)[3]) : launch(launch) {
  std::copy(position, position + 3, this->position);
  shared.reset(launch.sharedBytes);
  if (launch.modes.race)
    races = std::make_unique<Races>(launch.warps(), launch.sharedBytes);
  for (unsigned id = 0; id < launch.warps(); ++id)
    warps.push_back(std::make_unique<Warp>(*this, id));
}

Block::~Block() = default;

void Block::run() {
  while (true) {
    bool ready = false, done = true;
    for (auto &warp : warps) {
      if (warp->state == WarpState::Ready) {
        ready = true;
        runOne(*warp);
      }
      done &= warp->state == WarpState::Done;
    }
    if (done)
      return;
    if (!ready)
      reportDeadlock();
  }
}

/// In greedy order a warp goes on until it waits. One that spins on memory
/// would wait for ever: after many steps the others get their turn.
void Block::runOne(Warp &warp) {
  constexpr unsigned patience = 1u << 20;
  unsigned steps = launch.modes.greedy ? patience : 1;
  warp.yielded = false;
  try {
    for (; steps && warp.state == WarpState::Ready && !warp.yielded; --steps) {
      if (!launch.stepsLeft--)
        faultIn(-1, "the launch takes more instructions than"
                    " DIFF_CUDA_SIM_STEPS allows");
      ++clock;
      warp.step();
    }
  } catch (const Fault &error) {
    throw Fault(error.code, error.lane,
                describe(warp, error.lane) + ": " + error.message);
  }
}

std::string Block::describe(const Warp &warp, int lane) const {
  std::ostringstream stream;
  stream << "kernel '" << launch.kernel.name << "', block (" << position[0]
         << "," << position[1] << "," << position[2] << "), ";
  if (lane < 0) {
    stream << "warp " << warp.id;
  } else {
    auto at = [&](const char *name) {
      return warp.special(name, static_cast<unsigned>(lane));
    };
    stream << "thread (" << at("%tid.x") << "," << at("%tid.y") << ","
           << at("%tid.z") << ")";
  }
  stream << ", line " << warp.line() << ": "
         << launch.program.ptx.lineText(warp.line());
  return stream.str();
}

//===----------------------------------------------------------------------===//
// Barriers
//===----------------------------------------------------------------------===//

void Block::arriveAt(unsigned number, unsigned threads, Warp &warp, bool waits,
                     const Inst &inst) {
  Barrier &barrier = barriers[number];
  if (!threads)
    threads = launch.warps() * 32;
  if (barrier.expected && barrier.expected != threads)
    faultIn(-1, "barrier ", number, " is for ", threads,
            " threads here but for ", barrier.expected, " at line ",
            barrier.line);
  barrier.expected = threads;
  barrier.line = inst.line;
  barrier.arrived += 32;
  if (races)
    races->arrive(warp.id, number);
  if (waits) {
    warp.state = WarpState::AtBarrier;
    warp.barrier = static_cast<int>(number);
    warp.barrierInst = &inst;
  }
  if (barrier.arrived > threads)
    faultIn(-1, barrier.arrived, " threads come to barrier ", number, " for ",
            threads);
  if (barrier.arrived == threads)
    release(number);
}

/// bar.red's results: the counts are of the threads' predicates.
static void writeReduction(Warp &warp, const Barrier &barrier) {
  const Inst &inst = *warp.barrierInst;
  if (inst.d.empty())
    return;
  uint64_t value = inst.mode == 0   ? barrier.popc
                   : inst.mode == 1 ? static_cast<uint64_t>(barrier.all)
                                    : static_cast<uint64_t>(barrier.any);
  forEachLane(warp.activeMask(),
              [&](unsigned lane) { warp.row(inst.d[0])[lane] = value; });
}

void Block::release(unsigned number) {
  for (auto &warp : warps) {
    if (warp->state != WarpState::AtBarrier ||
        warp->barrier != static_cast<int>(number))
      continue;
    writeReduction(*warp, barriers[number]);
    if (races)
      races->wait(warp->id, number);
    warp->state = WarpState::Ready;
    warp->barrier = -1;
  }
  if (races)
    races->clear(number);
  barriers[number] = Barrier();
}

void Block::reportDeadlock() {
  std::ostringstream stream;
  stream << "kernel '" << launch.kernel.name << "', block (" << position[0]
         << "," << position[1] << "," << position[2]
         << "): barrier divergence, nobody can go on:";
  for (const auto &warp : warps) {
    stream << " warp " << warp->id;
    if (warp->state == WarpState::Done)
      stream << " has exited;";
    else
      stream << " waits at line " << warp->line() << " for barrier "
             << warp->barrier << " (" << barriers[warp->barrier].arrived
             << " of " << barriers[warp->barrier].expected
             << " threads have come);";
  }
  std::string text = stream.str();
  text.pop_back();
  throw Fault(CUDA_ERROR_LAUNCH_FAILED, -1, text);
}
