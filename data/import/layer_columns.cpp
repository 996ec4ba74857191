// SPDX-License-Identifier: Apache-2.0
#include "data/import/layer_columns.hpp"

#include "data/import/csv_text.hpp"

namespace sipejuang::data {

bool means_none(const std::string& text) {
    const auto lower = lower_case(trimmed(text));
    return lower.empty() || lower == "tidak ada" || lower == "null" || lower == "<null>" || lower == "-";
}

std::optional<std::size_t> LayerColumns::find(const std::string& name, std::initializer_list<const char*> aliases) {
    const auto mapped = layer_.entry.columns.find(name);
    if (mapped != layer_.entry.columns.end()) {
        const auto column = layer_.raw.column(mapped->second);
        if (!column) {
            report_.gap("column " + name, "column-missing", layer_.entry.file, "column " + mapped->second,
                        {"Kolom " + mapped->second + " untuk " + layer_.entry.id + "." + name + " tidak ada di berkas.",
                         "Column " + mapped->second + " for " + layer_.entry.id + "." + name + " is not in the file."});
        }
        return column;
    }
    for (const char* alias : aliases) {
        if (const auto column = layer_.raw.column(alias)) return column;
    }
    return std::nullopt;
}

std::string LayerColumns::text(std::size_t feature, std::optional<std::size_t> column) const {
    if (!column) return "";
    const auto& values = layer_.raw.features[feature].values;
    if (*column >= values.size()) return "";
    const std::string raw = text_of(values[*column]);
    return means_none(raw) ? "" : std::string{trimmed(raw)};
}

std::optional<double> LayerColumns::number(std::size_t feature, std::optional<std::size_t> column) const {
    if (!column || *column >= layer_.raw.features[feature].values.size()) return std::nullopt;
    return number_of(layer_.raw.features[feature].values[*column]);
}

void LayerColumns::report_unknown(const std::set<std::string>& known) const {
    for (const auto& [name, column] : layer_.entry.columns) {
        if (known.contains(name)) continue;
        report_.warning("key-unknown", std::string{plan_toml_file}, layer_.entry.id + ".columns." + name,
                        {"Nama kolom ini tidak dikenal untuk lapisan " + layer_.entry.id + ".",
                         "This column name is not known for layer " + layer_.entry.id + "."});
    }
}

}  // namespace sipejuang::data
