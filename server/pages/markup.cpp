// SPDX-License-Identifier: Apache-2.0
#include "server/pages/markup.hpp"

namespace sipejuang::server {

namespace {

/// Characters that could end a text or an attribute. Controls and marks of direction are spaces, so that no text is read another way round.
std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto rest = text.substr(i);
        const auto third = rest.size() < 3 ? 0U : static_cast<unsigned char>(rest[2]);
        const bool turns = (rest.starts_with("\xE2\x80") && third >= 0xAAU && third <= 0xAEU) ||
                           (rest.starts_with("\xE2\x81") && third >= 0xA6U && third <= 0xA9U);
        if (turns) {
            out += ' ';
            i += 2;
            continue;
        }
        const char c = text[i];
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&#39;"; break;
            default: out += static_cast<unsigned char>(c) < ' ' && c != '\n' ? ' ' : c;
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
