// SPDX-License-Identifier: Apache-2.0
#include "data/import/proposal_activity.hpp"

#include <algorithm>

namespace sipejuang::data {

namespace {

std::string shown(const DraftValue& value) {
    if (const auto* text = value.text()) return "\"" + *text + "\"";
    if (const auto* number = value.number()) return text_of(RawValue{*number});
    return value.list() != nullptr ? "[...]" : "{...}";
}

geo::Problem number_as_kbli(double value) {
    const std::string text = text_of(RawValue{value});
    return geo::problem(
        "kbli-invalid",
        {"KBLI " + text + " ditulis sebagai angka, sehingga nol di depan bisa hilang; tulis sebagai teks: \"" + text +
             "\".",
         "The KBLI " + text + " is written as a number, which loses a leading zero; quote it: \"" + text + "\"."});
}

void add_kbli(RawProposal& proposal, const DraftValue& value, const std::string& at, geo::Problems& problems) {
    if (value.absent()) return;
    if (const auto* number = value.number()) {
        problems.push_back(number_as_kbli(*number).located(at));
    } else if (const auto* text = value.text(); text != nullptr && is_kbli(*text)) {
        proposal.kbli.push_back(*text);
    } else {
        problems.push_back(kbli_problem(shown(value)).located(at));
    }
}

void read_kbli(RawProposal& proposal, const DraftValue& value, const std::string& at, geo::Problems& problems) {
    const auto* list = value.list();
    if (list == nullptr) {
        const auto* text = value.text();
        if (text == nullptr || !text->empty()) add_kbli(proposal, value, at, problems);
        return;
    }
    for (std::size_t i = 0; i < list->size() && i < most_problems; ++i) {
        add_kbli(proposal, (*list)[i], at + "." + std::to_string(i), problems);
    }
}

void read_date(RawProposal& proposal, const DraftValue& value, const std::string& at, geo::Problems& problems) {
    const auto* text = value.text();
    if (text != nullptr && text->empty()) return;
    proposal.date = text == nullptr ? std::nullopt : rules::Date::parse(*text);
    if (proposal.date) return;
    problems.push_back(geo::problem("date-invalid", {"Tanggal " + shown(value) + " bukan TTTT-BB-HH yang sah.",
                                                     "The date " + shown(value) + " is not a valid YYYY-MM-DD."})
                           .located(at));
}

}  // namespace

bool is_kbli(const std::string& text) {
    return (text.size() == 4 || text.size() == 5) &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

geo::Problem kbli_problem(const std::string& value) {
    return geo::problem("kbli-invalid", {"KBLI " + value + " bukan kode 4 atau 5 angka.",
                                         "The KBLI " + value + " is not a code of 4 or 5 digits."});
}

void state(RawProposal& proposal, const std::string& name, const DraftValue& value, const std::string& prefix,
           geo::Problems& problems) {
    if (value.absent()) return;
    const std::string at = prefix + name;
    const auto* text = value.text();
    if (name == "title") {
        if (text != nullptr) proposal.title = *text;
    } else if (name == "kbli") {
        read_kbli(proposal, value, at, problems);
    } else if (name == "date") {
        read_date(proposal, value, at, problems);
    } else if (text != nullptr) {
        proposal.activity = *text;
    } else {
        problems.push_back(
            geo::problem("activity-unknown", {"Kegiatan harus satu kode berupa teks, bukan " + shown(value) + ".",
                                              "The activity must be one code as text, not " + shown(value) + "."})
                .located(at));
    }
}

}  // namespace sipejuang::data
