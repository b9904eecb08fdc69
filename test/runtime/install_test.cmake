# Installs the runtime into a fresh folder, builds examples/c against it as a
# user would, and runs the examples on the model written by hand.

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE code OUTPUT_VARIABLE out ERROR_VARIABLE out)
  if(NOT code EQUAL 0)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "failed (${code}): ${command}\n${out}")
  endif()
  set(output "${out}" PARENT_SCOPE)
endfunction()

function(expect text)
  string(FIND "${output}" "${text}" position)
  if(position EQUAL -1)
    message(FATAL_ERROR "expected '${text}' in:\n${output}")
  endif()
endfunction()

file(REMOVE_RECURSE ${WORK_DIR})
set(prefix ${WORK_DIR}/prefix)
run(${CMAKE_COMMAND} --install ${BUILD_DIR} --prefix ${prefix} --component runtime)

# The object, and the header that diff-opt would write beside it.
file(MAKE_DIRECTORY ${WORK_DIR}/model)
file(WRITE ${WORK_DIR}/model/handwritten.h
     "#include \"diff/abi.h\"\nextern const diff_abi_model diff_model_handwritten;\n")
run(${C_COMPILER} -c -I${prefix}/include -DMODEL_SYMBOL=diff_model_handwritten
    ${SOURCE_DIR}/test/runtime/models/handwritten.c -o ${WORK_DIR}/model/handwritten.o)

# Programs of C alone, the runtime beside them or in them.
foreach(runtime Runtime RuntimeStatic)
  run(${CMAKE_COMMAND} -S ${SOURCE_DIR}/examples/c -B ${WORK_DIR}/${runtime} -G ${GENERATOR}
      -DCMAKE_C_COMPILER=${C_COMPILER} -DCMAKE_PREFIX_PATH=${prefix}
      "-DCMAKE_C_FLAGS=-Wall -Wextra -Werror -pedantic"
      -DRUNTIME=Diff::${runtime} -DMODEL_OBJECT=${WORK_DIR}/model/handwritten.o)
  run(${CMAKE_COMMAND} --build ${WORK_DIR}/${runtime})
endforeach()

run(${PYTHON} ${CMAKE_CURRENT_LIST_DIR}/write_weights.py ${WORK_DIR}/w.safetensors)
foreach(runtime Runtime RuntimeStatic)
  run(${WORK_DIR}/${runtime}/run_model ${MODEL} ${WORK_DIR}/w.safetensors)
  expect("result0: 2x4xf32 = 0 ...")
  run(${WORK_DIR}/${runtime}/linked)
  expect("handwritten, for generic\nmain\n  input arg0: -1x4xf32\n  parameter w: 4xf32")
endforeach()
# On the simulated driver, and on a machine without any.
foreach(runtime Runtime RuntimeStatic)
  run(${CMAKE_COMMAND} -E env DIFF_CUDA_DRIVER=${CUDA_DRIVER}
      ${WORK_DIR}/${runtime}/run_on_gpu ${CUDA_MODEL} ${WORK_DIR}/w.safetensors main 4)
  string(FIND "${output}" "\n" position)
  string(SUBSTRING "${output}" ${position} -1 output)
  if(NOT output STREQUAL "\nresult0: 4xf32 = 3 ...\nresult0: 4xf32 = 4 ...\nresult0: 4xf32 = 5 ...\n")
    message(FATAL_ERROR "wrong results: ${output}")
  endif()
endforeach()
execute_process(
  COMMAND ${CMAKE_COMMAND} -E env DIFF_CUDA_DRIVER=/no/such/driver
          ${WORK_DIR}/Runtime/run_on_gpu ${CUDA_MODEL} ${WORK_DIR}/w.safetensors
  RESULT_VARIABLE code ERROR_VARIABLE output)
expect("can't load the CUDA driver '/no/such/driver'")
if(NOT code EQUAL 77)
  message(FATAL_ERROR "without a driver the example ends with ${code}")
endif()
run(${prefix}/bin/diff-run ${MODEL} --input=1x4xf32=3 --parameters=${WORK_DIR}/w.safetensors)
expect("result0: 1x4xf32 = 3 6 9 12")
