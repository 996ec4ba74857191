// SPDX-License-Identifier: Apache-2.0
#include "data/export/harmless_text.hpp"

namespace sipejuang::data {

namespace {

/// Marks that turn the direction of writing (U+202A to U+202E, U+2066 to U+2069): three bytes in UTF-8.
bool turns_around(std::string_view text) {
    const auto third = text.size() < 3 ? 0U : static_cast<unsigned char>(text[2]);
    return (text.starts_with("\xE2\x80") && third >= 0xAAU && third <= 0xAEU) ||
           (text.starts_with("\xE2\x81") && third >= 0xA6U && third <= 0xA9U);
}

}  // namespace

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

}  // namespace sipejuang::data
