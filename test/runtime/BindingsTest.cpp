//===- BindingsTest.cpp - Parameters bound to arguments by name ---------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

class BindingsTest : public testing::Test {
protected:
  /// A file with one tensor of these properties.
  Owned<diff_parameters> open(const std::string &name, const char *dtype,
                              const char *shape, int bytes) {
    std::string header = "{\"" + name + "\":{\"dtype\":\"" + dtype +
                         "\",\"shape\":" + shape + ",\"data_offsets\":[0," +
                         std::to_string(bytes) + "]}}";
    header.resize((header.size() + 7) / 8 * 8, ' ');
    std::string file;
    for (int i = 0; i < 8; ++i)
      file += static_cast<char>(header.size() >> (8 * i));
    file += header + std::string(bytes, '\0');
    diff_parameters *parameters = nullptr;
    EXPECT_OK(diff_parameters_open(folder.write("w.safetensors", file).c_str(),
                                   &parameters));
    return Owned<diff_parameters>(parameters);
  }

  diff_status *load(const Owned<diff_parameters> &parameters) {
    return diff_bindings_load(bindings.get(), parameters.get());
  }

  void SetUp() override {
    diff_bindings *made = nullptr;
    ASSERT_EQ(diff_bindings_create(function, &made), nullptr);
    bindings.reset(made);
  }

  TemporaryFolder folder;
  Owned<diff_model> model = openModel("good");
  const diff_function *function = findFunction(model, "main");
  Owned<diff_bindings> bindings;
};

TEST_F(BindingsTest, LoadsAndRuns) {
  Owned<diff_parameters> parameters = open("w", "F32", "[4]", 16);
  EXPECT_OK(load(parameters));
  auto input = tensorOf(DIFF_ABI_F32, {1, 4}, std::vector<float>{1, 2, 3, 4});
  auto results = run(makeContext(1), function, {input.get()}, bindings.get());
  EXPECT_EQ(valuesOf<float>(results[0].get()), std::vector<float>(4, 0.0f));
}

TEST_F(BindingsTest, MissingNameTellsWhatThereIs) {
  EXPECT_FAILS(load(open("model.w", "F32", "[4]", 16)), DIFF_NOT_FOUND,
               "parameter 'w' is not in '");
  EXPECT_FAILS(load(open("model.w", "F32", "[4]", 16)), DIFF_NOT_FOUND,
               "which has 'model.w'");
}

/// Names of files and types come from whoever wrote the file.
TEST_F(BindingsTest, MessagesAreOneShortLine) {
  EXPECT_FAILS(load(open(R"(a\u0000b\u001b[31m\nc)", "F32", "[4]", 16)),
               DIFF_NOT_FOUND, "which has 'a?b?[31m?c'");
  EXPECT_FAILS(load(open("w", R"(X\u0000\nY)", "[4]", 16)),
               DIFF_INVALID_ARGUMENT, "has type 4xX??Y, expected 4xf32");
  Owned<diff_parameters> longName =
      open(std::string(100, 'n') + R"(\n)" + std::string(1000, 'n'), "F32",
           "[4]", 16);
  EXPECT_LT(Outcome(load(longName)).message.size(), 500u);
  diff_parameters *none = nullptr;
  EXPECT_FAILS(diff_parameters_open("/no/such\nfile", &none), DIFF_NOT_FOUND,
               "can't open '/no/such?file'");
}

TEST_F(BindingsTest, OtherShapeNamesBoth) {
  EXPECT_FAILS(load(open("w", "F32", "[2,2]", 16)), DIFF_INVALID_ARGUMENT,
               "has type 2x2xf32, expected 4xf32");
}

TEST_F(BindingsTest, OtherTypeNamesBoth) {
  EXPECT_FAILS(load(open("w", "BF16", "[4]", 8)), DIFF_INVALID_ARGUMENT,
               "has type 4xbf16, expected 4xf32");
  EXPECT_FAILS(load(open("w", "U32", "[4]", 16)), DIFF_INVALID_ARGUMENT,
               "has type 4xU32, expected 4xf32");
}

TEST_F(BindingsTest, SetOne) {
  std::vector<float> values = {1, 2, 3, 4};
  auto right = tensorOf(DIFF_ABI_F32, {4}, values);
  auto wrong = tensorOf(DIFF_ABI_F32, {3}, values);
  EXPECT_OK(diff_bindings_set(bindings.get(), "w", right.get()));
  EXPECT_FAILS(diff_bindings_set(bindings.get(), "w", wrong.get()),
               DIFF_INVALID_ARGUMENT,
               "parameter 'w' has type 3xf32, expected 4xf32");
  EXPECT_FAILS(diff_bindings_set(bindings.get(), "v", right.get()),
               DIFF_NOT_FOUND, "function 'main' has no parameter 'v'");
  // An input is no parameter, whatever its name.
  EXPECT_FAILS(diff_bindings_set(bindings.get(), "arg0", right.get()),
               DIFF_NOT_FOUND, "no parameter 'arg0'");
  EXPECT_FAILS(diff_bindings_set(bindings.get(), "w", nullptr),
               DIFF_INVALID_ARGUMENT, "'tensor' is null");
}
