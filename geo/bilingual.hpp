// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace sipejuang::geo {

/// A sentence for people, in Indonesian first and English second. UTF-8, no markup.
struct Bilingual {
    std::string id;
    std::string en;

    friend bool operator==(const Bilingual&, const Bilingual&) = default;
};

}  // namespace sipejuang::geo
