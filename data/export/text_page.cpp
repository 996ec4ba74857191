// SPDX-License-Identifier: Apache-2.0
#include "data/export/text_page.hpp"

#include <algorithm>

namespace sipejuang::data {

namespace {

constexpr std::size_t width = 98;

/// Characters, not bytes.
std::size_t length(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return count;
}

/// Marks that turn the direction of writing (U+202A to U+202E, U+2066 to U+2069): three bytes in UTF-8.
bool turns_around(std::string_view text) {
    const auto third = text.size() < 3 ? 0U : static_cast<unsigned char>(text[2]);
    return (text.starts_with("\xE2\x80") && third >= 0xAAU && third <= 0xAEU) ||
           (text.starts_with("\xE2\x81") && third >= 0xA6U && third <= 0xA9U);
}

/// Controls of ASCII and of Latin-1 (U+0080 to U+009F) become spaces, and so do marks of direction.
std::string harmless(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        if (turns_around(text.substr(i))) {
            out += ' ';
            i += 2;
        } else if (byte == 0xC2U && next >= 0x80U && next < 0xA0U) {
            out += ' ';
            ++i;
        } else {
            out += byte < 0x20U || byte == 0x7FU ? ' ' : text[i];
        }
    }
    return out;
}

}  // namespace

TextPage& TextPage::paragraph(std::string_view text, std::string_view mark) {
    const std::string shown = harmless(text);
    const std::string indent(length(mark), ' ');
    std::string line{mark};
    bool has_word = false;
    for (std::size_t start = shown.find_first_not_of(' '); start < shown.size();) {
        const auto end = std::min(shown.find(' ', start), shown.size());
        const std::string word = shown.substr(start, end - start);
        if (has_word && length(line) + 1 + length(word) > width) {
            out_ += line + "\n";
            line = indent;
            has_word = false;
        }
        line += (has_word ? " " : "") + word;
        has_word = true;
        start = shown.find_first_not_of(' ', end);
    }
    out_ += line + "\n";
    return *this;
}

TextPage& TextPage::blank() {
    out_ += "\n";
    return *this;
}

}  // namespace sipejuang::data
