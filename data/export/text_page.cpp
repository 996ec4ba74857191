// SPDX-License-Identifier: Apache-2.0
#include "data/export/text_page.hpp"

#include "data/export/harmless_text.hpp"

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
