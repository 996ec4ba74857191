// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/pages/markup.hpp"
#include "server/pages/speaker.hpp"

#include <string_view>

namespace sipejuang::server {

/// The one box: kelurahan, parcel number, coordinate or activity, answered by /find. `asked` stands in it. `label` names it; `id` is unique in its page; `kept` are hidden
/// fields that go along.
[[nodiscard]] Markup search_box(std::string_view asked, const geo::Bilingual& label, std::string_view id,
                                const Speaker& say, const Markup& kept = {});

}  // namespace sipejuang::server
