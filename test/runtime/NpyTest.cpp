//===- NpyTest.cpp - .npy files, good and hostile -----------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Npy.h"
#include "Support.h"

#include <random>
#include <sys/stat.h>

using diffrun::Failure;
using diffrun::readNpy;

static std::string fileOf(const std::string &header, const std::string &data,
                          char version = 1) {
  std::string bytes = std::string("\x93NUMPY") + version + '\0';
  for (int i = 0; i < (version == 1 ? 2 : 4); ++i)
    bytes += static_cast<char>(header.size() >> (8 * i));
  return bytes + header + data;
}

static std::string dict(const std::string &descr, const std::string &shape,
                        const char *order = "False") {
  return "{'descr': '" + descr + "', 'fortran_order': " + order +
         ", 'shape': " + shape + ", }\n";
}

template <typename T>
static std::string bytesOf(std::vector<T> values) {
  return std::string(reinterpret_cast<const char *>(values.data()),
                     values.size() * sizeof(T));
}

class Npy : public testing::Test {
protected:
  diffrun::Tensor read(const std::string &bytes) {
    return readNpy(folder.write("x.npy", bytes));
  }
  std::string messageFor(const std::string &bytes) {
    try {
      read(bytes);
    } catch (const Failure &failure) {
      EXPECT_EQ(std::string(failure.what()).find('\n'), std::string::npos);
      return failure.what();
    }
    return "no error";
  }
  TemporaryFolder folder;
};

TEST_F(Npy, ReadsEveryVersion) {
  for (char version : {1, 2, 3}) {
    auto tensor = read(fileOf(dict("<f4", "(2, 3)"),
                              bytesOf<float>({1, 2, 3, 4, 5, 6}), version));
    EXPECT_EQ(dimsOf(tensor.get()), (std::vector<int64_t>{2, 3}));
    EXPECT_EQ(valuesOf<float>(tensor.get())[5], 6);
  }
}

TEST_F(Npy, ReadsScalarsAndEmptyArrays) {
  auto scalar = read(fileOf(dict("<i8", "()"), bytesOf<int64_t>({-7})));
  EXPECT_EQ(diff_tensor_rank(scalar.get()), 0);
  EXPECT_EQ(valuesOf<int64_t>(scalar.get())[0], -7);
  auto empty = read(fileOf(dict("|b1", "(0, 5)"), ""));
  EXPECT_EQ(dimsOf(empty.get()), (std::vector<int64_t>{0, 5}));
}

TEST_F(Npy, FortranOrderIsTransposed) {
  auto tensor = read(fileOf(dict("<i4", "(2, 3)", "True"),
                            bytesOf<int32_t>({1, 4, 2, 5, 3, 6})));
  EXPECT_EQ(valuesOf<int32_t>(tensor.get()),
            (std::vector<int32_t>{1, 2, 3, 4, 5, 6}));
}

TEST_F(Npy, RoundTrip) {
  int64_t dims[] = {3, 1, 2};
  for (diff_dtype dtype = DIFF_ABI_F32; dtype <= DIFF_ABI_BOOL; ++dtype)
    for (int32_t rank : {0, 1, 3}) {
      diff_tensor *made = nullptr;
      ASSERT_EQ(diff_tensor_create(dtype, rank, dims, &made), nullptr);
      diffrun::Tensor tensor(made);
      diffrun::NpyWriter writer;
      writer.write(folder.path("out.npy"), *made);
      writer.commit();
      auto again = readNpy(folder.path("out.npy"));
      EXPECT_EQ(dimsOf(again.get()), dimsOf(made));
      EXPECT_EQ(diff_tensor_dtype(again.get()),
                dtype == DIFF_ABI_BF16 ? int(DIFF_ABI_F32) : dtype);
      std::string file = readFile(folder.path("out.npy"));
      EXPECT_EQ((file.size() - diff_tensor_num_bytes(again.get())) % 64, 0u);
    }
}

