// SPDX-License-Identifier: Apache-2.0
#include "data/export/screen_gpkg.hpp"

#include "data/export/gpkg_table.hpp"
#include "data/export/wkb.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cmath>
#include <filesystem>
#include <map>

namespace sipejuang::data {

namespace {

using C = OutColumn;
constexpr auto integer = C::Type::integer;
constexpr auto real = C::Type::real;
constexpr auto text = C::Type::text;

const std::vector<OutColumn> summary_columns{{"subject", text},
                                             {"kind", text},
                                             {"outcome", text},
                                             {"scope", text},
                                             {"partial", integer},
                                             {"buildings", integer},
                                             {"complies", integer},
                                             {"violates", integer},
                                             {"conditional", integer},
                                             {"undetermined", integer},
                                             {"not_applicable", integer},
                                             {"existing", integer},
                                             {"note", text},
                                             {"kelurahan", text}};

const std::vector<OutColumn> finding_columns{
    {"id", text},           {"land", text},         {"subject", text},  {"rule", text},      {"plan", text},
    {"zone", text},         {"object", text},       {"outcome", text},  {"reason", text},    {"measured", real},
    {"measured_min", real}, {"measured_max", real}, {"relation", text}, {"limit", real},     {"limit_min", real},
    {"limit_max", real},    {"unit", text},         {"margin", real},   {"policy", text},    {"missing", text},
    {"conditions", text},   {"existing", integer},  {"trace", text},    {"provision", text}, {"message_id", text},
    {"message_en", text},   {"land_fid", integer}};

const std::vector<OutColumn> share_columns{
    {"subject", text},   {"kind", text},  {"plan", text},      {"zone", text},
    {"area_m2", real},   {"share", real}, {"raster_m2", real}, {"raster_difference_m2", real},
    {"ignored", integer}};

const std::vector<OutColumn> problem_columns{{"layer", text},     {"feature", text},   {"code", text},
                                             {"at", text},        {"detail_id", text}, {"detail_en", text},
                                             {"advice_id", text}, {"advice_en", text}};

const std::vector<OutColumn> provision_columns{
    {"id", text}, {"instrument", text}, {"article", text}, {"text", text}, {"law_status", text}};

/// Numbers in files have at most 6 decimals, as in a verdict.
OutValue number(const std::optional<double>& value) {
    if (!value) return std::monostate{};
    return std::round(*value * 1e6) / 1e6;
}

}  // namespace

struct ScreenGpkg::File {
    std::string path, unfinished;
    std::unique_ptr<GpkgFile> gpkg;
    std::shared_ptr<const geo::Transformation> to_output;
    int land_fid = 0;
    std::size_t summary = 0, findings = 0, shares = 0, problems = 0, run = 0, provisions = 0;
    std::map<std::string, rules::Provision> quoted;
    bool finished = false;

