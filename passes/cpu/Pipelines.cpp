//===- Pipelines.cpp - Named pipelines: from linalg on tensors to LLVM -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/Passes.h"

void diff::registerCpuPipelines() {}
