//===- SafeTensorsTest.cpp - Parameters files, good and hostile ---------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include <chrono>
#include <random>

/// A file: the header's length, the header, `dataBytes` bytes 0, 1, 2, ...
static std::string fileOf(const std::string &header, size_t dataBytes) {
  std::string bytes;
  for (int i = 0; i < 8; ++i)
    bytes += static_cast<char>(header.size() >> (8 * i));
  bytes += header;
  for (size_t i = 0; i < dataBytes; ++i)
    bytes += static_cast<char>(i);
  return bytes;
}

static Outcome tryOpen(const std::string &bytes,
                       Owned<diff_parameters> *opened = nullptr) {
  TemporaryFolder folder;
  diff_parameters *parameters = nullptr;
  Outcome outcome(diff_parameters_open(
      folder.write("w.safetensors", bytes).c_str(), &parameters));
  EXPECT_EQ(parameters == nullptr, outcome.code != DIFF_OK);
  Owned<diff_parameters> owner(parameters);
  if (opened)
    *opened = std::move(owner);
  return outcome;
}

TEST(SafeTensors, ReadsTensors) {
  Owned<diff_parameters> file;
  std::string header =
      R"({"__metadata__":{"format":"pt"},)"
      R"("b":{"dtype":"I8","shape":[2,2],"data_offsets":[8,12]},)"
      R"("a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
      R"("s":{"dtype":"BOOL","shape":[],"data_offsets":[12,13]},)"
      R"("e":{"dtype":"F64","shape":[0,3],"data_offsets":[13,13]},)"
      R"("u":{"dtype":"U8","shape":[1],"data_offsets":[13,14]}})";
  Outcome outcome = tryOpen(fileOf(header, 14), &file);
  ASSERT_EQ(outcome.code, DIFF_OK) << outcome.message;
  EXPECT_EQ(diff_parameters_count(file.get()), 5);
  EXPECT_STREQ(diff_parameters_name(file.get(), 0), "a");
  EXPECT_EQ(diff_parameters_name(file.get(), 5), nullptr);
  EXPECT_EQ(diff_parameters_name(file.get(), -1), nullptr);
  EXPECT_EQ(valuesOf<int8_t>(diff_parameters_tensor(file.get(), "b")),
            (std::vector<int8_t>{8, 9, 10, 11}));
  EXPECT_EQ(diff_tensor_rank(diff_parameters_tensor(file.get(), "s")), 0);
  EXPECT_EQ(dimsOf(diff_parameters_tensor(file.get(), "e")),
            (std::vector<int64_t>{0, 3}));
  EXPECT_EQ(diff_parameters_tensor(file.get(), "u"), nullptr);
  EXPECT_EQ(diff_parameters_tensor(file.get(), "none"), nullptr);
}

/// Data behind a header of any length can be read by compiled code.
TEST(SafeTensors, MisalignedDataIsCopied) {
  for (size_t padding = 0; padding < 8; ++padding) {
    Owned<diff_parameters> file;
    std::string header =
        R"({"x":{"dtype":"F64","shape":[1],"data_offsets":[0,8]}})" +
        std::string(padding, ' ');
    ASSERT_EQ(tryOpen(fileOf(header, 8), &file).code, DIFF_OK);
    const diff_tensor *x = diff_parameters_tensor(file.get(), "x");
    EXPECT_EQ(reinterpret_cast<uintptr_t>(diff_tensor_data(x)) % 8, 0u);
    const auto *bytes = static_cast<const char *>(diff_tensor_data(x));
    EXPECT_EQ(std::string(bytes, 8), std::string("\0\1\2\3\4\5\6\7", 8));
  }
}

struct Hostile {
  const char *name;
  std::string header;
  size_t dataBytes;
  const char *message;
};

/// For the tests' names; the default is the bytes of the struct.
static void PrintTo(const Hostile &file, std::ostream *out) {
  *out << file.name;
}

static std::string oneTensor(const std::string &fields) {
  return "{\"x\":{" + fields + "}}";
}

