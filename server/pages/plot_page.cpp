// SPDX-License-Identifier: Apache-2.0
#include "server/pages/plot_page.hpp"

#include "data/import/projection.hpp"
#include "geo/area.hpp"
#include "rules/check/check.hpp"
#include "rules/check/wording.hpp"
#include "rules/verdict/number_text.hpp"
#include "rules/verdict/spoken_number.hpp"
#include "server/http/problem_response.hpp"
#include "server/http/target.hpp"
#include "server/pages/activity_groups.hpp"
#include "server/pages/article_fold.hpp"
#include "server/pages/date_form.hpp"
#include "server/pages/page.hpp"
#include "server/pages/paper_head.hpp"
#include "server/pages/paper_place.hpp"
#include "server/pages/print_button.hpp"
#include "server/pages/speaker.hpp"
#include "server/pages/told_share.hpp"
#include "server/pages/verdict_words.hpp"
#include "server/plot_picture.hpp"

#include <functional>

namespace sipejuang::server {

namespace {

using rules::Finding;
using rules::RuleKind;

/// A limit for a building that nobody has drawn yet: "Koefisien dasar bangunan (KDB): paling banyak 70 %".
Markup limit_row(const Finding& finding, const Speaker& say) {
    const auto limit = rules::limit_text(finding);
    std::vector<Markup> line{tag("strong", {words(say.of(finding.name()))}), words(": " + say.of(limit))};
    const std::string before = finding.rule == rules::Rule::gsb ? std::string{say.pick(" ke jalan ", " to road ")}
                                                                : ", ";
    if (!finding.object.empty()) line.push_back(words(before + finding.object));
    std::vector<Markup> inside{tag("p", line)};
    if (!finding.missing.empty())
        inside.push_back(tag(
            "p", "note",
            {words(std::string{say.pick("Belum pasti: ", "Not certain: ")} + say.of(rules::listed(finding.missing)))}));
    inside.push_back(article_fold(finding.provision));
    return tag("li", "row", inside);
}

Markup row_of(const Finding& finding, const Speaker& say, bool with_state) {
    if (finding.reason == rules::Reason::no_building) return limit_row(finding, say);
    std::vector<Markup> inside;
    if (with_state)
        inside.push_back(
            tag("span", "state " + rules::text_of(finding.outcome),
                {words(state_words(rules::text_of(finding.outcome),
                                   finding.reason ? rules::text_of(*finding.reason) : std::string{}, say))}));
    inside.push_back(tag("p", {words(say.of(finding.message))}));
    for (const auto& condition : finding.conditions)
        inside.push_back(tag(
            "p", "note", {words(say.of(condition.text) + (condition.issuer.empty() ? "" : " - " + condition.issuer))}));
    inside.push_back(article_fold(finding.provision));
    return tag("li", "row", inside);
}

using Chosen = std::function<bool(const Finding&)>;

Markup section(const rules::Verdict& verdict, const Speaker& say, const geo::Bilingual& title, bool with_state,
               const Chosen& chosen) {
    Markup rows;
    for (const auto& finding : verdict.findings) {
        if (chosen(finding)) rows += row_of(finding, say, with_state);
    }
    if (rows.empty()) return {};
    Markup made = tag("h2", {words(say.of(title))});
    made += tag("ul", "rows", {rows});
    return made;
}

bool is_limit(const Finding& f) {
    return rules::limited_by_intensity(f.rule) && f.reason != rules::Reason::not_regulated;
}

bool is_of_the_land(const Finding& f) {
    const auto kind = rules::facts_of(f.rule).kind;
    return kind == RuleKind::setback || kind == RuleKind::overlay || kind == RuleKind::hazard ||
           kind == RuleKind::surface;
}

bool touches(const Finding& f) { return is_of_the_land(f) && f.reason != rules::Reason::not_affected; }

Markup basis(const rules::Verdict& verdict, const std::string& path, const Speaker& say) {
    Markup lines;
    for (const auto* plan : verdict.plans) {
        const auto& identity = plan->identity();
        lines += tag("li",
                     {words(say.of(identity.title) + ", " + identity.version + " (" + identity.instrument + ")")});
        lines += tag("li", "note", {words("SHA-256 " + identity.sha256)});
    }
    Markup made = tag("h2", {words(say.pick("Apa yang diperiksa", "What was looked at"))});
    made += tag("p", {words(std::string{say.pick("Aturan pada ", "The rules of ")} + date_words(verdict.date, say))});
    made += tag("ul", {lines});
    made += date_form(path, "date", hidden("lang", say.text("id", "en")),
                      words(say.pick("Aturan pada tanggal lain", "The rules of another date")), verdict.date.text(),
                      say.pick("Tampilkan", "Show"));
    return made;
}

Markup title_of(const data::Parcel& parcel, const Speaker& say) {
    Markup made = tag("h1", {words(std::string{say.pick("Bidang tanah ", "Plot ")} + parcel.id)});
    const auto area = rules::spoken(geo::area(parcel.shape));
    const std::string where = parcel.kelurahan.empty()
                                  ? ""
                                  : std::string{say.pick("Kelurahan ", "Kelurahan ")} + parcel.kelurahan + ", ";
    made += tag("p", "lead", {words(where + say.of(area))});
    return made;
}

/// "-10.205123,123.616012": a place to begin the map at.
std::string place_of(const Edition& edition, const data::Parcel& parcel) {
    const auto lon_lat = data::projection(geo::wgs84, edition.law.working_crs);
    if (!lon_lat) return {};
    const auto box = geo::box_of(parcel.shape);
    const auto p = (*lon_lat)->to_source({(box.min_x + box.max_x) / 2, (box.min_y + box.max_y) / 2});
    return rules::decimal(p.y) + "," + rules::decimal(p.x);
}

/// The plot in a picture, and what to do next.
Markup ways_on(const Edition& edition, const data::Parcel& parcel, rules::Date on, const Speaker& say) {
    const auto number = percent_encoded(parcel.id);
    const std::string query = "?date=" + on.text() + say.text("&lang=id", "&lang=en");
    Markup made = tag(
        "p", {Markup::tag("a", {{"class", "button"}, {"href", "/check" + query + "&parcel=" + number}},
                          {words(say.pick("Periksa bangunan di bidang ini", "Check a building on this plot"))})});
    made += tag("p", "screen-only",
                {link_to("/map" + query + "&at=" + place_of(edition, parcel),
                         say.pick("Buka peta (0,3 MB)", "Open the map (0.3 MB)"))});
    made += print_button(say);
    const auto picture = "/plot/" + percent_encoded(edition.parcels_of) + "/" + number + "/map.png" + query;
    made += Markup::tag("figure", {{"class", "map screen-only"}},
                        {Markup::single("img", {{"src", picture},
                                                {"width", "640"},
                                                {"height", "400"},
                                                {"alt", say.text("Peta: bidang ini dan zona di sekitarnya",
                                                                 "Map: this plot and the zones about it")}})});
    if (auto paper = paper_map(edition, plot_picture(edition, parcel, on, say.english))) {
        paper->picture = picture + "&for=print";
        made += paper_place(*paper, say);
    }
    return made;
}

Markup head_of(const rules::Verdict& verdict, const geo::Bilingual& title, const PlotShown& shown, const Speaker& say) {
    PaperHead head{say.of(title), {}, shown.address};
    for (const auto* plan : verdict.plans) {
        const auto& identity = plan->identity();
        head.facts.push_back(plan_fact(identity.id, identity.version, identity.sha256, say.english));
    }
    head.facts.push_back(say.text("Aturan pada ", "The rules of ") + date_words(verdict.date, say));
    return paper_head(head, verdict.status != rules::PlanStatus::in_force, say.english);
}

}  // namespace

Response plot_page(const Edition& edition, const data::Parcel& parcel, const PlotShown& shown) {
    rules::Proposal proposal;
    proposal.plot.emplace();
    proposal.plot->id = parcel.id;
    proposal.plot->shape = parcel.shape;
    const auto verdict = rules::check(proposal, edition.law.law, shown.on);
    if (!verdict) return problem_response(verdict.error());
    const Speaker say{shown.english};
    Markup body = title_of(parcel, say);
    body += ways_on(edition, parcel, shown.on, say);
    body += section(*verdict, say, {"Zona", "Zone"}, false, is_told_share);
    body += activity_groups(*verdict, say.english);
    body += section(*verdict, say, {"Batas bangunan", "Limits for buildings"}, false, is_limit);
    body += section(*verdict, say,
                    {"Air, jalan, bencana, dan ketentuan khusus", "Water, roads, hazards and special provisions"}, true,
                    touches);
    body += section(*verdict, say, {"Tidak terkena", "Not affected"}, true,
                    [](const Finding& f) { return is_of_the_land(f) && !touches(f); });
    body += basis(*verdict, shown.path, say);
    const geo::Bilingual title{"Bidang tanah " + parcel.id, "Plot " + parcel.id};
    PageFrame frame{title, say.english, verdict->status != rules::PlanStatus::in_force, shown.other_lang, {"print.js"}};
    frame.paper_head = head_of(*verdict, title, shown, say);
    return page(200, frame, body);
}

}  // namespace sipejuang::server
