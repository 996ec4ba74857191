// SPDX-License-Identifier: Apache-2.0
#include "server/check_service.hpp"

#include "data/import/civil_date.hpp"
#include "data/import/temporary_folder.hpp"

#include <utility>

namespace sipejuang::server {

namespace {

/// GeoJSON is ours to read; whatever else it is, the caged reader finds out, from a file of its own.
bool is_json(std::string_view bytes) {
    const auto first = bytes.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (bytes[first] == '{' || bytes.starts_with("\xEF\xBB\xBF"));
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
    const auto file = folder->keep("proposal", name, question.bytes);
    if (!file) return file.error();
    auto raw = data::read_proposal(*file, question.options);
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
