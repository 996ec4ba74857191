// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/law/provision.hpp"
#include "server/pages/markup.hpp"

namespace sipejuang::server {

/// The article under a statement, folded: its instrument and its text. Quoted law stays Indonesian. Null: nobody named one, and nothing stands there.
[[nodiscard]] inline Markup article_fold(const rules::Provision* law) {
    if (law == nullptr) return {};
    std::vector<Markup> inside{tag("summary", "law", {words(law->article)}), tag("p", "law", {words(law->instrument)})};
    if (!law->text.empty()) inside.push_back(tag("blockquote", {words(law->text)}));
    return Markup::tag("details", {{"class", "article"}, {"lang", "id"}}, inside);
}

}  // namespace sipejuang::server
