# Finds lld's libraries of the LLVM in use, for linking within diff-opt. Without
# them diff-opt runs ld.lld or ld. Sets DIFF_HAVE_LLD.

set(DIFF_HAVE_LLD OFF)
option(DIFF_USE_LLD "Link libraries within diff-opt, by lld's libraries if they are there" ON)
if(DIFF_USE_LLD)
  find_package(LLD QUIET CONFIG HINTS ${LLVM_DIR}/../lld)
  if(LLD_FOUND AND TARGET lldELF)
    set(DIFF_HAVE_LLD ON)
    message(STATUS "lld in ${LLD_DIR}")
  else()
    message(STATUS "No lld libraries beside this LLVM: diff-opt will run ld.lld or ld (Debian has liblld-22-dev)")
  endif()
endif()
