// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/export/text_page.hpp"
#include "rules/verdict/finding.hpp"

#include <string>

namespace sipejuang::data {

/// A language of the page: picks one of two wordings.
struct Language {
    bool indonesian = true;
    [[nodiscard]] const std::string& of(const geo::Bilingual& text) const { return indonesian ? text.id : text.en; }
};

/// One finding in full: what, where, what is missing, on which conditions, by which article.
void write_finding(TextPage& page, const rules::Finding& finding, std::size_t number, Language language);
/// One finding in a line: its message.
void write_short_finding(TextPage& page, const rules::Finding& finding, Language language);

}  // namespace sipejuang::data
