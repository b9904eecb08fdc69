//===- Watch.h - diff-run watch -------------------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUN_WATCH_H
#define DIFF_RUN_WATCH_H

namespace diffrun {

/// What `diff-run watch` does; the exit code. Arguments as main has them, from
/// the word "watch" on. Throws UsageError and Failure.
int watchMain(int argc, const char *const *argv);

} // namespace diffrun

#endif // DIFF_RUN_WATCH_H
