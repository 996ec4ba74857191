// SPDX-License-Identifier: Apache-2.0
#include "server/pages/problem_page.hpp"

#include "server/pages/page.hpp"
#include "server/pages/speaker.hpp"

namespace sipejuang::server {

namespace {

Markup told(const geo::Problem& problem, const Speaker& say) {
    const auto& listed = geo::problem_code(problem.code);
    std::vector<Markup> inside{tag("p", {words(say.of(problem.detail))}),
                               tag("p", {words(say.pick(listed.advice_id, listed.advice_en))})};
    std::string place;
    for (const auto& part : {problem.file, problem.feature, problem.at})
        place += (place.empty() || part.empty() ? "" : ", ") + part;
    inside.push_back(tag("p", "note", {words(problem.code + (place.empty() ? "" : ": " + place))}));
    return tag("div", inside);
}

}  // namespace

Response problem_page(const Response& problem, const std::string& contact, bool english) {
    const Speaker say{english};
    const auto& first = geo::problem_code(problem.problems->front().code);
    const geo::Bilingual title{std::string{first.title_id}, std::string{first.title_en}};
    Markup body = tag("h1", {words(say.of(title))});
    for (const auto& own : *problem.problems) body += told(own, say);
    if (!contact.empty())
        body += tag("p",
                    {words(say.text("Bila tidak berhasil, tanyakan: ", "If that does not help, ask: ") + contact)});
    body += tag("p",
                {link_to(english ? "/?lang=en" : "/", say.pick("Kembali ke halaman depan", "Back to the front page"))});
    auto response = page(problem.status, {title, english, false, english ? "/?lang=id" : "/?lang=en"}, body);
    for (const auto& [name, value] : problem.fields) {
        if (name != "Content-Type" && name != "Cache-Control") response.field(name, value);
    }
    response.route = problem.route;
    return response;
}

}  // namespace sipejuang::server
