// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_identity.hpp"

#include "data/import/csv_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace sipejuang::data {

namespace {

constexpr const char* file_name = "plan.toml";

bool only_of(std::string_view text, std::string_view extra) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [extra](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               extra.find(c) != std::string_view::npos;
    });
}

/// Collects what a plan cannot do without; all that is wrong is told together.
class Required {
public:
    Required(TomlSection& section) : section_{section} {}

    std::string text(const std::string& key, const geo::Bilingual& expected, bool (*fits)(const std::string&)) {
        const auto value = section_.text(key);
        if (!value && !section_.was_wrong(key)) {
            add("plan-key-missing", key,
                {"Kunci plan." + key + " tidak ada; isinya: " + expected.id + ".",
                 "Key plan." + key + " is missing; it holds " + expected.en + "."});
        } else if (!value || !fits(*value)) {
            add("plan-key-invalid", key,
                {"Kunci plan." + key + " tidak dapat dipakai (" + value.value_or("bukan teks") +
                     "); isinya: " + expected.id + ".",
                 "Key plan." + key + " cannot be used (" + value.value_or("not a text") + "); it holds " + expected.en +
                     "."});
        }
        return value.value_or("");
    }

    std::optional<rules::Date> date(const std::string& key) {
        const auto value = section_.date(key);
        if (section_.was_wrong(key)) {
            add("plan-key-invalid", key,
                {"Kunci plan." + key + " bukan tanggal TTTT-BB-HH.", "Key plan." + key + " is not a date YYYY-MM-DD."});
        }
        return value;
    }

    void add(const char* code, const std::string& key, geo::Bilingual detail) {
        problems_.push_back(geo::problem(code, std::move(detail)).in_file(file_name).located(section_.where(key)));
    }
    [[nodiscard]] const geo::Problems& problems() const { return problems_; }

private:
    TomlSection& section_;
    geo::Problems problems_;
};

bool is_name(const std::string& text) { return only_of(text, "-_") && text.size() <= 100; }
bool is_version(const std::string& text) { return only_of(text, "-_.") && text.size() <= 100; }
/// Indonesia's, which have no summer time; any other would need tables that differ from machine to machine.
bool is_zone_name(const std::string& text) {
    constexpr std::array zones{"Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura", "UTC"};
    return std::find(zones.begin(), zones.end(), text) != zones.end();
}
bool is_epsg(const std::string& text) { return epsg_from_text(text).has_value(); }

constexpr std::array levels{rules::Level::detail,   rules::Level::city,   rules::Level::regency,
                            rules::Level::province, rules::Level::island, rules::Level::national};
constexpr std::array statuses{rules::PlanStatus::sample, rules::PlanStatus::draft, rules::PlanStatus::in_force};

bool is_level(const std::string& text) {
    return std::any_of(std::begin(levels), std::end(levels), [&](auto level) { return rules::text_of(level) == text; });
}
bool is_status(const std::string& text) {
    return std::any_of(std::begin(statuses), std::end(statuses),
                       [&](auto status) { return rules::text_of(status) == text; });
}

void read_optional(TomlSection& section, rules::PlanIdentity& identity, PlanReport& report) {
    const auto title = section.bilingual("title");
    if (!title)
        report.warning("title-missing", file_name, "plan.title",
                       {"Rencana tidak punya judul.", "The plan has no title."});
    identity.title = title.value_or(geo::Bilingual{identity.id, identity.id});
    identity.instrument = section.text("instrument").value_or("");
    if (identity.instrument.empty()) {
        report.warning("instrument-missing", file_name, "plan.instrument",
                       {"Peraturan yang menetapkan rencana ini tidak disebut.",
                        "The instrument that this plan is, is not named."});
    }
    const auto datum = section.text("vertical_datum").value_or("unknown");
    identity.vertical_datum = datum == "unknown" ? "" : datum;
    identity.kbli_edition = section.text("kbli_edition").value_or("");
}

void check_dates(const rules::PlanIdentity& identity, Required& required, PlanReport& report) {
    const auto& valid = identity.valid;
    if (valid.from && valid.until && *valid.until < *valid.from) {
        required.add("plan-key-invalid", "valid_until",
                     {"valid_until lebih awal dari valid_from.", "valid_until is earlier than valid_from."});
    }
    if (!valid.from && required.problems().empty()) {
        report.warning("valid-from-missing", file_name, "plan.valid_from",
                       {"Tidak ada valid_from: rencana dianggap berlaku sejak dulu.",
                        "No valid_from: the plan counts as always having been in force."});
    }
}

}  // namespace

std::optional<geo::Epsg> epsg_from_text(std::string_view text) {
    if (lower_case(text.substr(0, 5)) != "epsg:") return std::nullopt;
    text.remove_prefix(5);
    geo::Epsg crs;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), crs.code);
    if (error != std::errc{} || end != text.data() + text.size() || crs.code == 0) return std::nullopt;
    return crs;
}

geo::Result<rules::PlanIdentity> read_identity(TomlSection& section, PlanReport& report) {
    Required required{section};
    rules::PlanIdentity identity;
    identity.id = required.text("id", {"huruf, angka, - dan _", "letters, digits, - and _"}, is_name);
    identity.version = required.text("version", {"huruf, angka, - _ dan .", "letters, digits, - _ and ."}, is_version);
    const auto level = required.text("level",
                                     {"detail | city | regency | province | island | national",
                                      "detail | city | regency | province | island | national"},
                                     is_level);
    for (const auto l : levels)
        if (rules::text_of(l) == level) identity.level = l;
    const auto status = required.text("status", {"sample | draft | in_force", "sample | draft | in_force"}, is_status);
    for (const auto s : statuses)
        if (rules::text_of(s) == status) identity.status = s;
    identity.time_zone = required.text(
        "time_zone",
        {"salah satu dari Asia/Jakarta, Asia/Pontianak, Asia/Makassar, Asia/Jayapura, UTC",
         "one of Asia/Jakarta, Asia/Pontianak, Asia/Makassar, Asia/Jayapura, UTC"},
        is_zone_name);
    const auto crs = required.text("working_crs", {"mis. \"EPSG:23840\"", "for example \"EPSG:23840\""}, is_epsg);
    identity.working_crs = epsg_from_text(crs).value_or(geo::Epsg{});
    identity.valid.from = required.date("valid_from");
    identity.valid.until = required.date("valid_until");
    read_optional(section, identity, report);
    check_dates(identity, required, report);
    if (!required.problems().empty()) return required.problems();
    return identity;
}

}  // namespace sipejuang::data
