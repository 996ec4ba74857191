// SPDX-License-Identifier: Apache-2.0
#include "server/http/problem_response.hpp"

#include "data/export/verdict_json.hpp"

#include <array>
#include <utility>

namespace sipejuang::server {

namespace {

struct CodeStatus {
    std::string_view code;
    int status;
};

constexpr std::array statuses{
    CodeStatus{"cancelled", 409},
    CodeStatus{"file-too-large", 413},
    CodeStatus{"json-too-deep", 400},
    CodeStatus{"file-not-json", 400},
    CodeStatus{"text-not-utf8", 400},
    CodeStatus{"job-not-found", 404},
    CodeStatus{"job-not-finished", 404},
    CodeStatus{"method-not-allowed", 405},
    CodeStatus{"not-acceptable", 406},
    CodeStatus{"filter-invalid", 400},
    CodeStatus{"not-found", 404},
    CodeStatus{"overloaded", 503},
    CodeStatus{"parameter-invalid", 400},
    CodeStatus{"parameter-unknown", 400},
    CodeStatus{"plan-version-changed", 409},
    CodeStatus{"plan-version-not-found", 404},
    CodeStatus{"request-malformed", 400},
    CodeStatus{"request-too-large", 413},
    CodeStatus{"request-too-slow", 408},
    CodeStatus{"server-fault", 500},
    CodeStatus{"screen-unreadable", 500},
    CodeStatus{"sign-in-required", 401},
    CodeStatus{"store-full", 507},
    CodeStatus{"store-in-use", 503},
    CodeStatus{"store-not-writable", 503},
    CodeStatus{"store-too-new", 500},
    CodeStatus{"store-unreadable", 500},
    CodeStatus{"verdict-unreadable", 500},
    CodeStatus{"verdict-gone", 410},
    CodeStatus{"verdict-not-found", 404},
};

}  // namespace

int status_of(std::string_view code) {
    constexpr int fault_of_the_content = 422;
    for (const auto& entry : statuses) {
        if (entry.code == code) return entry.status;
    }
    return fault_of_the_content;
}

Response problem_response(const geo::Problems& problems) {
    auto response = document(status_of(problems.front().code), "application/problem+json",
                             data::problems_json(problems));
    response.field("Cache-Control", "no-store");
    response.problems = std::make_shared<const geo::Problems>(problems);
    return response;
}

Response problem_response(geo::Problem problem) { return problem_response(geo::Problems{std::move(problem)}); }

Response apology(int status) {
    const auto of = [&](const char* code, geo::Bilingual detail) {
        auto response = problem_response(geo::problem(code, std::move(detail)));
        response.status = status;
        return response;
    };
    switch (status) {
        case 401:
            return of("sign-in-required",
                      {"Ini hanya untuk petugas yang sudah masuk.", "This is for officers who have signed in."});
        case 408:
            return of("request-too-slow",
                      {"Permintaan ini tidak selesai pada waktunya.", "The request did not arrive in time."});
        case 413: return of("request-too-large", {"Isi permintaan ini terlalu besar.", "The content is too large."});
        case 431: return of("request-too-large", {"Kepala permintaan ini terlalu besar.", "The header is too large."});
        case 500: return of("server-fault", {"Ada yang salah di pihak kami.", "Something went wrong on our side."});
        case 503:
            return of("overloaded",
                      {"Terlalu banyak permintaan pada saat yang sama.", "Too many requests at the same time."});
        default: return of("request-malformed", {"Permintaan ini tidak dapat dibaca.", "The request cannot be read."});
    }
}

}  // namespace sipejuang::server
