// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/check_form.hpp"

#include <optional>
#include <string_view>

namespace sipejuang::server {

/// The number that stands in a field: "12,5" and "12.5" alike; nothing where it is empty. Problems: field-invalid, also for "1.250" (and, in a form in English, "1,250"), which is one thousand
/// two hundred and fifty in Indonesian and one and a quarter in English.
[[nodiscard]] geo::Result<std::optional<double>> number_of(const CheckForm& form, std::string_view field);

}  // namespace sipejuang::server
