// SPDX-License-Identifier: Apache-2.0
#include "data/import/proposal_file.hpp"

#include "data/import/file_kind.hpp"
#include "data/import/proposal_draft.hpp"
#include "data/import/vector_file.hpp"

#include <iostream>

namespace sipejuang::data {

namespace {

constexpr std::size_t largest_geojson = std::size_t{64} << 20U, largest_corners = std::size_t{1} << 20U;

/// Standard input to its end, or one byte more than is allowed.
std::string standard_input() {
    std::string bytes;
    std::string buffer(1U << 16U, '\0');
    while (bytes.size() <= largest_geojson) {
        std::cin.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        const auto got = static_cast<std::size_t>(std::cin.gcount());
        if (got == 0) break;
        bytes.append(buffer, 0, got);
    }
    return bytes;
}

geo::Result<RawProposal> finished(geo::Result<ProposalDraft> draft, const ProposalOptions& options) {
    if (!draft) return draft.error();
    add_building_files(*draft, options);
    return proposal_from(std::move(*draft), options);
}

}  // namespace

geo::Result<RawProposal> read_proposal_geojson(std::string_view bytes, const std::string& file,
                                               const ProposalOptions& options) {
    return finished(draft_from_geojson(bytes, file, options), options);
}

geo::Result<RawProposal> read_proposal(const std::string& file, const ProposalOptions& options) {
    if (file == "-") return read_proposal_geojson(standard_input(), "-", options);
    const auto source = LayerSource::parse(file);
    if (!source.layer.empty()) return finished(draft_from_layers(source.file, source.layer, options), options);
    if (file.ends_with(".csv") || file.ends_with(".txt")) {
        const auto bytes = read_bytes(file, largest_corners);
        if (!bytes) return bytes.error();
        return finished(draft_from_corners(*bytes, file, options), options);
    }
    const auto found = sniff_file(file);
    if (!found) return found.error();
    if (found->kind != FileKind::json) return finished(draft_from_layers(file, "", options), options);
    const auto bytes = read_bytes(file, largest_geojson);
    if (!bytes) return bytes.error();
    return read_proposal_geojson(*bytes, file, options);
}

}  // namespace sipejuang::data
