// SPDX-License-Identifier: Apache-2.0
// What a filled-in form becomes: one proposal.
#include "server/check_form.hpp"

#include "data/export/proposal_json.hpp"
#include "data/import/plan_identity.hpp"
#include "data/import/projection.hpp"
#include "data/import/typed_corners.hpp"
#include "rules/check/check.hpp"
#include "server/check_service.hpp"
#include "server/form_number.hpp"
#include "server/meant_activity.hpp"
#include "server/proposed_numbers.hpp"
#include "server/rectangle_footprint.hpp"

#include <algorithm>
#include <optional>

namespace sipejuang::server {

namespace {

using Item = data::RawProposal::Item;

geo::Problem missing(std::string field, geo::Bilingual what) {
    return geo::problem("field-missing", std::move(what)).of_feature(std::move(field));
}

data::CornerOrder order_of(const CheckForm& form) {
    const auto order = form.text("order");
    if (order == "lon_lat") return data::CornerOrder::lon_lat;
    return order == "easting_northing" ? data::CornerOrder::easting_northing : data::CornerOrder::lat_lon;
}

/// What is being put together, with everything that is wrong with it: one press tells all.
class Assembly {
public:
    Assembly(const CheckForm& form, const Edition& edition, rules::Date on, bool stated)
        : form_{form},
          edition_{edition},
          on_{on},
          stated_{stated} {}

    geo::Result<std::string> made() {
        drawn_.file = "form";
        drawn_.crs = geo::wgs84;
        for (const auto& problem : form_.strange()) add(problem);
        add_file();
        add_plot();
        const bool plot_known = problems_.empty();
        add_building(plot_known);
        const bool all_known = problems_.empty();
        for (auto& problem : write_numbers(form_, all_known ? &drawn_ : nullptr)) add(std::move(problem));
        add_activity();
        if (problems_.empty()) add_contradictions();
        if (!problems_.empty()) return problems_;
        return data::proposal_json(drawn_);
    }

private:
    /// One fault of a field that two others lean on is told once.
    void add(geo::Problem problem) {
        const bool told = std::any_of(problems_.begin(), problems_.end(), [&](const geo::Problem& own) {
            return own.code == problem.code && own.feature == problem.feature;
        });
        if (!told) problems_.push_back(std::move(problem));
    }
    void add(const geo::Problems& problems, const std::string& field) {
        for (const auto& problem : problems) problems_.push_back(problem.of_feature(field));
    }

    /// A file of any kind, or what was read from one before and handed back by "change".
    void add_file() {
        CheckQuestion question;
        std::string field;
        if (const auto* file = form_.file()) {
            question.bytes = file->value;
            question.name = file->file_name;
            field = "file";
        } else if (const auto uploaded = form_.text("uploaded"); !uploaded.empty()) {
            question.bytes = uploaded;
            field = "file";
        } else {
            return;
        }
        if (!form_.text("crs").empty()) {
            const auto crs = named_crs();
            if (!crs) return add(invalid_crs());
            question.options.crs = *crs;
        }
        question.options.plot_given = !form_.text("parcel").empty() || !form_.text("corners").empty();
        auto raw = read_question(question);
        if (!raw) return add(raw.error(), field);
        drawn_ = std::move(raw).value();
    }

    void add_plot() {
        const auto parcel = form_.text("parcel"), corners = form_.text("corners");
        const int given = (parcel.empty() ? 0 : 1) + (corners.empty() ? 0 : 1) + (has(Item::Role::plot) ? 1 : 0);
        if (given == 0 && problems_.empty())
            return add(missing("parcel", {"Bidang tanah belum dipilih: isi nomor bidang, titik sudut, atau berkas.",
                                          "No plot was chosen: give a parcel number, corners or a file."}));
        if (given > 1)
            return add(geo::problem("fields-contradict",
                                    {"Bidang tanah diberikan dengan lebih dari satu cara. Pakai salah satu saja.",
                                     "The plot was given in more than one way. Use one of them."})
                           .of_feature(corners.empty() ? "parcel" : "corners"));
        if (!parcel.empty()) return add_parcel(parcel);
        if (!corners.empty()) add_corners("corners", corners, Item::Role::plot, "plot");
    }

