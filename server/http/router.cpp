// SPDX-License-Identifier: Apache-2.0
#include "server/http/router.hpp"

#include "server/http/gzip.hpp"
#include "server/http/problem_response.hpp"

#include <algorithm>

namespace sipejuang::server {

namespace {

std::vector<std::string> split(std::string_view pattern) {
    std::vector<std::string> parts;
    while (!pattern.empty()) {
        pattern.remove_prefix(1);
        const auto end = std::min(pattern.find('/'), pattern.size());
        if (end > 0) parts.emplace_back(pattern.substr(0, end));
        pattern.remove_prefix(end);
    }
    return parts;
}

/// What stands in the braces; nothing where the path is another.
std::optional<std::vector<std::string>> match(const std::vector<std::string>& pattern,
                                              const std::vector<std::string>& path) {
    if (pattern.size() != path.size()) return std::nullopt;
    std::vector<std::string> held;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (pattern[i].starts_with('{'))
            held.push_back(path[i]);
        else if (pattern[i] != path[i])
            return std::nullopt;
    }
    return held;
}

bool listed(std::string_view list, std::string_view item) {
    while (!list.empty()) {
        const auto end = std::min(list.find(','), list.size());
        auto own = list.substr(0, end);
        list.remove_prefix(std::min(end + 1, list.size()));
        own.remove_prefix(std::min(own.find_first_not_of(' '), own.size()));
        while (own.ends_with(' ')) own.remove_suffix(1);
        if (own.starts_with("W/"))
            own.remove_prefix(2);  // a proxy that packs weakens the tag; the comparison is weak (RFC 9110 13.1.2)
        if (own == item || own == "*") return true;
    }
    return false;
}

/// RFC 9110 12.5.3, as far as gzip goes: named, and not with q=0.
bool takes_gzip(const RequestHead& head) {
    std::string accepted{head.field("accept-encoding").value_or("")};
    accepted.erase(std::remove_if(accepted.begin(), accepted.end(), [](char c) { return c == ' ' || c == '\t'; }),
                   accepted.end());
    const auto at = accepted.find("gzip");
    if (at == std::string::npos) return false;
    const auto rest = std::string_view{accepted}.substr(at + 4);
    const auto quality = rest.substr(0, rest.find(','));
    return !quality.starts_with(";q=0") || quality.find_first_not_of("0.", 3) != std::string_view::npos;
}

bool is_text(std::string_view type) {
    return type.starts_with("text/") || type.find("json") != std::string_view::npos ||
           type.find("xml") != std::string_view::npos || type.find("javascript") != std::string_view::npos ||
           type.find("vector-tile") != std::string_view::npos;
}

void set(Response& response, std::string_view name, std::string value) {
    for (auto& [known, own] : response.fields) {
        if (known == name) {
            own = std::move(value);
            return;
        }
    }
    response.field(std::string{name}, std::move(value));
}

/// A strong ETag names these very bytes, so the packed ones have a name of their own (RFC 9110 8.8.3).
void pack(Response& response, const RequestHead& head) {
    constexpr std::size_t worth = 1024;
    if (!is_text(response.value_of("Content-Type"))) return;
    response.field("Vary", "Accept-Encoding");
    if (response.body->size() < worth || !takes_gzip(head) || !response.value_of("Content-Encoding").empty()) return;
    if (response.packed == nullptr) response.packed = std::make_shared<const std::string>(gzip(*response.body));
    if (response.packed->empty() || response.packed->size() >= response.body->size()) return;
    response.body = response.packed;
    response.field("Content-Encoding", "gzip");
    const std::string tag{response.value_of("ETag")};
    if (!tag.empty()) set(response, "ETag", tag.substr(0, tag.size() - 1) + "-gz\"");
}

void answer_unchanged(Response& response, const RequestHead& head) {
    const auto known = head.field("if-none-match");
    if (!known || response.status != 200 || response.value_of("ETag").empty()) return;
    if (!listed(*known, response.value_of("ETag"))) return;
    response.status = 304;
    response.body = std::make_shared<const std::string>();
    response.fields.erase(std::remove_if(response.fields.begin(), response.fields.end(),
                                         [](const auto& field) { return field.first == "Content-Encoding"; }),
                          response.fields.end());
}

/// No script or style but our own files, no frame around us, nothing guessed, nothing told to other sites.
void protect(Response& response) {
    response.field("X-Content-Type-Options", "nosniff");
    response.field("Referrer-Policy", "no-referrer");
    response.field(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
        "worker-src 'self' blob:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    response.field("Cross-Origin-Opener-Policy", "same-origin");
}

Response not_found() {
    return problem_response(
        geo::problem("not-found", {"Tidak ada apa-apa di alamat ini.", "There is nothing at this address."}));
}

std::string english_first(std::string_view accepted) {
    const auto en = accepted.find("en"), id = std::min(accepted.find("id"), accepted.find("in"));
    return en != std::string_view::npos && en < id ? "en" : "id";
}

}  // namespace

bool wants_page(const RequestHead& head) {
    return head.field("accept").value_or("").find("text/html") != std::string_view::npos;
}

bool wants_english(const RequestHead& head, const Target* target) {
    if (target != nullptr) {
        if (const auto own = target->parameter("lang")) return *own == "en";
    }
    return english_first(head.field("accept-language").value_or("")) == "en";
}

struct Router::Found {
    const Route* route = nullptr;
    std::vector<std::string> path;
    std::set<std::string> methods;  ///< that this path has
    std::string pattern;
};

void Router::add(Route route) {
    patterns_.push_back(split(route.pattern));
    routes_.push_back(std::move(route));
}

Router::Found Router::find(const RequestHead& head, bool local, const Target& target) const {
    Found found;
    const std::string method = head.method == "HEAD" ? "GET" : head.method;
    for (std::size_t i = 0; i < routes_.size(); ++i) {
        if (routes_[i].local && !local) continue;
        auto path = match(patterns_[i], target.segments);
        if (!path) continue;
        found.methods.insert(routes_[i].method);
        found.pattern = routes_[i].pattern;
        if (routes_[i].method != method || found.route != nullptr) continue;
        found.route = &routes_[i];
        found.path = std::move(*path);
    }
    return found;
}

std::uint64_t Router::most_body(const Request& request) const {
    const auto target = read_target(request.head.target);
    if (!target) return 0;
    const auto found = find(request.head, request.local, *target);
    return found.route == nullptr ? 0 : found.route->most_body;
}

std::optional<Response> Router::refusal(const Request& request) const {
    const auto target = read_target(request.head.target);
    if (!target) return answer(request);
    const auto found = find(request.head, request.local, *target);
    if (found.route == nullptr) return answer(request);  // not found, or no such method: its body matters to nobody
    auto refusal = refused(*found.route, request);
    if (!refusal) return std::nullopt;
    refusal->route = found.route->pattern;
    return shown(std::move(*refusal), request);
}

Response Router::answer(const Request& request) const { return shown(routed(request), request); }

Response Router::shown(Response response, const Request& request) const {
    if (response.problems != nullptr && problem_page_ && wants_page(request.head) &&
        !request.head.target.starts_with("/ogc")) {
        const auto target = read_target(request.head.target);
        response = problem_page_(response, wants_english(request.head, target ? &*target : nullptr));
    }
    protect(response);
    return response;
}

std::optional<Response> Router::refused(const Route& route, const Request& request) const {
    if (!route.office || request.local) return std::nullopt;
    if (office_) return office_(request);
    return problem_response(
        geo::problem("sign-in-required", {"Halaman ini untuk petugas.", "This page is for the office."}));
}

Response Router::routed(const Request& request) const {
    const auto target = read_target(request.head.target);
    if (!target) return apology(400);
    const auto found = find(request.head, request.local, *target);
    if (found.methods.empty()) return not_found();
    if (found.route == nullptr) {
        std::string allowed;
        for (const auto& method : found.methods)
            allowed += (allowed.empty() ? "" : ", ") + method + (method == "GET" ? ", HEAD" : "");
        auto response = request.head.method == "OPTIONS"
                            ? Response{}
                            : problem_response(geo::problem(
                                  "method-not-allowed",
                                  {"Cara " + request.head.method + " tidak ada di sini; yang ada: " + allowed + ".",
                                   "There is no " + request.head.method + " here; there are: " + allowed + "."}));
        if (request.head.method == "OPTIONS") response.status = 204;
        response.field("Allow", allowed);
        response.route = found.pattern;
        return response;
    }
    const auto& route = *found.route;
    if (auto refusal = refused(route, request)) {
        refusal->route = route.pattern;
        return *refusal;
    }
    for (const auto& [name, value] : target->query) {
        if (name == "lang" || route.parameters.contains(name)) continue;
        auto response = problem_response(
            geo::problem("parameter-unknown", {"Parameter " + name + " tidak dikenal di sini.",
                                               "There is no parameter " + name + " here."}));
        response.route = route.pattern;
        return response;
    }
    auto response = route.answer({request, *target, found.path, wants_english(request.head, &*target)});
    response.route = route.pattern;
    if (route.method == "GET" && !route.local && !route.office) response.field("Access-Control-Allow-Origin", "*");
    pack(response, request.head);
    answer_unchanged(response, request.head);
    return response;
}

}  // namespace sipejuang::server
