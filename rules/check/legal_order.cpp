// SPDX-License-Identifier: Apache-2.0
#include "rules/check/legal_order.hpp"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>

namespace sipejuang::rules {

void sort_by_law(std::vector<Finding>& findings, const std::vector<std::string>& order) {
    const auto rank = [&](const Finding& f) {
        if (order.empty()) return static_cast<std::size_t>(f.rule);
        const auto named = std::find(order.begin(), order.end(), f.code());
        return named == order.end() ? order.size() + static_cast<std::size_t>(f.rule)
                                    : static_cast<std::size_t>(named - order.begin());
    };
    // Findings are large: their keys are sorted, and each is moved once.
    std::vector<std::tuple<std::size_t, std::string, std::size_t>> keys;
    keys.reserve(findings.size());
    for (const auto& finding : findings) keys.emplace_back(rank(finding), finding.id(), keys.size());
    std::sort(keys.begin(), keys.end());
    std::vector<Finding> sorted;
    sorted.reserve(findings.size());
    for (const auto& key : keys) sorted.push_back(std::move(findings[std::get<2>(key)]));
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
