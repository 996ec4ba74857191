// SPDX-License-Identifier: Apache-2.0
#include "data/import/proposal_roles.hpp"

#include <algorithm>

namespace sipejuang::data {

namespace {

using Role = RawProposal::Item::Role;
using Kind = RawGeometry::Kind;
using Roles = std::vector<std::optional<Role>>;

std::optional<Role> role_named(const std::string& name) {
    if (name == "plot") return Role::plot;
    if (name == "building") return Role::building;
    if (name == "green") return Role::green;
    return std::nullopt;
}

geo::Problem about(const DraftFeature& feature, const char* code, const std::string& id, const std::string& en) {
    return geo::problem(code, {id, en}).in_file(feature.file).of_feature(feature.label());
}

/// The role that the feature claims; `claims` is false when it claims none.
std::optional<Role> claimed(const DraftFeature& feature, bool& claims, geo::Problems& problems) {
    if (!feature.given_role.empty()) {
        claims = true;
        return role_named(feature.given_role);
    }
    const auto* value = feature.find("role");
    const auto* text = value == nullptr ? nullptr : value->text();
    claims = value != nullptr && (text == nullptr || !text->empty());
    if (!claims) return std::nullopt;
    const auto role = text == nullptr ? std::nullopt : role_named(*text);
    if (!role) {
        const std::string name = text == nullptr ? "?" : *text;
        problems.push_back(about(feature, "role-unknown", "role = \"" + name + "\": hanya plot, building, atau green.",
                                 "role = \"" + name + "\": only plot, building or green.")
                               .located("properties.role"));
    }
    return role;
}

bool without_a_vertex(const RawGeometry& geometry) {
    const auto& parts = geometry.polygons.parts;
    return std::all_of(parts.begin(), parts.end(), [](const auto& part) { return part.shell.empty(); });
}

/// A feature with a role must have an area.
void check_geometry(const DraftFeature& feature, geo::Problems& problems) {
    const auto& geometry = feature.geometry;
    if (geometry.unreadable) return;
    if (geometry.kind == Kind::none || (geometry.kind == Kind::polygon && without_a_vertex(geometry))) {
        problems.push_back(
            about(feature, "geometry-missing", "Fitur ini tidak mempunyai geometri.", "This feature has no geometry."));
    } else if (geometry.kind != Kind::polygon) {
        problems.push_back(
            about(feature, "wrong-geometry-type",
                  "Geometrinya \"" + geometry.type_name + "\"; perlu Polygon atau MultiPolygon.",
                  "Its geometry is \"" + geometry.type_name + "\"; a Polygon or MultiPolygon is needed."));
    }
}

/// Features that claim no role, once it is known whether a plot was claimed.
void settle_unclaimed(ProposalDraft& draft, const std::vector<std::size_t>& unclaimed, bool has_plot, Roles& roles) {
    std::vector<std::size_t> polygons;
    for (const auto i : unclaimed) {
        if (draft.features[i].geometry.kind == Kind::polygon) polygons.push_back(i);
    }
    if (!has_plot && polygons.size() == 1) {
        roles[polygons.front()] = Role::plot;
        draft.proposal.notes.push_back({"Satu poligon tanpa role dibaca sebagai bidang tanah (plot).",
                                        "One polygon without role is read as the plot."});
    } else {
        for (const auto i : polygons) {
            draft.problems.push_back(about(draft.features[i], "role-missing",
                                           "Poligon ini tidak menyebut role; ada beberapa poligon.",
                                           "This polygon states no role, and there are several polygons."));
        }
    }
    const bool only = draft.features.size() == 1;
    for (const auto i : unclaimed) {
        const auto& feature = draft.features[i];
        if (feature.geometry.kind == Kind::polygon) continue;
        if (only) {
            check_geometry(feature, draft.problems);
        } else {
            draft.proposal.notes.push_back(
                {"Fitur " + feature.label() + " tanpa role dan tanpa luas tidak dinilai.",
                 "Feature " + feature.label() + " has no role and no area and is not judged."});
        }
    }
}

void check_plots(ProposalDraft& draft, const Roles& roles, bool plot_given) {
    const auto plots = std::count(roles.begin(), roles.end(), std::optional{Role::plot});
    if (plots == 0 && !plot_given && draft.problems.empty()) {
        draft.problems.push_back(
            geo::problem("no-plot", {"Permohonan ini tidak mempunyai bidang tanah (role \"plot\").",
                                     "The proposal has no plot (role \"plot\")."})
                .in_file(draft.proposal.file));
    }
    bool first = true;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        if (roles[i] != Role::plot) continue;
        if (!first) {
            draft.problems.push_back(about(draft.features[i], "two-plots",
                                           "Lebih dari satu fitur ber-role \"plot\"; pakai satu MultiPolygon.",
                                           "More than one feature has the role \"plot\"; use one MultiPolygon."));
        }
        first = false;
    }
}

}  // namespace

std::vector<std::optional<Role>> roles_of(ProposalDraft& draft, const ProposalOptions& options) {
    Roles roles(draft.features.size());
    std::vector<std::size_t> unclaimed;
    bool has_plot = false;
    for (std::size_t i = 0; i < draft.features.size(); ++i) {
        bool claims = false;
        roles[i] = claimed(draft.features[i], claims, draft.problems);
        if (!claims) unclaimed.push_back(i);
        has_plot = has_plot || roles[i] == Role::plot;
    }
    settle_unclaimed(draft, unclaimed, has_plot, roles);
    for (std::size_t i = 0; i < roles.size(); ++i) {
        if (roles[i]) check_geometry(draft.features[i], draft.problems);
    }
    check_plots(draft, roles, options.plot_given);
    return roles;
}

}  // namespace sipejuang::data
