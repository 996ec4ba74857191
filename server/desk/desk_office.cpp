// SPDX-License-Identifier: Apache-2.0
#include "server/desk/desk_office.hpp"

#include "data/import/csv_text.hpp"
#include "server/http/cookie.hpp"
#include "server/http/problem_response.hpp"
#include "server/http/router.hpp"
#include "server/http/target.hpp"

namespace sipejuang::server {

bool of_office(const data::AdminToken& token, const Request& request, data::Instant now) {
    constexpr std::string_view scheme = "bearer ";
    const auto shown = request.head.field("authorization").value_or("");
    if (data::lower_case(shown.substr(0, scheme.size())) == scheme) return token.matches(shown.substr(scheme.size()));
    return token.opens(cookie(request.head, desk_cookie), now);
}

Response sign_in_first(const Request& request) {
    const bool page = wants_page(request.head) && !request.head.target.starts_with("/ogc");
    if (page && request.head.method == "GET") {
        Response response;
        response.status = 303;
        const auto target = read_target(request.head.target);
        response.field("Location", "/desk/sign-in?next=" + percent_encoded(request.head.target) +
                                       (wants_english(request.head, target ? &*target : nullptr) ? "&lang=en" : ""));
        response.field("Cache-Control", "no-store");
        return response;
    }
    const bool wrong = request.head.field("authorization").has_value();
    auto response = problem_response(geo::problem(
        "sign-in-required",
        wrong
            ? geo::Bilingual{"Kunci yang dikirim tidak cocok.", "The token that was sent does not fit."}
            : geo::Bilingual{"Ini hanya untuk petugas yang sudah masuk.", "This is for officers who have signed in."}));
    response.field("WWW-Authenticate", "Bearer realm=\"sipejuang\"");
    return response;
}

}  // namespace sipejuang::server
