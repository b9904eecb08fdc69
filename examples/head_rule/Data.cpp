//===- Data.cpp - The batches of a task -----------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Data.h"

#include "Random.h"
#include "Support.h"

#include <fstream>
#include <numeric>
#include <sstream>

using namespace headrule;

//===----------------------------------------------------------------------===//
// Needles
//===----------------------------------------------------------------------===//

static int64_t sizeOf(const Task &task, const char *key) {
  auto found = task.data.find(key);
  if (found == task.data.end() || found->second < 1)
    throw Failure("task " + task.name + " has no positive size '" + key + "'");
  return found->second;
}

NeedleData::NeedleData(const Task &task)
    : keys(sizeOf(task, "keys")), values(sizeOf(task, "values")),
      facts(sizeOf(task, "facts")), noise(sizeOf(task, "noise")) {
  if (facts > keys)
    throw Failure("task " + task.name + " has " + std::to_string(facts) +
                  " facts a row, but " + std::to_string(keys) + " keys");
}

void NeedleData::check(const Batch &batch) const {
  if (batch.targets != facts || batch.length != 2 * facts + noise)
    throw Failure("needles are rows of " + std::to_string(2 * facts + noise) +
                  " tokens with " + std::to_string(facts) +
                  " answers, but the step takes " +
                  std::to_string(batch.length) + " with " +
                  std::to_string(batch.targets));
}

/// Puts a random choice of `count` of the items first, in random order.
static void shuffle(std::vector<int64_t> &items, size_t count, Random &random) {
  for (size_t i = 0; i < count; ++i)
    std::swap(items[i], items[i + random.below(items.size() - i)]);
}

void NeedleData::fillRow(int64_t *ids, int64_t *answers, Random &random) const {
  std::vector<int64_t> chosen(keys), value(keys), row;
  std::iota(chosen.begin(), chosen.end(), 0);
  shuffle(chosen, facts, random);
  chosen.resize(facts);
  for (int64_t key : chosen) {
    value[key] = static_cast<int64_t>(random.below(values));
    row.push_back(key * values + value[key]);
  }
  const int64_t firstNoise = keys * values, firstQuestion = firstNoise + noise;
  for (int64_t i = 0; i < noise; ++i)
    row.push_back(firstNoise + static_cast<int64_t>(random.below(noise)));
  shuffle(row, row.size(), random);
  shuffle(chosen, chosen.size(), random);
  ids = std::copy(row.begin(), row.end(), ids);
  for (int64_t key : chosen) {
    *ids++ = firstQuestion + key;
    *answers++ = value[key];
  }
}

void NeedleData::fill(Batch &batch, uint64_t seed, int64_t step) const {
  Random random{seed, hashName("needle"), static_cast<uint64_t>(step)};
  for (int64_t row = 0; row < batch.rows; ++row)
    fillRow(&batch.ids[row * batch.length], &batch.answers[row * batch.targets],
            random);
}

//===----------------------------------------------------------------------===//
// Characters
//===----------------------------------------------------------------------===//

static uint8_t tokenOf(unsigned char c) {
  if (c == '\n')
    return 0;
  if (c == '\t')
    c = ' ';
  else if (c < ' ' || c > '~')
    c = '?';
  return static_cast<uint8_t>(c - ' ' + 1);
}

CharacterData::CharacterData(std::string path, const std::string &text)
    : path(std::move(path)) {
  characters.reserve(text.size());
  for (char c : text)
    characters.push_back(tokenOf(static_cast<unsigned char>(c)));
}

void CharacterData::check(const Batch &batch) const {
  if (batch.targets != batch.length)
    throw Failure(
        "a text has an answer at each of " + std::to_string(batch.length) +
        " positions, but the step takes " + std::to_string(batch.targets));
  // A window and the character behind it.
  size_t fewest = batch.length + 1;
  if (characters.size() < fewest)
    throw Failure("the text '" + path + "' has " +
                  std::to_string(characters.size()) +
                  " characters, but a window of it has " +
                  std::to_string(fewest) + "; give a longer one");
}

void CharacterData::fill(Batch &batch, uint64_t seed, int64_t step) const {
  Random random{seed, hashName("characters"), static_cast<uint64_t>(step)};
  for (int64_t row = 0; row < batch.rows; ++row) {
    size_t begin = random.below(characters.size() - batch.length);
    for (int64_t i = 0; i < batch.length; ++i) {
      batch.ids[row * batch.length + i] = characters[begin + i];
      batch.answers[row * batch.length + i] = characters[begin + i + 1];
    }
  }
}

//===----------------------------------------------------------------------===//
// Either
//===----------------------------------------------------------------------===//

static std::string readText(const std::string &path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  if (!file || (file.peek() != EOF && !(text << file.rdbuf())))
    throw Failure("can't read the text '" + path + "'");
  return text.str();
}

std::unique_ptr<Data> headrule::makeData(const Task &task,
                                         const std::string &textPath) {
  if (task.kind == "needle")
    return std::make_unique<NeedleData>(task);
  if (task.kind != "characters")
    throw Failure("task " + task.name + " has data of kind '" + task.kind +
                  "'; there are needle and characters");
  if (textPath.empty())
    throw UsageError("task " + task.name + " needs a text: give --text=FILE");
  return std::make_unique<CharacterData>(textPath, readText(textPath));
}
