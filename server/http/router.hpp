// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"
#include "server/http/request.hpp"
#include "server/http/response.hpp"
#include "server/http/target.hpp"

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::server {

/// A request that found its route.
struct Call {
    const Request& request;
    const Target& target;
    std::vector<std::string> path;  ///< what stands where the pattern has braces, in order
    bool english = false;           ///< `lang=en`, else the first of id and en in Accept-Language, else Indonesian

    [[nodiscard]] std::optional<std::string_view> parameter(std::string_view name) const {
        return target.parameter(name);
    }
    [[nodiscard]] const std::string& say(const geo::Bilingual& text) const { return english ? text.en : text.id; }
};

/// One method of one resource.
struct Route {
    std::string method;                ///< "GET" answers HEAD too
    std::string pattern;               ///< "/verdict/{id}"
    std::set<std::string> parameters;  ///< of the query, beside `lang`; any other is 400
    std::function<Response(const Call&)> answer;
    std::uint64_t most_body = 0;  ///< bytes
    bool local = false;           ///< only over the socket in the data directory; to others it is not there
    bool office = false;          ///< only for those whom the guard of the office lets in
};

/// Finds who answers, and does for all what none should have to: unknown parameters, 404 and 405, HEAD, `If-None-Match`, gzip, CORS
/// for public reading, and the headers that keep a page from harm.
class Router {
public:
    void add(Route route);
    /// How people are told what is wrong: with the problem document and whether they read English. Those who do not ask for HTML, and all under /ogc,
    /// get the document.
    void show_problems_by(std::function<Response(const Response&, bool)> page) { problem_page_ = std::move(page); }
    /// Who may use the routes of the office: nothing, or what is answered instead. Without a guard nobody may, but over the local socket.
    void guard_office_by(std::function<std::optional<Response>(const Request&)> guard) { office_ = std::move(guard); }
    [[nodiscard]] Response answer(const Request& request) const;
    /// A refusal as its reader wants it, a page or the document, with the headers of every answer.
    [[nodiscard]] Response shown(Response response, const Request& request) const;
    [[nodiscard]] std::uint64_t most_body(const Request& request) const;
    /// What is answered whatever the body says, as far as the head of the request tells: there is no such route, or this one may not be used. Nothing: the
    /// body is wanted.
    [[nodiscard]] std::optional<Response> refusal(const Request& request) const;

private:
    struct Found;
    [[nodiscard]] Response routed(const Request& request) const;
    [[nodiscard]] Found find(const RequestHead& head, bool local, const Target& target) const;
    [[nodiscard]] std::optional<Response> refused(const Route& route, const Request& request) const;
    std::function<Response(const Response&, bool)> problem_page_;
    std::function<std::optional<Response>(const Request&)> office_;
    std::vector<Route> routes_;
    std::vector<std::vector<std::string>> patterns_;
};

/// Whether a request asks for a page: `Accept` names text/html.
[[nodiscard]] bool wants_page(const RequestHead& head);

/// The language of a request, as `Call::english` has it.
[[nodiscard]] bool wants_english(const RequestHead& head, const Target* target);

}  // namespace sipejuang::server
