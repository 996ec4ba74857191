// SPDX-License-Identifier: Apache-2.0
#include "server/pages/markup.hpp"

#include "data/export/harmless_text.hpp"

namespace sipejuang::server {

namespace {

/// Characters that could end a text or an attribute.
std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : data::harmless(text)) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&#39;"; break;
            default: out += c;
        }
    }
    return out;
}

std::string opened(std::string_view name, const std::vector<std::pair<std::string_view, std::string>>& attributes) {
    std::string html = "<";
    html += name;
    for (const auto& [key, value] : attributes)
        html.append(" ").append(key).append("=\"").append(escaped(value)).append("\"");
    return html + ">";
}

}  // namespace

Markup Markup::words(std::string_view text) {
    Markup made;
    made.html_ = escaped(text);
    return made;
}

Markup Markup::tag(std::string_view name, const std::vector<std::pair<std::string_view, std::string>>& attributes,
                   const std::vector<Markup>& inside) {
    Markup made;
    made.html_ = opened(name, attributes);
    for (const auto& piece : inside) made += piece;
    made.html_.append("</").append(name).append(">");
    return made;
}

Markup Markup::single(std::string_view name, const std::vector<std::pair<std::string_view, std::string>>& attributes) {
    Markup made;
    made.html_ = opened(name, attributes);
    return made;
}

}  // namespace sipejuang::server
