//===- DiffDialect.cpp - The diff dialect -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "diff/Dialect/Diff.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace diff;

#include "diff/Dialect/DiffDialect.cpp.inc"
#include "diff/Dialect/DiffEnums.cpp.inc"

/// The type of four operands, written once; the verifier says where they
/// differ.
static ParseResult parseOneType(OpAsmParser &parser, Type &first, Type &second,
                                Type &third, Type &fourth) {
  if (parser.parseType(first))
    return failure();
  second = third = fourth = first;
  return success();
}

static void printOneType(OpAsmPrinter &printer, Operation *, Type first, Type,
                         Type, Type) {
  printer << first;
}

#define GET_ATTRDEF_CLASSES
#include "diff/Dialect/DiffAttrs.cpp.inc"

#define GET_OP_CLASSES
#include "diff/Dialect/DiffOps.cpp.inc"

void DiffDialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "diff/Dialect/DiffOps.cpp.inc"
      >();
  addAttributes<
#define GET_ATTRDEF_LIST
#include "diff/Dialect/DiffAttrs.cpp.inc"
      >();
}

static LogicalResult rejectDonation(Operation *op) {
  return op->emitOpError() << "'" << kDonateAttrName
                           << "' belongs on an argument of a function";
}

LogicalResult DiffDialect::verifyOperationAttribute(Operation *op,
                                                    NamedAttribute attribute) {
  if (attribute.getName() == kDonateAttrName)
    return rejectDonation(op);
  if (attribute.getName() == kSignatureAttrName) {
    if (!isa<FunctionOpInterface>(op))
      return op->emitOpError()
             << "'" << kSignatureAttrName << "' belongs on a function";
    auto dict = dyn_cast<DictionaryAttr>(attribute.getValue());
    if (!dict || !dict.getAs<ArrayAttr>("args") ||
        !dict.getAs<ArrayAttr>("results"))
      return op->emitOpError() << "'" << kSignatureAttrName
                               << "' must be a dictionary of the arrays 'args' "
                                  "and 'results', but is "
                               << attribute.getValue();
  }
  return success();
}

static LogicalResult verifyParam(Operation *op, unsigned argIndex,
                                 Attribute value) {
  auto name = dyn_cast<StringAttr>(value);
  if (name && !name.getValue().empty())
    return success();
  return op->emitOpError() << "'" << kParamAttrName << "' of argument "
                           << argIndex
                           << " must be a string that is not empty, but is "
                           << value;
}

static LogicalResult verifyDonation(FunctionOpInterface function,
                                    unsigned argIndex, Attribute value) {
  auto emit = [&]() {
    return function->emitOpError()
           << "'" << kDonateAttrName << "' of argument " << argIndex << " ";
  };
  auto integer = dyn_cast<IntegerAttr>(value);
  if (!integer || !integer.getType().isSignlessInteger(64))
    return emit() << "must be an integer of i64, but is " << value;
  int64_t index = integer.getInt();
  ArrayRef<Type> results = function.getResultTypes();
  if (index < 0 || index >= static_cast<int64_t>(results.size()))
    return emit() << "names result " << index << ", but there are "
                  << results.size();
  Type type = function.getArgumentTypes()[argIndex];
  if (type != results[index])
    return emit() << "names result " << index << " of type " << results[index]
                  << ", but the argument is of type " << type;
  for (unsigned other = 0; other < argIndex; ++other)
    if (function.getArgAttr(other, kDonateAttrName) == value)
      return emit() << "names result " << index
                    << ", which has the memory of argument " << other;
  return success();
}

LogicalResult DiffDialect::verifyRegionArgAttribute(Operation *op,
                                                    unsigned regionIndex,
                                                    unsigned argIndex,
                                                    NamedAttribute attribute) {
  if (attribute.getName() == kParamAttrName)
    return verifyParam(op, argIndex, attribute.getValue());
  if (attribute.getName() != kDonateAttrName)
    return success();
  auto function = dyn_cast<FunctionOpInterface>(op);
  return function ? verifyDonation(function, argIndex, attribute.getValue())
                  : rejectDonation(op);
}

LogicalResult
DiffDialect::verifyRegionResultAttribute(Operation *op, unsigned, unsigned,
                                         NamedAttribute attribute) {
  return attribute.getName() == kDonateAttrName ? rejectDonation(op)
                                                : success();
}
