// SPDX-License-Identifier: Apache-2.0
#include "server/ogc/cql2_match.hpp"

#include "geo/distance.hpp"

#include <algorithm>

namespace sipejuang::server {

namespace {

using Kind = CqlNode::Kind;

struct Subject {
    const MapFeature& feature;
    const std::string& handed_out_as;
};

std::optional<CqlValue> value_of(const CqlScalar& scalar, const Subject& feature) {
    if (scalar.property.empty()) return scalar.value;
    if (scalar.property == "id") return CqlValue{feature.handed_out_as};
    for (const auto& attribute : feature.feature.attributes) {
        if (attribute.name == scalar.property) return attribute.value;
    }
    return std::nullopt;
}

/// -1, 0, 1; nothing where they are of different kinds, or one is not there.
std::optional<int> compared(const CqlScalar& a, const CqlScalar& b, const Subject& feature) {
    const auto left = value_of(a, feature), right = value_of(b, feature);
    if (!left || !right || left->index() != right->index()) return std::nullopt;
    return *left < *right ? -1 : *left == *right ? 0 : 1;
}

std::optional<bool> holds(Kind kind, std::optional<int> order) {
    if (!order) return std::nullopt;
    switch (kind) {
        case Kind::equal: return *order == 0;
        case Kind::unequal: return *order != 0;
        case Kind::less: return *order < 0;
        case Kind::at_most: return *order <= 0;
        case Kind::greater: return *order > 0;
        default: return *order >= 0;
    }
}

/// % is any text, _ any one character, \ takes the meaning of the next away. Without recursion: time is at most the product of the lengths.
bool is_like(std::string_view text, std::string_view pattern) {
    std::size_t at = 0, in = 0, star = std::string_view::npos, back = 0;
    while (at < text.size()) {
        const bool escaped = in + 1 < pattern.size() && pattern[in] == '\\';
        if (in < pattern.size() && pattern[in] == '%') {
            star = in++;
            back = at;
        } else if (in < pattern.size() &&
                   (escaped ? pattern[in + 1] == text[at] : pattern[in] == '_' || pattern[in] == text[at])) {
            in += escaped ? 2 : 1;
            ++at;
        } else if (star != std::string_view::npos) {
            in = star + 1;
            at = ++back;
        } else {
            return false;
        }
    }
    while (in < pattern.size() && pattern[in] == '%') ++in;
    return in == pattern.size();
}

class Matching {
public:
    Matching(const CqlFilter& filter, const MapFeature& feature, const std::string& id)
        : filter_{filter},
          feature_{feature, id} {}

    std::optional<bool> of(const CqlNode& node) {
        switch (node.kind) {
            case Kind::truth: return node.holds;
            case Kind::all: return joined(node, false);
            case Kind::any: return joined(node, true);
            case Kind::negation: {
                const auto inner = of(node.parts.front());
                return inner ? std::optional{!*inner} : std::nullopt;
            }
            case Kind::is_null: return !value_of(node.operands.front(), feature_).has_value();
            case Kind::like: return like(node);
            case Kind::between: return between(node);
            case Kind::in: return in(node);
            case Kind::intersects: return intersects(feature_.feature, filter_.shapes[shape_++]);
            default: return holds(node.kind, compared(node.operands[0], node.operands[1], feature_));
        }
    }

private:
    /// Every part is asked, so that each geometry meets its own shape.
    std::optional<bool> joined(const CqlNode& node, bool decides) {
        bool decided = false, unknown = false;
        for (const auto& part : node.parts) {
            const auto own = of(part);
            decided = decided || own == decides;
            unknown = unknown || !own;
        }
        if (decided) return decides;
        return unknown ? std::nullopt : std::optional{!decides};
    }
    [[nodiscard]] std::optional<bool> like(const CqlNode& node) const {
        const auto value = value_of(node.operands[0], feature_);
        const auto* text = value ? std::get_if<std::string>(&*value) : nullptr;
        if (text == nullptr) return std::nullopt;
        return is_like(*text, std::get<std::string>(node.operands[1].value));
    }
    [[nodiscard]] std::optional<bool> between(const CqlNode& node) const {
        const auto low = compared(node.operands[0], node.operands[1], feature_),
                   high = compared(node.operands[0], node.operands[2], feature_);
        if (!low || !high) return std::nullopt;
        return *low >= 0 && *high <= 0;
    }
    [[nodiscard]] std::optional<bool> in(const CqlNode& node) const {
        bool unknown = false;
        for (std::size_t i = 1; i < node.operands.size(); ++i) {
            const auto order = compared(node.operands[0], node.operands[i], feature_);
            if (order == 0) return true;
            unknown = unknown || !order;
        }
        return unknown && !value_of(node.operands[0], feature_) ? std::nullopt : std::optional{false};
    }

    const CqlFilter& filter_;
    Subject feature_;
    std::size_t shape_ = 0;
};

bool touch(const geo::MultiPolygon& area, const geo::MultiLine& line) {
    if (area.empty() || line.empty()) return false;
    return std::any_of(line.parts.begin(), line.parts.end(), [&](const geo::Line& part) {
        if (part.size() == 1) return geo::covers(area, part.front());
        return geo::nearest(area, geo::MultiLine{{part}}).distance.value() <= 0;
    });
}

bool touch(const geo::MultiLine& a, const geo::MultiLine& b) {
    return !a.empty() && !b.empty() && geo::nearest(a, b).distance.value() <= 0;
}

}  // namespace

bool intersects(const MapFeature& feature, const QueryShape& shape) {
    if (!feature.box.touches(shape.box)) return false;
    if (feature.area != nullptr) {
        if (!shape.area.empty() && geo::nearest(*feature.area, shape.area).distance.value() <= 0) return true;
        return touch(*feature.area, shape.line);
    }
    return touch(shape.area, *feature.line) || touch(*feature.line, shape.line);
}

std::optional<bool> matches(const CqlFilter& filter, const MapFeature& feature, const std::string& id) {
    return Matching{filter, feature, id}.of(filter.root);
}

}  // namespace sipejuang::server
