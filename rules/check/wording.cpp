// SPDX-License-Identifier: Apache-2.0
#include "rules/check/wording.hpp"

#include "rules/verdict/indonesian.hpp"
#include "rules/verdict/joined.hpp"
#include "rules/verdict/number_text.hpp"

#include <cmath>
#include <string_view>
#include <utility>

namespace sipejuang::rules {

namespace {

std::string number(double value, Rule rule) {
    const Unit unit = facts_of(rule).unit;
    const std::string text = decimal(value, unit == Unit::times ? 4 : 2);
    if (unit == Unit::floors && text == "1") return "1 floor";
    return joined({text, " ", unit == Unit::percent ? std::string_view{"%"} : unit_text(unit)});
}

std::string indonesian_unit(std::string text) {
    for (const std::string_view english : {" floors", " floor"}) {
        if (const auto at = text.find(english); at != std::string::npos) text.replace(at, english.size(), " lantai");
    }
    return text;
}

std::string bounds(std::optional<double> low, std::optional<double> high, Rule rule, const char* from, const char* to) {
    if (low && high) return number(*low, rule) + " - " + number(*high, rule);
    if (low) return from + number(*low, rule);
    if (high) return to + number(*high, rule);
    return "?";
}

struct Words {
    geo::Bilingual measured, limit;
};

geo::Bilingual value(std::optional<double> known, std::optional<double> low, std::optional<double> high, Rule rule) {
    if (known) {
        std::string en = number(*known, rule);
        std::string id = indonesian_unit(en);
        return {std::move(id), std::move(en)};
    }
    return {indonesian_unit(bounds(low, high, rule, "paling sedikit ", "paling banyak ")),
            bounds(low, high, rule, "at least ", "at most ")};
}

Words words(const Finding& f) {
    return {value(f.measured, f.measured_min, f.measured_max, f.rule),
            value(f.limit, f.limit_min, f.limit_max, f.rule)};
}

geo::Bilingual quantity(const Finding& f) {
    if (!f.margin_quantity) return {};
    std::string en = text_of(Amount{std::abs(f.margin_quantity->value), f.margin_quantity->unit}, 2);
    if (en == "1 floors") en = "1 floor";
    std::string id = indonesian_unit(en);
    return {std::move(id), std::move(en)};
}

bool at_most(const Finding& f) { return facts_of(f.rule).relation == Relation::at_most; }

geo::Bilingual complies_message(const Finding& f, const geo::Bilingual& name) {
    const Words w = words(f);
    const bool most = at_most(f);
    const bool room_left = f.margin && *f.margin > 0;
    const auto room = room_left ? quantity(f) : geo::Bilingual{};
    return {joined({name.id, " ", w.measured.id, most ? ", paling banyak " : ", paling sedikit ", w.limit.id,
                    room_left ? "; masih tersisa " : "", room.id, "."}),
            joined({name.en, " ", w.measured.en, most ? ", at most " : ", at least ", w.limit.en,
                    room_left ? "; room left " : "", room.en, "."})};
}

geo::Bilingual violates_message(const Finding& f, const geo::Bilingual& name) {
    const Words w = words(f);
    geo::Bilingual text{name.id + " " + w.measured.id + ", padahal " +
                            (at_most(f) ? "paling banyak " : "paling sedikit ") + w.limit.id,
                        name.en + " " + w.measured.en + ", but the law asks for " +
                            (at_most(f) ? "at most " : "at least ") + w.limit.en};
    if (f.margin) {
        const auto excess = quantity(f);
        text.id += (at_most(f) ? "; kelebihan " : "; kurang ") + excess.id;
        text.en += (at_most(f) ? "; too much by " : "; too little by ") + excess.en;
    }
    text.id += ".";
    text.en += ".";
    return text;
}

geo::Bilingual missing_of(const Finding& f, const geo::Bilingual& name) {
    const auto list = listed(f.missing);
    return {name.id + " tidak dapat dinilai: belum ada " + list.id + ".",
            name.en + " cannot be judged: missing " + list.en + "."};
}

}  // namespace

geo::Bilingual name_of(Rule rule) {
    const auto& facts = facts_of(rule);
    return {std::string{facts.name_id}, std::string{facts.name_en}};
}

geo::Bilingual listed(const std::vector<std::string>& missing) {
    geo::Bilingual text;
    for (const auto& entry : missing) {
        text.id += (text.id.empty() ? "" : ", ") + in_indonesian(entry);
        text.en += (text.en.empty() ? "" : ", ") + entry;
    }
    return text;
}

geo::Bilingual measure_message(const Finding& f) { return measure_message(f, f.name()); }

geo::Bilingual measure_message(const Finding& f, const geo::Bilingual& name) {
    if (f.outcome == Outcome::complies) return complies_message(f, name);
    if (f.outcome == Outcome::violates) return violates_message(f, name);
    return missing_of(f, name);
}

geo::Bilingual no_building_message(const Finding& f) {
    const auto name = f.name();
    const auto limit = words(f).limit;
    const bool most = at_most(f);
    return {
        joined({name.id, ": belum ada bangunan yang diajukan; batasnya ", most ? "paling banyak " : "paling sedikit ",
                limit.id, "."}),
        joined({name.en, ": no building is proposed; the limit is ", most ? "at most " : "at least ", limit.en, "."})};
}

geo::Bilingual not_regulated_message(const Finding& f) {
    const auto name = f.name();
    return {name.id + " tidak diatur" + (f.zone.empty() ? "" : " di zona " + f.zone) + ".",
            name.en + " is not regulated" + (f.zone.empty() ? "" : " in zone " + f.zone) + "."};
}

geo::Bilingual missing_message(const Finding& f) { return missing_of(f, f.name()); }

}  // namespace sipejuang::rules
