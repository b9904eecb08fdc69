//===- Options.cpp - What diff-opt adds to mlir-opt's options -------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Options.h"

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/ManagedStatic.h"

using namespace llvm;
using namespace diff;

namespace {

enum class AttentionPath { Fused, Reference };

// --help lists categories by name: this one is to come first.
cl::OptionCategory category("Build a model (options that go with --emit)");

struct CommandLine {
  cl::opt<EmitKind> emit{
      "emit", cl::cat(category), cl::desc("Compile, and write:"),
      cl::values(
          clEnumValN(EmitKind::Library, "lib",
                     "a shared library that diff-run and the runtime load"),
          clEnumValN(EmitKind::Object, "obj",
                     "an object file, with a C header beside it (OUT.h)"),
          clEnumValN(EmitKind::Header, "header", "the C header alone"),
          clEnumValN(EmitKind::Assembly, "asm", "assembly"),
          clEnumValN(EmitKind::Llvm, "llvm", "optimised LLVM IR"),
          clEnumValN(EmitKind::Mlir, "mlir",
                     "the module in the llvm dialect, as --diff-cpu leaves it"),
          clEnumValN(EmitKind::Ptx, "ptx",
                     "the model's kernels for a GPU, as PTX"),
          clEnumValN(EmitKind::Cubin, "cubin",
                     "these kernels assembled by NVIDIA's ptxas"))};
  cl::opt<std::string> target{
      "target", cl::cat(category), cl::init("host"), cl::value_desc("TARGET"),
      cl::desc("The processor to compile for: host (default), x86-64-v3, "
               "x86-64-v4, or a name that LLVM knows (znver4, "
               "sapphirerapids, neoverse-n1, ...); GPUs (sm_80, sm_90a, ...) "
               "beside it or alone, with commas between; for ptx and cubin "
               "one GPU")};
  cl::opt<std::string> gpuF32{
      "gpu-f32", cl::cat(category), cl::init("ffma"), cl::value_desc("KIND"),
      cl::desc("How GPUs multiply f32: ffma (default), exact, or tf32, "
               "rounded to 11 bits for tensor cores")};
  cl::opt<AttentionPath> attention{
      "attention", cl::cat(category), cl::init(AttentionPath::Fused),
      cl::desc("How diff.attention is computed:"),
      cl::values(clEnumValN(AttentionPath::Fused, "fused",
                            "tiled, both streams in one loop nest (default)"),
                 clEnumValN(AttentionPath::Reference, "reference",
                            "as its formula reads: exact, slow, takes "
                            "memory for every score"))};
  cl::opt<bool> noRaise{"no-raise", cl::cat(category),
                        cl::desc("Leave the model's ops as they are: attention "
                                 "written as linalg is not looked for")};
  cl::opt<Sanitizer> sanitize{
      "sanitize", cl::cat(category), cl::init(Sanitizer::None),
      cl::desc("Instrument the model's code; whoever loads it must be built "
               "with the same -fsanitize:"),
      cl::values(clEnumValN(Sanitizer::Address, "address", "memory errors"),
                 clEnumValN(Sanitizer::Thread, "thread", "data races"))};
  cl::opt<ReportKind> report{
      "report",
      cl::cat(category),
      cl::ValueOptional,
      cl::init(ReportKind::None),
      cl::desc("With ptx and cubin, tell of each kernel: registers, shared "
               "memory, occupancy, what its loops consist of, bounds:"),
      cl::values(clEnumValN(ReportKind::Text, "text", "to read (default)"),
                 clEnumValN(ReportKind::Json, "json", "one JSON object"),
                 clEnumValN(ReportKind::Text, "", ""))};
  cl::opt<std::string> reportFile{
      "report-file", cl::cat(category), cl::value_desc("FILE"),
      cl::desc("Where --report writes to, instead of standard error")};
};

ManagedStatic<CommandLine> commandLine;

} // namespace

void diff::registerCompileOptions() { (void)*commandLine; }

