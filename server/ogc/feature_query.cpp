// SPDX-License-Identifier: Apache-2.0
#include "server/ogc/feature_query.hpp"

#include "data/import/projection.hpp"
#include "server/http/parameter.hpp"
#include "server/ogc/query_shape.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace sipejuang::server {

namespace {

geo::Result<std::size_t> count_of(const Call& call, std::string_view name, std::size_t otherwise, std::size_t least) {
    const auto text = call.parameter(name);
    if (!text) return otherwise;
    std::size_t value = 0;
    const auto* end = text->data() + text->size();
    const auto read = std::from_chars(text->data(), end, value);
    if (read.ec != std::errc{} || read.ptr != end || value < least)
        return parameter_invalid(name, {"bukan bilangan yang boleh", "not a number that is allowed"});
    return value;
}

geo::Result<OgcCrs> crs_of(const Call& call, std::string_view name, geo::Epsg working) {
    const auto text = call.parameter(name);
    if (!text) return ogc_crss(working).front();
    const auto known = ogc_crs(*text, working);
    if (!known)
        return parameter_invalid(
            name, {"sistem koordinat ini tidak tersedia di sini", "this coordinate system is not available here"});
    return *known;
}

geo::Result<geo::Done> read_box(const Call& call, const Collection& collection, geo::Epsg working,
                                FeatureQuery& query) {
    const auto crs = crs_of(call, "bbox-crs", working);
    if (!crs) return crs.error();
    const auto text = call.parameter("bbox");
    if (!text) return geo::Done{};
    const auto edges = box_edges(*text);
    if (!edges)
        return parameter_invalid("bbox", {"harus empat bilangan: barat, selatan, timur, utara",
                                          "must be four numbers: west, south, east, north"});
    query.box = QueryShape{};
    if (crs->epsg == working) {
        query.box->box = {edges->at(0), edges->at(1), edges->at(2), edges->at(3)};
        const auto& box = query.box->box;
        query.box->area.parts.push_back(
            {{{box.min_x, box.min_y}, {box.max_x, box.min_y}, {box.max_x, box.max_y}, {box.min_x, box.max_y}}, {}});
        return geo::Done{};
    }
    const auto asked = in_degrees(*edges, *crs), extent = extent_of(collection);
    const geo::BoxIn<geo::Source> box{std::max(asked.min_x, extent.min_x), std::max(asked.min_y, extent.min_y),
                                      std::min(asked.max_x, extent.max_x), std::min(asked.max_y, extent.max_y)};
    if (box.min_x > box.max_x || box.min_y > box.max_y) return geo::Done{};  // an empty box meets nothing
    const auto transformation = data::projection(geo::wgs84, working);
    if (!transformation) return transformation.error();
    const geo::RingIn<geo::Source> ring{
        {box.min_x, box.min_y}, {box.max_x, box.min_y}, {box.max_x, box.max_y}, {box.min_x, box.max_y}};
    query.box->area = geo::to_working(**transformation,
                                      geo::MultiPolygonIn<geo::Source>{{{with_points_between(ring), {}}}});
    query.box->box = geo::box_of(query.box->area);
    return geo::Done{};
}

geo::Result<geo::Done> take_shapes(const CqlNode& node, const OgcCrs& crs, geo::Epsg working,
                                   const geo::BoxIn<geo::Source>& extent, std::vector<QueryShape>& shapes) {
    if (node.kind == CqlNode::Kind::intersects) {
        auto shape = shape_of(node.geometry, crs, working, extent);
        if (!shape)
            return geo::problem("filter-invalid",
                                {"Geometri dalam saringan tidak sah.", "The geometry of the filter is not valid."});
        shapes.push_back(std::move(*shape));
    }
    for (const auto& part : node.parts) {
        if (auto done = take_shapes(part, crs, working, extent, shapes); !done) return done;
    }
    return geo::Done{};
}

/// A number compared with a text, or the other way round: never true, and never what was meant.
std::optional<geo::Problem> mismatch(const CqlNode& node, const std::vector<std::pair<std::string, bool>>& attributes) {
    std::optional<bool> number;
    for (const auto& operand : node.operands) {
        bool own = std::holds_alternative<double>(operand.value);
        if (!operand.property.empty()) {
            const auto known = std::find_if(attributes.begin(), attributes.end(),
                                            [&](const auto& one) { return one.first == operand.property; });
            own = known != attributes.end() && known->second;
        }
        if (number && *number != own)
            return geo::problem("filter-invalid", {"Saringan membandingkan angka dengan teks.",
                                                   "The filter compares a number with a text."});
        number = own;
    }
    for (const auto& part : node.parts) {
        if (auto fault = mismatch(part, attributes)) return fault;
    }
    return std::nullopt;
}

geo::Result<geo::Done> read_filter(const Call& call, const Collection& collection, geo::Epsg working,
                                   FeatureQuery& query) {
    if (const auto language = call.parameter("filter-lang"); language && *language != "cql2-text")
        return parameter_invalid("filter-lang", {"hanya cql2-text", "only cql2-text"});
    const auto crs = crs_of(call, "filter-crs", working);
    if (!crs) return crs.error();
    const auto text = call.parameter("filter");
    if (!text) return geo::Done{};
    auto root = read_cql2_text(*text);
    if (!root) return root.error();
    const auto attributes = collection.attributes();
    for (const auto& name : properties_of(*root)) {
        const bool known = name == "id" || std::any_of(attributes.begin(), attributes.end(),
                                                       [&](const auto& own) { return own.first == name; });
        if (!known)
            return geo::problem("filter-invalid", {"Saringan menyebut " + name + ", yang tidak ada di sini.",
                                                   "The filter speaks of " + name + ", which is not here."});
    }
    if (const auto fault = mismatch(*root, attributes)) return *fault;
    CqlFilter filter{std::move(root).value(), {}};
    if (auto done = take_shapes(filter.root, *crs, working, extent_of(collection), filter.shapes); !done) return done;
    query.filter = std::move(filter);
    return geo::Done{};
}

}  // namespace

geo::Result<FeatureQuery> read_feature_query(const Call& call, const Collection& collection, geo::Epsg working) {
    FeatureQuery query;
    const auto limit = count_of(call, "limit", query.limit, 1), after = count_of(call, "after", 0, 0);
    if (!limit) return limit.error();
    if (!after) return after.error();
    query.limit = std::min(*limit, most_features_a_page);
    query.after = *after;
    const auto crs = crs_of(call, "crs", working);
    if (!crs) return crs.error();
    query.crs = *crs;
    if (auto done = read_box(call, collection, working, query); !done) return done.error();
    if (auto done = read_filter(call, collection, working, query); !done) return done.error();
    return query;
}

FeaturePage found(const Collection& collection, const FeatureQuery& query) {
    FeaturePage page;
    std::size_t position = 0;
    for (const auto& part : collection.parts) {
        for (const auto& feature : part.layer->features) {
            const auto own = position++;
            if (query.box && !intersects(feature, *query.box)) continue;
            if (query.filter && matches(*query.filter, feature, feature_id(part, feature)) != true) continue;
            ++page.matched;
            if (own < query.after) continue;
            if (page.items.size() < query.limit)
                page.items.push_back({part, &feature});
            else if (!page.next)
                page.next = own;
        }
    }
    return page;
}

}  // namespace sipejuang::server
