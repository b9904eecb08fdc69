//===- GpuLaunches.cpp - Launches as calls of the runtime -----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/HostCalls.h"
#include "passes/gpu/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace diff {
#define GEN_PASS_DEF_DIFFGPULAUNCHES
#include "passes/gpu/Passes.h.inc"
} // namespace diff

using namespace mlir;
using namespace diff;

namespace {

/// Where the launches of a function put their arguments, one at a time.
struct ArgumentMemory {
  Value values, addresses;
};

struct GpuLaunches : diff::impl::DiffGpuLaunchesBase<GpuLaunches> {
  void runOnOperation() override;

private:
  LogicalResult lower(gpu::LaunchFuncOp op, const ArgumentMemory &memory);
  LogicalResult check(gpu::LaunchFuncOp op);
  void storeArguments(ImplicitLocOpBuilder &b, gpu::LaunchFuncOp op,
                      const ArgumentMemory &memory);

  /// The kernels' positions in the table, by name.
  llvm::StringMap<int32_t> positions;
};

} // namespace

static bool isOne(Value value) { return matchPattern(value, m_One()); }

LogicalResult GpuLaunches::check(gpu::LaunchFuncOp op) {
  gpu::KernelDim3 block = op.getBlockSizeOperandValues();
  if (!isOne(block.y) || !isOne(block.z) || op.hasClusterSize())
    return op.emitError("kernel '")
           << op.getKernelName().getValue()
           << "' is launched with blocks of more than "
           << "one dim or with clusters, which has no GPU lowering";
  if (!op.getAsyncDependencies().empty() || op.getAsyncToken())
    return op.emitError("kernel '")
           << op.getKernelName().getValue()
           << "' is launched asynchronously, but a model has one stream";
  if (!positions.contains(op.getKernelName()))
    return op.emitError("no kernel has the name '")
           << op.getKernelName().getValue() << "'";
  for (Value operand : op.getKernelOperands())
    if (!operand.getType().isIntOrFloat() &&
        !isa<LLVM::LLVMPointerType>(operand.getType()))
      return op.emitError("kernel '")
             << op.getKernelName().getValue()
             << "' is launched with an argument of type " << operand.getType()
             << ", which has no GPU lowering";
  return success();
}

/// As cuLaunchKernel takes them: the address of each. What a host pointer
/// refers to, a tensor map, is the argument itself.
void GpuLaunches::storeArguments(ImplicitLocOpBuilder &b, gpu::LaunchFuncOp op,
                                 const ArgumentMemory &memory) {
  Type pointer = memory.values.getType();
  for (auto [i, operand] : llvm::enumerate(op.getKernelOperands())) {
    auto place = [&](Type type, Value of) -> Value {
      return LLVM::GEPOp::create(b, pointer, type, of,
                                 ArrayRef<LLVM::GEPArg>{int32_t(i)});
    };
    Value address = operand;
    if (operand.getType() != pointer) {
      address = place(b.getI64Type(), memory.values);
      LLVM::StoreOp::create(b, operand, address);
    }
    LLVM::StoreOp::create(b, address, place(pointer, memory.addresses));
  }
}

/// Too many blocks stay too many, which the driver says.
static Value countBlocks(ImplicitLocOpBuilder &b, Value index) {
  Value most =
      arith::ConstantIndexOp::create(b, std::numeric_limits<uint32_t>::max());
  return buildInteger(b, b.createOrFold<arith::MinUIOp>(index, most), 32);
}

LogicalResult GpuLaunches::lower(gpu::LaunchFuncOp op,
                                 const ArgumentMemory &memory) {
  if (failed(check(op)))
    return failure();
  ImplicitLocOpBuilder b(op.getLoc(), op);
  storeArguments(b, op, memory);
  gpu::KernelDim3 grid = op.getGridSizeOperandValues();
  Value shared = op.getDynamicSharedMemorySize();
  if (!shared)
    shared = arith::ConstantOp::create(b, b.getI32IntegerAttr(0));
  Value position = LLVM::ConstantOp::create(
      b, b.getI32IntegerAttr(positions.lookup(op.getKernelName())));
  Value threads = buildInteger(b, op.getBlockSizeX(), 32);
  callRuntime(b, "diff_rt_device_launch", {},
              {position, countBlocks(b, grid.x), countBlocks(b, grid.y),
               countBlocks(b, grid.z), threads, shared, memory.addresses});
  op.erase();
  return success();
}

void GpuLaunches::runOnOperation() {
  positions.clear();
  for (auto kernels : getOperation().getOps<gpu::GPUModuleOp>())
    for (auto function : kernels.getOps<FunctionOpInterface>())
      if (function->hasAttr(kKernelAttrName))
        positions.try_emplace(function.getName(), positions.size());
  for (auto function : getOperation().getOps<func::FuncOp>()) {
    SmallVector<gpu::LaunchFuncOp> launches;
    unsigned most = 1;
    function.walk([&](gpu::LaunchFuncOp op) {
      launches.push_back(op);
      most = std::max(most, op.getNumKernelOperands());
    });
    if (launches.empty())
      continue;
    ImplicitLocOpBuilder b(function.getLoc(), launches.front());
    Type pointer = LLVM::LLVMPointerType::get(&getContext());
    ArgumentMemory memory = {buildStackMemory(b, b.getI64Type(), most),
                             buildStackMemory(b, pointer, most)};
    for (gpu::LaunchFuncOp op : launches)
      if (failed(lower(op, memory)))
        return signalPassFailure();
  }
}