TEST_F(Npy, UncommittedLeavesNothing) {
  auto tensor = read(fileOf(dict("<f4", "(1,)"), bytesOf<float>({1})));
  {
    diffrun::NpyWriter writer;
    writer.write(folder.path("out.npy"), *tensor);
    EXPECT_THROW(writer.write("/no/such/folder/out.npy", *tensor), Failure);
  }
  EXPECT_EQ(readFile(folder.path("out.npy")), "");
  struct stat info;
  EXPECT_NE(::stat(folder.path("out.npy").c_str(), &info), 0);
}

TEST_F(Npy, Hostile) {
  std::string four = bytesOf<float>({1});
  const struct {
    std::string bytes;
    const char *message;
  } cases[] = {
      {"", "truncated"},
      {"\x93NUM", "truncated"},
      {"PK\3\4 not an npy file", "is not a .npy file"},
      {fileOf("", "", 4), "format version 4, supported are 1 to 3"},
      {std::string("\x93NUMPY\2\0\xff\xff\xff\xff", 12), "over the limit"},
      {std::string("\x93NUMPY\1\0\x80\0{'descr'", 18),
       "ends inside the header"},
      {fileOf("{}", ""), "is missing"},
      {fileOf("", ""), "expected '{'"},
      {fileOf("{'descr': '<f4'}", ""), "is missing"},
      {fileOf("{'descr': '<f4", ""), "a string has no end"},
      {fileOf("{'descr': '<f4', 'descr': '<f4'}", ""), "occurs twice"},
      {fileOf("{'descr': '<f4', 'oops': 1}", ""), "unknown key 'oops'"},
      {fileOf("{'descr': [('a', '<f4')]}", ""), "structures are not supported"},
      {fileOf(dict("<f4", "(1,)") + "x", four), "more after the dict"},
      {fileOf(dict("<f4", "(1,)", "Maybe"), four), "expected True or False"},
      {fileOf(dict("<f4", "(-1,)"), four), "non-negative integer"},
      {fileOf(dict("<f4", "(1"), four), "malformed"},
      {fileOf(dict("<f4", "(1 2)"), four), "expected ')'"},
      {fileOf(dict("<f4", "(99999999999999999999,)"), four), "over 2^63 - 1"},
      {fileOf(dict("<f4", "(4294967296, 4294967296, 4)"), four),
       "over 2^63 - 1 bytes"},
      {fileOf(dict("<f4", "(4611686018427387904, 2)"), four), "over 2^63"},
      {fileOf(dict("<f4", "(1000000000000,)"), four),
       "of 4000000000000 bytes, but 4 bytes of data"},
      {fileOf(dict("<f4", "(2,)"), four), "of 8 bytes, but 4 bytes of data"},
      {fileOf(dict("<f4", "()"), four + "x"), "of 4 bytes, but 5 bytes"},
      {fileOf(dict(">f4", "(1,)"), four), "big endian"},
      {fileOf(dict("|O", "(1,)"), four), "elements of type '|O'"},
      {fileOf(dict("<u4", "(1,)"), four), "elements of type '<u4'"},
      {fileOf(dict("<c8", "(1,)"), four), "supported are"},
  };
  for (const auto &test : cases)
    EXPECT_THAT(messageFor(test.bytes), testing::HasSubstr(test.message));
  std::string deep = "(";
  for (int i = 0; i < 70; ++i)
    deep += "1, ";
  EXPECT_THAT(messageFor(fileOf(dict("<f4", deep + ")"), four)),
              testing::HasSubstr("more than 64 dims"));
}

TEST_F(Npy, RandomDamage) {
  std::string good = fileOf(dict("<f4", "(2, 3)"), std::string(24, '\0'));
  unsigned seed = 7;
  std::mt19937 random(seed);
  for (int round = 0; round < 1000; ++round) {
    std::string bytes = good;
    for (int change = 0; change < 2; ++change)
      bytes[random() % bytes.size()] = static_cast<char>(random());
    messageFor(bytes); // an error or none: no crash
  }
}

TEST_F(Npy, NotAFile) {
  EXPECT_THROW(readNpy("/no/such.npy"), Failure);
  EXPECT_THROW(readNpy("/"), Failure);
}
