// SPDX-License-Identifier: Apache-2.0
#include "data/import/toml_section.hpp"

#include <cmath>
#include <utility>

namespace sipejuang::data {

TomlSection::TomlSection(const TomlTable& table, std::string path, std::string file, PlanReport& report)
    : table_{&table},
      path_{std::move(path)},
      file_{std::move(file)},
      report_{&report} {}

std::string TomlSection::where(const std::string& key) const {
    const TomlValue* found = table_->find(key);
    const std::string name = path_.empty() ? key : path_ + "." + key;
    return found == nullptr || found->line == 0 ? name : "line " + std::to_string(found->line) + ", " + name;
}

const TomlValue* TomlSection::value(const std::string& key) {
    asked_.insert(key);
    return table_->find(key);
}

void TomlSection::wrong(const std::string& key, const geo::Bilingual& expected) {
    wrong_.insert(key);
    report_->error("key-wrong", file_, where(key),
                   {"Nilai kunci ini tidak dapat dipakai; yang diharapkan: " + expected.id + ".",
                    "The value of this key cannot be used; expected: " + expected.en + "."});
}

std::optional<std::string> TomlSection::text(const std::string& key) {
    const TomlValue* found = value(key);
    if (found == nullptr) return std::nullopt;
    if (const auto* text = std::get_if<std::string>(&found->content)) return *text;
    wrong(key, {"teks", "a text"});
    return std::nullopt;
}

std::optional<double> TomlSection::number(const std::string& key) {
    const TomlValue* found = value(key);
    if (found == nullptr) return std::nullopt;
    if (const auto* integer = std::get_if<std::int64_t>(&found->content)) return static_cast<double>(*integer);
    const auto* real = std::get_if<double>(&found->content);
    if (real != nullptr && std::isfinite(*real)) return *real;
    wrong(key, {"bilangan", "a number"});
    return std::nullopt;
}

std::optional<bool> TomlSection::flag(const std::string& key) {
    const TomlValue* found = value(key);
    if (found == nullptr) return std::nullopt;
    if (const auto* flag = std::get_if<bool>(&found->content)) return *flag;
    wrong(key, {"true atau false", "true or false"});
    return std::nullopt;
}

std::optional<rules::Date> TomlSection::date(const std::string& key) {
    const TomlValue* found = value(key);
    if (found == nullptr) return std::nullopt;
    if (const auto* date = std::get_if<rules::Date>(&found->content)) return *date;
    if (const auto* text = std::get_if<std::string>(&found->content)) {
        if (const auto date = rules::Date::parse(*text)) return date;
    }
    wrong(key, {"tanggal TTTT-BB-HH", "a date YYYY-MM-DD"});
    return std::nullopt;
}

std::optional<std::vector<std::string>> TomlSection::texts(const std::string& key) {
    const TomlValue* found = value(key);
    if (found == nullptr) return std::nullopt;
    std::vector<std::string> list;
    if (const auto* array = found->array()) {
        for (const auto& item : array->items) {
            if (const auto* text = std::get_if<std::string>(&item.content)) list.push_back(*text);
        }
        if (list.size() == array->items.size()) return list;
    }
    wrong(key, {"daftar teks [\"...\"]", "a list of texts [\"...\"]"});
    return std::nullopt;
}

std::optional<geo::Bilingual> TomlSection::bilingual(const std::string& key) {
    const TomlValue* found = value(key);
    if (found == nullptr) return std::nullopt;
    if (const auto* text = std::get_if<std::string>(&found->content)) return geo::Bilingual{*text, *text};
    auto inner = section(key);
    if (!inner) return std::nullopt;
    const auto id = inner->text("id");
    const auto en = inner->text("en");
    inner->report_unknown();
    if (id || en) return geo::Bilingual{id.value_or(*(en ? &*en : &*id)), en.value_or(*(id ? &*id : &*en))};
    wrong(key, {R"({ id = "...", en = "..." })", R"({ id = "...", en = "..." })"});
    return std::nullopt;
}

std::optional<TomlSection> TomlSection::section(const std::string& key) {
    const TomlValue* found = value(key);
    if (found == nullptr) return std::nullopt;
    if (const auto* inner = found->table()) {
        return TomlSection{*inner, path_.empty() ? key : path_ + "." + key, file_, *report_};
    }
    wrong(key, {"tabel", "a table"});
    return std::nullopt;
}

void TomlSection::report_unknown() const {
    for (const auto& [key, value] : table_->entries) {
        if (asked_.contains(key)) continue;
        report_->warning("key-unknown", file_, where(key),
                         {"Kunci ini tidak dikenal dan diabaikan.", "This key is unknown and ignored."});
    }
}

}  // namespace sipejuang::data
