# SPDX-License-Identifier: Apache-2.0
include(GoogleTest)
find_package(Python3 REQUIRED COMPONENTS Interpreter)

# sipejuang_test(NAME part SOURCES... LIBRARIES...): a GoogleTest program whose tests carry the part as their label.
# Nothing is built when the part is not among SIPEJUANG_TESTS.
function(sipejuang_test name part)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "SOURCES;LIBRARIES")
  if(NOT part IN_LIST SIPEJUANG_TESTS OR NOT arg_SOURCES)
    return()
  endif()
  find_package(GTest REQUIRED)
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} GTest::gmock GTest::gtest_main)
  if(part STREQUAL "property")
    target_link_libraries(${name} PRIVATE rapidcheck rapidcheck_gtest)
  endif()
  gtest_discover_tests(${name} TEST_PREFIX "${SIPEJUANG_TREE}${part}/" DISCOVERY_MODE PRE_TEST
                       WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} PROPERTIES LABELS ${part} TIMEOUT 300)
endfunction()

# sipejuang_script_test(NAME part command...): a test that is a program of ours in Python or shell.
function(sipejuang_script_test name part)
  if(part IN_LIST SIPEJUANG_TESTS)
    add_test(NAME ${SIPEJUANG_TREE}${part}/${name} COMMAND ${ARGN} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
    set_tests_properties(${SIPEJUANG_TREE}${part}/${name} PROPERTIES LABELS ${part} TIMEOUT 300)
  endif()
endfunction()
