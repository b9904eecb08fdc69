//===- ModelTest.cpp - Opening models: what is refused and why ----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include <elf.h>
#include <thread>

using testing::HasSubstr;

extern "C" const diff_abi_model diff_model_handwritten;

static Outcome tryOpen(const std::string &path) {
  diff_model *model = nullptr;
  Outcome outcome(diff_model_open(path.c_str(), &model));
  EXPECT_EQ(model == nullptr, outcome.code != DIFF_OK);
  diff_model_close(model);
  return outcome;
}

TEST(Model, OpensAndDescribes) {
  Owned<diff_model> model = openModel("good");
  ASSERT_TRUE(model);
  EXPECT_STREQ(diff_model_name(model.get()), "handwritten");
  EXPECT_STREQ(diff_model_cpu(model.get()), "generic");
  EXPECT_STREQ(diff_model_isa(model.get()), "");
  EXPECT_STREQ(diff_model_producer(model.get()), "hand");
  EXPECT_GT(diff_model_num_functions(model.get()), 3);
  EXPECT_EQ(diff_model_function(model.get(), -1), nullptr);
  EXPECT_EQ(diff_model_function(model.get(), 1000), nullptr);
  EXPECT_STREQ(diff_function_name(diff_model_function(model.get(), 0)), "main");
}

TEST(Model, ListsArgumentsAndParameters) {
  Owned<diff_model> model = openModel("good");
  const diff_function *function = findFunction(model, "main");
  EXPECT_EQ(diff_function_num_args(function), 2);
  EXPECT_EQ(diff_function_num_inputs(function), 1);
  EXPECT_EQ(diff_function_num_results(function), 1);
  diff_value_info info;
  EXPECT_OK(diff_function_arg(function, 1, &info));
  EXPECT_STREQ(info.name, "w");
  EXPECT_EQ(info.is_parameter, 1);
  EXPECT_OK(diff_function_input(function, 0, &info));
  EXPECT_STREQ(info.name, "arg0");
  EXPECT_EQ(info.rank, 2);
  EXPECT_EQ(info.dims[0], -1);
  EXPECT_EQ(info.dims[1], 4);
  EXPECT_STREQ(diff_dtype_name(info.dtype), "f32");
  EXPECT_FAILS(diff_function_result(function, 1, &info), DIFF_INVALID_ARGUMENT,
               "result 1 is out of range, there are 1");
}

TEST(Model, UnknownFunctionNamesThoseThereAre) {
  Owned<diff_model> model = openModel("good");
  const diff_function *function = nullptr;
  EXPECT_FAILS(diff_model_find_function(model.get(), "nope", &function),
               DIFF_NOT_FOUND, "it has 'main', 'fail'");
  EXPECT_EQ(function, nullptr);
}

TEST(Model, LinkedObject) {
  diff_model *model = nullptr;
  ASSERT_EQ(diff_model_from_linked(&diff_model_handwritten, &model), nullptr);
  Owned<diff_model> first(model);
  // The same table a second time is another view of the same model.
  ASSERT_EQ(diff_model_from_linked(&diff_model_handwritten, &model), nullptr);
  Owned<diff_model> second(model);
  EXPECT_STREQ(diff_model_name(second.get()), "handwritten");
}

TEST(Model, LinkedIntoAnotherRuntimeIsRefused) {
  static diff_abi_services foreign;
  static const diff_abi_services *services = &foreign;
  diff_abi_model table = diff_model_handwritten;
  table.services = &services;
  diff_model *model = nullptr;
  EXPECT_FAILS(diff_model_from_linked(&table, &model), DIFF_INVALID_ARGUMENT,
               "another copy of the runtime");
}

TEST(Model, DamagedTablesAreRefused) {
  diff_model *model = nullptr;
  diff_abi_model table = diff_model_handwritten;
  table.isa = nullptr;
  EXPECT_FAILS(diff_model_from_linked(&table, &model), DIFF_BAD_FILE, "null");
  table = diff_model_handwritten;
  table.num_functions = -1;
  EXPECT_FAILS(diff_model_from_linked(&table, &model), DIFF_BAD_FILE,
               "negative");
  table = diff_model_handwritten;
  diff_abi_value value = {"x", nullptr, DIFF_ABI_F32, 2, 0, 0};
  diff_abi_function function = {"f", &value, nullptr, [](void **) {}, 1, 0};
  table.functions = &function;
  table.num_functions = 1;
  EXPECT_FAILS(diff_model_from_linked(&table, &model), DIFF_BAD_FILE,
               "function 'f': argument 0");
  EXPECT_EQ(model, nullptr);
}

