// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"

#include <string>
#include <string_view>

namespace sipejuang::server {

/// The language of a page.
struct Speaker {
    bool english = false;
    [[nodiscard]] const std::string& of(const geo::Bilingual& text) const { return english ? text.en : text.id; }
    [[nodiscard]] std::string_view pick(std::string_view id, std::string_view en) const { return english ? en : id; }
    [[nodiscard]] std::string text(std::string_view id, std::string_view en) const { return std::string{pick(id, en)}; }
};

}  // namespace sipejuang::server
