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

LogicalResult DiffDialect::verifyOperationAttribute(Operation *op,
                                                    NamedAttribute attribute) {
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

LogicalResult DiffDialect::verifyRegionArgAttribute(Operation *op,
                                                    unsigned regionIndex,
                                                    unsigned argIndex,
                                                    NamedAttribute attribute) {
  if (attribute.getName() != kParamAttrName)
    return success();
  auto name = dyn_cast<StringAttr>(attribute.getValue());
  if (!name || name.getValue().empty())
    return op->emitOpError()
           << "'" << kParamAttrName << "' of argument " << argIndex
           << " must be a string that is not empty, but is "
           << attribute.getValue();
  return success();
}
