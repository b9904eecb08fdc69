//===- BufferizableOpInterfaceImpl.cpp - One-shot bufferization of the diff ops -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "diff/Dialect/Diff.h"

#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/DstBufferizableOpInterfaceImpl.h"

using namespace mlir;
using namespace diff;

namespace {

/// Every op of the dialect overwrites its init, so only inputs are read.
template <typename OpTy>
struct StructuredOpInterface
    : bufferization::DstBufferizableOpInterfaceExternalModel<
          StructuredOpInterface<OpTy>, OpTy> {
  bool bufferizesToMemoryRead(Operation *op, OpOperand &operand,
                              const bufferization::AnalysisState &) const {
    return !cast<DestinationStyleOpInterface>(op).isDpsInit(&operand);
  }

  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const bufferization::BufferizationOptions &options,
                          bufferization::BufferizationState &state) const {
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPoint(op);
    SmallVector<Value> operands;
    for (Value operand : op->getOperands()) {
      if (!isa<TensorType>(operand.getType())) {
        operands.push_back(operand);
        continue;
      }
      FailureOr<Value> buffer =
          bufferization::getBuffer(rewriter, operand, options, state);
      if (failed(buffer))
        return failure();
      operands.push_back(*buffer);
    }
    OperationState opState(op->getLoc(), op->getName(), operands,
                           /*types=*/TypeRange(), op->getAttrs());
    Operation *buffered = rewriter.create(opState);
    auto dst = cast<DestinationStyleOpInterface>(buffered);
    bufferization::replaceOpWithBufferizedValues(rewriter, op,
                                                 dst.getDpsInits());
    return success();
  }
};

} // namespace

void diff::registerDiffDialect(DialectRegistry &registry) {
  registry.insert<DiffDialect>();
  registry.addExtension(+[](MLIRContext *context, DiffDialect *) {
    AttentionOp::attachInterface<StructuredOpInterface<AttentionOp>>(*context);
    RopeOp::attachInterface<StructuredOpInterface<RopeOp>>(*context);
    RmsNormOp::attachInterface<StructuredOpInterface<RmsNormOp>>(*context);
  });
}
