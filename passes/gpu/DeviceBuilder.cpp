//===- DeviceBuilder.cpp - What the threads of a kernel do ----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/DeviceBuilder.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace diff;

Value DeviceBuilder::i32(int64_t value) {
  return arith::ConstantOp::create(*this, getI32IntegerAttr(value));
}
Value DeviceBuilder::i64(int64_t value) {
  return arith::ConstantOp::create(*this, getI64IntegerAttr(value));
}
Value DeviceBuilder::f32(float value) {
  return arith::ConstantOp::create(*this, getF32FloatAttr(value));
}

static Value constantLike(DeviceBuilder &b, Value value, int64_t number) {
  return value.getType().isInteger(64) ? b.i64(number) : b.i32(number);
}

Value DeviceBuilder::add(Value a, Value b) {
  return createOrFold<arith::AddIOp>(a, b);
}
Value DeviceBuilder::sub(Value a, Value b) {
  return createOrFold<arith::SubIOp>(a, b);
}
Value DeviceBuilder::mul(Value a, Value b) {
  return createOrFold<arith::MulIOp>(a, b);
}
Value DeviceBuilder::min(Value a, Value b) {
  return createOrFold<arith::MinSIOp>(a, b);
}
Value DeviceBuilder::max(Value a, Value b) {
  return createOrFold<arith::MaxSIOp>(a, b);
}
Value DeviceBuilder::bitXor(Value a, Value b) {
  return createOrFold<arith::XOrIOp>(a, b);
}
Value DeviceBuilder::div(Value a, int64_t b) {
  return div(a, constantLike(*this, a, b));
}
Value DeviceBuilder::rem(Value a, int64_t b) {
  return rem(a, constantLike(*this, a, b));
}
Value DeviceBuilder::div(Value a, Value b) {
  return createOrFold<arith::DivUIOp>(a, b);
}
Value DeviceBuilder::rem(Value a, Value b) {
  return createOrFold<arith::RemUIOp>(a, b);
}
Value DeviceBuilder::ceilDiv(Value a, int64_t b) {
  return div(add(a, constantLike(*this, a, b - 1)), b);
}
Value DeviceBuilder::less(Value a, Value b) {
  return createOrFold<arith::CmpIOp>(arith::CmpIPredicate::slt, a, b);
}
Value DeviceBuilder::select(Value condition, Value a, Value b) {
  return createOrFold<arith::SelectOp>(condition, a, b);
}
Value DeviceBuilder::toI64(Value value) {
  if (value.getType().isInteger(64))
    return value;
  return createOrFold<arith::ExtSIOp>(getI64Type(), value);
}

Value DeviceBuilder::addF(Value a, Value b) {
  return createOrFold<arith::AddFOp>(a, b);
}
Value DeviceBuilder::subF(Value a, Value b) {
  return createOrFold<arith::SubFOp>(a, b);
}
Value DeviceBuilder::mulF(Value a, Value b) {
  return createOrFold<arith::MulFOp>(a, b);
}
Value DeviceBuilder::negF(Value a) { return createOrFold<arith::NegFOp>(a); }
Value DeviceBuilder::fma(Value a, Value b, Value c) {
  return LLVM::FMAOp::create(*this, a, b, c);
}
Value DeviceBuilder::maxF(Value a, Value b) {
  return LLVM::MaxNumOp::create(*this, a, b);
}

Value DeviceBuilder::intrinsic(StringRef name, Type type,
                               ValueRange arguments) {
  return LLVM::CallIntrinsicOp::create(*this, type, getStringAttr(name),
                                       arguments)
      .getResult(0);
}
Value DeviceBuilder::exp2(Value a) {
  return intrinsic("llvm.nvvm.ex2.approx.ftz.f32", getF32Type(), a);
}
Value DeviceBuilder::log2(Value a) {
  return intrinsic("llvm.nvvm.lg2.approx.ftz.f", getF32Type(), a);
}
Value DeviceBuilder::reciprocal(Value a) {
  return NVVM::RcpApproxFtzF32Op::create(*this, getF32Type(), a);
}
Value DeviceBuilder::rsqrt(Value a) {
  return intrinsic("llvm.nvvm.rsqrt.approx.ftz.f", getF32Type(), a);
}

