//===- ControlFlow.h - Where lanes that part meet again -------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_CONTROLFLOW_H
#define DIFF_CUDASIM_CONTROLFLOW_H

#include "Program.h"

namespace cudasim {

/// Sets `reconverge` of each branch to the first instruction of its block's
/// immediate post-dominator.
void findReconvergence(std::vector<Inst> &code);

} // namespace cudasim

#endif // DIFF_CUDASIM_CONTROLFLOW_H
