// SPDX-License-Identifier: Apache-2.0
#include "server/pages/paper_head.hpp"

#include "server/pages/page.hpp"
#include "server/pages/qr_mark.hpp"

namespace sipejuang::server {

std::string short_hash(const std::string& sha256) {
    constexpr std::size_t digits = 12;
    return sha256.substr(0, digits);
}

std::string plan_fact(const std::string& plan, const std::string& version, const std::string& sha256, bool english) {
    return (english ? "Plan " : "Rencana ") + plan + " " + version + ", SHA-256 " + short_hash(sha256);
}

Markup paper_head(const PaperHead& head, bool sample, bool english) {
    std::vector<Markup> text;
    if (sample) text.push_back(tag("p", "paper-sample", {words(sample_mark(english))}));
    text.push_back(tag("p", "paper-title", {words("Si Pejuang. " + head.title)}));
    for (const auto& fact : head.facts) text.push_back(tag("p", {words(fact)}));
    if (!head.address.empty()) text.push_back(tag("p", {words(head.address)}));
    std::vector<Markup> inside{tag("div", text)};
    if (!head.address.empty()) inside.push_back(qr_mark(head.address));
    return tag("div", "paper-head", {tag("div", "paper-head-row", inside)});
}

}  // namespace sipejuang::server
