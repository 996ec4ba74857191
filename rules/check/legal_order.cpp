// SPDX-License-Identifier: Apache-2.0
#include "rules/check/legal_order.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace sipejuang::rules {

void sort_by_law(std::vector<Finding>& findings, const std::vector<std::string>& order) {
    const auto rank = [&](const Finding& f) {
        if (order.empty()) return static_cast<std::size_t>(f.rule);
        const auto named = std::find(order.begin(), order.end(), f.code());
        return named == order.end() ? order.size() + static_cast<std::size_t>(f.rule)
                                    : static_cast<std::size_t>(named - order.begin());
    };
    // Findings are large and their ids long: ids are made only where the rank does not decide, and each finding is moved once.
    struct Key {
        std::size_t rank, place;
        std::string id;
    };
    std::vector<Key> keys;
    keys.reserve(findings.size());
    for (const auto& finding : findings) keys.push_back({rank(finding), keys.size(), {}});
    const auto by_rank = [](const Key& a, const Key& b) { return a.rank < b.rank; };
    std::stable_sort(keys.begin(), keys.end(), by_rank);
    for (auto from = keys.begin(); from != keys.end();) {
        const auto to = std::upper_bound(from, keys.end(), *from, by_rank);
        if (to - from > 1) {
            std::for_each(from, to, [&](Key& key) { key.id = findings[key.place].id(); });
            std::stable_sort(from, to, [](const Key& a, const Key& b) { return a.id < b.id; });
        }
        from = to;
    }
    const auto in_place = [&](const Key& key) { return key.place == static_cast<std::size_t>(&key - keys.data()); };
    if (std::all_of(keys.begin(), keys.end(), in_place)) return;
    std::vector<Finding> sorted;
    sorted.reserve(findings.size());
    for (const auto& key : keys) sorted.push_back(std::move(findings[key.place]));
    findings = std::move(sorted);
}

std::vector<ClassifiedEdge> edges_of(const Case& c) {
    std::vector<ClassifiedEdge> edges;
    for (const auto& ground : c.grounds) {
        if (ground.frontage.layer_missing && !ground.frontage.known) continue;
        for (const auto& edge : ground.frontage.edges) {
            edges.push_back({ground.plan->identity().id,
                             edge.side,
                             ground.frontage.known,
                             edge.road == nullptr ? std::string{} : edge.road->id,
                             edge.stated,
                             {edge.from, edge.to}});
        }
    }
    return edges;
}

}  // namespace sipejuang::rules
