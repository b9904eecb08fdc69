//===- HopperInstructions.cpp - Warp groups' products and copies ----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Products are inline assembly, as nvvm's op for them takes no operand from
// registers. A product is one text with its fence and its group, and a wait has
// the registers that it is for as operands: so nothing that reads or writes
// them can get between, whatever is moved around them.
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/HopperInstructions.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace diff;

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

PanelTile::PanelTile(int64_t rows, int64_t columns, int64_t unit) : rows(rows) {
  // The widest that is not wider than needed: wgmma takes any number of them.
  width = columns > 32 ? 64 : columns > 16 ? 32 : 16;
  while (unit % width != 0)
    width /= 2;
  panels = llvm::divideCeil(columns, width);
}

/// PTX ISA, "Matrix Descriptor Format": addresses and distances in 16 bytes.
Value PanelTile::descriptor(DeviceBuilder &b, Value shared,
                            bool transposed) const {
  // From 8 rows to the next 8, and, where columns are not what is summed over,
  // from panel to panel.
  uint64_t stride = 8 * rowBytes() / 16;
  uint64_t leading = transposed ? panelBytes() / 16 : 1;
  uint64_t swizzle = width == 64 ? 1 : width == 32 ? 2 : 3;
  uint64_t fixed = leading << 16 | stride << 32 | swizzle << 62;
  Value address = LLVM::PtrToIntOp::create(b, b.getI32Type(), shared);
  address = b.div(address, 16);
  address = LLVM::ZExtOp::create(b, b.getI64Type(), address);
  return LLVM::OrOp::create(b, address, b.i64(static_cast<int64_t>(fixed)));
}

int64_t PanelTile::stepOf(int64_t step, bool transposed) const {
  int64_t first = 16 * step;
  if (transposed)
    return rowStep(first);
  return (first / width * panelBytes() + first % width * 2) / 16;
}

//===----------------------------------------------------------------------===//
// Inline assembly
//===----------------------------------------------------------------------===//

namespace {
/// One piece of inline assembly: its text, and its operands in LLVM's order,
/// results first.
class Assembly {
public:
  explicit Assembly(DeviceBuilder &b) : b(b) {}

  /// Registers of f32 that are results.
  void addResults(int64_t count) {
    results.assign(count, b.getF32Type());
    for (int64_t i = 0; i < count; ++i)
      constrain("=f");
    number = count;
  }
  /// Registers of f32 or i32 that are changed, or only stay before and behind
  /// the text as they are.
  void addChanged(ValueRange before) {
    for (Value value : before) {
      results.push_back(value.getType());
      constrain(value.getType().isF32() ? "=f" : "=r");
    }
    for (auto [i, value] : llvm::enumerate(before)) {
      constrain(std::to_string(i));
      operands.push_back(value);
    }
    number = 2 * static_cast<int64_t>(before.size());
  }
  /// An input; its name in the text.
  std::string add(StringRef constraint, Value value) {
    constrain(constraint);
    operands.push_back(value);
    return "$" + std::to_string(number++);
  }
  SmallVector<Value> build(StringRef text) {
    constrain("~{memory}");
    MLIRContext *context = b.getContext();
    Type type;
    if (results.size() == 1)
      type = results[0];
    else if (results.size() > 1)
      type = LLVM::LLVMStructType::getLiteral(context, results);
    auto dialect = LLVM::AsmDialectAttr::get(context, LLVM::AsmDialect::AD_ATT);
    auto assembly = LLVM::InlineAsmOp::create(
        b, type ? TypeRange(type) : TypeRange(), operands, text, constraints,
        /*has_side_effects=*/true, /*is_align_stack=*/false,
        LLVM::tailcallkind::TailCallKind::None, dialect, ArrayAttr());
    if (results.size() <= 1)
      return llvm::to_vector(ValueRange(assembly->getResults()));
    SmallVector<Value> values;
    for (size_t i = 0; i < results.size(); ++i)
      values.push_back(LLVM::ExtractValueOp::create(b, assembly.getRes(), i));
    return values;
  }

private:
  void constrain(StringRef constraint) {
    if (!constraints.empty())
      constraints += ",";
    constraints += constraint;
  }

  DeviceBuilder &b;
  std::string constraints;
  SmallVector<Value> operands;
  SmallVector<Type> results;
  int64_t number = 0;
};
} // namespace

/// "{$0, $1, ...}"
static std::string listOf(ArrayRef<std::string> names) {
  return "{" + llvm::join(names, ", ") + "}";
}

