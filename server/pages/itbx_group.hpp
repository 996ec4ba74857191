// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/zone_permission.hpp"
#include "server/pages/markup.hpp"

#include <set>
#include <string>

namespace sipejuang::server {

/// What a cell of the ITBX matrix comes to in plain words, the kindest first. A cell that is not there cannot be assessed: it is not a permission.
enum class ItbxGroup { allowed, limited, conditional, forbidden, not_regulated, unknown };
inline constexpr std::size_t itbx_groups = 6;

/// Of what is conditional, B before T.
[[nodiscard]] ItbxGroup itbx_group(const rules::ZonePermission& permission);

/// "Diizinkan terbatas"
[[nodiscard]] const geo::Bilingual& title_of(ItbxGroup group);
/// The class of `style.css` that colours it.
[[nodiscard]] std::string_view css_of(ItbxGroup group);

/// " (T2, B3)" where the group is one whose codes ask for something; else empty.
[[nodiscard]] std::string codes_shown(ItbxGroup group, const std::vector<std::string>& codes);

/// What T1 or B2 asks for, by the plan that says so; empty where it says nothing of these.
[[nodiscard]] Markup codes_told(const rules::Plan& plan, const std::set<std::string>& codes, bool english);

}  // namespace sipejuang::server
