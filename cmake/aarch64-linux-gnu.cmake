# Builds for 64-bit Arm Linux with Debian's cross compiler, and runs what is
# built under qemu: scripts/test-cross uses it.

set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_C_COMPILER aarch64-linux-gnu-gcc)
set(CMAKE_CXX_COMPILER aarch64-linux-gnu-g++)
find_program(DIFF_QEMU NAMES qemu-aarch64-static qemu-aarch64)
set(CMAKE_CROSSCOMPILING_EMULATOR ${DIFF_QEMU} -L /usr/aarch64-linux-gnu)

# Programs are the host's; headers without code (Eigen, CLI11) are the same for
# every machine, so that they are found in the host's folders too.
set(CMAKE_FIND_ROOT_PATH /usr/aarch64-linux-gnu)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
