// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_airports.hpp"

#include "data/import/plan_identity.hpp"
#include "data/import/projection.hpp"

#include <cmath>
#include <utility>

namespace sipejuang::data {

namespace {

constexpr const char* file_name = plan_toml_file.data();
constexpr double percent = 0.01;

/// Reads the keys of one airport; each that is absent or unusable goes to the airport's `missing`.
class AirportKeys {
public:
    AirportKeys(TomlSection& section, rules::Airport& airport, PlanReport& report)
        : section_{section},
          airport_{airport},
          report_{report} {}

    geo::Metres metres(const std::string& key) { return geo::Metres::of(not_negative(key)); }
    /// An elevation may be negative.
    geo::Metres elevation(const std::string& key) { return geo::Metres::of(number(key)); }
    geo::Ratio slope(const std::string& key) { return geo::Ratio::of(not_negative(key) * percent); }

    std::vector<double> numbers(const std::string& key, std::size_t count) {
        std::vector<double> list;
        const auto* value = section_.value(key);
        const auto* array = value == nullptr ? nullptr : value->array();
        if (array != nullptr) {
            for (const auto& item : array->items) {
                if (const auto* whole = std::get_if<std::int64_t>(&item.content))
                    list.push_back(static_cast<double>(*whole));
                else if (const auto* real = std::get_if<double>(&item.content); real != nullptr && std::isfinite(*real))
                    list.push_back(*real);
            }
        }
        const bool all = array != nullptr && list.size() == array->items.size() && !list.empty();
        if (!all || (count > 0 && list.size() != count)) {
            lose(key);
            list.assign(count, 0.0);
        }
        return list;
    }
    void lose(const std::string& key) {
        const auto name = section_.path() + "." + key;
        airport_.missing.push_back(name);
        const std::string before = section_.has(key) ? " cannot be used" : " is missing";
        const std::string sebelum = section_.has(key) ? " tidak dapat dipakai" : " tidak ada";
        report_.error("airport-incomplete", file_name, section_.where(key),
                      {"Kunci " + name + sebelum + "; permukaan KKOP bandara ini tidak diketahui.",
                       "Key " + name + before + "; the surfaces of this airport are unknown."});
    }
    [[nodiscard]] TomlSection& section() { return section_; }
    [[nodiscard]] rules::Airport& airport() { return airport_; }
    [[nodiscard]] PlanReport& report() { return report_; }

private:
    TomlSection& section_;
    rules::Airport& airport_;
    PlanReport& report_;

