// SPDX-License-Identifier: Apache-2.0
#include "server/pages/desk_screen_page.hpp"

#include "rules/verdict/spoken_number.hpp"
#include "server/pages/assets.hpp"
#include "server/pages/degree_edges.hpp"
#include "server/pages/desk_land.hpp"
#include "server/pages/desk_links.hpp"
#include "server/pages/page.hpp"
#include "server/pages/speaker.hpp"
#include "server/pages/verdict_words.hpp"

#include <algorithm>
#include <cctype>

namespace sipejuang::server {

namespace {

std::string spoken(std::size_t count, const Speaker& say) {
    return say.of(rules::spoken(static_cast<double>(count), 0));
}

/// Whether the screening had no data for some provisions.
bool is_partial(const OpenScreen& screen) {
    const auto& run = screen.city().run;
    return std::any_of(run.begin(), run.end(), [](const auto& own) { return own.first == "not_asked"; });
}

/// What conforms in a screening that is a part of the answer conforms as far as that part goes, and is not said to be more.
std::string outcome_here(const std::string& outcome, bool partial, const Speaker& say) {
    if (partial && outcome == "conforming") return say.text("Sesuai sejauh dinilai", "Conforms as far as assessed");
    return outcome_words(outcome, say);
}

/// "1.750 sesuai, 745 sesuai bersyarat, ...": each land once, by the outcome of its verdict.
std::string verdict_words(const DeskCounts& counts, bool partial, const Speaker& say) {
    std::string text;
    for (const auto* outcome : {"nonconforming", "undetermined", "conditional", "conforming"}) {
        const auto found = counts.verdicts.find(outcome);
        if (found == counts.verdicts.end()) continue;
        auto name = outcome_here(outcome, partial, say);
        name.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(name.front())));
        text += (text.empty() ? "" : ", ") + spoken(found->second, say) + " " + name;
    }
    return text;
}

/// What this screening had no data for: its outcomes are a part of the answer.
Markup not_asked(const DeskScreen& shown, const Speaker& say) {
    std::string names;
    for (const auto& [key, value] : shown.screen.city().run) {
        if (key == "not_asked") names += (names.empty() ? "" : ", ") + rule_name(value, say);
    }
    if (names.empty()) return {};
    return Markup::tag("p", {{"class", "old"}, {"role", "note"}},
                       {words(say.text("Hasil ini sebagian saja. Tidak dinilai, karena datanya tidak ada: ",
                                       "This is a part of the answer. Not assessed, for want of data: ") +
                              names + ".")});
}

Markup summary(const DeskScreen& shown, const DeskCounts& counts, const DeskLinks& links, const Speaker& say) {
    const auto entry = [&](const char* outcome, const char* css, std::size_t count, std::string_view words_for) {
        DeskWords only = shown.words;
        only.outcome = outcome;
        return tag("li", {Markup::tag("a", {{"href", links.only(only)}, {"class", "state " + std::string{css}}},
                                      {words(spoken(count, say) + " " + std::string{words_for})})});
    };
    Markup items = entry("violates", "violates", counts.violates, say.pick("melanggar", "violate"));
    items += entry("undetermined", "undetermined", counts.undetermined,
                   say.pick("ada yang tidak dapat dinilai", "partly not assessable"));
    items += entry("conditional", "conditional", counts.conditional, say.pick("bersyarat", "conditional"));
    if (counts.problem > 0)
        items += entry("problem", "undetermined", counts.problem, say.pick("gagal dinilai", "could not be judged"));
    const auto verdicts = verdict_words(counts, is_partial(shown.screen), say);
    Markup made = tag(
        "p", {words(spoken(counts.lands, say) +
                    say.text(" bidang tanah (dengan bangunannya) dan bangunan di luar bidang, menurut aturan pada ",
                             " parcels (with their buildings) and buildings on no parcel, by the rules of ") +
                    date_words(shown.date, say) + (verdicts.empty() ? "." : ": " + verdicts + "."))});
    made += tag("ul", "chips", {items});
    made += not_asked(shown, say);
    if (shown.problems > 0)
        made += tag("p", "note",
                    {words(spoken(shown.problems, say) +
                           say.text(" fitur tidak dapat dibaca atau dinilai; sebabnya ada di lapisan problems dari "
                                    "GeoPackage.",
                                    " features could not be read or judged; why is in the layer problems of the "
                                    "GeoPackage."))});
    return made;
}

Markup option(const std::string& value, const std::string& text, const std::string& chosen) {
    std::vector<std::pair<std::string_view, std::string>> attributes{{"value", value}};
    if (value == chosen) attributes.emplace_back("selected", "selected");
    return Markup::tag("option", attributes, {words(text)});
}

