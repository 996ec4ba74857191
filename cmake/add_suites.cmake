# SPDX-License-Identifier: Apache-2.0
# Run after a GoogleTest program is built: writes a file for ctest with one test per suite, so that a sanitizer's start-up is paid
# once a suite and not once a case. PROGRAM, PREFIX, LABEL, FOLDER (where it runs), OUTPUT.
execute_process(COMMAND ${PROGRAM} --gtest_list_tests OUTPUT_VARIABLE listed COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "\n" ";" lines "${listed}")
set(text "")
foreach(line IN LISTS lines)
  if(NOT line MATCHES "^([A-Za-z0-9_/]+)\\.")
    continue()
  endif()
  set(suite ${CMAKE_MATCH_1})
  string(APPEND text "add_test([=[${PREFIX}${suite}]=] [=[${PROGRAM}]=] [=[--gtest_filter=${suite}.*]=])\n"
                     "set_tests_properties([=[${PREFIX}${suite}]=] PROPERTIES LABELS ${LABEL} TIMEOUT 1500 "
                     "WORKING_DIRECTORY [=[${FOLDER}]=])\n")
endforeach()
file(WRITE ${OUTPUT} "${text}")
