// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"

#include <vector>

namespace sipejuang::server {

/// A word of the pages in plain language: no legal definition. The numbers of an example are invented.
struct PlainWord {
    geo::Bilingual term, meaning, example;
};

/// In the order in which a person meets them.
[[nodiscard]] const std::vector<PlainWord>& word_list();

}  // namespace sipejuang::server