    ~File() {
        if (finished) return;
        gpkg.reset();
        std::error_code ignored;
        std::filesystem::remove(unfinished, ignored);
        std::filesystem::remove(unfinished + "-journal", ignored);
    }
    bool add_tables() {
        const auto table = [&](std::size_t& number, const char* name, const std::vector<OutColumn>& columns,
                               OutGeometry geometry) {
            const auto made = gpkg->add_table(name, columns, geometry);
            if (made) number = *made;
            return made.has_value();
        };
        return table(summary, "summary", summary_columns, OutGeometry::multi_polygon) &&
               table(findings, "findings", finding_columns, OutGeometry::any) &&
               table(shares, "shares", share_columns, OutGeometry::multi_polygon) &&
               table(problems, "problems", problem_columns, OutGeometry::point) &&
               table(run, "run", {{"key", text}, {"value", text}}, OutGeometry::none) &&
               table(provisions, "provisions", provision_columns, OutGeometry::none);
    }
};

namespace {

/// What gets its name must not be half of itself after the power went.
bool on_the_disk(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}

geo::Problem not_writable(const std::string& path) {
    return geo::problem("output-not-writable", {"Berkas hasil \"" + path + "\" tidak dapat ditulis.",
                                                "The output file \"" + path + "\" cannot be written."})
        .in_file(path);
}

}  // namespace

ScreenGpkg::ScreenGpkg(std::unique_ptr<File> file) : file_{std::move(file)} {}
ScreenGpkg::ScreenGpkg(ScreenGpkg&&) noexcept = default;
ScreenGpkg& ScreenGpkg::operator=(ScreenGpkg&&) noexcept = default;
ScreenGpkg::~ScreenGpkg() = default;

geo::Result<ScreenGpkg> ScreenGpkg::create(const std::string& path, geo::Epsg crs,
                                           std::shared_ptr<const geo::Transformation> to_output) {
    auto file = std::make_unique<File>();
    file->path = path;
    file->unfinished = path + ".unfinished.gpkg";
    file->to_output = std::move(to_output);
    std::error_code ignored;
    std::filesystem::remove(file->unfinished, ignored);
    if (std::filesystem::is_directory(path, ignored)) return not_writable(path);
    file->gpkg = GpkgFile::create(file->unfinished, crs.code);
    if (!file->gpkg || !file->add_tables()) return not_writable(path);
    return ScreenGpkg{std::move(file)};
}

void ScreenGpkg::add(const LandRows& rows) {
    auto& f = *file_;
    const auto& s = rows.summary;
    ++f.land_fid;  // the rows of `summary` are numbered from 1
    f.gpkg->add_row(f.summary,
                    {s.subject, s.kind, s.outcome, s.scope, s.partial ? 1 : 0, s.buildings, s.counts.complies,
                     s.counts.violates, s.counts.conditional, s.counts.undetermined, s.counts.not_applicable,
                     s.counts.existing, s.note, s.kelurahan},
                    wkb(s.shape, *f.to_output));
    for (const auto& r : rows.findings) {
        f.gpkg->add_row(f.findings,
                        {r.id,
                         r.land,
                         r.subject,
                         r.rule,
                         r.plan,
                         r.zone,
                         r.object,
                         r.outcome,
                         r.reason,
                         number(r.measured),
                         number(r.measured_min),
                         number(r.measured_max),
                         r.relation,
                         number(r.limit),
                         number(r.limit_min),
                         number(r.limit_max),
                         r.unit,
                         number(r.margin),
                         r.policy,
                         r.missing,
                         r.conditions,
                         r.existing ? 1 : 0,
                         r.trace,
                         r.provision,
                         r.message_id,
                         r.message_en,
                         f.land_fid},
                        wkb(r.place, *f.to_output));
    }
    for (const auto& r : rows.shares) {
        f.gpkg->add_row(f.shares,
                        {r.subject, r.kind, r.plan, r.zone, number(r.area), number(r.share), number(r.raster_area),
                         number(r.raster_difference), r.ignored ? 1 : 0},
                        wkb(r.shape, *f.to_output));
    }
    for (const auto& bad : rows.problems) add(bad);
    for (const auto* provision : rows.provisions) f.quoted.emplace(provision->id, *provision);
}

void ScreenGpkg::add(const BadFeature& bad) {
    const auto& code = geo::problem_code(bad.problem.code);
    file_->gpkg->add_row(file_->problems,
                         {bad.layer, bad.id, bad.problem.code, bad.problem.at, bad.problem.detail.id,
                          bad.problem.detail.en, std::string{code.advice_id}, std::string{code.advice_en}},
                         bad.problem.place ? wkb(*bad.problem.place) : std::string{});
}

void ScreenGpkg::add_run(const std::string& key, const std::string& value) {
    file_->gpkg->add_row(file_->run, {key, value}, {});
}

geo::Result<geo::Done> ScreenGpkg::finish() {
    for (const auto& [id, p] : file_->quoted) {
        file_->gpkg->add_row(file_->provisions, {p.id, p.instrument, p.article, p.text, p.law_status}, {});
    }
    if (!file_->gpkg->close()) return not_writable(file_->path);
    std::error_code error;
    if (!on_the_disk(file_->unfinished)) return not_writable(file_->path);
    std::filesystem::rename(file_->unfinished, file_->path, error);
    if (error) return not_writable(file_->path);
    file_->finished = true;
    return geo::Done{};
}

}  // namespace sipejuang::data