bool diff::isForGpu(EmitKind kind) {
  return kind == EmitKind::Ptx || kind == EmitKind::Cubin;
}

StringRef diff::spelling(EmitKind kind) {
  switch (kind) {
  case EmitKind::Mlir:
    return "mlir";
  case EmitKind::Llvm:
    return "llvm";
  case EmitKind::Assembly:
    return "asm";
  case EmitKind::Object:
    return "obj";
  case EmitKind::Library:
    return "lib";
  case EmitKind::Header:
    return "header";
  case EmitKind::Ptx:
    return "ptx";
  case EmitKind::Cubin:
    return "cubin";
  }
  return "";
}

Expected<std::optional<CompileOptions>> diff::takeCompileOptions() {
  CommandLine &line = *commandLine;
  if (line.emit.getNumOccurrences() == 0) {
    for (const cl::Option *option :
         {static_cast<cl::Option *>(&line.target),
          static_cast<cl::Option *>(&line.attention),
          static_cast<cl::Option *>(&line.gpuF32),
          static_cast<cl::Option *>(&line.noRaise),
          static_cast<cl::Option *>(&line.sanitize),
          static_cast<cl::Option *>(&line.report),
          static_cast<cl::Option *>(&line.reportFile)})
      if (option->getNumOccurrences())
        return createStringError("--" + option->ArgStr +
                                 " has a meaning with --emit only; without it "
                                 "diff-opt runs the passes that are named");
    return std::nullopt;
  }
  if (line.gpuF32 != "ffma" && line.gpuF32 != "tf32")
    return createStringError("--gpu-f32 is ffma or tf32, but it is '" +
                             line.gpuF32 + "'");
  if (line.report.getNumOccurrences() && !isForGpu(line.emit))
    return createStringError("--report tells of kernels: it goes with "
                             "--emit=ptx and --emit=cubin, not with --emit=" +
                             spelling(line.emit));
  if (line.reportFile.getNumOccurrences() && !line.report.getNumOccurrences())
    return createStringError("--report-file has a meaning with --report only");
  CompileOptions options;
  options.gpuF32 = line.gpuF32;
  options.kind = line.emit;
  options.report = line.report;
  options.reportFile = line.reportFile;
  options.target = line.target;
  options.sanitizer = line.sanitize;
  options.raise = !line.noRaise;
  options.referenceAttention = line.attention == AttentionPath::Reference;
  return options;
}

StringRef diff::helpOverview() {
  return R"(diff-opt: a compiler for differential attention

With --emit it compiles a model; without, it is an mlir-opt that also knows the
diff dialect and its passes, and runs the passes named on the command line.

  diff-opt model.mlir --emit=lib -o model.so         for this machine
  diff-opt model.mlir --emit=lib --target=x86-64-v3 -o model.so
  diff-opt model.mlir --emit=obj -o model.o          and model.h: link it from C
  diff-opt model.mlir --emit=asm -o -                read the code
  diff-opt model.mlir --emit=lib --target=host,sm_80,sm_90a -o model.so
                                                     for GPUs, too
  diff-opt model.mlir --emit=ptx --target=sm_80 -o model.ptx
                                                     the kernels alone
  diff-opt model.mlir --emit=ptx --target=sm_80 -o model.ptx --report
                                                     what these are like
  diff-run model.so --input=1x16xi64=1 --parameters=model.safetensors

  diff-opt --explain model.mlir                      what attention is there?
  diff-opt --lint model.mlir --baseline base.mlir    are the two comparable?
  diff-opt model.mlir --diff-raise                   see the attention found
  diff-opt model.mlir --diff-raise --diff-cpu --mlir-print-ir-after-all
                                                     see every step
  diff-opt model.mlir --emit=lib -o model.so --mlir-timing
                                                     see where the time goes

A model is MLIR with linalg on tensors, as torch-mlir exports it, or with ops of
the diff dialect. Its public functions become callable; an argument with
{diff.param = "NAME"} is read from the parameters file by that name.
)";
}
