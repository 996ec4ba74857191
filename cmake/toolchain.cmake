# SPDX-License-Identifier: Apache-2.0
# Same source, same numbers: strict C++20, no contraction of a*b+c, no fast-math, no instructions beyond x86-64's base.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
add_compile_options(-ffp-contract=off)

option(SIPEJUANG_BENCHMARKS "build the programs under benchmarks/" OFF)

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