static const Hostile hostile[] = {
    {"NotJson", "{\"x\":", 0, "not valid JSON"},
    {"NotUtf8", "{\"\xff\":1}", 0, "not valid JSON"},
    {"Empty", "", 0, "not valid JSON"},
    {"Array", "[]", 0, "not a JSON object"},
    {"TrailingGarbage", "{} {}", 0, "not valid JSON"},
    {"EntryNotAnObject", "{\"x\":3}", 0, "not described by a JSON object"},
    {"NoDtype", oneTensor(R"("shape":[],"data_offsets":[0,4])"), 4,
     "no 'dtype'"},
    {"DtypeNotAString",
     oneTensor(R"("dtype":4,"shape":[],"data_offsets":[0,4])"), 4,
     "no 'dtype' of the right kind"},
    {"NoShape", oneTensor(R"("dtype":"F32","data_offsets":[0,4])"), 4,
     "no 'shape'"},
    {"NoOffsets", oneTensor(R"("dtype":"F32","shape":[])"), 4,
     "no 'data_offsets'"},
    {"OneOffset", oneTensor(R"("dtype":"F32","shape":[],"data_offsets":[0])"),
     4, "1 data_offsets, expected 2"},
    {"NegativeDim",
     oneTensor(R"("dtype":"F32","shape":[-1],"data_offsets":[0,4])"), 4,
     "has -1 where a non-negative integer is due"},
    {"FractionalDim",
     oneTensor(R"("dtype":"F32","shape":[1.5],"data_offsets":[0,4])"), 4,
     "has 1.5 where"},
    {"DimNotANumber",
     oneTensor(R"("dtype":"F32","shape":[[1]],"data_offsets":[0,4])"), 4,
     "nested too deep"},
    {"DimIsAString",
     oneTensor(R"("dtype":"F32","shape":["1"],"data_offsets":[0,4])"), 4,
     "has string where"},
    {"HugeDim",
     oneTensor(
         R"("dtype":"F32","shape":[18446744073709551615],"data_offsets":[0,4])"),
     4, "over 2^63 - 1"},
    {"DimOver64Bits",
     oneTensor(
         R"("dtype":"F32","shape":[36893488147419103232],"data_offsets":[0,4])"),
     4, "where a non-negative integer is due"},
    {"ShapeOverflows",
     oneTensor(
         R"("dtype":"F32","shape":[4294967296,4294967296,4],"data_offsets":[0,4])"),
     4, "over 2^63 - 1 bytes"},
    {"ShapeOverflowsToTheRightSize",
     oneTensor(
         R"("dtype":"I8","shape":[6148914691236517206,3],"data_offsets":[0,2])"),
     2, "over 2^63 - 1 bytes"},
    {"SizeMismatch",
     oneTensor(R"("dtype":"F32","shape":[2,3],"data_offsets":[0,4])"), 4,
     "has type 2x3xf32 of 24 bytes, but its data_offsets cover 4"},
    {"OffsetsReversed",
     oneTensor(R"("dtype":"F32","shape":[],"data_offsets":[4,0])"), 4,
     "ends at byte 0, before it begins at 4"},
    {"OutOfFile",
     oneTensor(R"("dtype":"F32","shape":[2],"data_offsets":[0,8])"), 7,
     "ends at byte 8 of the data, the file has 7"},
    {"OffsetsOverflow",
     oneTensor(
         R"("dtype":"F32","shape":[1],"data_offsets":[18446744073709551612,18446744073709551615])"),
     4, "over 2^63 - 1"},
    {"Overlap",
     R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
     R"("b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
     12, "tensors 'a' and 'b' overlap: one ends at byte 8"},
    {"Hole",
     R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
     R"("b":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}})",
     12, "hole before tensor 'b', from byte 4 to 8"},
    {"MoreDataThanTensors",
     oneTensor(R"("dtype":"F32","shape":[1],"data_offsets":[0,4])"), 8,
     "end at byte 4 of the data, the file has 8"},
    {"DuplicateName",
     R"({"a":{"dtype":"I8","shape":[1],"data_offsets":[0,1]},)"
     R"("a":{"dtype":"I8","shape":[1],"data_offsets":[0,1]}})",
     1, "name 'a' occurs twice"},
    {"DuplicateField",
     oneTensor(R"("dtype":"I8","shape":[1],"shape":[1],"data_offsets":[0,1])"),
     1, "name 'shape' occurs twice"},
    {"LongNumber", oneTensor("\"shape\":[" + std::string(100000, '9') + "]"), 0,
     "number overflow"},
    {"DeepNesting", std::string(100000, '['), 0, "nested too deep"},
    {"DeepNestingInTensor", "{\"x\":" + std::string(100000, '{'), 0,
     "not valid JSON"},
    {"WideShape",
     oneTensor("\"dtype\":\"F32\",\"shape\":[1" +
               [] {
                 std::string ones;
                 for (int i = 0; i < 100; ++i)
                   ones += ",1";
                 return ones;
               }() +
               "],\"data_offsets\":[0,4]"),
     4, "more than 64 entries"},
    {"NameWithControlCharacters",
     "{\"a\\nb\":{\"dtype\":\"I8\",\"shape\":[2],\"data_offsets\":[0,1]}}", 1,
     "tensor 'a?b' has type"},
    {"LongName", "{\"" + std::string(5000, 'n') + "\":1}", 0, "nnn...'"},
};

