// SPDX-License-Identifier: Apache-2.0
// /ogc: OGC API - Features 1.0 (core, GeoJSON, HTML), Part 2 (CRS), Part 3 (CQL2 text), Part 5 (schemas), and what describes them.
#include "data/import/sha256.hpp"
#include "server/application.hpp"
#include "server/http/base_address.hpp"
#include "server/http/parameter.hpp"
#include "server/http/problem_response.hpp"
#include "server/http/target.hpp"
#include "server/ogc/ogc_documents.hpp"
#include "server/ogc/openapi.hpp"
#include "server/pages/ogc_pages.hpp"
#include "server/routes/asked_date.hpp"

#include <functional>

namespace sipejuang::server {

namespace {

constexpr std::size_t date_length = 10;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes "10:59" off the front, each part below its limit.
bool take_clock(std::string_view& text) {
    constexpr std::size_t size = 5;
    if (text.size() < size || text[2] != ':') return false;
    for (const std::size_t i : {0U, 1U, 3U, 4U}) {
        if (!is_digit(text[i])) return false;
    }
    const bool good = text.substr(0, 2) < "24" && text[3] < '6';
    text.remove_prefix(size);
    return good;
}

/// "T10:00:00Z", "T10:00:00.25+08:00" (RFC 3339).
bool is_time(std::string_view text) {
    if (!text.starts_with('T') && !text.starts_with('t')) return false;
    text.remove_prefix(1);
    if (!take_clock(text)) return false;
    constexpr std::size_t seconds = 3;
    if (text.size() < seconds || text[0] != ':' || !is_digit(text[1]) || !is_digit(text[2])) return false;
    if (text.substr(1, 2) > "60") return false;  // a leap second
    text.remove_prefix(seconds);
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        if (text.empty() || !is_digit(text.front())) return false;
        while (!text.empty() && is_digit(text.front())) text.remove_prefix(1);
    }
    if (text == "Z" || text == "z") return true;
    if (!text.starts_with('+') && !text.starts_with('-')) return false;
    text.remove_prefix(1);
    return take_clock(text) && text.empty();
}

/// "2026-11-24", or a time of RFC 3339 of which the day counts, or ".." and nothing for an open end.
std::optional<std::optional<rules::Date>> day_in(std::string_view text) {
    if (text.empty() || text == "..") return std::optional<rules::Date>{};
    if (text.size() > date_length && !is_time(text.substr(date_length))) return std::nullopt;
    const auto date = rules::Date::parse(std::string{text.substr(0, date_length)});
    return date ? std::optional{std::optional{*date}} : std::nullopt;
}

/// The days of `datetime`; without it today.
geo::Result<rules::Validity> asked_days(const Application& app, const Edition& edition, const Call& call) {
    const auto text = call.parameter("datetime");
    if (!text) return rules::Validity{today_of(app, edition), today_of(app, edition)};
    const geo::Bilingual why{"bukan hari atau rentang hari", "not a day or a range of days"};
    const auto slash = text->find('/');
    const auto from = day_in(text->substr(0, slash)),
               until = slash == std::string_view::npos ? from : day_in(text->substr(slash + 1));
    if (!from || !until || (slash == std::string_view::npos && !*from) || (!*from && !*until))
        return parameter_invalid("datetime", why);
    if (*from && *until && **until < **from) return parameter_invalid("datetime", why);
    return rules::Validity{*from, *until};
}

struct Asked {
    const Edition& edition;
    rules::Validity days;
    OgcPlace at;
    bool html = false;
};

geo::Result<bool> wants_html(const Call& call) {
    if (const auto format = call.parameter("f")) {
        if (*format == "json" || *format == "html") return *format == "html";
        return parameter_invalid("f", {"json atau html", "json or html"});
    }
    return wants_page(call.request.head);
}

Response json_document(std::string text, std::string_view type = "application/json") {
    const auto tag = "\"" + data::sha256_of(text).substr(0, 32) + "\"";
    auto response = document(200, std::string{type}, std::move(text));
    return response.field("ETag", tag).field("Cache-Control", "no-cache").field("Vary", "Accept, Accept-Language");
}

Response no_collection() {
    return problem_response(geo::problem(
        "not-found", {"Tidak ada koleksi ini pada hari itu.", "There is no such collection on that day."}));
}

geo::Epsg working_of(const Asked& asked) { return asked.edition.law.working_crs; }

Response landing(const Asked& asked, const Call& /*call*/) {
    return asked.html ? ogc_landing_page(asked.at, asked.edition, collections_within(asked.edition, asked.days))
                      : json_document(landing_json(asked.at, asked.edition));
}

Response collections(const Asked& asked, const Call& /*call*/) {
    const auto all = collections_within(asked.edition, asked.days);
    return asked.html ? ogc_landing_page(asked.at, asked.edition, all)
                      : json_document(collections_json(asked.at, all, working_of(asked)));
}

Response one_collection(const Asked& asked, const Call& call) {
    const auto own = collection_within(asked.edition, asked.days, call.path.at(0));
    if (!own) return no_collection();
    return asked.html ? ogc_items_page(asked.at, asked.edition, *own, {})
                      : json_document(collection_json(asked.at, *own, working_of(asked)));
}

Response schema(const Asked& asked, const Call& call, bool queryables) {
    const auto own = collection_within(asked.edition, asked.days, call.path.at(0));
    return own ? json_document(properties_schema_json(asked.at, *own, queryables), "application/schema+json")
               : no_collection();
}

/// The query again, for the links to this page and the next; `without` names what they set themselves.
std::string own_query(const Call& call, const Asked& asked, std::string_view without = {}) {
    std::string query = "datetime=" +
                        (call.parameter("datetime") ? percent_encoded(*call.parameter("datetime")) : asked.at.date);
    for (const auto& [name, value] : call.target.query) {
        if (name != "after" && name != "datetime" && name != without)
            query += "&" + name + "=" + percent_encoded(value);
    }
    return query;
}

Response items(Application& app, const Asked& asked, const Call& call) {
    const auto own = collection_within(asked.edition, asked.days, call.path.at(0));
    if (!own) return no_collection();
    const auto query = read_feature_query(call, *own, working_of(asked));
    if (!query) return problem_response(query.error());
    const auto page = found(*own, *query);
    if (asked.html) return ogc_items_page(asked.at, asked.edition, *own, page, own_query(call, asked, "f"));
    auto text = page_json(asked.at, *own, *query, page, own_query(call, asked), data::utc_text(app.instant()));
    if (!text) return problem_response(text.error());
    auto response = document(200, "application/geo+json", std::move(text).value());
    response.field("Content-Crs", "<" + query->crs.uri + ">")
        .field("Cache-Control", "no-cache")
        .field("Vary", "Accept, Accept-Language");
    return response;
}

Response one_item(const Asked& asked, const Call& call) {
    const auto own = collection_within(asked.edition, asked.days, call.path.at(0));
    if (!own) return no_collection();
    const auto crs = call.parameter("crs") ? ogc_crs(*call.parameter("crs"), working_of(asked))
                                           : ogc_crss(working_of(asked)).front();
    if (!crs)
        return problem_response(parameter_invalid(
            "crs", {"sistem koordinat ini tidak tersedia di sini", "this coordinate system is not available here"}));
    for (const auto& part : own->parts) {
        for (const auto& feature : part.layer->features) {
            if (feature_id(part, feature) != call.path.at(1)) continue;
            const FeaturePage::Item item{part, &feature};
            if (asked.html) return ogc_items_page(asked.at, asked.edition, *own, {{item}, 1, std::nullopt});
            auto text = feature_json(asked.at, *own, item, *crs);
            if (!text) return problem_response(text.error());
            return json_document(std::move(text).value(), "application/geo+json")
                .field("Content-Crs", "<" + crs->uri + ">");
        }
    }
    return problem_response(geo::problem("not-found", {"Tidak ada fitur ini.", "There is no such feature."}));
}

using Answer = std::function<Response(const Asked&, const Call&)>;

}  // namespace

