// SPDX-License-Identifier: Apache-2.0
// A filter as anybody may send it.
#include "server/ogc/cql2_match.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace sipejuang;
    const std::string text{bytes, bytes + size};
    auto root = server::read_cql2_text(text);
    if (!root) return 0;
    const geo::MultiPolygon square{{{{{0, 0}, {1, 0}, {1, 1}, {0, 1}}, {}}}};
    server::MapFeature feature{"one", &square, nullptr, {{"name", std::string{"a"}}, {"width", 3.0}}, {0, 0, 1, 1}};
    const std::size_t most = 1'000;
    const server::CqlFilter filter{*root, std::vector<server::QueryShape>(most)};
    const auto twice = server::CqlFilter{*root, std::vector<server::QueryShape>(most)};
    if (server::matches(filter, feature, feature.id) != server::matches(twice, feature, feature.id)) std::abort();
    return 0;
}
