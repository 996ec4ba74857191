// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether this is compiled with a sanitizer: g++ and clang say so each in their own way.
#if defined(__SANITIZE_ADDRESS__)
#define SIPEJUANG_ADDRESS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SIPEJUANG_ADDRESS_SANITIZER 1
#endif
#endif

#if defined(__SANITIZE_THREAD__)
#define SIPEJUANG_THREAD_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define SIPEJUANG_THREAD_SANITIZER 1
#endif
#endif