TEST(Model, NeedsCodeForTheCpuOrAVariant) {
  diff_abi_model table = diff_model_handwritten;
  diff_abi_function function = {"f", nullptr, nullptr, nullptr, 0, 0};
  table.functions = &function;
  table.num_functions = 1;
  diff_model *model = nullptr;
  EXPECT_FAILS(diff_model_from_linked(&table, &model), DIFF_BAD_FILE,
               "null or negative");
  void (*entry)(void **) = [](void **) {};
  diff_abi_image image = {"", 1, DIFF_ABI_PTX, 0};
  diff_abi_variant variant = {"sm_80", &image, nullptr, &entry, 1, 0};
  table.variants = &variant;
  table.num_variants = 1;
  ASSERT_EQ(diff_model_from_linked(&table, &model), nullptr);
  Owned<diff_model> owned(model);
  Owned<diff_context> context = makeContext(1);
  diff_tensor *unused = nullptr;
  EXPECT_FAILS(diff_run(context.get(), diff_model_function(model, 0), nullptr,
                        nullptr, 0, &unused, 0),
               DIFF_INCOMPATIBLE, "'f' is not compiled for CPUs");
}

TEST(Model, DamagedVariantsAreRefused) {
  void (*entry)(void **) = [](void **) {};
  std::vector<decltype(entry)> entries(diff_model_handwritten.num_functions,
                                       entry);
  const diff_abi_image image = {"", 1, DIFF_ABI_PTX, 0};
  const diff_abi_kernel kernel = {"k", 32, 0}, noName = {nullptr, 32, 0};
  const diff_abi_variant good = {"sm_80",        &image, &kernel,
                                 entries.data(), 1,      1};
  auto open = [&](auto change) {
    diff_abi_variant variant = good;
    change(variant);
    diff_abi_model table = diff_model_handwritten;
    table.variants = &variant;
    table.num_variants = 1;
    diff_model *model = nullptr;
    Outcome outcome(diff_model_from_linked(&table, &model));
    diff_model_close(model);
    return outcome.code;
  };
  using Variant = diff_abi_variant;
  EXPECT_EQ(open([](Variant &) {}), DIFF_OK);
  EXPECT_EQ(open([](Variant &v) { v.chip = nullptr; }), DIFF_BAD_FILE);
  EXPECT_EQ(open([](Variant &v) { v.images = nullptr; }), DIFF_BAD_FILE);
  EXPECT_EQ(open([](Variant &v) { v.num_images = 0; }), DIFF_BAD_FILE);
  EXPECT_EQ(open([](Variant &v) { v.num_kernels = -1; }), DIFF_BAD_FILE);
  EXPECT_EQ(open([&](Variant &v) { v.kernels = &noName; }), DIFF_BAD_FILE);
  EXPECT_EQ(open([](Variant &v) { v.entries = nullptr; }), DIFF_BAD_FILE);
  entries.back() = nullptr;
  EXPECT_EQ(open([](Variant &) {}), DIFF_BAD_FILE);
}

TEST(Model, DonationsHoldBothWays) {
  static const int64_t four[] = {4}, five[] = {5};
  struct Case {
    int32_t ofArg, ofResult;
    const int64_t *dims;
    int32_t dtype;
  };
  diff_abi_model table = diff_model_handwritten;
  table.num_functions = 1;
  auto open = [&](const Case &tried) {
    diff_abi_value arg = {"x", four, DIFF_ABI_F32, 1, 0, tried.ofArg};
    diff_abi_value result = {"y", tried.dims, tried.dtype,
                             1,   0,          tried.ofResult};
    diff_abi_function function = {"f", &arg, &result, [](void **) {}, 1, 1};
    table.functions = &function;
    diff_model *model = nullptr;
    Outcome outcome(diff_model_from_linked(&table, &model));
    diff_model_close(model);
    return outcome;
  };
  EXPECT_EQ(open({1, 1, four, DIFF_ABI_F32}).code, DIFF_OK);
  for (const Case &bad :
       {Case{1, 0, four, DIFF_ABI_F32}, Case{0, 1, four, DIFF_ABI_F32},
        Case{2, 1, four, DIFF_ABI_F32}, Case{-1, 0, four, DIFF_ABI_F32},
        Case{1, 1, five, DIFF_ABI_F32}, Case{1, 1, four, DIFF_ABI_I32}}) {
    Outcome outcome = open(bad);
    EXPECT_EQ(outcome.code, DIFF_BAD_FILE);
    EXPECT_THAT(outcome.message, HasSubstr("does not hold both ways"));
  }
}

TEST(Model, NullArguments) {
  diff_model *model = nullptr;
  EXPECT_FAILS(diff_model_open(nullptr, &model), DIFF_INVALID_ARGUMENT,
               "'path' is null");
  EXPECT_FAILS(diff_model_open("x", nullptr), DIFF_INVALID_ARGUMENT,
               "'model' is null");
  EXPECT_FAILS(diff_model_from_linked(nullptr, &model), DIFF_INVALID_ARGUMENT,
               "'linked' is null");
  EXPECT_EQ(diff_model_name(nullptr), nullptr);
  diff_model_close(nullptr);
}

TEST(Model, MissingFile) {
  Outcome outcome = tryOpen("/no/such/model.so");
  EXPECT_EQ(outcome.code, DIFF_NOT_FOUND);
  EXPECT_THAT(outcome.message, HasSubstr("'/no/such/model.so'"));
}

