//===- Header.cpp - The C header of a model -------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/emit/Header.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace diff;

std::string diff::toIdentifier(StringRef text) {
  std::string name;
  for (char c : text)
    name += isAlnum(c) ? c : '_';
  if (name.empty() || isDigit(name.front()))
    name.insert(0, "_");
  return name;
}

/// A name as it can stand in a C comment: names come from the model's author.
static std::string commentSafe(StringRef name) {
  std::string text;
  raw_string_ostream os(text);
  for (char c : name)
    if (isPrint(c) && c != '*' && c != '\\')
      os << c;
    else
      os << format("\\%02x", static_cast<unsigned char>(c));
  return text;
}

/// `partners` are the results of an argument, or the arguments of a result.
static void printValues(raw_ostream &os, StringRef title,
                        ArrayRef<ValueSignature> values, bool parameters,
                        StringRef donation, ArrayRef<ValueSignature> partners) {
  bool first = true;
  for (const ValueSignature &value : values) {
    if (value.isParameter != parameters)
      continue;
    if (first)
      os << " *   " << title << "\n";
    first = false;
    os << " *     "
       << left_justify(commentSafe(value.name), value.isParameter ? 48 : 24)
       << " " << printType(value);
    if (value.donation >= 0)
      os << ", " << donation << " "
         << commentSafe(partners[value.donation].name);
    os << "\n";
  }
}

std::string diff::printHeader(StringRef modelName,
                              ArrayRef<FunctionSignature> functions) {
  std::string text;
  raw_string_ostream os(text);
  std::string guard = "DIFF_MODEL_" + StringRef(modelName).upper() + "_H";
  os << "/* Model " << modelName << ", compiled by diff-opt.\n *\n"
     << " * Link its object file and DiffRuntime, then open the model with\n"
     << " * diff_model_from_linked (diff/runtime.h). Its functions:\n";
  for (const FunctionSignature &function : functions) {
    os << " *\n * " << commentSafe(function.name) << "\n";
    printValues(os, "inputs, in order:", function.args, false, "becomes",
                function.results);
    printValues(os, "parameters, by name:", function.args, true, "becomes",
                function.results);
    printValues(os, "results:", function.results, false, "in the memory of",
                function.args);
  }
  os << " *\n * A \"?\" is any size. */\n\n"
     << "#ifndef " << guard << "\n#define " << guard << "\n\n"
     << "#include <diff/abi.h>\n\n"
     << "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n"
     << "extern const diff_abi_model diff_model_" << modelName << ";\n\n"
     << "#ifdef __cplusplus\n}\n#endif\n\n"
     << "#endif /* " << guard << " */\n";
  return text;
}
