// SPDX-License-Identifier: Apache-2.0
#include "rules/verdict/finding.hpp"

#include "rules/law/topic_name.hpp"

namespace sipejuang::rules {

namespace {

void add_field(std::string& id, const std::string& value) {
    if (!id.empty()) id += '/';
    if (value.empty()) id += '-';
    for (const char c : value) {
        if (c == '/') {
            id += "%2F";
        } else if (c == '%') {
            id += "%25";
        } else {
            id += c;
        }
    }
}

}  // namespace

std::string text_of(Outcome outcome) {
    switch (outcome) {
        case Outcome::complies: return "complies";
        case Outcome::violates: return "violates";
        case Outcome::conditional: return "conditional";
        case Outcome::undetermined: return "undetermined";
        case Outcome::not_applicable: return "not_applicable";
    }
    return "";
}

std::string text_of(Reason reason) {
    switch (reason) {
        case Reason::not_affected: return "not_affected";
        case Reason::not_regulated: return "not_regulated";
        case Reason::no_building: return "no_building";
        case Reason::fact: return "fact";
    }
    return "";
}

std::string text_of(Relation relation) { return relation == Relation::at_most ? "<=" : ">="; }

std::string Finding::code() const { return topic.empty() ? code_of(rule) : code_of(rule) + ":" + topic; }

geo::Bilingual Finding::name() const {
    const auto& facts = facts_of(rule);
    geo::Bilingual name{std::string{facts.name_id}, std::string{facts.name_en}};
    if (topic.empty()) return name;
    const auto about = rule == Rule::hazard ? hazard_name(topic) : special_provision_name(topic);
    return {name.id + ": " + about.id, name.en + ": " + about.en};
}

std::string Finding::id() const {
    const std::string rule_code = code();
    std::string id;
    constexpr std::size_t usually_enough = 96;
    id.reserve(usually_enough);
    for (const auto* value : {&plan, &rule_code, &subject, &zone, &object}) add_field(id, *value);
    return id;
}

}  // namespace sipejuang::rules
