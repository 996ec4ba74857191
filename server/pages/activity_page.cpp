// SPDX-License-Identifier: Apache-2.0
#include "server/pages/activity_page.hpp"

#include "geo/area.hpp"
#include "rules/check/wording.hpp"
#include "rules/verdict/spoken_number.hpp"
#include "server/http/target.hpp"
#include "server/pages/activity_list.hpp"
#include "server/pages/article_fold.hpp"
#include "server/pages/itbx_group.hpp"
#include "server/pages/page.hpp"
#include "server/pages/search_box.hpp"
#include "server/pages/verdict_words.hpp"

#include <array>
#include <map>

namespace sipejuang::server {

namespace {

/// Of each sub-zone that the plan draws, in square metres of its working CRS.
std::map<std::string, geo::SquareMetres> zone_areas(const Edition& edition, const rules::Plan& plan) {
    std::map<std::string, geo::SquareMetres> areas;
    const auto* map = edition.map_of(plan.identity().id, plan.identity().version);
    const auto* zones = map == nullptr ? nullptr : map->layer("zones");
    if (zones == nullptr) return areas;
    for (const auto& zone : zones->features) {
        if (zone.area == nullptr) continue;
        auto& sum = areas[text_of(zone, "subzone")];
        sum = sum + geo::area(*zone.area);
    }
    return areas;
}

std::string hectares(geo::SquareMetres area, const Speaker& say) {
    constexpr double hectare = 10'000;
    return say.of(rules::spoken(area.value() / hectare, 1)) + " ha";
}

/// The zones of one group, those that the plan draws.
struct Zones {
    Markup rows;
    std::size_t count = 0;
};

class ActivityInPlan {
public:
    ActivityInPlan(const Edition& edition, const ListedActivity& own, rules::Date on, const Speaker& say)
        : own_{own},
          on_{on},
          say_{say} {
        auto areas = zone_areas(edition, *own.plan);
        for (const auto& subzone : own.plan->content().subzones) {
            const auto drawn = areas.find(subzone.code);
            if (drawn == areas.end()) continue;  // nowhere in this plan: nothing to find
            sort_in(subzone.code, say.of(subzone.name), drawn->second);
            areas.erase(drawn);
        }
        for (const auto& [code, area] : areas)
            sort_in(code, say.text("(tanpa nama dalam rencana)", "(without a name in the plan)"), area);
    }

    [[nodiscard]] Markup told() const {
        Markup made;
        for (std::size_t i = 0; i < itbx_groups; ++i) {
            const auto& zones = groups_.at(i);
            if (zones.count == 0) continue;
            const auto group = static_cast<ItbxGroup>(i);
            const auto title = tag("span", "state " + std::string{css_of(group)},
                                   {words(say_.of(title_of(group)) + " (" + std::to_string(zones.count) +
                                          say_.text(" zona)", zones.count == 1 ? " zone)" : " zones)"))});
            std::vector<std::pair<std::string_view, std::string>> attributes;
            if (group != ItbxGroup::forbidden) attributes.emplace_back("open", "open");
            made += Markup::tag("details", attributes, {tag("summary", {title}), tag("ul", "rows", {zones.rows})});
        }
        made += codes_told(*own_.plan, codes_, say_.english);
        made += article_fold(own_.plan->provision_on(own_.activity->provision, on_));
        return made;
    }

private:
    void sort_in(const std::string& subzone, const std::string& name, geo::SquareMetres area) {
        const auto permission = rules::zone_permission(*own_.plan, *own_.activity, subzone, on_);
        const auto group = itbx_group(permission);
        const auto codes = codes_shown(group, permission.codes);
        if (!codes.empty()) codes_.insert(permission.codes.begin(), permission.codes.end());
        auto& zones = groups_.at(static_cast<std::size_t>(group));
        ++zones.count;
        std::vector<Markup> row{tag("strong", {words(subzone)}),
                                words(" " + name + codes + ", " + hectares(area, say_))};
        if (group == ItbxGroup::unknown && !permission.missing.empty())
            row.push_back(
                tag("p", "note",
                    {words(say_.text("Belum ada: ", "Missing: ") + say_.of(rules::listed(permission.missing)))}));
        zones.rows += tag("li", "row", row);
    }

