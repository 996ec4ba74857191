// SPDX-License-Identifier: Apache-2.0
#include "server/meant_activity.hpp"

#include "server/activity_search.hpp"

#include <algorithm>

namespace sipejuang::server {

namespace {

constexpr std::size_t most_named = 8;

geo::Problem none_meant(const std::string& text) {
    return geo::problem("field-invalid",
                        {"Tidak ada kegiatan yang disebut \"" + text + "\" di rencana ini. Pilih dari daftar.",
                         "This plan has no activity called \"" + text + "\". Choose from the list."});
}

geo::Problem may_mean(const std::string& text, const std::vector<ListedActivity>& meant) {
    geo::Bilingual names;
    for (std::size_t i = 0; i < std::min(meant.size(), most_named); ++i) {
        names.id += (i == 0 ? "" : ", ") + meant[i].activity->name.id;
        names.en += (i == 0 ? "" : ", ") + meant[i].activity->name.en;
    }
    if (meant.size() > most_named) {
        names.id += " ...";
        names.en += " ...";
    }
    return geo::problem(
        "field-invalid",
        {"\"" + text + "\" dapat berarti: " + names.id + ". Tulis lebih lengkap atau pilih dari daftar.",
         "\"" + text + "\" may mean: " + names.en + ". Say more or choose from the list."});
}

geo::Problem another_chosen(const std::string& text) {
    return geo::problem(
        "fields-contradict",
        {"\"" + text + "\" bukan kegiatan yang dipilih dari daftar atau yang ada dalam berkas. Pakai salah satu saja.",
         "\"" + text + "\" is not the activity that was chosen from the list or is in the file. Use one of them."});
}

}  // namespace

geo::Result<std::string> meant_activity(const rules::Law& law, rules::Date on, const std::string& text,
                                        const std::string& chosen) {
    if (law.on(on).empty()) return chosen;
    constexpr bool by_names_in_english = false;
    const auto meant = activities_meant(law, on, text, by_names_in_english);
    if (meant.empty()) return none_meant(text);
    const auto called = activities_called(meant, text);
    if (chosen.empty()) {
        if (called.size() == 1) return called.front().activity->code;
        return may_mean(text, called.empty() ? meant : called);
    }
    const auto& possible = called.empty() ? meant : called;
    const bool among = std::any_of(possible.begin(), possible.end(),
                                   [&](const ListedActivity& own) { return own.activity->code == chosen; });
    if (among) return chosen;
    return another_chosen(text);
}

}  // namespace sipejuang::server