SmallVector<Value> diff::startProduct(DeviceBuilder &b, Type element,
                                      int64_t columns,
                                      ArrayRef<ProductStep> steps,
                                      ValueRange sums, bool bTransposed) {
  Assembly assembly(b);
  int64_t count = columns / 2;
  if (sums.empty())
    assembly.addResults(count);
  else
    assembly.addChanged(sums);
  SmallVector<std::string> registers;
  for (int64_t i = 0; i < count; ++i)
    registers.push_back("$" + std::to_string(i));
  std::string type = element.isF16() ? "f16" : "bf16", text;
  llvm::raw_string_ostream os(text);
  os << "wgmma.fence.sync.aligned;\n";
  for (auto [number, step] : llvm::enumerate(steps)) {
    bool inRegisters = step.a.size() > 1;
    SmallVector<std::string> a;
    for (Value value : step.a)
      a.push_back(assembly.add(inRegisters ? "r" : "l", value));
    std::string right = assembly.add("l", step.b);
    bool adds = number > 0 || !sums.empty();
    os << "wgmma.mma_async.sync.aligned.m64n" << columns << "k16.f32." << type
       << "." << type << " " << listOf(registers) << ", "
       << (inRegisters ? listOf(a) : a[0]) << ", " << right << ", "
       << (adds ? "1" : "0") << ", 1, 1" << (inRegisters ? "" : ", 0") << ", "
       << (bTransposed ? "1" : "0") << ";\n";
  }
  os << "wgmma.commit_group.sync.aligned;";
  return assembly.build(text);
}

SmallVector<Value> diff::waitForProducts(DeviceBuilder &b, int64_t pending,
                                         ValueRange registers) {
  Assembly assembly(b);
  assembly.addChanged(registers);
  return assembly.build("wgmma.wait_group.sync.aligned " +
                        std::to_string(pending) + ";");
}

//===----------------------------------------------------------------------===//
// Barriers and copies
//===----------------------------------------------------------------------===//

void diff::initBarrier(DeviceBuilder &b, Value barrier, int64_t arrivals) {
  NVVM::MBarrierInitOp::create(b, barrier, b.i32(arrivals), Value());
}
void diff::publishBarriers(DeviceBuilder &b) {
  NVVM::FenceMbarrierInitOp::create(b);
}

SmallVector<Value> diff::waitForPhase(DeviceBuilder &b, Value barrier,
                                      Value parity, ValueRange registers) {
  Assembly assembly(b);
  assembly.addChanged(registers);
  std::string address = assembly.add("r", barrier);
  std::string phase = assembly.add("r", parity);
  return assembly.build("{\n.reg .pred over;\nwait_${:uid}:\n"
                        "mbarrier.try_wait.parity.shared::cta.b64 over, [" +
                        address + "], " + phase +
                        ";\n@!over bra wait_${:uid};\n}");
}

void diff::arrive(DeviceBuilder &b, Value barrier, Value condition) {
  Assembly assembly(b);
  std::string address = assembly.add("r", barrier);
  std::string predicate = assembly.add("b", condition);
  assembly.build("@" + predicate + " mbarrier.arrive.shared::cta.b64 _, [" +
                 address + "];");
}

void diff::arriveAndExpect(DeviceBuilder &b, Value barrier, int64_t bytes) {
  Assembly assembly(b);
  std::string address = assembly.add("r", barrier);
  std::string count = assembly.add("r", b.i32(bytes));
  assembly.build("mbarrier.arrive.expect_tx.shared::cta.b64 _, [" + address +
                 "], " + count + ";");
}

void diff::copyBox(DeviceBuilder &b, Value shared, Value map,
                   ValueRange coordinates, Value barrier) {
  Assembly assembly(b);
  std::string to = assembly.add("r", shared), from = assembly.add("l", map);
  SmallVector<std::string> list;
  for (Value coordinate : coordinates)
    list.push_back(assembly.add("r", coordinate));
  std::string object = assembly.add("r", barrier);
  assembly.build("cp.async.bulk.tensor." + std::to_string(list.size()) +
                 "d.shared::cluster.global.tile.mbarrier::complete_tx::bytes "
                 "[" +
                 to + "], [" + from + ", " + listOf(list) + "], [" + object +
                 "];");
}

void diff::setRegisters(DeviceBuilder &b, int64_t count, bool more) {
  auto action = more ? NVVM::SetMaxRegisterAction::increase
                     : NVVM::SetMaxRegisterAction::decrease;
  NVVM::SetMaxRegisterOp::create(b, static_cast<uint32_t>(count), action);
}
