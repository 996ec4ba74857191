// SPDX-License-Identifier: Apache-2.0
#include "rules/verdict/finding.hpp"

namespace sipejuang::rules {

namespace {

std::string field(const std::string& value) {
    if (value.empty()) return "-";
    std::string encoded;
    for (const char c : value) {
        if (c == '/') {
            encoded += "%2F";
        } else if (c == '%') {
            encoded += "%25";
        } else {
            encoded += c;
        }
    }
    return encoded;
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
    const std::string about = topic.empty() ? std::string{} : " " + topic;
    return {std::string{facts.name_id} + about, std::string{facts.name_en} + about};
}

std::string Finding::id() const {
    return field(plan) + "/" + field(code()) + "/" + field(subject) + "/" + field(zone) + "/" + field(object);
}

}  // namespace sipejuang::rules
