// SPDX-License-Identifier: Apache-2.0
#include "server/http/parameter.hpp"

#include <charconv>
#include <cmath>

namespace sipejuang::server {

geo::Problem parameter_invalid(std::string_view name, const geo::Bilingual& why) {
    const auto begin = "Parameter " + std::string{name} + ": ";
    return geo::problem("parameter-invalid", {begin + why.id + ".", begin + why.en + "."});
}

std::optional<std::uint32_t> whole_number(std::string_view text) {
    std::uint32_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || read.ec != std::errc{} || read.ptr != text.data() + text.size()) return std::nullopt;
    return number;
}

geo::Problem not_a_date(std::string_view name) {
    return parameter_invalid(name, {"bukan tanggal TTTT-BB-HH", "not a date YYYY-MM-DD"});
}

std::optional<std::array<double, 4>> box_edges(std::string_view text) {
    std::array<double, 4> edges{};
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const auto read = std::from_chars(text.data(), text.data() + text.size(), edges.at(i));
        if (read.ec != std::errc{} || !std::isfinite(edges.at(i))) return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
        const bool last = i + 1 == edges.size();
        if (last ? !text.empty() : !text.starts_with(',')) return std::nullopt;
        if (!last) text.remove_prefix(1);
    }
    return edges[0] <= edges[2] && edges[1] <= edges[3] ? std::optional{edges} : std::nullopt;
}

}  // namespace sipejuang::server
