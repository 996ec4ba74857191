// SPDX-License-Identifier: Apache-2.0
#include "server/ogc/cql2_text.hpp"

#include "server/ogc/cql2_words.hpp"
#include "server/ogc/wkt.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace sipejuang::server {

namespace {

using Kind = CqlNode::Kind;
using Read = std::optional<CqlNode>;

constexpr std::size_t most_bytes = 8UL * 1024, most_terms = 200;
constexpr int deepest = 50;

struct Sign {
    std::string_view sign;
    Kind kind;
};
constexpr std::array<Sign, 6> signs{{{"=", Kind::equal},
                                     {"<>", Kind::unequal},
                                     {"<=", Kind::at_most},
                                     {">=", Kind::at_least},
                                     {"<", Kind::less},
                                     {">", Kind::greater}}};

/// By descent: OR over AND over NOT over predicates. Nothing: it does not go on as the grammar says, at `place`.
class Parser {
public:
    explicit Parser(std::string_view text) : words_{text} {}

    [[nodiscard]] Read filter() {
        auto made = any();
        return made && words_.now().kind == CqlWord::Kind::end ? std::move(made) : std::nullopt;
    }
    [[nodiscard]] std::size_t place() const { return words_.now().place; }

private:
    template <class Part>
    Read joined(std::string_view word, Kind kind, const Part& part) {
        auto first = part();
        if (!first || !words_.is(word)) return first;
        CqlNode made;
        made.kind = kind;
        made.parts.push_back(std::move(*first));
        while (words_.take(word)) {
            auto next = part();
            if (!next || made.parts.size() == most_terms) return std::nullopt;
            made.parts.push_back(std::move(*next));
        }
        return made;
    }
    Read any() {
        return joined("OR", Kind::any, [this] { return joined("AND", Kind::all, [this] { return factor(); }); });
    }
    Read factor() {
        if (++depth_ > deepest) return std::nullopt;
        auto made = words_.take("NOT") ? negated(factor()) : primary();
        --depth_;
        return made;
    }
    static Read negated(Read inner) {
        if (!inner) return std::nullopt;
        CqlNode made;
        made.kind = Kind::negation;
        made.parts.push_back(std::move(*inner));
        return made;
    }
    Read primary() {
        if (words_.take_sign("(")) {
            auto made = any();
            return made && words_.take_sign(")") ? std::move(made) : std::nullopt;
        }
        if (words_.take("S_INTERSECTS")) return intersects();
        return predicate();
    }

    /// The property `geometry` or `geom` on either side.
    Read intersects() {
        if (!words_.take_sign("(")) return std::nullopt;
        const bool first = take_geometry_property();
        if (first && !words_.take_sign(",")) return std::nullopt;
        auto geometry = read_geometry(words_);
        if (!geometry || (!first && (!words_.take_sign(",") || !take_geometry_property())) || !words_.take_sign(")"))
            return std::nullopt;
        CqlNode made;
        made.kind = Kind::intersects;
        made.geometry = std::move(*geometry);
        return made;
    }
    bool take_geometry_property() {
        const auto& now = words_.now();
        const bool own = now.kind == CqlWord::Kind::name && (now.text == "geometry" || now.text == "geom");
        if (own) words_.advance();
        return own;
    }

    std::optional<CqlScalar> scalar() {
        const auto now = words_.now();
        CqlScalar made;
        if (words_.take("TRUE")) {
            made.value = true;
        } else if (words_.take("FALSE")) {
            made.value = false;
        } else if (words_.take("DATE") || words_.take("TIMESTAMP")) {
            if (!words_.take_sign("(") || words_.now().kind != CqlWord::Kind::text) return std::nullopt;
            made.value = words_.now().text;
            words_.advance();
            if (!words_.take_sign(")")) return std::nullopt;
        } else if (now.kind == CqlWord::Kind::name || now.kind == CqlWord::Kind::text ||
                   now.kind == CqlWord::Kind::number) {
            if (now.kind == CqlWord::Kind::name) made.property = now.text;
            if (now.kind == CqlWord::Kind::text) made.value = now.text;
            if (now.kind == CqlWord::Kind::number) made.value = now.number;
            if (now.kind == CqlWord::Kind::name && now.text.empty()) return std::nullopt;
            words_.advance();
        } else {
            return std::nullopt;
        }
        return made;
    }

