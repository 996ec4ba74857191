// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/proposal_file.hpp"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace sipejuang::data {

/// A property as it was read, before anybody asks what it means.
struct DraftValue {
    struct Object {};  ///< something that no property of ours may be
    std::variant<std::monostate, bool, double, std::string, std::vector<DraftValue>, Object> held;

    [[nodiscard]] bool absent() const { return held.index() == 0; }
    [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&held); }
    [[nodiscard]] const double* number() const { return std::get_if<double>(&held); }
    [[nodiscard]] const std::vector<DraftValue>* list() const { return std::get_if<std::vector<DraftValue>>(&held); }
};

/// A feature of a proposal, from whatever format.
struct DraftFeature {
    std::optional<std::string> id;
    std::string position;    ///< "features.2", "row 3": for messages while there is no id
    std::string given_role;  ///< by the layer's name or by --building; beats the property
    std::vector<std::pair<std::string, DraftValue>> properties;
    RawGeometry geometry;
    std::string file;
    geo::Epsg crs;

    /// The property, null when it is not there or null.
    [[nodiscard]] const DraftValue* find(const std::string& name) const;
    /// For messages: the id, else the position.
    [[nodiscard]] std::string label() const { return id ? *id : position; }
};

/// What the formats make, and what `proposal_from` judges.
struct ProposalDraft {
    RawProposal proposal;  ///< without items
    std::vector<DraftFeature> features;
    bool plot_speaks = false;  ///< activity, kbli, date, title may stand in columns of the plot
    geo::Problems problems;
};

[[nodiscard]] geo::Result<ProposalDraft> draft_from_geojson(std::string_view bytes, const std::string& file,
                                                            const ProposalOptions& options);
/// All layers that a role names; or the one that is named, or the only one, with roles in a column.
[[nodiscard]] geo::Result<ProposalDraft> draft_from_layers(const std::string& file, const std::string& layer,
                                                           const ProposalOptions& options);
/// The corners of one plot, typed or from a spreadsheet (`typed_corners`). The words of the first line say which number is which, else the numbers do; metres
/// need `options.crs`. How they were read is a note. Problems: those of `typed_corners`, metres-without-crs.
[[nodiscard]] geo::Result<ProposalDraft> draft_from_corners(std::string_view bytes, const std::string& file,
                                                            const ProposalOptions& options);
/// The footprints of `--building` files, in the order given. The proposal's hash then is that of all files' hashes.
void add_building_files(ProposalDraft& draft, const ProposalOptions& options);

/// Roles, ids, numbers, activity: all faults together, at most 50.
[[nodiscard]] geo::Result<RawProposal> proposal_from(ProposalDraft draft, const ProposalOptions& options);

/// No more than this many problems are told at once.
inline constexpr std::size_t most_problems = 50;

/// No more features in one proposal; a whole city is for `screen`.
inline constexpr std::size_t most_features = 10'000;

}  // namespace sipejuang::data
