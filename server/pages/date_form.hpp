// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/pages/markup.hpp"

#include <string>
#include <string_view>

namespace sipejuang::server {

/// A form that asks for one day, as the parameter `name` of `action`, and keeps all else that the link holds (`kept`, hidden fields).
[[nodiscard]] Markup date_form(const std::string& action, std::string_view name, const Markup& kept,
                               const Markup& label, const std::string& value, std::string_view verb);

}  // namespace sipejuang::server