    void add_parcel(const std::string& number) {
        const auto* parcel = edition_.parcels.by_number(number);
        if (parcel == nullptr)
            return add(geo::problem("field-invalid", {"Tidak ada bidang bernomor " + number + " di peta ini.",
                                                      "This map has no parcel with the number " + number + "."})
                           .of_feature("parcel"));
        add_shape(parcel->shape, Item::Role::plot, parcel->id, true);
    }

    /// A shape of the working CRS, into the document in lon/lat.
    void add_shape(const geo::MultiPolygon& shape, Item::Role role, std::string id, bool first) {
        const auto lon_lat = data::projection(geo::wgs84, edition_.law.working_crs);
        if (!lon_lat) return add(lon_lat.error().front());
        Item item;
        item.role = role;
        item.id = std::move(id);
        item.crs = geo::wgs84;
        item.geometry.kind = data::RawGeometry::Kind::polygon;
        item.geometry.polygons = geo::to_source(**lon_lat, shape);
        drawn_.items.insert(first ? drawn_.items.begin() : drawn_.items.end(), std::move(item));
    }

    [[nodiscard]] geo::Problem invalid_crs() const {
        const auto crs = form_.text("crs");
        return geo::problem("field-invalid", {"\"" + crs + "\" bukan kode EPSG.", "\"" + crs + "\" is no EPSG code."})
            .of_feature("crs");
    }

    /// "EPSG:32751" and "32751" alike.
    [[nodiscard]] std::optional<geo::Epsg> named_crs() const {
        const auto text = form_.text("crs");
        const bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
        return data::epsg_from_text(digits ? "EPSG:" + text : text);
    }

    void add_corners(const std::string& field, const std::string& text, Item::Role role, std::string id) {
        const auto order = order_of(form_);
        if (order != data::CornerOrder::easting_northing && !form_.text("crs").empty())
            return add(
                geo::problem("fields-contradict",
                             {"Sistem koordinat hanya untuk timur, utara dalam meter; titik ini dalam derajat.",
                              "A coordinate system is for easting, northing in metres; these corners are in degrees."})
                    .of_feature("crs"));
        auto corners = data::typed_corners(text, order);
        if (!corners) return add(corners.error(), field);
        Item item;
        item.role = role;
        item.id = std::move(id);
        item.crs = order == data::CornerOrder::easting_northing ? edition_.law.working_crs : geo::wgs84;
        if (const auto crs = form_.text("crs"); order == data::CornerOrder::easting_northing && !crs.empty()) {
            const auto code = named_crs();
            if (!code) return add(invalid_crs());
            item.crs = *code;
        }
        item.geometry.kind = data::RawGeometry::Kind::polygon;
        item.geometry.polygons.parts.push_back({std::move(corners).value(), {}});
        drawn_.items.insert(role == Item::Role::plot ? drawn_.items.begin() : drawn_.items.end(), std::move(item));
    }

    void add_building(bool plot_known) {
        const auto corners = form_.text("building_corners");
        const bool rectangle = !form_.text("length").empty() || !form_.text("width").empty();
        const int given = (corners.empty() ? 0 : 1) + (rectangle ? 1 : 0) + (has(Item::Role::building) ? 1 : 0);
        if (given > 1)
            return add(geo::problem("fields-contradict",
                                    {"Bangunan diberikan dengan lebih dari satu cara. Pakai salah satu saja.",
                                     "The building was given in more than one way. Use one of them."})
                           .of_feature(rectangle ? "length" : "building_corners"));
        if (!corners.empty()) add_corners("building_corners", corners, Item::Role::building, "b1");
        if (rectangle) add_rectangle(plot_known);
    }