Markup field(const char* name, std::string_view title, const Markup& options) {
    return tag("div", "field",
               {Markup::tag("label", {{"for", name}}, {words(title)}),
                Markup::tag("select", {{"id", name}, {"name", name}}, {options})});
}

/// Each choice with how many lands it would leave, the most first.
template <class Name>
Markup counted_options(const std::vector<std::string>& names, const std::vector<std::size_t>& counts,
                       const std::string& chosen, const Name& name_of, const Speaker& say) {
    std::vector<std::size_t> order(names.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return counts[a] > counts[b]; });
    Markup options = option("", say.text("Semua", "All"), chosen);
    for (const auto i : order)
        options += option(names[i].empty() ? "none" : names[i], name_of(names[i]) + " (" + spoken(counts[i], say) + ")",
                          chosen);
    return options;
}

Markup filters(const DeskScreen& shown, const DeskCounts& counts, const DeskLinks& links, const Speaker& say) {
    const auto& city = shown.screen.city();
    const auto rules = counted_options(
        city.rules, counts.by_rule, shown.words.rule, [&](const std::string& code) { return rule_name(code, say); },
        say);
    const auto kelurahan = counted_options(
        city.kelurahan, counts.by_kelurahan, shown.words.kelurahan,
        [&](const std::string& name) { return name.empty() ? say.text("Tidak disebut", "Not stated") : name; }, say);
    Markup outcomes = option("", say.text("Semua", "All"), shown.words.outcome);
    for (const auto* outcome : {"violates", "undetermined", "conditional"})
        outcomes += option(outcome, state_words(outcome, {}, say), shown.words.outcome);
    outcomes += option("problem", say.text("Gagal dinilai", "Could not be judged"), shown.words.outcome);
    // The numbers are of what violates, where no other outcome was chosen.
    const bool violating = shown.words.outcome.empty() || shown.words.outcome == "violates";
    std::vector<Markup> inside{
        field("rule",
              violating ? say.pick("Ketentuan, dan berapa yang melanggarnya", "Rule, and how many violate it")
                        : say.pick("Ketentuan, dan berapa dengan hasil ini", "Rule, and how many with this outcome"),
              rules),
        field("kelurahan",
              violating
                  ? say.pick("Kelurahan, dan berapa yang melanggar", "Kelurahan, and how many violate")
                  : say.pick("Kelurahan, dan berapa dengan hasil ini", "Kelurahan, and how many with this outcome"),
              kelurahan),
        field("outcome", say.pick("Hasil", "Outcome"), outcomes),
        tag("div", "field",
            {Markup::tag("label", {{"for", "subject"}}, {words(say.pick("Nomor", "Number"))}),
             Markup::single("input", {{"id", "subject"}, {"name", "subject"}, {"value", shown.words.subject}})})};
    if (say.english) inside.push_back(hidden("lang", "en"));
    inside.push_back(Markup::tag("button", {{"type", "submit"}}, {words(say.pick("Saring", "Filter"))}));
    if (!shown.filter.empty())
        inside.push_back(tag("p", {link_to(links.only({}), say.pick("Hapus saringan", "Clear the filter"))}));
    std::vector<std::pair<std::string_view, std::string>> attributes{{"class", "filters"}};
    if (!shown.filter.empty()) attributes.emplace_back("open", "open");
    return Markup::tag("details", attributes,
                       {tag("summary", {words(say.pick("Saring", "Filter"))}),
                        Markup::tag("form", {{"method", "get"}, {"action", links.path()}}, inside)});
}

/// The rules it breaks, each once; else what cannot be assessed.
std::string kinds_of(const data::ScreenedCity& city, const data::ScreenedLand& land, const Speaker& say) {
    for (const auto wanted : {rules::Outcome::violates, rules::Outcome::undetermined, rules::Outcome::conditional}) {
        std::string text;
        std::optional<std::uint32_t> last;
        for (auto at = land.first; at < land.first + land.count; ++at) {
            const auto& finding = city.findings[at];
            if (finding.outcome != wanted || finding.existing || finding.rule == last) continue;
            last = finding.rule;
            text += (text.empty() ? "" : ", ") + rule_name(city.rules[finding.rule], say);
        }
        if (!text.empty()) return text;
    }
    return {};
}

Markup row(const OpenScreen& screen, std::uint32_t position, const DeskLinks& links, const Speaker& say) {
    const auto& city = screen.city();
    const auto& land = city.lands[position];
    const std::string state = land.violates > 0                                             ? "violates"
                              : land.outcome == "problem" || land.outcome == "undetermined" ? "undetermined"
                              : land.outcome == "conditional"                               ? "conditional"
                                                                                            : "complies";
    std::string about = city.kelurahan[land.kelurahan];
    if (const auto kinds = kinds_of(city, land, say); !kinds.empty()) about += (about.empty() ? "" : ": ") + kinds;
    std::vector<Markup> inside{
        link_to(links.land(position), land.subject), words(" "),
        tag("span", "state " + state,
            {words(land.violates > 0           ? std::to_string(land.violates) + say.text(" melanggar", " violated")
                   : land.outcome == "problem" ? say.text("Gagal dinilai", "Could not be judged")
                                               : outcome_here(land.outcome, is_partial(screen), say))})};
    if (!about.empty()) inside.push_back(tag("p", "note", {words(about)}));
    return tag("li", "row", inside);
}

