// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace sipejuang::data {

/// Lines for a terminal: wrapped at 98 characters, without colour. Control characters in what others wrote (ids, quoted
/// texts) become spaces, so that no file can send commands to a terminal.
class TextPage {
public:
    /// A paragraph; its first line begins with `mark`, the others are indented as far.
    TextPage& paragraph(std::string_view text, std::string_view mark = "");
    TextPage& blank();
    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    std::string out_;
};

}  // namespace sipejuang::data
