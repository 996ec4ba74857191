// SPDX-License-Identifier: Apache-2.0
#include "server/pages/desk_links.hpp"

#include "server/http/target.hpp"

namespace sipejuang::server {

std::string query_of(const DeskWords& words) {
    std::string query;
    for (const auto& [name, value] : {std::pair{"rule", words.rule},
                                      {"kelurahan", words.kelurahan},
                                      {"outcome", words.outcome},
                                      {"subject", words.subject}}) {
        if (!value.empty()) query += (query.empty() ? "" : "&") + std::string{name} + "=" + percent_encoded(value);
    }
    return query;
}

std::string DeskLinks::with(const std::string& path, const DeskWords& words, std::size_t page,
                            const std::string& more) const {
    std::string query = query_of(words);
    const auto add = [&](const std::string& part) {
        if (!part.empty()) query += (query.empty() ? "" : "&") + part;
    };
    if (page > 1) add("page=" + std::to_string(page));
    add(more);
    if (!language_.empty()) add("lang=" + language_);
    return query.empty() ? path : path + "?" + query;
}

}  // namespace sipejuang::server
