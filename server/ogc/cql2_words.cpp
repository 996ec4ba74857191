// SPDX-License-Identifier: Apache-2.0
#include "server/ogc/cql2_words.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace sipejuang::server {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool begins_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

bool CqlWords::is(std::string_view keyword) const {
    return now_.kind == CqlWord::Kind::name && !now_.quoted && now_.text.size() == keyword.size() &&
           std::equal(keyword.begin(), keyword.end(), now_.text.begin(),
                      [](char a, char b) { return lower(a) == lower(b); });
}

bool CqlWords::take(std::string_view keyword) {
    const bool found = is(keyword);
    if (found) advance();
    return found;
}

bool CqlWords::take_sign(std::string_view sign) {
    const bool found = is_sign(sign);
    if (found) advance();
    return found;
}

void CqlWords::advance() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n' || text_[at_] == '\r'))
        ++at_;
    now_ = {};
    now_.place = at_;
    if (at_ == text_.size()) return;
    const char c = text_[at_];
    const char next = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
    if (begins_name(c))
        read_name();
    else if (c == '\'' || c == '"')
        read_quoted(c);
    else if (is_digit(c) || ((c == '-' || c == '+' || c == '.') && (is_digit(next) || next == '.')))
        read_number();
    else
        read_sign();
}

void CqlWords::read_name() {
    now_.kind = CqlWord::Kind::name;
    while (at_ < text_.size() &&
           (begins_name(text_[at_]) || is_digit(text_[at_]) || text_[at_] == '.' || text_[at_] == '-'))
        now_.text += text_[at_++];
}

/// A quote within is written twice.
void CqlWords::read_quoted(char quote) {
    now_.kind = CqlWord::Kind::broken;
    ++at_;
    while (at_ < text_.size()) {
        const char c = text_[at_++];
        if (c != quote) {
            now_.text += c;
        } else if (at_ < text_.size() && text_[at_] == quote) {
            now_.text += text_[at_++];
        } else {
            now_.kind = quote == '"' ? CqlWord::Kind::name : CqlWord::Kind::text;
            now_.quoted = true;
            return;
        }
    }
}

void CqlWords::read_number() {
    const char* from = text_.data() + at_ + (text_[at_] == '+' ? 1 : 0);
    const char* const end = text_.data() + text_.size();
    const auto read = std::from_chars(from, end, now_.number);
    const bool good = read.ec == std::errc{} && std::isfinite(now_.number);
    now_.kind = good ? CqlWord::Kind::number : CqlWord::Kind::broken;
    at_ = good ? static_cast<std::size_t>(read.ptr - text_.data()) : at_ + 1;
}

void CqlWords::read_sign() {
    now_.kind = CqlWord::Kind::sign;
    now_.text = text_.substr(at_, 2);
    if (now_.text != "<>" && now_.text != "<=" && now_.text != ">=") now_.text = text_.substr(at_, 1);
    at_ += now_.text.size();
}

}  // namespace sipejuang::server