    double number(const std::string& key) {
        const auto value = section_.number(key);
        if (!value) lose(key);
        return value.value_or(0.0);
    }
    double not_negative(const std::string& key) {
        const double value = number(key);
        if (value < 0) lose(key);
        return value;
    }
};

template <class Read>
void in_section(AirportKeys& keys, const std::string& name, Read read) {
    auto section = keys.section().section(name);
    if (!section) return keys.lose(name);
    AirportKeys inner{*section, keys.airport(), keys.report()};
    read(inner);
    section->report_unknown();
}

void read_approach(AirportKeys& keys, rules::SurfaceMeasures& measures) {
    measures.approach_divergence = keys.slope("divergence_percent");
    const auto lengths = keys.numbers("lengths_m", 0), slopes = keys.numbers("slopes_percent", lengths.size());
    for (std::size_t i = 0; i < lengths.size() && i < slopes.size(); ++i) {
        if (lengths[i] <= 0) keys.lose("lengths_m");
        if (slopes[i] < 0) keys.lose("slopes_percent");
        measures.approach.push_back({geo::Metres::of(lengths[i]), geo::Ratio::of(slopes[i] * percent)});
    }
}

void read_measures(AirportKeys& keys, rules::SurfaceMeasures& m) {
    in_section(keys, "strip", [&](AirportKeys& own) {
        m.strip_beyond = own.metres("beyond_m");
        m.strip_width = own.metres("width_m");
    });
    in_section(keys, "approach", [&](AirportKeys& own) { read_approach(own, m); });
    in_section(keys, "take_off", [&](AirportKeys& own) {
        m.take_off = {own.metres("inner_width_m"), own.metres("final_width_m"), own.metres("length_m"),
                      own.slope("divergence_percent"), own.slope("slope_percent")};
    });
    in_section(keys, "transitional", [&](AirportKeys& own) {
        m.transitional_slope = own.slope("slope_percent");
        if (m.transitional_slope <= geo::Ratio{}) own.lose("slope_percent");
    });
    in_section(keys, "inner_horizontal", [&](AirportKeys& own) {
        m.inner_height = own.metres("height_m");
        m.inner_radius = own.metres("radius_m");
    });
    in_section(keys, "conical", [&](AirportKeys& own) {
        m.conical_slope = own.slope("slope_percent");
        m.conical_height = own.metres("height_m");
        if (m.conical_slope <= geo::Ratio{}) own.lose("slope_percent");
    });
    in_section(keys, "outer_horizontal", [&](AirportKeys& own) {
        m.outer_height = own.metres("height_m");
        m.outer_radius = own.metres("radius_m");
    });
}

/// From the airport's CRS to the working CRS; null: they are the same, or the airport's cannot be used.
using Projection = std::shared_ptr<const geo::Transformation>;

Projection projection_of(AirportKeys& keys, geo::Epsg working) {
    const auto text = keys.section().text("crs");
    if (!text) return nullptr;
    const auto crs = epsg_from_text(*text);
    const auto made = crs ? projection(*crs, working) : geo::Result<Projection>{geo::problem("unknown-crs", {})};
    if (!made) keys.lose("crs");
    return made && !(*crs == working) ? *made : nullptr;
}

geo::Point place(AirportKeys& keys, const std::string& key, const Projection& projection) {
    const auto xy = keys.numbers(key, 2);
    const auto p = projection ? projection->to_working({xy[0], xy[1]}) : geo::Point{xy[0], xy[1]};
    if (!std::isfinite(p.x) || !std::isfinite(p.y)) keys.lose(key);
    return p;
}

void read_runways(AirportKeys& keys, const Projection& projection) {
    auto runways = keys.section().section("runways");
    if (!runways || runways->table().entries.empty()) return keys.lose("runways");
    for (const auto& [id, value] : runways->table().entries) {
        auto section = runways->section(id);
        if (!section) continue;
        AirportKeys own{*section, keys.airport(), keys.report()};
        rules::Runway runway;
        runway.id = id;
        runway.first = {place(own, "first", projection), own.elevation("first_elevation_m")};
        runway.second = {place(own, "second", projection), own.elevation("second_elevation_m")};
        if (runway.first.at == runway.second.at) own.lose("second");
        section->report_unknown();
        keys.airport().runways.push_back(std::move(runway));
    }
}

void read_effect(AirportKeys& keys) {
    const auto effect = keys.section().text("effect").value_or("");
    if (effect == "forbid") keys.airport().effect = rules::SurfaceEffect::forbid;
    if (effect != "forbid" && effect != "authority") keys.lose("effect");
}

rules::Airport read_airport(TomlSection& section, const std::string& id, geo::Epsg working, PlanReport& report) {
    rules::Airport airport;
    airport.id = id;
    airport.origin = std::string{file_name} + ", " + section.path();
    airport.name = section.text("name").value_or(id);
    const auto datum = section.text("vertical_datum").value_or("unknown");
    airport.vertical_datum = datum == "unknown" ? "" : datum;
    airport.authority = section.text("authority").value_or("");
    airport.text = section.bilingual("text").value_or(geo::Bilingual{});
    airport.provision = section.text("provision").value_or("");
    AirportKeys keys{section, airport, report};
    airport.elevation = keys.elevation("elevation_m");
    const auto projection = projection_of(keys, working);
    airport.reference_point = place(keys, "reference_point", projection);
    read_effect(keys);
    read_runways(keys, projection);
    read_measures(keys, airport.measures);
    return airport;
}

}  // namespace

void read_airports(TomlSection& root, PlanToml& plan, PlanReport& report) {
    auto airports = root.section("airports");
    if (!airports) return;
    for (const auto& [id, value] : airports->table().entries) {
        auto section = airports->section(id);
        if (!section) continue;
        auto airport = read_airport(*section, id, plan.identity.working_crs, report);
        section->report_unknown();
        plan.provision_keys["airports." + id] = airport.provision;
        plan.airports.push_back(std::move(airport));
    }
}

}  // namespace sipejuang::data
