//===- Pipelines.cpp - Named pipelines: from linalg to the diff ops -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/raise/Passes.h"

void diff::registerRaisePipelines() {}
