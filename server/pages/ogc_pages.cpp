// SPDX-License-Identifier: Apache-2.0
#include "server/pages/ogc_pages.hpp"

#include "server/http/target.hpp"
#include "server/pages/page.hpp"

namespace sipejuang::server {

namespace {

std::string path_of(const Collection& collection) { return "/ogc/collections/" + percent_encoded(collection.id); }

Markup table(const Collection& collection, const FeaturePage& page) {
    std::vector<Markup> head{tag("th", {words("id")})};
    const auto attributes = collection.attributes();
    for (const auto& [name, number] : attributes) head.push_back(tag("th", {words(name)}));
    Markup rows;
    for (const auto& item : page.items) {
        const auto id = feature_id(item.part, *item.feature);
        std::vector<Markup> cells{
            tag("td", {link_to(path_of(collection) + "/items/" + percent_encoded(id) + "?f=html", id)})};
        for (const auto& [name, number] : attributes) cells.push_back(tag("td", {words(text_of(*item.feature, name))}));
        rows += tag("tr", cells);
    }
    return Markup::tag("div", {{"class", "table"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", "features"}},
                       {tag("table", {tag("thead", {tag("tr", head)}), tag("tbody", {rows})})});
}

PageFrame frame_of(const OgcPlace& at, const Edition& edition, geo::Bilingual title, const std::string& path) {
    return {std::move(title), at.english, edition.is_sample(), path + "?f=html&lang=" + (at.english ? "id" : "en")};
}

}  // namespace

Response ogc_landing_page(const OgcPlace& at, const Edition& edition, const std::vector<Collection>& collections) {
    const geo::Bilingual title{"Rencana sebagai data", "The plans as data"};
    Markup items;
    for (const auto& collection : collections)
        items += tag("li", {link_to(path_of(collection) + "/items?f=html", at.say(collection.title)),
                            words(" (" + std::to_string(collection.size()) + ")")});
    Markup body = tag("h1", {words(at.say(title))});
    body += tag("p", {words(at.english ? "For GIS programs: OGC API - Features and vector tiles at this address."
                                       : "Untuk program SIG: OGC API - Features dan petak vektor di alamat ini.")});
    body += tag("p", {tag("code", {words(at.base)})});
    body += tag("ul", {items});
    body += tag("p", {link_to("/ogc/api", "OpenAPI"), words(" - "), link_to("/ogc/conformance", "conformance"),
                      words(" - "), link_to("/ogc/style.json", "style.json")});
    return page(200, frame_of(at, edition, title, "/ogc"), body);
}

Response ogc_items_page(const OgcPlace& at, const Edition& edition, const Collection& collection,
                        const FeaturePage& found, const std::string& query) {
    const auto items = [&](const char* format) {
        return path_of(collection) + "/items?f=" + format + (query.empty() ? "" : "&" + query);
    };
    Markup body = tag("h1", {words(at.say(collection.title))});
    body += tag("p",
                {link_to("/ogc?f=html", at.english ? "All collections" : "Semua koleksi"), words(" - "),
                 link_to(items("json"), "GeoJSON"), words(" - "), link_to(path_of(collection) + "/schema", "schema")});
    if (found.items.empty())
        body += tag("p", {link_to(items("html"), at.english ? "See the features" : "Lihat fiturnya")});
    else
        body += table(collection, found);
    if (found.next)
        body += tag("p", {link_to(items("html") + "&after=" + std::to_string(*found.next),
                                  at.english ? "Next" : "Berikutnya")});
    return page(200, frame_of(at, edition, collection.title, path_of(collection) + "/items"), body);
}

}  // namespace sipejuang::server
