# SPDX-License-Identifier: Apache-2.0
find_package(Python3 REQUIRED COMPONENTS Interpreter)

# sipejuang_test(NAME part SOURCES... LIBRARIES...): a GoogleTest program; each suite is one test, with the part as its label.
# Nothing is built when the part is not among SIPEJUANG_TESTS.
function(sipejuang_test name part)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "SOURCES;LIBRARIES")
  if(NOT part IN_LIST SIPEJUANG_TESTS OR NOT arg_SOURCES)
    return()
  endif()
  find_package(GTest REQUIRED)
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} GTest::gmock GTest::gtest_main)
  # The code under test keeps both sanitizers and its optimisation; that of a test itself, with what gtest makes of it, takes half the time to compile
  # without (4.5 s instead of 9.3 s with g++), a hundred times.
  if(SIPEJUANG_TREE STREQUAL "asan/")
    target_compile_options(${name} PRIVATE -O0 -fno-sanitize=undefined)
    target_precompile_headers(${name} PRIVATE <gtest/gtest.h> <gmock/gmock.h> <map> <optional> <string> <vector>)
  endif()
  if(part STREQUAL "property")
    target_link_libraries(${name} PRIVATE rapidcheck rapidcheck_gtest)
  endif()
  set(suites ${CMAKE_CURRENT_BINARY_DIR}/${name}_suites.cmake)
  add_custom_command(TARGET ${name} POST_BUILD VERBATIM
                     COMMAND ${CMAKE_COMMAND} -D PROGRAM=$<TARGET_FILE:${name}> -D PREFIX=${SIPEJUANG_TREE}${part}/
                             -D LABEL=${part} -D FOLDER=${PROJECT_SOURCE_DIR} -D OUTPUT=${suites}
                             -P ${PROJECT_SOURCE_DIR}/cmake/add_suites.cmake)
  file(WRITE ${suites}.if "if(EXISTS [=[${suites}]=])\n  include([=[${suites}]=])\nendif()\n")
  set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES ${suites}.if)
endfunction()

# sipejuang_script_test(NAME part command...): a test that is a program of ours in Python or shell.
function(sipejuang_script_test name part)
  if(part IN_LIST SIPEJUANG_TESTS)
    add_test(NAME ${SIPEJUANG_TREE}${part}/${name} COMMAND ${ARGN} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
    set_tests_properties(${SIPEJUANG_TREE}${part}/${name} PROPERTIES LABELS ${part} TIMEOUT 300)
  endif()
endfunction()
