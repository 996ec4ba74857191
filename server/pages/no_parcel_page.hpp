// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/edition.hpp"
#include "server/http/response.hpp"

#include <string>

namespace sipejuang::server {

/// For a place in degrees on which no parcel is registered: which zone it lies in on that day, or that no plan reaches it; and the ways on. `asked` is what
/// was typed.
[[nodiscard]] Response no_parcel_page(const Edition& edition, geo::SourcePoint place, rules::Date on,
                                      const std::string& asked, bool english);

}  // namespace sipejuang::server
