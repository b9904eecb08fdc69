//===- Pipelines.cpp - Named pipelines: diff.attention as tiled loops -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/tile/Passes.h"

void diff::registerTilePipelines() {}
