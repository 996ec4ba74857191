// SPDX-License-Identifier: Apache-2.0
#include "data/import/json_fault.hpp"

#include <charconv>
#include <cmath>
#include <vector>

namespace sipejuang::data {

namespace {

using Kind = JsonFault::Kind;

bool digit(char c) { return c >= '0' && c <= '9'; }

/// Walks a JSON text with a stack of its own.
class Scanner {
public:
    Scanner(std::string_view text, std::size_t max_depth) : text_{text}, max_depth_{max_depth} {}

    std::optional<JsonFault> run() {
        for (;;) {
            while (at_ < text_.size() && std::string_view{" \t\r\n"}.find(text_[at_]) != std::string_view::npos) ++at_;
            if (at_ == text_.size()) return expect_ == Expect::end ? std::nullopt : fault(Kind::truncated);
            if (auto found = step(text_[at_])) return found;
        }
    }

private:
    enum class Expect { value, value_or_close, key, key_or_close, colon, comma_or_close, end };

    [[nodiscard]] std::optional<JsonFault> fault(Kind kind) const { return JsonFault{kind, at_}; }

    std::optional<JsonFault> step(char c) {
        switch (expect_) {
            case Expect::end: return fault(Kind::syntax);
            case Expect::colon: return c == ':' ? advance(Expect::value) : fault(Kind::syntax);
            case Expect::comma_or_close:
                if (c == ',') return advance(open_.back() == '{' ? Expect::key : Expect::value);
                return close(c);
            case Expect::key:
            case Expect::key_or_close:
                if (c == '"') return string(Expect::colon);
                return expect_ == Expect::key_or_close ? close(c) : fault(Kind::syntax);
            case Expect::value_or_close:
                if (c == ']') return close(c);
                return value(c);
            case Expect::value: return value(c);
        }
        return fault(Kind::syntax);
    }

    std::optional<JsonFault> advance(Expect next) {
        ++at_;
        expect_ = next;
        return std::nullopt;
    }

    [[nodiscard]] Expect after_value() const { return open_.empty() ? Expect::end : Expect::comma_or_close; }

    std::optional<JsonFault> close(char c) {
        if (open_.empty() || c != (open_.back() == '{' ? '}' : ']')) return fault(Kind::syntax);
        open_.pop_back();
        return advance(after_value());
    }

    std::optional<JsonFault> value(char c) {
        if (c == '{' || c == '[') {
            if (open_.size() >= max_depth_) return fault(Kind::too_deep);
            open_.push_back(c);
            return advance(c == '{' ? Expect::key_or_close : Expect::value_or_close);
        }
        if (c == '"') return string(after_value());
        if (c == '-' || digit(c)) return number();
        return word();
    }

    std::optional<JsonFault> string(Expect next) {
        for (std::size_t i = at_ + 1; i < text_.size(); ++i) {
            if (text_[i] == '"') {
                at_ = i;
                return advance(next);
            }
            if (static_cast<unsigned char>(text_[i]) < 0x20) return JsonFault{Kind::syntax, i};
            if (text_[i] == '\\') ++i;
        }
        at_ = text_.size();
        return fault(Kind::truncated);
    }

    std::optional<JsonFault> word() {
        for (const std::string_view known : {"true", "false", "null"}) {
            if (text_.substr(at_, known.size()) == known) {
                at_ += known.size();
                expect_ = after_value();
                return std::nullopt;
            }
            if (known.substr(0, text_.size() - at_) == text_.substr(at_)) return fault(Kind::truncated);
        }
        for (const std::string_view name : {"NaN", "nan", "Infinity", "inf"}) {
            if (text_.substr(at_, name.size()) == name) return fault(Kind::not_a_number);
        }
        return fault(Kind::syntax);
    }

    [[nodiscard]] std::size_t digits_from(std::size_t i) const {
        while (i < text_.size() && digit(text_[i])) ++i;
        return i;
    }

    std::optional<JsonFault> number() {
        std::size_t i = at_ + (text_[at_] == '-' ? 1U : 0U);
        if (text_.substr(i, 3) == "NaN" || text_.substr(i, 8) == "Infinity") return fault(Kind::not_a_number);
        const std::size_t whole = digits_from(i);
        if (whole == i || (text_[i] == '0' && whole > i + 1))
            return fault(whole == text_.size() ? Kind::truncated : Kind::syntax);
        i = whole;
        if (i < text_.size() && text_[i] == '.') {
            if (digits_from(i + 1) == i + 1) return fault(i + 1 == text_.size() ? Kind::truncated : Kind::syntax);
            i = digits_from(i + 1);
        }
        if (i < text_.size() && (text_[i] == 'e' || text_[i] == 'E')) {
            const std::size_t sign = i + 1 < text_.size() && (text_[i + 1] == '+' || text_[i + 1] == '-') ? 1 : 0;
            const std::size_t first = i + 1 + sign;
            if (digits_from(first) == first) return fault(first == text_.size() ? Kind::truncated : Kind::syntax);
            i = digits_from(first);
        }
        return in_range(i);
    }

    /// Beyond a double, or a whole number beyond 64 bits, which the parser refuses.
    std::optional<JsonFault> in_range(std::size_t end) {
        const std::string_view literal = text_.substr(at_, end - at_);
        double value = 0;
        const auto read = std::from_chars(literal.data(), literal.data() + literal.size(), value);
        const bool whole = literal.find_first_of(".eE") == std::string_view::npos;
        if (read.ec != std::errc{} && literal.find("e-") == std::string_view::npos &&
            literal.find("E-") == std::string_view::npos) {
            return fault(Kind::number_out_of_range);
        }
        if (whole && std::fabs(value) >= 9e18) return fault(Kind::number_out_of_range);
        at_ = end;
        expect_ = after_value();
        return std::nullopt;
    }

    std::string_view text_;
    std::size_t max_depth_;
    std::size_t at_ = 0;
    Expect expect_ = Expect::value;
    std::string open_;
};

}  // namespace

std::optional<JsonFault> first_fault(std::string_view text, std::size_t max_depth) {
    return Scanner{text, max_depth}.run();
}

std::string line_and_column(std::string_view text, std::size_t offset) {
    std::size_t line = 1;
    std::size_t column = 1;
    for (std::size_t i = 0; i < offset && i < text.size(); ++i) {
        if (text[i] == '\n') {
            ++line;
            column = 1;
        } else if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) {
            ++column;
        }
    }
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

}  // namespace sipejuang::data