Value DeviceBuilder::offset(Value pointer, Value bytes) {
  APInt constant;
  if (matchPattern(bytes, m_ConstantInt(&constant)))
    return offset(pointer, constant.getSExtValue());
  return LLVM::GEPOp::create(*this, pointer.getType(), getI8Type(), pointer,
                             ArrayRef<LLVM::GEPArg>{bytes});
}
Value DeviceBuilder::offset(Value pointer, int64_t bytes) {
  if (bytes == 0)
    return pointer;
  return LLVM::GEPOp::create(
      *this, pointer.getType(), getI8Type(), pointer,
      ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(bytes)});
}

Value DeviceBuilder::loadF32(Value pointer, Type element) {
  Value value = LLVM::LoadOp::create(*this, element, pointer,
                                     element.getIntOrFloatBitWidth() / 8);
  if (element.isF32())
    return value;
  return arith::ExtFOp::create(*this, getF32Type(), value);
}

std::array<Value, 4> DeviceBuilder::loadFour(Value pointer) {
  Value loaded = LLVM::LoadOp::create(*this, VectorType::get({4}, getF32Type()),
                                      pointer, 16);
  std::array<Value, 4> values;
  for (int64_t i = 0; i < 4; ++i)
    values[i] = LLVM::ExtractElementOp::create(*this, loaded, i32(i));
  return values;
}

void DeviceBuilder::copyAsync(Value shared, Value global, Value size) {
  copyAsync(shared, global, 16, size);
}
void DeviceBuilder::copyAsync(Value shared, Value global, int64_t bytes,
                              Value size) {
  // Only 16 bytes may bypass the first cache.
  auto cache = bytes == 16 ? NVVM::LoadCacheModifierKind::CG
                           : NVVM::LoadCacheModifierKind::CA;
  NVVM::CpAsyncOp::create(*this, shared, global, bytes, cache, size);
}
void DeviceBuilder::commitCopies() {
  NVVM::CpAsyncCommitGroupOp::create(*this);
}
void DeviceBuilder::waitCopies(int64_t pending) {
  NVVM::CpAsyncWaitGroupOp::create(*this, static_cast<uint32_t>(pending));
}
void DeviceBuilder::barrier() { NVVM::Barrier0Op::create(*this); }

Value DeviceBuilder::shuffleXor(Value value, int64_t mask) {
  return NVVM::ShflOp::create(*this, getF32Type(), i32(-1), value, i32(mask),
                              i32(31), NVVM::ShflKind::bfly, UnitAttr());
}
Value DeviceBuilder::shuffleInQuad(Value value, int64_t index) {
  // Segments of four lanes, in each of which lanes count from 0.
  return NVVM::ShflOp::create(*this, getF32Type(), i32(-1), value, i32(index),
                              i32(28 << 8 | 31), NVVM::ShflKind::idx,
                              UnitAttr());
}
Value DeviceBuilder::firstLane(Value value) {
  return NVVM::ShflOp::create(*this, value.getType(), i32(-1), value, i32(0),
                              i32(31), NVVM::ShflKind::idx, UnitAttr());
}
Value DeviceBuilder::sumOverQuad(Value value) {
  for (int64_t mask : {1, 2})
    value = addF(value, shuffleXor(value, mask));
  return value;
}
Value DeviceBuilder::maxOverQuad(Value value) {
  for (int64_t mask : {1, 2})
    value = maxF(value, shuffleXor(value, mask));
  return value;
}
Value DeviceBuilder::any(Value condition) {
  return NVVM::VoteSyncOp::create(*this, getI1Type(), i32(-1), condition,
                                  NVVM::VoteSyncKind::any);
}

static Value extract(DeviceBuilder &b, Value fields, int64_t index) {
  return LLVM::ExtractValueOp::create(b, fields, index);
}

Fragment DeviceBuilder::loadMatrices(Value shared, bool transposed) {
  auto type = LLVM::LLVMStructType::getLiteral(
      getContext(), SmallVector<Type>(4, getI32Type()));
  auto shape = NVVM::LdStMatrixShapeAttr::get(getContext(), 8, 8);
  auto layout = NVVM::MMALayoutAttr::get(
      getContext(), transposed ? NVVM::MMALayout::col : NVVM::MMALayout::row);
  auto element = NVVM::LdStMatrixEltTypeAttr::get(getContext(),
                                                  NVVM::LdStMatrixEltType::B16);
  Value loaded = NVVM::LdMatrixOp::create(
      *this, type, shared, getI32IntegerAttr(4), layout, shape, element);
  Fragment fragment;
  for (int64_t i = 0; i < 4; ++i)
    fragment[i] = extract(*this, loaded, i);
  return fragment;
}

