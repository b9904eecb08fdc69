//===- Pipelines.cpp - Named pipelines: diff ops as plain linalg -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/reference/Passes.h"

void diff::registerReferencePipelines() {}
