// SPDX-License-Identifier: Apache-2.0
#include "data/import/attribute_tests.hpp"

#include "data/import/csv_text.hpp"

#include <array>
#include <utility>

namespace sipejuang::data {

namespace {

using rules::Comparison;

/// Two-character signs first, so that `<=` is not read as `<`.
constexpr std::array signs{std::pair{"<=", Comparison::at_most}, std::pair{">=", Comparison::at_least},
                           std::pair{"!=", Comparison::unequal}, std::pair{"<", Comparison::less},
                           std::pair{">", Comparison::greater},  std::pair{"=", Comparison::equal}};

std::optional<rules::AttributeTest> attribute_test(const std::string& text) {
    const auto at = text.find_first_of("<>!=");
    if (at == std::string::npos) return std::nullopt;
    for (const auto& [sign, comparison] : signs) {
        const std::string written = sign;
        if (text.compare(at, written.size(), written) != 0) continue;
        rules::AttributeTest test;
        test.attribute = trimmed(std::string_view{text}.substr(0, at));
        test.value = trimmed(std::string_view{text}.substr(at + written.size()));
        test.comparison = comparison;
        test.number = rules::number_in(test.value);
        const bool ordered = comparison != Comparison::equal && comparison != Comparison::unequal;
        const bool readable = !test.attribute.empty() && !test.value.empty() &&
                              test.value.find_first_of("<>!=") == std::string::npos && (!ordered || test.number);
        return readable ? std::optional{std::move(test)} : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::vector<rules::AttributeTest>> attribute_tests(const std::string& text) {
    std::vector<rules::AttributeTest> tests;
    if (trimmed(text).empty()) return tests;
    for (const auto& part : split_list(text, ';')) {
        auto test = attribute_test(part);
        if (!test) return std::nullopt;
        tests.push_back(std::move(*test));
    }
    return tests;
}

}  // namespace sipejuang::data
