// SPDX-License-Identifier: Apache-2.0
#include "server/administer.hpp"

#include "server/application.hpp"

#include <utility>

namespace sipejuang::server {

geo::Result<LocalAnswer> administer(const std::string& folder, const std::string& method, const std::string& target,
                                    std::string body) {
    if (auto answer = ask_local(folder + "/socket", method, target, body)) return std::move(*answer);
    auto store = data::Store::open(folder);
    if (!store) return std::move(store).error();
    Application app{std::move(store).value(), {}, {}};
    Request request;
    request.head.method = method;
    request.head.target = target;
    request.body = std::move(body);
    request.local = true;
    const auto response = all_routes(app).answer(request);
    return LocalAnswer{response.status, *response.body};
}

}  // namespace sipejuang::server
