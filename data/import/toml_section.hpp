// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_report.hpp"
#include "data/import/toml_value.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sipejuang::data {

/// One table of plan.toml while it is read. A key of the wrong type is an error in the report and reads as absent;
/// `wrong` tells whether there was one. A key that nobody asked for is reported by `report_unknown`.
class TomlSection {
public:
    /// `path` is the table's name, for messages; the table must outlive the section.
    TomlSection(const TomlTable& table, std::string path, std::string file, PlanReport& report);

    [[nodiscard]] std::optional<std::string> text(const std::string& key);
    [[nodiscard]] std::optional<double> number(const std::string& key);  ///< finite
    [[nodiscard]] std::optional<bool> flag(const std::string& key);
    /// A TOML date or a text "YYYY-MM-DD".
    [[nodiscard]] std::optional<rules::Date> date(const std::string& key);
    [[nodiscard]] std::optional<std::vector<std::string>> texts(const std::string& key);
    /// { id = "...", en = "..." }, or one text for both.
    [[nodiscard]] std::optional<geo::Bilingual> bilingual(const std::string& key);
    [[nodiscard]] std::optional<TomlSection> section(const std::string& key);
    /// The value as it is; null when absent.
    [[nodiscard]] const TomlValue* value(const std::string& key);

    /// Reports the value of `key` as wrong; `expected` says what it should be.
    void wrong(const std::string& key, const geo::Bilingual& expected);
    [[nodiscard]] bool has(const std::string& key) const { return table_->find(key) != nullptr; }
    [[nodiscard]] bool was_wrong(const std::string& key) const { return wrong_.contains(key); }
    [[nodiscard]] const TomlTable& table() const { return *table_; }
    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] std::string where(const std::string& key) const;
    void report_unknown() const;

private:
    const TomlTable* table_;
    std::string path_;
    std::string file_;
    PlanReport* report_;
    std::set<std::string> asked_;
    std::set<std::string> wrong_;
};

}  // namespace sipejuang::data
