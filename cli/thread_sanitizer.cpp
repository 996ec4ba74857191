// SPDX-License-Identifier: Apache-2.0
// What ThreadSanitizer, in a build that has it, is told of libraries that are not ours: GDAL takes its locks in two orders on the one
// thread that reads and writes files; the threads that judge call neither GDAL nor SQLite. In the program and not in its environment,
// because the process in the cage has none.
#if defined(__SANITIZE_THREAD__)

// NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp,readability-identifier-naming): the name that the sanitizer looks for
extern "C" const char* __tsan_default_suppressions();
extern "C" const char* __tsan_default_suppressions() { return "deadlock:libgdal.so\n"; }
// NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp,readability-identifier-naming)

#endif