class SafeTensorsHostile : public testing::TestWithParam<Hostile> {};

INSTANTIATE_TEST_SUITE_P(Files, SafeTensorsHostile, testing::ValuesIn(hostile),
                         [](const auto &info) { return info.param.name; });

TEST_P(SafeTensorsHostile, IsRefused) {
  Outcome outcome = tryOpen(fileOf(GetParam().header, GetParam().dataBytes));
  EXPECT_EQ(outcome.code, DIFF_BAD_FILE);
  EXPECT_THAT(outcome.message, testing::HasSubstr(GetParam().message));
  EXPECT_THAT(outcome.message, testing::HasSubstr("w.safetensors'"));
  EXPECT_EQ(outcome.message.find('\n'), std::string::npos);
  EXPECT_LT(outcome.message.size(), 1000u);
}

TEST(SafeTensors, HeaderLength) {
  EXPECT_THAT(tryOpen("").message,
              testing::HasSubstr("is truncated: it has 0"));
  EXPECT_THAT(tryOpen("1234567").message, testing::HasSubstr("it has 7 bytes"));
  EXPECT_THAT(tryOpen(std::string(8, '\xff')).message,
              testing::HasSubstr("18446744073709551615 is over the format's"));
  std::string good =
      fileOf(oneTensor(R"("dtype":"I8","shape":[2],"data_offsets":[0,2])"), 2);
  EXPECT_EQ(tryOpen(good).code, DIFF_OK);
  for (size_t size = 0; size < good.size(); ++size)
    EXPECT_EQ(tryOpen(good.substr(0, size)).code, DIFF_BAD_FILE) << size;
}

/// Whatever bytes change, the outcome is a status.
TEST(SafeTensors, RandomDamage) {
  std::string good =
      fileOf(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
             R"("b":{"dtype":"I8","shape":[2,2],"data_offsets":[8,12]}})",
             12);
  unsigned seed = 42;
  std::mt19937 random(seed);
  for (int round = 0; round < 500; ++round) {
    std::string bytes = good;
    for (int change = 0; change < 3; ++change)
      bytes[random() % bytes.size()] = static_cast<char>(random());
    Outcome outcome = tryOpen(bytes);
    EXPECT_TRUE(outcome.code == DIFF_OK || outcome.code == DIFF_BAD_FILE)
        << "seed " << seed << ", round " << round << ": " << outcome.message;
  }
}

/// Large models have this many; time has to grow with the number only.
TEST(SafeTensors, ManyTensors) {
  constexpr int count = 60'000;
  std::string header = "{";
  for (int i = 0; i < count; ++i)
    header += (i ? ",\"" : "\"") + std::to_string(i) +
              R"(":{"dtype":"I8","shape":[1],"data_offsets":[)" +
              std::to_string(i) + "," + std::to_string(i + 1) + "]}";
  auto start = std::chrono::steady_clock::now();
  Owned<diff_parameters> file;
  Outcome outcome = tryOpen(fileOf(header + "}", count), &file);
  ASSERT_EQ(outcome.code, DIFF_OK) << outcome.message;
  EXPECT_EQ(diff_parameters_count(file.get()), count);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
}

TEST(SafeTensors, MissingFile) {
  diff_parameters *parameters = nullptr;
  EXPECT_FAILS(diff_parameters_open("/no/such.safetensors", &parameters),
               DIFF_NOT_FOUND, "can't open '/no/such.safetensors'");
  EXPECT_FAILS(diff_parameters_open("/", &parameters), DIFF_BAD_FILE,
               "not a regular file");
  EXPECT_FAILS(diff_parameters_open(nullptr, &parameters),
               DIFF_INVALID_ARGUMENT, "'path' is null");
}
