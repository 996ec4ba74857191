// SPDX-License-Identifier: Apache-2.0
#include "data/import/proposal_properties.hpp"

#include <cmath>

namespace sipejuang::data {

namespace {

std::string shown(const DraftValue& value) {
    if (const auto* text = value.text()) return "\"" + *text + "\"";
    if (const auto* number = value.number()) return text_of(RawValue{*number});
    if (const auto* truth = std::get_if<bool>(&value.held)) return *truth ? "true" : "false";
    return value.list() != nullptr ? "[...]" : "{...}";
}

void read_number(const NumberProperty& property, const DraftValue& value, RawProposal::Item& item,
                 geo::Problems& problems) {
    const std::string name{property.name};
    const auto add = [&](const char* code, const std::string& id, const std::string& en) {
        problems.push_back(geo::problem(code, {name + " = " + shown(value) + ": " + id + ".",
                                               name + " = " + shown(value) + ": " + en + "."})
                               .located("properties." + name));
    };
    const auto* number = value.number();
    if (number == nullptr || !std::isfinite(*number)) return add("number-expected", "bukan angka", "not a number");
    if (*number < 0) return add("number-negative", "tidak boleh negatif", "must not be negative");
    if (*number > property.most) {
        const auto most = text_of(RawValue{property.most});
        return add("number-out-of-range", "lebih dari " + most + " tidak masuk akal",
                   "more than " + most + " is not plausible");
    }
    if (property.halves && *number * 2 != std::floor(*number * 2))
        return add("number-out-of-range", "hanya bilangan bulat atau setengah", "only whole numbers and halves");
    item.numbers.emplace_back(name, *number);
}

void read_status(const DraftValue& value, RawProposal::Item& item, geo::Problems& problems) {
    const auto* text = value.text();
    if (text != nullptr && (*text == "proposed" || *text == "existing")) {
        item.status = *text;
    } else if (text == nullptr || !text->empty()) {
        problems.push_back(
            geo::problem("status-unknown", {"status = " + shown(value) + ": hanya proposed atau existing.",
                                            "status = " + shown(value) + ": only proposed or existing."})
                .located("properties.status"));
    }
}

geo::Problem bad_front_road(const DraftValue& value) {
    return geo::problem("front-road-unknown",
                        {"front_road = " + shown(value) + ": harus null, satu id jalan, atau daftar id.",
                         "front_road = " + shown(value) + ": must be null, a road id, or a list of ids."})
        .located("properties.front_road");
}

/// An id as text; a whole number stands for its digits.
std::optional<std::string> road_id(const DraftValue& value) {
    if (const auto* text = value.text()) return text->empty() ? std::nullopt : std::optional{*text};
    if (const auto* number = value.number()) return text_of(RawValue{*number});
    return std::nullopt;
}

void read_front_road(const DraftValue& value, RawProposal::Item& item, geo::Problems& problems) {
    const auto* list = value.list();
    const std::vector<DraftValue> one{list == nullptr ? value : DraftValue{}};
    std::vector<std::string> roads;
    for (const auto& entry : list == nullptr ? one : *list) {
        const auto id = road_id(entry);
        if (!id) {
            if (const auto* text = entry.text(); list == nullptr && text != nullptr)
                return;  // "" in a column: not stated
            problems.push_back(bad_front_road(value));
            return;
        }
        roads.push_back(*id);
    }
    if (!roads.empty()) item.front_roads = std::move(roads);
}

std::optional<rules::EdgeSide> side_of(const std::string& text) {
    if (text == "front") return rules::EdgeSide::front;
    if (text == "side") return rules::EdgeSide::side;
    if (text == "rear") return rules::EdgeSide::rear;
    return std::nullopt;
}

void read_edges(const DraftValue& value, RawProposal::Item& item, geo::Problems& problems) {
    const auto add = [&](const std::string& at, const std::string& what) {
        problems.push_back(
            geo::problem("edges-invalid",
                         {"edges: " + what + "; tulis daftar \"front\", \"side\", \"rear\" atau null, satu per sisi.",
                          "edges: " + what + "; write a list of \"front\", \"side\", \"rear\" or null, one per edge."})
                .located(at));
    };
    const auto* list = value.list();
    if (list == nullptr) return add("properties.edges", shown(value));
    std::vector<std::optional<rules::EdgeSide>> edges;
    for (const auto& entry : *list) {
        const auto* text = entry.text();
        const auto side = text == nullptr ? std::nullopt : side_of(*text);
        if (!side && !entry.absent()) return add("properties.edges." + std::to_string(edges.size()), shown(entry));
        edges.push_back(side);
    }
    item.edges = std::move(edges);
}

}  // namespace

void read_properties(const DraftFeature& feature, RawProposal::Item& item, geo::Problems& problems) {
    geo::Problems found;
    for (const auto& property : number_properties) {
        if (const auto* value = feature.find(std::string{property.name})) read_number(property, *value, item, found);
    }
    if (const auto* value = feature.find("status")) read_status(*value, item, found);
    if (const auto* value = feature.find("front_road")) read_front_road(*value, item, found);
    if (const auto* value = feature.find("edges")) read_edges(*value, item, found);
    if (const auto* value = feature.find("use"); value != nullptr && value->text() != nullptr)
        item.use = *value->text();
    for (auto& problem : found) problems.push_back(problem.in_file(feature.file).of_feature(item.id));
}

}  // namespace sipejuang::data
