// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sipejuang::server {

/// One word of a CQL2 text.
struct CqlWord {
    enum class Kind { end, name, text, number, sign, broken };
    Kind kind = Kind::end;
    std::string text;  ///< of names and signs as written, of texts without quotes
    double number = 0;
    bool quoted = false;    ///< a name in double quotes: never a keyword
    std::size_t place = 0;  ///< of its first character
};

/// The words of a CQL2 text, one after another.
class CqlWords {
public:
    explicit CqlWords(std::string_view text) : text_{text} { advance(); }
    [[nodiscard]] const CqlWord& now() const { return now_; }
    void advance();
    /// Whether the word is this keyword, in any case.
    [[nodiscard]] bool is(std::string_view keyword) const;
    [[nodiscard]] bool is_sign(std::string_view sign) const {
        return now_.kind == CqlWord::Kind::sign && now_.text == sign;
    }
    /// Takes the keyword or sign if it stands here.
    bool take(std::string_view keyword);
    bool take_sign(std::string_view sign);

private:
    void read_name();
    void read_quoted(char quote);
    void read_number();
    void read_sign();
    std::string_view text_;
    std::size_t at_ = 0;
    CqlWord now_;
};

}  // namespace sipejuang::server