    const ListedActivity& own_;
    rules::Date on_;
    const Speaker& say_;
    std::array<Zones, itbx_groups> groups_;
    std::set<std::string> codes_;
};

Markup ways_on(const std::string& code, rules::Date on, const Speaker& say) {
    const auto query = "?date=" + on.text() + say.text("", "&lang=en");
    Markup made = tag(
        "p", {Markup::tag("a", {{"class", "button"}, {"href", "/check" + query + "&activity=" + percent_encoded(code)}},
                          {words(say.pick("Periksa bidang untuk kegiatan ini", "Check a plot for this activity"))})});
    made += tag("p", {link_to("/map" + query, say.pick("Buka peta (0,3 MB)", "Open the map (0.3 MB)"))});
    return made;
}

std::string path_of(const std::string& code, rules::Date on, bool english) {
    return "/activities" + (code.empty() ? "" : "/" + percent_encoded(code)) + "?date=" + on.text() +
           "&lang=" + (english ? "en" : "id");
}

}  // namespace

Response activities_page(const Edition& edition, rules::Date on, bool english) {
    const Speaker say{english};
    const auto activities = activities_on(edition.law.law, on, english);
    Markup body = tag("h1", {words(say.pick("Cari tempat untuk kegiatan", "Find a place for an activity"))});
    body += tag("p", "lead",
                {words(say.text("Pilih kegiatannya. Aturan pada ", "Choose the activity. The rules of ") +
                       date_words(on, say) + ".")});
    if (activities.empty())
        body += tag("p", {words(say.pick("Tidak ada rencana dengan daftar kegiatan yang berlaku pada hari itu.",
                                         "No plan with a list of activities was in force on that day."))});
    body += search_box("", {"Nama kegiatan atau kode KBLI", "Name of an activity or KBLI code"}, "q", say,
                       hidden("date", on.text()));
    body += activity_list(activities, on, say);
    PageFrame frame{{"Cari tempat untuk kegiatan", "Find a place for an activity"},
                    english,
                    edition.is_sample(),
                    path_of({}, on, !english)};
    frame.search = false;
    return page(200, frame, body);
}

Response activity_page(const Edition& edition, const std::vector<ListedActivity>& in_plans, rules::Date on,
                       bool english) {
    const Speaker say{english};
    const auto& activity = *in_plans.front().activity;
    Markup body = tag("h1", {words(say.text("Di mana boleh: ", "Where it may be: ") + say.of(activity.name))});
    body += tag("p", "lead", {words(say.text("Aturan pada ", "The rules of ") + date_words(on, say) + ".")});
    if (in_plans.size() > 1)
        body += tag("p", {words(say.pick("Di tempat yang diatur lebih dari satu rencana, rencana yang disebut lebih "
                                         "dahulu yang menentukan; di mana ia belum mengatur, rencana berikutnya.",
                                         "Where more than one plan holds, the one named first decides; where it does "
                                         "not regulate, the next."))});
    for (const auto& own : in_plans) {
        const auto& identity = own.plan->identity();
        body += tag("h2", {words(say.of(identity.title) + ", " + identity.version)});
        body += ActivityInPlan{edition, own, on, say}.told();
    }
    body += tag("p", "note",
                {words(say.pick("Luas menurut peta zona saja. Ketentuan khusus, misalnya lahan pangan atau rawan "
                                "bencana, dapat melarangnya di sebagian tempat: halaman bidang mengatakannya.",
                                "Ground by the map of zones alone. Special provisions, such as farmland or hazards, "
                                "may forbid it in some places: the page of a plot says so."))});
    body += ways_on(activity.code, on, say);
    body += tag("p", {link_to(path_of({}, on, english), say.pick("Semua kegiatan", "All activities"))});
    return page(200, {activity.name, english, edition.is_sample(), path_of(activity.code, on, !english)}, body);
}

}  // namespace sipejuang::server
