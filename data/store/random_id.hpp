// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

namespace sipejuang::data {

/// Unguessable: `bytes` from the system's random numbers, in hexadecimal. 16 bytes are the 128 bits of a stored verdict's id.
[[nodiscard]] std::string random_id(std::size_t bytes = 16);

}  // namespace sipejuang::data
