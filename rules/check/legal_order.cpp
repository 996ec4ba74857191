// SPDX-License-Identifier: Apache-2.0
#include "rules/check/legal_order.hpp"

#include <algorithm>
#include <map>

namespace sipejuang::rules {

void sort_by_law(std::vector<Finding>& findings, const std::vector<std::string>& order) {
    std::map<Rule, std::size_t> rank;
    for (const auto& facts : rule_table()) {
        const auto named = std::find(order.begin(), order.end(), facts.code);
        const auto own = static_cast<std::size_t>(facts.rule);
        rank[facts.rule] = named == order.end() ? order.size() + own : static_cast<std::size_t>(named - order.begin());
    }
    std::vector<std::pair<std::pair<std::size_t, std::string>, Finding>> keyed;
    keyed.reserve(findings.size());
    for (auto& finding : findings) keyed.push_back({{rank[finding.rule], finding.id()}, std::move(finding)});
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < keyed.size(); ++i) findings[i] = std::move(keyed[i].second);
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