Markup pager(std::size_t page, std::size_t pages, const DeskLinks& links, const Speaker& say) {
    if (pages < 2) return {};
    std::vector<Markup> inside;
    if (page > 1) inside.push_back(link_to(links.list(page - 1), say.pick("Sebelumnya", "Previous")));
    inside.push_back(words(say.text(" halaman ", " page ") + spoken(page, say) + say.text(" dari ", " of ") +
                           spoken(pages, say) + " "));
    if (page < pages) inside.push_back(link_to(links.list(page + 1), say.pick("Berikutnya", "Next")));
    return Markup::tag("nav", {{"class", "pager"}, {"aria-label", say.text("Halaman daftar", "Pages of the list")}},
                       inside);
}

Markup list(const DeskScreen& shown, const DeskLinks& links, const Speaker& say) {
    const auto chosen = shown.screen.chosen(shown.filter);
    const auto pages = std::max<std::size_t>(1, (chosen.size() + desk_page_rows - 1) / desk_page_rows);
    const auto page = std::min(shown.page, pages);
    Markup rows;
    for (auto i = (page - 1) * desk_page_rows; i < std::min(chosen.size(), page * desk_page_rows); ++i)
        rows += row(shown.screen, chosen[i], links, say);
    if (chosen.empty())
        return tag("p", {words(say.pick("Tidak ada yang cocok dengan saringan ini.", "Nothing fits this filter."))});
    Markup made = tag("p", "note",
                      {words(say.pick("Urutan: yang paling jauh melampaui batasnya lebih dahulu.",
                                      "Order: what goes furthest beyond its limit first."))});
    made += tag("ul", "rows", {rows});
    made += pager(page, pages, links, say);
    return made;
}

Markup exports(const DeskLinks& links, const Speaker& say) {
    return tag(
        "p",
        {link_to(links.file("findings.csv"), say.pick("Unduh temuan (CSV)", "Download findings (CSV)")), words(" - "),
         link_to(links.path() + "/result.gpkg", say.pick("Unduh semua (GeoPackage)", "Download all (GeoPackage)"))});
}

Markup map(const DeskScreen& shown, const DeskLinks& links) {
    const auto query = query_of(shown.words);
    return Markup::tag("div",
                       {{"id", "peta-meja"},
                        {"class", "big-map"},
                        {"data-style", "/ogc/style.json?date=" + shown.date.text()},
                        {"data-worker", asset_path("worker.js")},
                        {"data-sample", shown.sample ? sample_mark(shown.english) : std::string{}},
                        {"data-tiles", links.path() + "/tiles/{z}/{y}/{x}" + (query.empty() ? "" : "?" + query)},
                        {"data-bounds", degree_edges(shown.screen.degrees())}},
                       {});
}

}  // namespace

Response desk_screen_page(const DeskScreen& shown) {
    const Speaker say{shown.english};
    const DeskLinks links{shown};
    std::vector<Markup> column;
    if (shown.land) {
        column.push_back(desk_land(shown, *shown.land, links.back(), say));
    } else {
        const auto counts = shown.screen.counts(shown.filter);
        column = {tag("p", {link_to(say.english ? "/desk?lang=en" : "/desk",
                                    say.pick("Semua pemeriksaan", "All screenings"))}),
                  summary(shown, counts, links, say), filters(shown, counts, links, say), exports(links, say),
                  list(shown, links, say)};
    }
    Markup body = tag("div", "map-top",
                      {tag("h1", {words(say.pick("Pelanggaran di kota", "Violations in the city"))}),
                       Markup::tag("p", {{"id", "status"}, {"class", "note"}, {"role", "status"}}, {})});
    body += tag("div", "map-frame", {map(shown, links)});
    body += Markup::tag("div", {{"id", "kolom"}, {"class", "map-tools"}}, column);
    const auto other = links.in(say.english ? "id" : "en");
    PageFrame frame{{"Pelanggaran di kota", "Violations in the city"},
                    shown.english,
                    shown.sample,
                    shown.land ? other.land(shown.land->position) : other.back()};
    frame.scripts = {"map.js"};
    frame.styles = {"maplibre.css"};
    frame.wide = true;
    return page(200, frame, body);
}

}  // namespace sipejuang::server