    Read predicate() {
        const auto first = scalar();
        if (!first) return std::nullopt;
        CqlNode made;
        made.operands.push_back(*first);
        for (const auto& [sign, kind] : signs) {
            if (!words_.take_sign(sign)) continue;
            made.kind = kind;
            return with_operand(std::move(made));
        }
        if (words_.take("IS")) {
            const bool no = words_.take("NOT");
            if (!words_.take("NULL")) return std::nullopt;
            made.kind = Kind::is_null;
            return no ? negated(std::move(made)) : std::move(made);
        }
        const bool no = words_.take("NOT");
        auto named = words_.take("LIKE")      ? like(std::move(made))
                     : words_.take("BETWEEN") ? between(std::move(made))
                     : words_.take("IN")      ? in(std::move(made))
                                              : alone(std::move(made), no);
        return no ? negated(std::move(named)) : std::move(named);
    }
    Read with_operand(CqlNode made) {
        const auto operand = scalar();
        if (!operand) return std::nullopt;
        made.operands.push_back(*operand);
        return made;
    }
    Read like(CqlNode made) {
        made.kind = Kind::like;
        auto whole = with_operand(std::move(made));
        return whole && std::holds_alternative<std::string>(whole->operands[1].value) &&
                       whole->operands[1].property.empty()
                   ? std::move(whole)
                   : std::nullopt;
    }
    Read between(CqlNode made) {
        made.kind = Kind::between;
        auto low = with_operand(std::move(made));
        return low && words_.take("AND") ? with_operand(std::move(*low)) : std::nullopt;
    }
    Read in(CqlNode made) {
        made.kind = Kind::in;
        if (!words_.take_sign("(")) return std::nullopt;
        do {
            auto next = with_operand(std::move(made));
            if (!next || next->operands.size() > most_terms) return std::nullopt;
            made = std::move(*next);
        } while (words_.take_sign(","));
        return words_.take_sign(")") ? Read{std::move(made)} : std::nullopt;
    }
    /// TRUE and FALSE are filters of themselves.
    static Read alone(CqlNode made, bool negated) {
        const auto* truth = std::get_if<bool>(&made.operands.front().value);
        if (negated || truth == nullptr || !made.operands.front().property.empty()) return std::nullopt;
        made.kind = Kind::truth;
        made.holds = *truth;
        made.operands.clear();
        return made;
    }

    CqlWords words_;
    int depth_ = 0;
};

void collect(const CqlNode& node, std::vector<std::string>& names) {
    for (const auto& operand : node.operands) {
        if (!operand.property.empty() && std::find(names.begin(), names.end(), operand.property) == names.end())
            names.push_back(operand.property);
    }
    for (const auto& part : node.parts) collect(part, names);
}

}  // namespace

geo::Result<CqlNode> read_cql2_text(std::string_view text) {
    if (text.size() > most_bytes)
        return geo::problem("filter-invalid", {"Saringan lebih dari 8 kB.", "The filter is larger than 8 kB."});
    Parser parser{text};
    auto made = parser.filter();
    if (made) return std::move(*made);
    const auto place = std::to_string(parser.place() + 1);
    return geo::problem("filter-invalid", {"Saringan tidak dapat dibaca di sekitar huruf ke-" + place + ".",
                                           "The filter cannot be read about character " + place + "."})
        .located("character " + place);
}

std::vector<std::string> properties_of(const CqlNode& filter) {
    std::vector<std::string> names;
    collect(filter, names);
    return names;
}

}  // namespace sipejuang::server
