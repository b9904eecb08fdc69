//===- HostMemory.cpp - Which buffers are not on the device ---------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/HostMemory.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace diff;

/// Whether the host alone uses what `buffer` and views of it hold. What is in
/// the body of a linalg op is the kernel's.
static bool isUsedByHostOnly(Value buffer) {
  return llvm::all_of(buffer.getUses(), [](OpOperand &use) {
    Operation *user = use.getOwner();
    if (user->getParentOfType<linalg::LinalgOp>())
      return false;
    if (auto reshape = dyn_cast<memref::ReshapeOp>(user))
      return use.get() == reshape.getShape();
    if (isa<ViewLikeOpInterface>(user))
      return isUsedByHostOnly(user->getResult(0));
    return isa<memref::LoadOp, memref::StoreOp, memref::DeallocOp,
               memref::DimOp>(user);
  });
}

bool diff::isHostMemory(Value buffer) {
  while (auto view = buffer.getDefiningOp<ViewLikeOpInterface>())
    buffer = view.getViewSource();
  Operation *maker = buffer.getDefiningOp();
  return isa_and_nonnull<memref::AllocOp, memref::AllocaOp,
                         memref::GetGlobalOp>(maker) &&
         isUsedByHostOnly(buffer);
}
