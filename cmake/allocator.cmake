# SPDX-License-Identifier: Apache-2.0
# jemalloc for the programs that are shipped: a verdict is made of many small texts and shapes. Not where sanitizers bring their own.
option(SIPEJUANG_JEMALLOC "link the programs with jemalloc" OFF)
if(SIPEJUANG_JEMALLOC)
  find_library(JEMALLOC jemalloc REQUIRED)
endif()

function(sipejuang_allocator program)
  if(SIPEJUANG_JEMALLOC)
    target_link_libraries(${program} PRIVATE ${JEMALLOC})
  endif()
endfunction()
