//===- FinalizeLLVM.cpp - Binds compiled code to the runtime ------------- ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/Passes.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/SymbolTable.h"

namespace diff {
#define GEN_PASS_DEF_DIFFFINALIZELLVM
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

namespace {

constexpr StringLiteral kEntryPrefix = "_mlir_ciface_";

struct FinalizeLLVM : diff::impl::DiffFinalizeLLVMBase<FinalizeLLVM> {
  void runOnOperation() override {
    if (failed(checkAllLowered()))
      return signalPassFailure();
    bindAllocations();
    widenMaskedFloats();
    SymbolTable symbols(getOperation());
    for (auto func :
         llvm::make_early_inc_range(getOperation().getOps<LLVM::LLVMFuncOp>()))
      if (auto body = func->getAttrOfType<FlatSymbolRefAttr>("diff.body"))
        defineLaunch(func, symbols.lookup<LLVM::LLVMFuncOp>(body.getAttr()));
    hideFunctions();
  }

  LogicalResult checkAllLowered() {
    bool valid = true;
    getOperation().walk<WalkOrder::PreOrder>([&](Operation *op) {
      // A module within is that of a GPU's kernels.
      if (op != getOperation() && op->hasTrait<OpTrait::SymbolTable>())
        return WalkResult::skip();
      if (isa<ModuleOp>(op) ||
          isa_and_present<LLVM::LLVMDialect>(op->getDialect()))
        return WalkResult::advance();
      // Casts are left around what could not be lowered, which is the error.
      if (isa<UnrealizedConversionCastOp>(op) && op->getNumOperands() &&
          llvm::any_of(op->getUsers(), [](Operation *user) {
            return !isa_and_present<LLVM::LLVMDialect>(user->getDialect());
          }))
        return WalkResult::advance();
      op->emitError("op '") << op->getName() << "' has no CPU lowering";
      valid = false;
      return WalkResult::advance();
    });
    return success(valid);
  }

  LLVM::LLVMFuncOp declare(StringRef name, Type result, ArrayRef<Type> args) {
    if (auto func = getOperation().lookupSymbol<LLVM::LLVMFuncOp>(name))
      return func;
    OpBuilder b = OpBuilder::atBlockBegin(getOperation().getBody());
    return LLVM::LLVMFuncOp::create(b, getOperation().getLoc(), name,
                                    LLVM::LLVMFunctionType::get(result, args));
  }

  Type pointer() { return LLVM::LLVMPointerType::get(&getContext()); }
  Type word() { return IntegerType::get(&getContext(), 64); }
  Type none() { return LLVM::LLVMVoidType::get(&getContext()); }

  void bindAllocations() {
    getOperation().walk([&](LLVM::CallOp call) {
      StringRef callee = call.getCallee().value_or("");
      OpBuilder b(call);
      if (callee == "_mlir_memref_to_llvm_aligned_alloc") {
        auto alloc = declare("diff_rt_alloc", pointer(), {word(), word()});
        auto bound = LLVM::CallOp::create(
            b, call.getLoc(), alloc,
            ValueRange{call.getOperand(1), call.getOperand(0)});
        call.getResult().replaceAllUsesWith(bound.getResult());
        call.erase();
      } else if (callee == "_mlir_memref_to_llvm_free") {
        auto free = declare("diff_rt_free", none(), {pointer()});
        LLVM::CallOp::create(b, call.getLoc(), free, call.getOperands());
        call.erase();
      }
    });
    for (StringRef name :
         {"_mlir_memref_to_llvm_aligned_alloc", "_mlir_memref_to_llvm_free"})
      if (Operation *declaration = getOperation().lookupSymbol(name))
        declaration->erase();
  }

