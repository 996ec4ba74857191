// SPDX-License-Identifier: Apache-2.0
#include "data/import/zone_codes.hpp"

#include "data/import/csv_text.hpp"
#include "data/import/layer_columns.hpp"
#include "data/import/plan_zones.hpp"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <set>
#include <utility>

namespace sipejuang::data {

namespace {

bool is_domain_code(const std::string& text) { return domain_digits(text).size() == 8; }

std::string value_at(const RawFeature& feature, std::size_t column) {
    if (column >= feature.values.size()) return "";
    const std::string text = text_of(feature.values[column]);
    return means_none(text) ? "" : std::string{trimmed(text)};
}

/// How many features carry a value of a kind in a column, and how many different ones.
struct Fitting {
    std::size_t features = 0, values = 0;
};

Fitting count(const RawLayer& layer, std::size_t column, bool (*fits)(const std::string&)) {
    Fitting fitting;
    std::set<std::string> values;
    for (const auto& feature : layer.features) {
        auto value = value_at(feature, column);
        if (!fits(value)) continue;
        ++fitting.features;
        values.insert(std::move(value));
    }
    fitting.values = values.size();
    return fitting;
}

/// Of the columns where at least half of the features fit, that with most different values: a column of one planning area's
/// number (II) fits too, but tells no zones apart. A column of `preferred` comes before all others.
std::optional<std::size_t> best(const RawLayer& layer, bool (*fits)(const std::string&),
                                std::initializer_list<const char*> preferred) {
    std::optional<std::size_t> found;
    std::size_t most = 0;
    const auto consider = [&](std::size_t column) {
        const auto fitting = count(layer, column, fits);
        if (fitting.values > most && 2 * fitting.features >= layer.features.size()) {
            found = column;
            most = fitting.values;
        }
    };
    for (const char* name : preferred) {
        if (const auto column = layer.column(name)) consider(*column);
    }
    if (found) return found;
    for (std::size_t column = 0; column < layer.columns.size(); ++column) consider(column);
    return found;
}

std::optional<std::size_t> named(const RawLayer& layer, std::initializer_list<const char*> names) {
    for (const char* name : names) {
        if (const auto column = layer.column(name)) return column;
    }
    return std::nullopt;
}

std::string most_frequent(const std::map<std::string, std::size_t>& counts) {
    std::string found;
    std::size_t most = 0;
    for (const auto& [text, times] : counts) {
        if (times > most) found = text;
        most = std::max(most, times);
    }
    return found;
}

/// A name that is only a domain code again says nothing.
bool is_a_name(const std::string& text) { return !text.empty() && domain_digits(text).empty(); }

}  // namespace

bool is_letter_code(const std::string& text) {
    const auto letters = std::min(text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), text.size());
    if (letters < 1 || letters > 5) return false;
    if (letters == text.size()) return true;
    return text[letters] == '-' && letters + 1 < text.size() &&
           text.find_first_not_of("0123456789", letters + 1) == std::string::npos;
}

/// Whether the column has a code for each value of the other: a code of a coarser class tells sub-zones not apart.
bool tells_apart(const RawLayer& layer, std::size_t domain, std::size_t subzone) {
    return count(layer, domain, is_domain_code).values >= count(layer, subzone, is_letter_code).values;
}

FoundColumns find_columns(const RawLayer& layer) {
    FoundColumns columns;
    columns.domain = best(layer, is_domain_code, {"KODSZN", "KODSZN_1"});
    columns.subzone = best(layer, is_letter_code, {"KODSZN", "KODSZNTEXT", "KODSZN_1"});
    if (columns.domain && columns.subzone && !tells_apart(layer, *columns.domain, *columns.subzone))
        columns.domain = {};
    if (!columns.subzone) columns.subzone = columns.domain;
    if (!columns.subzone) columns.subzone = named(layer, {"KODSZN", "KODSZNTEXT", "KODSZN_1", "subzone"});
    columns.polygon = named(layer, {"KODUNK", "OBJECTID"});
    columns.block = named(layer, {"KODBLK"});
    columns.swp = named(layer, {"KODSWP"});
    columns.name = named(layer, {"NAMSZN", "NAMOBJ", "NAMSZN_1"});
    return columns;
}

std::vector<FoundSubzone> find_subzones(const RawLayer& layer, const FoundColumns& columns) {
    struct Seen {
        std::map<std::string, std::size_t> domains, names;
    };
    std::map<std::string, Seen> seen;
    if (!columns.subzone) return {};
    const auto object_name = layer.column("NAMOBJ");
    for (const auto& feature : layer.features) {
        std::string code = value_at(feature, *columns.subzone);
        if (const auto digits = domain_digits(code); !digits.empty()) code = digits;
        if (code.empty()) continue;
        auto& entry = seen[code];
        const auto domain = columns.domain ? domain_digits(value_at(feature, *columns.domain)) : "";
        if (!domain.empty()) ++entry.domains[domain];
        for (const auto column : {columns.name, object_name}) {
            const auto name = column ? value_at(feature, *column) : "";
            if (is_a_name(name)) {
                ++entry.names[name];
                break;
            }
        }
    }
    std::vector<FoundSubzone> subzones;
    subzones.reserve(seen.size());
    for (const auto& [code, entry] : seen)
        subzones.push_back({code, most_frequent(entry.domains), most_frequent(entry.names)});
    return subzones;
}

}  // namespace sipejuang::data