    std::optional<geo::Metres> measure(const std::string& field, const geo::Bilingual& name) {
        const auto value = number_of(form_, field);
        if (!value) {
            add(value.error().front());
            return std::nullopt;
        }
        if (!*value) {
            add(missing(field, {name.id + " belum diisi.", name.en + " is empty."}));
            return std::nullopt;
        }
        constexpr double longest = 2'000;
        if (**value < 0 || **value > longest) {
            add(geo::problem("field-invalid",
                             {name.id + " harus 0 sampai 2.000 m.", name.en + " must be 0 to 2,000 m."})
                    .of_feature(field));
            return std::nullopt;
        }
        return geo::Metres::of(**value);
    }

    void add_rectangle(bool plot_known) {
        const auto along = measure("length", {"Panjang bangunan", "Length of the building"});
        const auto deep = measure("width", {"Lebar bangunan", "Depth of the building"});
        const auto edge = measure("from_street", {"Jarak dari sisi jalan", "Distance from the street side"});
        const auto left = measure("from_left", {"Jarak dari ujung kiri", "Distance from the left end"});
        if (!along || !deep || !edge || !left || !plot_known) return;
        const auto plot = judged_plot();
        if (!plot) return add(plot.error(), "parcel");
        const auto& shape = plot->proposal.plot->shape.parts.front();
        rules::Proposal bare;
        bare.plot = plot->proposal.plot;
        const auto verdict = rules::check(bare, edition_.law.law, on_);
        if (!verdict) return add(verdict.error(), "parcel");
        const auto rectangle = rectangle_footprint(shape, street_side(shape, verdict->edges),
                                                   {*along, *deep, *edge, *left});
        if (rectangle) add_shape(*rectangle, Item::Role::building, "b1", false);
    }

    [[nodiscard]] geo::Result<data::Intake> judged_plot() const {
        auto plot = drawn_;
        plot.items.erase(std::remove_if(plot.items.begin(), plot.items.end(),
                                        [](const Item& item) { return item.role != Item::Role::plot; }),
                         plot.items.end());
        plot.crs = plot.items.front().crs;
        return data::take_in(plot, edition_.law.working_crs, false);
    }

    /// What cannot be taken in is told by the judge.
    void add_contradictions() {
        const auto intake = data::take_in(drawn_, edition_.law.working_crs, false);
        if (!intake) return;
        for (auto& problem : contradictions(intake->proposal)) add(std::move(problem));
    }

    void add_activity() {
        if (const auto activity = form_.text("activity"); !activity.empty()) drawn_.activity = activity;
        if (const auto worded = form_.text("activity_words"); !worded.empty()) {
            const auto chosen = form_.text("activity").empty() && form_.file() != nullptr ? drawn_.activity
                                                                                          : form_.text("activity");
            const auto on = stated_ ? on_ : drawn_.date.value_or(on_);
            auto meant = meant_activity(edition_.law.law, on, worded, chosen);
            if (!meant) return add(meant.error(), "activity_words");
            drawn_.activity = std::move(meant).value();
        }
        if (const auto kbli = form_.text("kbli"); !kbli.empty()) drawn_.kbli = {kbli};
        if (stated_ || !drawn_.date) drawn_.date = on_;
    }

    [[nodiscard]] bool has(Item::Role role) const {
        return std::any_of(drawn_.items.begin(), drawn_.items.end(),
                           [role](const Item& item) { return item.role == role; });
    }

    const CheckForm& form_;
    const Edition& edition_;
    rules::Date on_;
    bool stated_;
    data::RawProposal drawn_;
    geo::Problems problems_;
};

}  // namespace

geo::Result<std::string> proposal_of(const CheckForm& form, const Edition& edition, rules::Date on, bool stated) {
    return Assembly{form, edition, on, stated}.made();
}

}  // namespace sipejuang::server