TEST(Model, NotALibrary) {
  TemporaryFolder folder;
  for (const char *bytes :
       {"", "\x7f", "module {}\n, and more than 16 bytes"}) {
    Outcome outcome = tryOpen(folder.write("x.so", bytes));
    EXPECT_EQ(outcome.code, DIFF_BAD_FILE);
    EXPECT_THAT(outcome.message, HasSubstr("is not an ELF shared library"));
  }
  EXPECT_THAT(tryOpen("/").message, HasSubstr("not a regular file"));
}

TEST(Model, WrongMagic) {
  Outcome outcome = tryOpen(modelPath("wrong-magic"));
  EXPECT_EQ(outcome.code, DIFF_BAD_FILE);
  EXPECT_THAT(outcome.message, HasSubstr("is not a compiled model"));
}

TEST(Model, OtherAbiVersionNamesBoth) {
  Outcome outcome = tryOpen(modelPath("wrong-version"));
  EXPECT_EQ(outcome.code, DIFF_INCOMPATIBLE);
  EXPECT_THAT(outcome.message, HasSubstr("ABI version 99"));
  EXPECT_THAT(outcome.message, HasSubstr("this runtime has ABI version " +
                                         std::to_string(diff_abi_version())));
}

TEST(Model, OtherTableSizeNamesBoth) {
  Outcome outcome = tryOpen(modelPath("wrong-size"));
  EXPECT_EQ(outcome.code, DIFF_INCOMPATIBLE);
  EXPECT_THAT(outcome.message, HasSubstr("80 bytes"));
  EXPECT_THAT(outcome.message, HasSubstr("expects 88"));
}

TEST(Model, MissingIsaIsNamed) {
  Outcome outcome = tryOpen(modelPath("wrong-isa"));
  EXPECT_EQ(outcome.code, DIFF_INCOMPATIBLE);
  EXPECT_THAT(outcome.message, HasSubstr("lacks: no-such-extension ("));
}

TEST(Model, OtherArchitectureInTheTable) {
  Outcome outcome = tryOpen(modelPath("wrong-architecture"));
  EXPECT_EQ(outcome.code, DIFF_INCOMPATIBLE);
  EXPECT_THAT(outcome.message, HasSubstr("is for pdp11, this machine is"));
}

TEST(Model, NoModelSymbol) {
  EXPECT_THAT(tryOpen(modelPath("no-symbol")).message,
              HasSubstr("it has no symbol 'diff_model'"));
}

TEST(Model, UnresolvedSymbolIsNamed) {
  Outcome outcome = tryOpen(modelPath("unresolved"));
  EXPECT_EQ(outcome.code, DIFF_BAD_FILE);
  EXPECT_THAT(outcome.message, HasSubstr("diff_test_no_such_symbol"));
}

TEST(Model, OtherArchitectureInTheElfHeader) {
  TemporaryFolder folder;
  std::string bytes = readFile(modelPath("good"));
  bytes[offsetof(Elf64_Ehdr, e_machine)] = '\x15'; // powerpc64
  bytes[offsetof(Elf64_Ehdr, e_machine) + 1] = 0;
  Outcome outcome = tryOpen(folder.write("ppc.so", bytes));
  EXPECT_EQ(outcome.code, DIFF_INCOMPATIBLE);
  EXPECT_THAT(outcome.message, HasSubstr("is for powerpc64, this machine is "));
  bytes[EI_CLASS] = ELFCLASS32;
  outcome = tryOpen(folder.write("32.so", bytes));
  EXPECT_EQ(outcome.code, DIFF_INCOMPATIBLE);
  EXPECT_THAT(outcome.message, HasSubstr("32-bit"));
}

TEST(Model, ObjectFileInsteadOfLibrary) {
  TemporaryFolder folder;
  std::string bytes = readFile(modelPath("good"));
  bytes[offsetof(Elf64_Ehdr, e_type)] = ET_REL;
  EXPECT_THAT(tryOpen(folder.write("x.o", bytes)).message,
              HasSubstr("not a shared library; compile the model with"));
}

/// Wherever a library is cut off, opening it is a status, not a signal.
TEST(Model, TruncatedLibrary) {
  TemporaryFolder folder;
  std::string bytes = readFile(modelPath("good"));
  for (size_t size : {17, 63, 64, 200, 700, 3000, 5000, 9000, 12500}) {
    if (size >= bytes.size())
      continue;
    Outcome outcome = tryOpen(folder.write("cut.so", bytes.substr(0, size)));
    if (outcome.code != DIFF_OK) { // only section headers were cut off
      EXPECT_EQ(outcome.code, DIFF_BAD_FILE) << size;
    }
  }
}

TEST(Model, OpenedByManyThreads) {
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([] {
      for (int round = 0; round < 20; ++round)
        openModel(round % 2 ? "good" : "other");
    });
  for (std::thread &thread : threads)
    thread.join();
}
