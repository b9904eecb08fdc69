//===- Data.h - The batches of a task ------------------------- -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HEAD_RULE_DATA_H
#define HEAD_RULE_DATA_H

#include "Experiment.h"

#include <memory>
#include <string>
#include <vector>

namespace headrule {

/// The tokens of a batch and what has to be said at their last positions, both
/// row-major.
struct Batch {
  int64_t rows, length, targets; ///< targets a row
  std::vector<int64_t> ids, answers;
};

/// Makes batches: the same for the same seed and step, whoever asks. May be
/// used by many threads.
class Data {
public:
  virtual ~Data() = default;
  /// Fills `batch.ids` and `batch.answers`, which have their sizes. `step` is 1
  /// for the first.
  virtual void fill(Batch &batch, uint64_t seed, int64_t step) const = 0;
  /// Throws Failure when batches of these sizes can't be made.
  virtual void check(const Batch &batch) const = 0;
};

/// Facts among noise, then questions. A token is one fact, a key with its
/// value; a question names a key, its answer is the value. Each key has one
/// fact at most, in no order; each fact is asked for once.
class NeedleData : public Data {
public:
  explicit NeedleData(const Task &task);
  void fill(Batch &batch, uint64_t seed, int64_t step) const override;
  void check(const Batch &batch) const override;

private:
  void fillRow(int64_t *ids, int64_t *answers, class Random &random) const;
  int64_t keys, values, facts, noise;
};

/// Windows of a text at random places; each position's answer is the next
/// character. Characters are 0 for the end of a line and 1 to 95 for those of
/// ASCII that print; a tab is a space, whatever else a question mark.
class CharacterData : public Data {
public:
  /// `path` names the text in messages.
  CharacterData(std::string path, const std::string &text);
  void fill(Batch &batch, uint64_t seed, int64_t step) const override;
  void check(const Batch &batch) const override;

  static constexpr int64_t vocabulary = 96;

private:
  std::string path;
  std::vector<uint8_t> characters;
};

/// The data of a task; `textPath` is the text where it needs one, empty when
/// none was given.
std::unique_ptr<Data> makeData(const Task &task, const std::string &textPath);

} // namespace headrule

#endif // HEAD_RULE_DATA_H
