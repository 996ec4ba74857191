// SPDX-License-Identifier: Apache-2.0
// /assets/{file}: style and scripts, packed when they were built, kept by browsers for ever.
#include "server/pages/assets.hpp"

#include "server/application.hpp"
#include "server/http/problem_response.hpp"

namespace sipejuang::server {

namespace {

struct Packed {
    std::string_view encoding, bytes;
};

/// The best that the client takes; a coding with q=0 is not asked for by browsers, and is not looked for here.
Packed packed_for(const Asset& asset, const Call& call) {
    const auto accepted = call.request.head.field("accept-encoding").value_or("");
    if (accepted.find("br") != std::string_view::npos) return {"br", asset.brotli};
    if (accepted.find("gzip") != std::string_view::npos) return {"gzip", asset.gzip};
    return {"", asset.plain};
}

Response file(const Call& call) {
    const auto* asset = asset_at(call.path.at(0));
    if (asset == nullptr)
        return problem_response(geo::problem("not-found", {"Berkas ini tidak ada.", "There is no such file."}));
    const auto [encoding, bytes] = packed_for(*asset, call);
    auto response = document(200, std::string{asset->type}, std::string{bytes});
    if (!encoding.empty()) response.field("Content-Encoding", std::string{encoding});
    response.field("Cache-Control", "public, max-age=31536000, immutable");
    return response.field("ETag", "\"" + std::string{asset->hash} + "-" + std::string{encoding} + "\"");
}

}  // namespace

void add_assets(Router& router) { router.add({"GET", "/assets/{file}", {}, file}); }

}  // namespace sipejuang::server
