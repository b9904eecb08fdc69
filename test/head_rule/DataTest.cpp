//===- DataTest.cpp - The batches of the experiment's tasks ---------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Data.h"
#include "Support.h"

#include <gmock/gmock.h>
#include <set>

using namespace headrule;
using testing::HasSubstr;
using testing::ThrowsMessage;

static Task needleTask() {
  Task task;
  task.name = task.kind = "needle";
  task.data = {{"keys", 32}, {"values", 8}, {"facts", 16}, {"noise", 32}};
  return task;
}

static Batch batchOf(int64_t rows, int64_t length, int64_t targets) {
  Batch batch{rows, length, targets, {}, {}};
  batch.ids.resize(rows * length);
  batch.answers.resize(rows * targets);
  return batch;
}

TEST(NeedleData, EachQuestionHasItsFactAndAnswer) {
  NeedleData data(needleTask());
  Batch batch = batchOf(16, 64, 16);
  data.check(batch);
  data.fill(batch, 1, 1);
  for (int64_t row = 0; row < 16; ++row) {
    std::multiset<int64_t> facts, asked;
    int64_t noise = 0;
    for (int64_t i = 0; i < 48; ++i) {
      int64_t id = batch.ids[row * 64 + i];
      ASSERT_TRUE(id >= 0 && id < 32 * 8 + 32);
      if (id < 32 * 8)
        facts.insert(id);
      else
        ++noise;
    }
    for (int64_t i = 0; i < 16; ++i) {
      int64_t key = batch.ids[row * 64 + 48 + i] - (32 * 8 + 32);
      ASSERT_TRUE(key >= 0 && key < 32);
      asked.insert(key * 8 + batch.answers[row * 16 + i]);
    }
    EXPECT_EQ(noise, 32);
    EXPECT_EQ(facts, asked);
    EXPECT_EQ(std::set<int64_t>(facts.begin(), facts.end()).size(), 16u);
  }
}

/// What would change if the generator or its use did.
TEST(NeedleData, FirstTokensAreTheSameEverywhere) {
  NeedleData data(needleTask());
  Batch batch = batchOf(16, 64, 16);
  data.fill(batch, 1, 1);
  EXPECT_EQ(std::vector<int64_t>(batch.ids.begin(), batch.ids.begin() + 8),
            (std::vector<int64_t>{155, 280, 87, 216, 210, 270, 56, 268}));
  EXPECT_EQ(
      std::vector<int64_t>(batch.answers.begin(), batch.answers.begin() + 8),
      (std::vector<int64_t>{2, 0, 0, 2, 7, 3, 3, 5}));
}

TEST(NeedleData, SeedsAndStepsHaveBatchesOfTheirOwn) {
  NeedleData data(needleTask());
  Batch first = batchOf(16, 64, 16), other = first;
  data.fill(first, 1, 1);
  data.fill(other, 1, 2);
  EXPECT_NE(first.ids, other.ids);
  data.fill(other, 2, 1);
  EXPECT_NE(first.ids, other.ids);
  data.fill(other, 1, 1);
  EXPECT_EQ(first.ids, other.ids);
  EXPECT_EQ(first.answers, other.answers);
}

TEST(NeedleData, SizesThatDoNotFitAreNamed) {
  NeedleData data(needleTask());
  EXPECT_THAT([&] { data.check(batchOf(16, 60, 16)); },
              ThrowsMessage<Failure>(
                  HasSubstr("rows of 64 tokens with 16 answers, but the step "
                            "takes 60 with 16")));
  Task task = needleTask();
  task.data["facts"] = 33;
  EXPECT_THAT([&] { NeedleData more(task); },
              ThrowsMessage<Failure>(HasSubstr("33 facts a row, but 32 keys")));
  task.data.erase("noise");
  EXPECT_THAT([&] { NeedleData less(task); },
              ThrowsMessage<Failure>(HasSubstr("no positive size 'noise'")));
}

TEST(CharacterData, TheAnswerIsTheNextCharacter) {
  std::string text;
  for (int i = 0; i < 200; ++i)
    text += static_cast<char>(' ' + i % 95);
  CharacterData data("alphabet", text);
  Batch batch = batchOf(8, 16, 16);
  data.check(batch);
  data.fill(batch, 1, 1);
  for (int64_t row = 0; row < 8; ++row)
    for (int64_t i = 0; i < 16; ++i)
      EXPECT_EQ(batch.answers[row * 16 + i], batch.ids[row * 16 + i] % 95 + 1);
}

TEST(CharacterData, WhateverIsNotPrintedIsAToken) {
  CharacterData data("odd", "\n\t\xff~\n");
  Batch batch = batchOf(1, 4, 4);
  data.check(batch);
  data.fill(batch, 1, 1);
  EXPECT_EQ(batch.ids, (std::vector<int64_t>{0, 1, '?' - ' ' + 1, 95}));
  EXPECT_EQ(batch.answers, (std::vector<int64_t>{1, '?' - ' ' + 1, 95, 0}));
}

TEST(CharacterData, ATextThatIsTooShortIsNamed) {
  CharacterData data("short.txt", std::string(128, 'x'));
  EXPECT_THAT([&] { data.check(batchOf(8, 128, 128)); },
              ThrowsMessage<Failure>(
                  HasSubstr("the text 'short.txt' has 128 characters, but a "
                            "window of it has 129")));
  CharacterData enough("enough.txt", std::string(129, 'x'));
  enough.check(batchOf(8, 128, 128));
}

TEST(MakeData, WhatIsMissingIsNamed) {
  Task task = needleTask();
  task.kind = "characters";
  EXPECT_THAT([&] { makeData(task, ""); },
              ThrowsMessage<UsageError>(HasSubstr("--text=FILE")));
  EXPECT_THAT([&] { makeData(task, "/nowhere/text"); },
              ThrowsMessage<Failure>(HasSubstr("'/nowhere/text'")));
  task.kind = "pictures";
  EXPECT_THAT([&] { makeData(task, ""); },
              ThrowsMessage<Failure>(HasSubstr("kind 'pictures'")));
}