  /// Where LLVM takes a masked access of f16 or bf16 apart it converts each
  /// element, by functions of a library that a model does not have. The same
  /// access of i16 is only moved.
  void widenMaskedFloats() {
    auto getIntegers = [](Type type) -> VectorType {
      auto vector = dyn_cast<VectorType>(type);
      if (!vector || !isa<Float16Type, BFloat16Type>(vector.getElementType()))
        return {};
      return VectorType::get(vector.getShape(),
                             IntegerType::get(type.getContext(), 16));
    };
    getOperation().walk([&](LLVM::MaskedLoadOp op) {
      Type type = op.getType();
      VectorType integers = getIntegers(type);
      if (!integers)
        return;
      OpBuilder b(op);
      for (OpOperand &passThrough : op.getPassThruMutable())
        passThrough.set(LLVM::BitcastOp::create(b, op.getLoc(), integers,
                                                passThrough.get()));
      op.getResult().setType(integers);
      b.setInsertionPointAfter(op);
      auto cast = LLVM::BitcastOp::create(b, op.getLoc(), type, op.getResult());
      op.getResult().replaceAllUsesExcept(cast, cast);
    });
    getOperation().walk([&](LLVM::MaskedStoreOp op) {
      VectorType integers = getIntegers(op.getValue().getType());
      if (!integers)
        return;
      OpBuilder b(op);
      op.getValueMutable().set(
          LLVM::BitcastOp::create(b, op.getLoc(), integers, op.getValue()));
    });
  }

  /// launch(count, captured...) packs what the body captures into a struct and
  /// hands it to the runtime with a function that unpacks it again.
  void defineLaunch(LLVM::LLVMFuncOp launch, LLVM::LLVMFuncOp body) {
    ImplicitLocOpBuilder b(launch.getLoc(), &getContext());
    auto captured = launch.getFunctionType().getParams().drop_front();
    auto packed = LLVM::LLVMStructType::getLiteral(&getContext(), captured);
    LLVM::LLVMFuncOp unpack = defineUnpack(launch, body, packed);

    b.setInsertionPointToStart(launch.addEntryBlock(b));
    Value one = LLVM::ConstantOp::create(b, word(), b.getI64IntegerAttr(1));
    Value data = LLVM::AllocaOp::create(b, pointer(), packed, one);
    for (auto [i, arg] : llvm::enumerate(launch.getArguments().drop_front()))
      LLVM::StoreOp::create(b, arg, field(b, packed, data, i));
    auto parallelFor =
        declare("diff_rt_parallel_for", none(), {word(), pointer(), pointer()});
    Value callback = LLVM::AddressOfOp::create(b, unpack);
    LLVM::CallOp::create(b, parallelFor,
                         ValueRange{launch.getArgument(0), callback, data});
    LLVM::ReturnOp::create(b, ValueRange{});
    launch->removeAttr("diff.body");
  }

  static Value field(ImplicitLocOpBuilder &b, Type packed, Value data,
                     int32_t index) {
    return LLVM::GEPOp::create(b, data.getType(), packed, data,
                               ArrayRef<LLVM::GEPArg>{0, index});
  }

  /// (data, begin, end, worker) -> body(begin, end, worker, captured...).
  LLVM::LLVMFuncOp defineUnpack(LLVM::LLVMFuncOp launch, LLVM::LLVMFuncOp body,
                                LLVM::LLVMStructType packed) {
    ImplicitLocOpBuilder b(launch.getLoc(), launch);
    auto type = LLVM::LLVMFunctionType::get(
        none(), {pointer(), word(), word(), word()});
    auto unpack = LLVM::LLVMFuncOp::create(b, (body.getName() + "_run").str(),
                                           type, LLVM::Linkage::Internal);
    b.setInsertionPointToStart(unpack.addEntryBlock(b));
    SmallVector<Value> operands(unpack.getArguments().drop_front());
    for (auto [i, fieldType] : llvm::enumerate(packed.getBody()))
      operands.push_back(LLVM::LoadOp::create(
          b, fieldType, field(b, packed, unpack.getArgument(0), i)));
    LLVM::CallOp::create(b, body, operands);
    LLVM::ReturnOp::create(b, ValueRange{});
    return unpack;
  }

  /// The entries, which take descriptors, are the only functions in sight.
  void hideFunctions() {
    for (auto func : getOperation().getOps<LLVM::LLVMFuncOp>()) {
      if (func.isExternal() || func.getName().starts_with(kEntryPrefix))
        continue;
      func.setLinkage(LLVM::Linkage::Internal);
    }
  }
};

} // namespace
