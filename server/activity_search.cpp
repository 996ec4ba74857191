// SPDX-License-Identifier: Apache-2.0
#include "server/activity_search.hpp"

#include "data/import/csv_text.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

namespace sipejuang::server {

namespace {

/// In lower case, parted by whatever is neither letter nor digit; bytes beyond ASCII are letters.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> found{""};
    for (const char c : data::lower_case(text)) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
        if (letter)
            found.back() += c;
        else if (!found.back().empty())
            found.emplace_back();
    }
    if (found.back().empty()) found.pop_back();
    return found;
}

bool is_meant(const rules::Activity& activity, const std::vector<std::string>& asked) {
    constexpr std::size_t shortest_kbli = 4;  // fewer digits are the beginning of anything
    auto names = activity.name.id + " " + activity.name.en + " " + activity.code;
    for (const auto& synonym : activity.synonyms) names += " " + synonym;
    const auto own = words_of(names);
    return std::all_of(asked.begin(), asked.end(), [&](const std::string& word) {
        const auto begins = [&](const std::string& name) { return name.starts_with(word); };
        return std::any_of(own.begin(), own.end(), begins) ||
               (word.size() >= shortest_kbli && std::any_of(activity.kbli.begin(), activity.kbli.end(), begins));
    });
}

/// The words are one of its names in whole; its code is a name for programs.
bool is_called(const rules::Activity& activity, const std::vector<std::string>& asked) {
    const auto same = [&](const std::string& name) { return words_of(name) == asked; };
    return same(activity.name.id) || same(activity.name.en) ||
           std::any_of(activity.synonyms.begin(), activity.synonyms.end(), same) ||
           std::any_of(activity.kbli.begin(), activity.kbli.end(), same);
}

/// Without "KBLI", as pages write it before a code.
std::vector<std::string> asked_words(std::string_view text) {
    auto asked = words_of(text);
    asked.erase(std::remove(asked.begin(), asked.end(), "kbli"), asked.end());
    return asked;
}

}  // namespace

std::vector<ListedActivity> activities_on(const rules::Law& law, rules::Date on, bool english) {
    std::vector<ListedActivity> listed;
    std::set<std::string> known;
    for (const auto* plan : law.on(on)) {
        if (!plan->regulates(rules::Rule::land_use)) continue;
        for (const auto& activity : plan->content().activities.all()) {
            if (known.insert(activity.code).second) listed.push_back({plan, &activity});
        }
    }
    const auto name = [english](const ListedActivity& own) {
        return data::lower_case(english ? own.activity->name.en : own.activity->name.id);
    };
    std::stable_sort(listed.begin(), listed.end(),
                     [&](const ListedActivity& a, const ListedActivity& b) { return name(a) < name(b); });
    return listed;
}

std::vector<ListedActivity> activities_meant(const rules::Law& law, rules::Date on, std::string_view text,
                                             bool english) {
    const auto asked = asked_words(text);
    if (asked.empty()) return {};
    auto listed = activities_on(law, on, english);
    listed.erase(std::remove_if(listed.begin(), listed.end(),
                                [&](const ListedActivity& own) { return !is_meant(*own.activity, asked); }),
                 listed.end());
    return listed;
}

std::vector<ListedActivity> activities_called(const std::vector<ListedActivity>& meant, std::string_view text) {
    const auto asked = asked_words(text);
    std::vector<ListedActivity> called;
    std::copy_if(meant.begin(), meant.end(), std::back_inserter(called),
                 [&](const ListedActivity& own) { return is_called(*own.activity, asked); });
    return called;
}

std::vector<ListedActivity> activity_in_plans(const rules::Law& law, rules::Date on, const std::string& code) {
    std::vector<ListedActivity> found;
    for (const auto* plan : law.on(on)) {
        const auto* activity = plan->content().activities.find(code);
        if (activity != nullptr && plan->regulates(rules::Rule::land_use)) found.push_back({plan, activity});
    }
    return found;
}

}  // namespace sipejuang::server
