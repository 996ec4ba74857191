// SPDX-License-Identifier: Apache-2.0
// What LeakSanitizer, in a build that has it, is told of libraries that are not ours. fontconfig keeps what it once found of the letters on
// pictures until the program ends (about a kilobyte, however many pictures are drawn). GEOS 3.11 forgets some kilobytes when buffer by zero, inside
// makeValid, gives up and tries again more coarsely: it happens to tiles of a whole city, each of which is made once. Its stacks are not told whole, so that
// the library is named; handles of ours that are not destroyed, the unit tests show, which are told nothing.
#include "data/cage/sanitizer.hpp"

#if defined(SIPEJUANG_ADDRESS_SANITIZER)

// NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp,readability-identifier-naming): the name that the sanitizer looks for
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig.so\nleak:libgeos.so\n"; }
// NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp,readability-identifier-naming)

#endif
