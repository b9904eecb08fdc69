//===- Pipelines.cpp - Named pipelines: into diff.attention -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/fuse/Passes.h"

void diff::registerFusePipelines() {}
