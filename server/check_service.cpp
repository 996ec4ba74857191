// SPDX-License-Identifier: Apache-2.0
#include "server/check_service.hpp"

#include "data/import/civil_date.hpp"
#include "data/import/temporary_folder.hpp"

#include <filesystem>
#include <fstream>
#include <utility>

namespace sipejuang::server {

namespace {

/// GeoJSON is ours to read; whatever else it is, the caged reader finds out, from a file of its own.
bool is_json(std::string_view bytes) {
    const auto first = bytes.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (bytes[first] == '{' || bytes.starts_with("\xEF\xBB\xBF"));
}

/// Only what follows the last dot of a person's file name is used, and only letters of it.
std::string suffix_of(const std::string& name) {
    std::string suffix = std::filesystem::path{name}.extension().string();
    constexpr std::size_t longest = 8;
    for (const char c : suffix.substr(suffix.empty() ? 0 : 1)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!plain) return {};
    }
    return suffix.size() > longest ? std::string{} : suffix;
}

geo::Problems called(geo::Problems problems, const std::string& name) {
    for (auto& problem : problems) problem.file = name;
    return problems;
}

}  // namespace

geo::Result<data::RawProposal> read_question(const CheckQuestion& question) {
    const std::string name = question.name.empty() ? "proposal.geojson" : question.name;
    if (is_json(question.bytes)) return data::read_proposal_geojson(question.bytes, name, question.options);
    const auto folder = data::TemporaryFolder::make();
    if (!folder) return folder.error();
    const std::string file = folder->path() + "/proposal" + suffix_of(name);
    std::ofstream{file, std::ios::binary} << question.bytes;
    auto raw = data::read_proposal(file, question.options);
    if (!raw) return called(std::move(raw).error(), name);
    raw->file = name;
    return raw;
}

geo::Result<CheckAnswer> judge(std::shared_ptr<const Edition> edition, const CheckQuestion& question,
                               std::chrono::system_clock::time_point now) {
    if (!edition) return no_plan_in_force();
    const auto raw = read_question(question);
    if (!raw) return raw.error();
    if (const auto place = data::lon_lat_box(*raw); !place) return place.error();
    const auto& law = edition->law;
    const auto intake = data::take_in(*raw, law.working_crs, false);
    if (!intake) return intake.error();
    const auto today = data::date_at(now, law.law.plans().front()->identity().time_zone);
    const auto date = question.date ? *question.date : raw->date.value_or(today);
    auto verdict = rules::check(intake->proposal, law.law, date);
    if (!verdict) return called(verdict.error(), raw->file);
    return CheckAnswer{std::move(edition), std::move(verdict).value(),
                       data::record_of(*raw, *intake, law.working_crs, "sipejuang " SIPEJUANG_VERSION), raw->title,
                       raw->notes};
}

}  // namespace sipejuang::server
