//===- Report.cpp - What diff-run prints ----------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report.h"
#include "Values.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <numeric>
#include <ostream>

using namespace diffrun;
using nlohmann::ordered_json;

double Timing::median() const {
  std::vector<double> sorted = milliseconds;
  std::sort(sorted.begin(), sorted.end());
  size_t half = sorted.size() / 2;
  return sorted.size() % 2 ? sorted[half]
                           : (sorted[half - 1] + sorted[half]) / 2;
}

double Timing::minimum() const {
  return *std::min_element(milliseconds.begin(), milliseconds.end());
}

double Timing::mean() const {
  double sum = std::accumulate(milliseconds.begin(), milliseconds.end(), 0.0);
  return sum / static_cast<double>(milliseconds.size());
}

bool RunReport::allEqual() const {
  return std::all_of(results.begin(), results.end(), [](const auto &result) {
    return !result.comparison || result.comparison->equal;
  });
}

static std::string formatted(const char *format, double value) {
  char text[64];
  std::snprintf(text, sizeof(text), format, value);
  return text;
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

static std::string positionString(const std::vector<int64_t> &position) {
  std::string text = "[";
  for (size_t i = 0; i < position.size(); ++i)
    text += (i ? ", " : "") + std::to_string(position[i]);
  return text + "]";
}

static std::string firstValues(const diff_tensor &tensor) {
  uint64_t count = diff_tensor_num_elements(&tensor);
  uint64_t shown = std::min<uint64_t>(count, 6);
  bool floats = isFloat(diff_tensor_dtype(&tensor));
  std::string text;
  for (uint64_t i = 0; i < shown; ++i)
    text += " " + (floats ? formatted("%.6g", elementAsDouble(tensor, i))
                          : std::to_string(elementAsInt(tensor, i)));
  return text + (count > shown ? " ..." : "");
}

static void printComparison(std::ostream &out, const RunReport &report,
                            const ResultReport &result) {
  const Comparison &comparison = *result.comparison;
  uint64_t count = diff_tensor_num_elements(result.tensor);
  out << (comparison.equal ? "pass: " : "FAIL: ") << result.name << ": "
      << typeOf(*result.tensor) << " against '" << result.comparedWith
      << "': max abs error " << formatted("%.3g", comparison.maxAbsError);
  if (count > 0)
    out << " at " << positionString(comparison.where) << " ("
        << formatted("%.9g", comparison.actual) << ", expected "
        << formatted("%.9g", comparison.expected) << ")";
  out << "; atol " << report.atol << ", rtol " << report.rtol;
  if (!comparison.equal)
    out << "; " << comparison.unequalElements << " of " << count
        << " elements differ by more";
  out << "\n";
}

static void printTiming(std::ostream &out, const RunReport &report) {
  out << "median " << formatted("%.4g", report.timing->median()) << " ms, min "
      << formatted("%.4g", report.timing->minimum()) << " ms; "
      << report.timing->milliseconds.size() << " runs, ";
  bool isCpu = report.device == "cpu";
  if (isCpu)
    out << report.threads << " threads, ";
  else
    out << "on " << report.deviceName << " (" << report.chip << "), ";
  out << "at most "
      << formatted("%.3g", static_cast<double>(report.peakBytes) / 1e6)
      << " MB in use beside inputs and parameters";
  if (isCpu)
    out << ", scratch "
        << formatted("%.3g",
                     static_cast<double>(report.scratchBytesPerThread) / 1e3)
        << " kB a thread";
  out << "\n";
}

void diffrun::printText(std::ostream &out, const RunReport &report) {
  for (const ResultReport &result : report.results) {
    if (result.comparison)
      printComparison(out, report, result);
    if (!result.savedTo.empty())
      out << result.name << ": " << typeOf(*result.tensor) << " saved to '"
          << result.savedTo << "'\n";
    if (!result.comparison && result.savedTo.empty())
      out << result.name << ": " << typeOf(*result.tensor) << " ="
          << firstValues(*result.tensor) << "\n";
  }
  if (report.timing)
    printTiming(out, report);
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

static ordered_json describe(const ResultReport &result) {
  ordered_json object{
      {"name", result.name},
      {"dtype", diff_dtype_name(diff_tensor_dtype(result.tensor))},
      {"shape", dimsOf(*result.tensor)}};
  if (!result.savedTo.empty())
    object["saved_to"] = result.savedTo;
  if (result.comparison) {
    object["compared_with"] = result.comparedWith;
    object["equal"] = result.comparison->equal;
    object["max_abs_error"] = result.comparison->maxAbsError;
    object["where"] = result.comparison->where;
    object["unequal_elements"] = result.comparison->unequalElements;
  }
  return object;
}

/// Paths may hold bytes that are no UTF-8, which JSON can't.
static void printObject(std::ostream &out, const ordered_json &object) {
  out << object.dump(-1, ' ', false, ordered_json::error_handler_t::replace)
      << "\n";
}

void diffrun::printJson(std::ostream &out, const RunReport &report) {
  ordered_json object{{"model", report.model},
                      {"function", report.function},
                      {"device", report.device}};
  if (report.device != "cpu") {
    object["device_name"] = report.deviceName;
    object["chip"] = report.chip;
  }
  object["threads"] = report.threads;
  if (report.timing) {
    object["runs"] = report.timing->milliseconds.size();
    object["median_ms"] = report.timing->median();
    object["min_ms"] = report.timing->minimum();
    object["mean_ms"] = report.timing->mean();
  }
  object["peak_bytes"] = report.peakBytes;
  if (report.device == "cpu")
    object["scratch_bytes_per_thread"] = report.scratchBytesPerThread;
  if (std::any_of(report.results.begin(), report.results.end(),
                  [](const auto &result) { return bool(result.comparison); })) {
    object["equal"] = report.allEqual();
    object["atol"] = report.atol;
    object["rtol"] = report.rtol;
  }
  object["results"] = ordered_json::array();
  for (const ResultReport &result : report.results)
    object["results"].push_back(describe(result));
  printObject(out, object);
}

//===----------------------------------------------------------------------===//
// --list
//===----------------------------------------------------------------------===//

namespace {
/// An argument or a result, and whose memory it gives or takes.
struct ListedValue {
  diff_value_info info;
  const char *partner; ///< null for none
};
} // namespace

static std::vector<diff_variant_info> variants(const diff_model &model) {
  std::vector<diff_variant_info> found(diff_model_num_variants(&model));
  for (size_t i = 0; i < found.size(); ++i)
    check(diff_model_variant(&model, static_cast<int32_t>(i), &found[i]));
  return found;
}

static const char *nameOf(const diff_function &function, bool isResult,
                          int32_t index) {
  diff_value_info info;
  if (index < 0)
    return nullptr;
  check((isResult ? diff_function_result : diff_function_arg)(&function, index,
                                                              &info));
  return info.name;
}

/// The arguments, or the results, of a function.
static std::vector<ListedValue> values(const diff_function &function,
                                       bool results) {
  std::vector<ListedValue> listed(results ? diff_function_num_results(&function)
                                          : diff_function_num_args(&function));
  for (size_t i = 0; i < listed.size(); ++i) {
    auto index = static_cast<int32_t>(i);
    check((results ? diff_function_result
                   : diff_function_arg)(&function, index, &listed[i].info));
    listed[i].partner =
        nameOf(function, !results,
               (results ? diff_function_result_donor
                        : diff_function_arg_donation)(&function, index));
  }
  return listed;
}

static std::string valueLine(const char *kind, const ListedValue &value,
                             const char *relation) {
  const diff_value_info &info = value.info;
  std::string line = std::string("  ") + kind + " " + info.name + ": " +
                     typeString(info.dtype, info.dims, info.rank);
  if (value.partner)
    line += std::string(", ") + relation + " " + value.partner;
  return line + "\n";
}

void diffrun::listText(std::ostream &out, const diff_model &model) {
  out << "model " << diff_model_name(&model) << " for "
      << diff_model_architecture(&model) << " (" << diff_model_cpu(&model)
      << "), by " << diff_model_producer(&model) << "\n";
  for (const diff_variant_info &variant : variants(model))
    out << "kernels for " << variant.chip << ": " << variant.num_kernels
        << ", as " << (variant.has_cubin ? "machine code" : "PTX")
        << (variant.has_cubin && variant.has_ptx ? " and PTX" : "") << "\n";
  for (int32_t i = 0; i < diff_model_num_functions(&model); ++i) {
    const diff_function &function = *diff_model_function(&model, i);
    out << "function " << diff_function_name(&function)
        << (diff_function_runs_on_cpu(&function) ? "" : ", for GPUs only")
        << "\n";
    for (const ListedValue &value : values(function, false))
      if (!value.info.is_parameter)
        out << valueLine("input    ", value, "becomes");
    for (const ListedValue &value : values(function, false))
      if (value.info.is_parameter)
        out << valueLine("parameter", value, "becomes");
    for (const ListedValue &value : values(function, true))
      out << valueLine("result   ", value, "in the memory of");
  }
}

static ordered_json describe(const ListedValue &value, const char *relation) {
  const diff_value_info &info = value.info;
  ordered_json object{
      {"name", info.name},
      {"dtype", diff_dtype_name(info.dtype)},
      {"shape", std::vector<int64_t>(info.dims, info.dims + info.rank)}};
  if (value.partner)
    object[relation] = value.partner;
  return object;
}

static ordered_json describe(const diff_function &function) {
  ordered_json object{{"name", diff_function_name(&function)},
                      {"cpu", diff_function_runs_on_cpu(&function) != 0}};
  for (const char *key : {"inputs", "parameters", "results"})
    object[key] = ordered_json::array();
  for (const ListedValue &value : values(function, false))
    object[value.info.is_parameter ? "parameters" : "inputs"].push_back(
        describe(value, "becomes"));
  for (const ListedValue &value : values(function, true))
    object["results"].push_back(describe(value, "in_the_memory_of"));
  return object;
}

void diffrun::listJson(std::ostream &out, const diff_model &model) {
  ordered_json object{{"model", diff_model_name(&model)},
                      {"architecture", diff_model_architecture(&model)},
                      {"cpu", diff_model_cpu(&model)},
                      {"isa", diff_model_isa(&model)},
                      {"producer", diff_model_producer(&model)},
                      {"variants", ordered_json::array()},
                      {"functions", ordered_json::array()}};
  for (const diff_variant_info &variant : variants(model))
    object["variants"].push_back({{"chip", variant.chip},
                                  {"cubin", variant.has_cubin != 0},
                                  {"ptx", variant.has_ptx != 0},
                                  {"kernels", variant.num_kernels}});
  for (int32_t i = 0; i < diff_model_num_functions(&model); ++i)
    object["functions"].push_back(describe(*diff_model_function(&model, i)));
  printObject(out, object);
}