Value DeviceBuilder::roundToTf32(Value value) {
  if (!value.getType().isF32())
    value = LLVM::BitcastOp::create(*this, getF32Type(), value);
  return NVVM::ConvertFloatToTF32Op::create(*this, getI32Type(), value,
                                            NVVM::FPRoundingMode::RNA,
                                            NVVM::SaturationMode::NONE, false);
}

Accumulator DeviceBuilder::multiply(Type element, const Fragment &a, Value b0,
                                    Value b1, const Accumulator &accumulator) {
  bool half = element.isF16();
  // f16 operands go as vectors of two, others as words.
  auto words = [&](ArrayRef<Value> registers) {
    SmallVector<Value> operands;
    Type pair = VectorType::get({2}, getF16Type());
    for (Value value : registers)
      operands.push_back(
          half ? LLVM::BitcastOp::create(*this, pair, value).getResult()
               : value);
    return operands;
  };
  auto type = LLVM::LLVMStructType::getLiteral(
      getContext(), SmallVector<Type>(4, getF32Type()));
  NVVM::MMATypes storage = half              ? NVVM::MMATypes::f16
                           : element.isF32() ? NVVM::MMATypes::tf32
                                             : NVVM::MMATypes::bf16;
  Value product = NVVM::MmaOp::create(
      *this, type, words(a), words({b0, b1}), ValueRange(accumulator),
      ArrayRef<int64_t>{16, 8, element.isF32() ? 8 : 16}, std::nullopt,
      std::nullopt, std::array<NVVM::MMATypes, 2>{storage, storage},
      std::array<NVVM::MMALayout, 2>{NVVM::MMALayout::row,
                                     NVVM::MMALayout::col});
  Accumulator sum;
  for (int64_t i = 0; i < 4; ++i)
    sum[i] = extract(*this, product, i);
  return sum;
}

Value DeviceBuilder::pack(Type element, Value low, Value high) {
  StringRef name =
      element.isF16() ? "llvm.nvvm.ff2f16x2.rn" : "llvm.nvvm.ff2bf16x2.rn";
  Value pair =
      intrinsic(name, VectorType::get({2}, element), ValueRange{high, low});
  return LLVM::BitcastOp::create(*this, getI32Type(), pair);
}

DeviceBuilder::Values
DeviceBuilder::loop(Value from, Value to, ValueRange carried,
                    function_ref<Values(Value, ValueRange)> step) {
  auto body = [&](OpBuilder &, Location, Value number, ValueRange values) {
    InsertionGuard guard(*this);
    setInsertionPointToEnd(number.getParentBlock());
    scf::YieldOp::create(*this, step(number, values));
  };
  auto loop = scf::ForOp::create(*this, from, to, i32(1), carried, body);
  return llvm::to_vector(ValueRange(loop.getResults()));
}

DeviceBuilder::Values DeviceBuilder::loopOverStages(
    Value from, Value to, int64_t stages, int64_t bytes, Value firstPlace,
    ValueRange carried, function_ref<void(Value, Value)> copy,
    function_ref<Values(Value, Value, ValueRange)> step) {
  auto round = [&](Value tile, ValueRange values) {
    Value stage = values.front(), first = i32(0), size = i32(bytes);
    Value last = i32((stages - 1) * bytes);
    auto isAt = [&](Value place) {
      return createOrFold<arith::CmpIOp>(arith::CmpIPredicate::eq, stage,
                                         place);
    };
    // This tile is there, and no warp reads the one before it any more, whose
    // place the next copy takes.
    waitCopies(stages - 2);
    barrier();
    Value free = select(isAt(first), last, sub(stage, size));
    copy(add(tile, i32(stages - 1)), offset(firstPlace, free));
    Values next = {select(isAt(last), first, add(stage, size))};
    llvm::append_range(
        next, step(tile, offset(firstPlace, stage), values.drop_front()));
    return next;
  };
  return loop(from, to, carried, round);
}
