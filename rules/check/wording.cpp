// SPDX-License-Identifier: Apache-2.0
#include "rules/check/wording.hpp"

#include "rules/verdict/indonesian.hpp"
#include "rules/verdict/number_text.hpp"

#include <cmath>
#include <string_view>

namespace sipejuang::rules {

namespace {

std::string number(double value, Rule rule) {
    const Unit unit = facts_of(rule).unit;
    const std::string text = decimal(value, unit == Unit::times ? 4 : 2);
    if (unit == Unit::floors && text == "1") return "1 floor";
    return unit == Unit::percent ? text + " %" : text + " " + std::string{unit_text(unit)};
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
    std::string measured, limit;
};

Words words(const Finding& f, bool indonesian) {
    const char* from = indonesian ? "paling sedikit " : "at least ";
    const char* to = indonesian ? "paling banyak " : "at most ";
    Words w;
    w.measured = f.measured ? number(*f.measured, f.rule) : bounds(f.measured_min, f.measured_max, f.rule, from, to);
    w.limit = f.limit ? number(*f.limit, f.rule) : bounds(f.limit_min, f.limit_max, f.rule, from, to);
    if (indonesian) {
        w.measured = indonesian_unit(w.measured);
        w.limit = indonesian_unit(w.limit);
    }
    return w;
}

std::string quantity(const Finding& f, bool indonesian) {
    if (!f.margin_quantity) return {};
    const Amount amount{std::abs(f.margin_quantity->value), f.margin_quantity->unit};
    std::string text = text_of(amount, 2);
    if (text == "1 floors") text = "1 floor";
    return indonesian ? indonesian_unit(text) : text;
}

bool at_most(const Finding& f) { return facts_of(f.rule).relation == Relation::at_most; }

geo::Bilingual complies_message(const Finding& f, const std::string& name_id, const std::string& name_en) {
    const Words id = words(f, true);
    const Words en = words(f, false);
    const std::string room_id = f.margin && *f.margin > 0 ? "; masih tersisa " + quantity(f, true) : "";
    const std::string room_en = f.margin && *f.margin > 0 ? "; room left " + quantity(f, false) : "";
    return {name_id + " " + id.measured + ", " + (at_most(f) ? "paling banyak " : "paling sedikit ") + id.limit +
                room_id + ".",
            name_en + " " + en.measured + ", " + (at_most(f) ? "at most " : "at least ") + en.limit + room_en + "."};
}

geo::Bilingual violates_message(const Finding& f, const std::string& name_id, const std::string& name_en) {
    const Words id = words(f, true);
    const Words en = words(f, false);
    const std::string over_id = f.margin ? (at_most(f) ? "; kelebihan " : "; kurang ") + quantity(f, true) : "";
    const std::string over_en = f.margin ? (at_most(f) ? "; too much by " : "; too little by ") + quantity(f, false)
                                         : "";
    return {name_id + " " + id.measured + ", padahal " + (at_most(f) ? "paling banyak " : "paling sedikit ") +
                id.limit + over_id + ".",
            name_en + " " + en.measured + ", but the law asks for " + (at_most(f) ? "at most " : "at least ") +
                en.limit + over_en + "."};
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

geo::Bilingual measure_message(const Finding& f) {
    const auto name = name_of(f.rule);
    if (f.outcome == Outcome::complies) return complies_message(f, name.id, name.en);
    if (f.outcome == Outcome::violates) return violates_message(f, name.id, name.en);
    return missing_message(f);
}

geo::Bilingual no_building_message(const Finding& f) {
    const auto name = name_of(f.rule);
    const Words id = words(f, true);
    const Words en = words(f, false);
    return {name.id + ": belum ada bangunan yang diajukan; batasnya " +
                (at_most(f) ? "paling banyak " : "paling sedikit ") + id.limit + ".",
            name.en + ": no building is proposed; the limit is " + (at_most(f) ? "at most " : "at least ") + en.limit +
                "."};
}

geo::Bilingual not_regulated_message(const Finding& f) {
    const auto name = name_of(f.rule);
    return {name.id + " tidak diatur" + (f.zone.empty() ? "" : " di zona " + f.zone) + ".",
            name.en + " is not regulated" + (f.zone.empty() ? "" : " in zone " + f.zone) + "."};
}

geo::Bilingual missing_message(const Finding& f) {
    const auto name = name_of(f.rule);
    const auto list = listed(f.missing);
    return {name.id + " tidak dapat dinilai: belum ada " + list.id + ".",
            name.en + " cannot be judged: missing " + list.en + "."};
}

}  // namespace sipejuang::rules
