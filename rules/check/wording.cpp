// SPDX-License-Identifier: Apache-2.0
#include "rules/check/wording.hpp"

#include "rules/verdict/joined.hpp"
#include "rules/verdict/number_text.hpp"
#include "rules/verdict/plain_words.hpp"
#include "rules/verdict/spoken_number.hpp"

#include <cmath>

namespace sipejuang::rules {

namespace {

/// A value of this rule; a number of floors needs no unit beside "Jumlah lantai", a floor area ratio has none.
geo::Bilingual value_text(double value, Rule rule, int decimals) {
    const Unit unit = facts_of(rule).unit;
    return unit == Unit::floors ? spoken(value, decimals) : spoken(Amount{value, unit}, decimals);
}

int usual_decimals(Rule rule) { return facts_of(rule).unit == Unit::times ? 4 : 2; }

/// "Show enough digits that measured and limit differ when they differ": 60.004 against 60 is not 60 against 60.
int decimals_for(const Finding& f) {
    const int usual = usual_decimals(f.rule);
    constexpr int all = 6;
    const bool alike = f.measured && f.limit && decimal(*f.measured, usual) == decimal(*f.limit, usual);
    return alike && *f.measured != *f.limit ? all : usual;
}

bool at_most(const Finding& f) { return facts_of(f.rule).relation == Relation::at_most; }

/// What was measured, or the extremes it lies between.
geo::Bilingual measured_text(const Finding& f) {
    const int decimals = decimals_for(f);
    if (f.measured) return value_text(*f.measured, f.rule, decimals);
    const auto low = f.measured_min ? value_text(*f.measured_min, f.rule, decimals) : geo::Bilingual{};
    const auto high = f.measured_max ? value_text(*f.measured_max, f.rule, decimals) : geo::Bilingual{};
    if (f.measured_min && f.measured_max)
        return {joined({low.id, " sampai ", high.id}), joined({low.en, " to ", high.en})};
    if (f.measured_min) return {"paling sedikit " + low.id, "at least " + low.en};
    if (f.measured_max) return {"paling banyak " + high.id, "at most " + high.en};
    return {"belum diketahui", "not known"};
}

geo::Bilingual quantity(const Finding& f) {
    if (!f.margin_quantity) return {};
    const Amount amount{std::abs(f.margin_quantity->value), f.margin_quantity->unit};
    constexpr int usual = 2, all = 6;
    return spoken(amount, amount.value != 0 && decimal(amount.value, usual) == "0" ? all : usual);
}

geo::Bilingual complies_message(const Finding& f, const geo::Bilingual& name) {
    const auto measured = measured_text(f), limit = limit_text(f);
    const bool room_left = f.margin && *f.margin > 0;
    constexpr double printed = 5e-7;  // a margin that is 0 with six decimals needed no tolerance
    const bool tolerated = f.margin && *f.margin < -printed;
    const auto room = room_left ? quantity(f) : geo::Bilingual{};
    return {joined({name.id, ": ", measured.id, "; batasnya ", limit.id,
                    room_left   ? "; masih tersisa "
                    : tolerated ? "; selisihnya masih dalam toleransi"
                                : "",
                    room.id, "."}),
            joined({name.en, ": ", measured.en, "; the limit is ", limit.en,
                    room_left   ? "; room left "
                    : tolerated ? "; the difference is within the tolerance"
                                : "",
                    room.en, "."})};
}

geo::Bilingual violates_message(const Finding& f, const geo::Bilingual& name) {
    const auto measured = measured_text(f), limit = limit_text(f);
    const auto excess = f.margin ? quantity(f) : geo::Bilingual{};
    const bool most = at_most(f);
    return {joined({name.id, ": ", measured.id, ", padahal ", limit.id,
                    f.margin ? (most ? "; kelebihan " : "; kurang ") : "", excess.id, "."}),
            joined({name.en, ": ", measured.en, most ? ", but the law allows " : ", but the law asks for ", limit.en,
                    f.margin ? (most ? "; too much by " : "; too little by ") : "", excess.en, "."})};
}

geo::Bilingual missing_of(const Finding& f, const geo::Bilingual& name) {
    const auto list = listed(f.missing);
    return {name.id + " tidak dapat dinilai: belum ada " + list.id + ".",
            name.en + " cannot be judged: missing " + list.en + "."};
}

}  // namespace

geo::Bilingual limit_text(const Finding& f) {
    const int decimals = decimals_for(f);
    const bool most = at_most(f);
    const std::string id = most ? "paling banyak " : "paling sedikit ", en = most ? "at most " : "at least ";
    if (f.limit) {
        const auto limit = value_text(*f.limit, f.rule, decimals);
        return {id + limit.id, en + limit.en};
    }
    const auto strict = most ? f.limit_min : f.limit_max, lenient = most ? f.limit_max : f.limit_min;
    if (!strict && !lenient) return {"belum diketahui", "not known"};
    if (!strict || !lenient) {
        const auto known = value_text(strict ? *strict : *lenient, f.rule, decimals);
        return strict ? geo::Bilingual{id + known.id + " atau lebih longgar", en + known.en + " or more lenient"}
                      : geo::Bilingual{id + known.id + " atau lebih ketat", en + known.en + " or stricter"};
    }
    const auto a = value_text(*f.limit_min, f.rule, decimals), b = value_text(*f.limit_max, f.rule, decimals);
    return {joined({id, a.id, " sampai ", b.id}), joined({en, a.en, " to ", b.en})};
}

geo::Bilingual name_of(Rule rule) {
    const auto& facts = facts_of(rule);
    return {std::string{facts.name_id}, std::string{facts.name_en}};
}

geo::Bilingual listed(const std::vector<std::string>& missing) {
    geo::Bilingual text;
    for (const auto& entry : missing) {
        const auto words = in_plain_words(entry);
        text.id += (text.id.empty() ? "" : ", ") + words.id;
        text.en += (text.en.empty() ? "" : ", ") + words.en;
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
    const auto limit = limit_text(f);
    return {joined({name.id, ": belum ada bangunan yang diajukan; batasnya ", limit.id, "."}),
            joined({name.en, ": no building is proposed; the limit is ", limit.en, "."})};
}

geo::Bilingual not_regulated_message(const Finding& f) {
    const auto name = f.name();
    return {name.id + " tidak diatur" + (f.zone.empty() ? "" : " di zona " + f.zone) + ".",
            name.en + " is not regulated" + (f.zone.empty() ? "" : " in zone " + f.zone) + "."};
}

geo::Bilingual missing_message(const Finding& f) { return missing_of(f, f.name()); }

}  // namespace sipejuang::rules
