# Finds MLIR 22 (any build of it by -DMLIR_DIR=.../lib/cmake/mlir) and sets up
# what the dialect, the passes and the tools share.

find_package(MLIR REQUIRED CONFIG HINTS /usr/lib/llvm-22/lib/cmake/mlir)
if(NOT LLVM_VERSION_MAJOR EQUAL 22)
  message(FATAL_ERROR "diff-mlir needs MLIR 22, but ${MLIR_DIR} is of version "
                      "${LLVM_PACKAGE_VERSION}; point -DMLIR_DIR at lib/cmake/mlir of an LLVM 22")
endif()
message(STATUS "MLIR ${LLVM_PACKAGE_VERSION} in ${MLIR_DIR}")

list(APPEND CMAKE_MODULE_PATH ${MLIR_CMAKE_DIR} ${LLVM_CMAKE_DIR})
include(TableGen)
include(AddLLVM)
include(AddMLIR)

# Nearly all of the time to compile a file is MLIR's headers: they are compiled
# once, here, for every library of the compiler.
option(DIFF_PRECOMPILE_HEADERS "Precompile MLIR's headers" ON)
set(DIFF_PRECOMPILED_HEADERS
  mlir/Dialect/Affine/IR/AffineOps.h mlir/Dialect/Arith/IR/Arith.h
  mlir/Dialect/Func/IR/FuncOps.h mlir/Dialect/Linalg/IR/Linalg.h
  mlir/Dialect/Math/IR/Math.h mlir/Dialect/MemRef/IR/MemRef.h
  mlir/Dialect/SCF/IR/SCF.h mlir/Dialect/Tensor/IR/Tensor.h
  mlir/Dialect/Vector/IR/VectorOps.h mlir/IR/ImplicitLocOpBuilder.h
  mlir/Pass/PassManager.h mlir/Transforms/GreedyPatternRewriteDriver.h)

function(diff_precompile_headers name)
  if(NOT DIFF_PRECOMPILE_HEADERS)
    return()
  endif()
  if(NOT TARGET DiffPrecompiled)
    file(GENERATE OUTPUT ${PROJECT_BINARY_DIR}/DiffPrecompiled.cpp CONTENT "// Holds the precompiled headers.\n")
    add_library(DiffPrecompiled OBJECT ${PROJECT_BINARY_DIR}/DiffPrecompiled.cpp)
    target_include_directories(DiffPrecompiled SYSTEM PRIVATE ${LLVM_INCLUDE_DIRS} ${MLIR_INCLUDE_DIRS})
    target_compile_definitions(DiffPrecompiled PRIVATE ${LLVM_DEFINITIONS_LIST})
    if(NOT LLVM_ENABLE_RTTI)
      target_compile_options(DiffPrecompiled PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>)
    endif()
    list(TRANSFORM DIFF_PRECOMPILED_HEADERS REPLACE "(.+)" "<\\1>" OUTPUT_VARIABLE headers)
    target_precompile_headers(DiffPrecompiled PRIVATE ${headers})
  endif()
  target_precompile_headers(${name} REUSE_FROM DiffPrecompiled)
endfunction()

separate_arguments(LLVM_DEFINITIONS_LIST NATIVE_COMMAND ${LLVM_DEFINITIONS})

# Headers are included as "diff/...": each folder has its own include root.
# A library of the compiler: warnings of LLVM's headers are not ours.
function(diff_add_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;DEPENDS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  diff_precompile_headers(${name})
  target_include_directories(${name} SYSTEM PUBLIC ${LLVM_INCLUDE_DIRS} ${MLIR_INCLUDE_DIRS})
  target_compile_definitions(${name} PUBLIC ${LLVM_DEFINITIONS_LIST})
  if(NOT LLVM_ENABLE_RTTI)
    target_compile_options(${name} PUBLIC $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>)
  endif()
  target_link_libraries(${name} PUBLIC ${ARG_LINK} MLIR LLVM)
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
endfunction()


# A stage of the compiler, passes/<stage>: its Passes.td becomes
# "passes/<stage>/Passes.h.inc" (declarations, options, registration, after
# MLIR's own naming: register<Title>Passes), its sources the library <name>.
function(diff_add_stage name stage title)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  set(LLVM_TARGET_DEFINITIONS Passes.td)
  mlir_tablegen(Passes.h.inc -gen-pass-decls -name ${title})
  add_public_tablegen_target(${name}IncGen)
  diff_add_library(${name} SOURCES ${ARG_SOURCES} LINK DiffDialect ${ARG_LINK}
                   DEPENDS ${name}IncGen)
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR})
endfunction()
