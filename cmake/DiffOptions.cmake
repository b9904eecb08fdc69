# Warnings and sanitizers for our own targets, and ccache where it is there.

find_program(DIFF_CCACHE ccache)
if(DIFF_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_C_COMPILER_LAUNCHER ${DIFF_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${DIFF_CCACHE})
endif()

add_compile_options(-Wall -Wextra -Wno-unused-parameter)

if(DIFF_SANITIZE)
  add_compile_options(-fsanitize=${DIFF_SANITIZE} -fno-omit-frame-pointer -g1)
  add_link_options(-fsanitize=${DIFF_SANITIZE})
  if(DIFF_SANITIZE MATCHES "undefined")
    # LLVM's classes come from a library built without these checks.
    add_compile_options(-fno-sanitize=vptr -fno-sanitize-recover=all)
    add_link_options(-fno-sanitize=vptr)
  endif()
endif()
