// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/application.hpp"

namespace sipejuang::server {

/// The parameter `date`, else today. Problem: parameter-invalid.
[[nodiscard]] geo::Result<rules::Date> asked_date(const Application& app, const Edition& edition, const Call& call);

}  // namespace sipejuang::server