void add_features(Router& router, Application& app) {
    const auto with = [&app](const Answer& answer) {
        return [&app, answer](const Call& call) {
            const auto edition = app.edition.get();
            if (!edition) return problem_response(no_plan_in_force());
            const auto days = asked_days(app, *edition, call);
            if (!days) return problem_response(days.error());
            const auto html = wants_html(call);
            if (!html) return problem_response(html.error());
            const OgcPlace at{base_address(call.request) + "/ogc", today_of(app, *edition).text(), call.english};
            return answer({*edition, *days, at, *html}, call);
        };
    };
    const std::string one = "/ogc/collections/{collection}";
    router.add({"GET", "/ogc", {"f"}, with(landing)});
    router.add({"GET", "/ogc/conformance", {"f"}, [](const Call&) { return json_document(conformance_json()); }});
    router.add({"GET", "/ogc/api", {"f"}, [](const Call& call) {
                    return json_document(openapi_json(base_address(call.request) + "/ogc"),
                                         "application/vnd.oai.openapi+json;version=3.0");
                }});
    router.add({"GET", "/ogc/collections", {"f", "datetime"}, with(collections)});
    router.add({"GET", one, {"f", "datetime"}, with(one_collection)});
    router.add({"GET", one + "/queryables", {"f", "datetime"}, with([](const Asked& asked, const Call& call) {
                    return schema(asked, call, true);
                })});
    router.add({"GET", one + "/schema", {"f", "datetime"}, with([](const Asked& asked, const Call& call) {
                    return schema(asked, call, false);
                })});
    router.add({"GET",
                one + "/items",
                {"f", "datetime", "limit", "after", "bbox", "bbox-crs", "crs", "filter", "filter-lang", "filter-crs"},
                with([&app](const Asked& asked, const Call& call) { return items(app, asked, call); })});
    router.add({"GET", one + "/items/{feature}", {"f", "crs", "datetime"}, with(one_item)});
}

}  // namespace sipejuang::server
