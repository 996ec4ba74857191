// SPDX-License-Identifier: Apache-2.0
#include "server/pages/check_page.hpp"

#include "data/import/projection.hpp"
#include "data/import/typed_corners.hpp"
#include "rules/verdict/number_text.hpp"
#include "server/pages/assets.hpp"
#include "server/pages/page.hpp"
#include "server/pages/speaker.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace sipejuang::server {

namespace {

using Attributes = std::vector<std::pair<std::string_view, std::string>>;

/// One form with what was typed and what is wrong with it.
class FormWriter {
public:
    FormWriter(const CheckForm& form, const geo::Problems& problems, const Speaker& say) : form_{form}, say_{say} {
        for (const auto& problem : problems) faults_[problem.feature].push_back(&problem);
    }

    [[nodiscard]] Markup input(const std::string& name, const geo::Bilingual& label, const geo::Bilingual& hint = {},
                               bool number = false) const {
        Attributes attributes = common(name, hint);
        attributes.insert(attributes.begin(), {{"type", "text"}, {"maxlength", "200"}, {"value", form_.text(name)}});
        if (number) attributes.emplace_back("inputmode", "decimal");
        return field(name, label, hint, Markup::single("input", attributes));
    }
    [[nodiscard]] Markup date(const std::string& name, const geo::Bilingual& label, const geo::Bilingual& hint) const {
        Attributes attributes = common(name, hint);
        attributes.insert(attributes.begin(), {{"type", "date"}, {"value", form_.text(name)}});
        return field(name, label, hint, Markup::single("input", attributes));
    }
    [[nodiscard]] Markup area(const std::string& name, const geo::Bilingual& label, const geo::Bilingual& hint) const {
        Attributes attributes = common(name, hint);
        attributes.emplace_back("rows", "5");
        return field(name, label, hint, Markup::tag("textarea", attributes, {words(form_.text(name))}));
    }
    [[nodiscard]] Markup choice(const std::string& name, const geo::Bilingual& label,
                                const std::vector<std::pair<std::string, std::string>>& options) const {
        std::vector<Markup> inside;
        for (const auto& [value, shown] : options) {
            Attributes attributes{{"value", value}};
            if (form_.text(name) == value) attributes.emplace_back("selected", "selected");
            inside.push_back(Markup::tag("option", attributes, {words(shown)}));
        }
        return field(name, label, {}, Markup::tag("select", common(name, {}), inside));
    }
    [[nodiscard]] Markup file(const geo::Bilingual& label, const geo::Bilingual& hint) const {
        Attributes attributes = common("file", hint);
        attributes.insert(attributes.begin(),
                          {{"type", "file"}, {"accept", ".geojson,.json,.kml,.zip,.gpkg,.csv,.txt"}});
        return field("file", label, hint, Markup::single("input", attributes));
    }

private:
    [[nodiscard]] Attributes common(const std::string& name, const geo::Bilingual& hint) const {
        Attributes attributes{{"id", name}, {"name", name}, {"autocomplete", "off"}};
        std::string described;
        if (!hint.id.empty()) described = name + "-hint";
        if (faults_.contains(name)) {
            described += (described.empty() ? "" : " ") + name + "-fault";
            attributes.emplace_back("aria-invalid", "true");
        }
        if (!described.empty()) attributes.emplace_back("aria-describedby", described);
        return attributes;
    }
    [[nodiscard]] Markup field(const std::string& name, const geo::Bilingual& label, const geo::Bilingual& hint,
                               const Markup& control) const {
        std::vector<Markup> inside{Markup::tag("label", {{"for", name}}, {words(say_.of(label))})};
        if (!hint.id.empty())
            inside.push_back(Markup::tag("p", {{"class", "note"}, {"id", name + "-hint"}}, {words(say_.of(hint))}));
        if (const auto own = faults_.find(name); own != faults_.end()) {
            Markup lines;
            for (const auto* problem : own->second) lines += tag("span", {words(say_.of(problem->detail))});
            inside.push_back(Markup::tag("p", {{"class", "fault"}, {"id", name + "-fault"}}, {lines}));
        }
        inside.push_back(control);
        return tag("div", "field", inside);
    }

    const CheckForm& form_;
    const Speaker& say_;
    std::map<std::string, std::vector<const geo::Problem*>> faults_;
};

Markup fieldset(const Speaker& say, const geo::Bilingual& title, const std::vector<Markup>& fields) {
    std::vector<Markup> inside{tag("legend", {words(say.of(title))})};
    inside.insert(inside.end(), fields.begin(), fields.end());
    return tag("fieldset", inside);
}

/// What else there is, folded until it is wanted or in use.
Markup fold(const Speaker& say, const geo::Bilingual& title, bool open, const std::vector<Markup>& fields) {
    std::vector<Markup> inside{tag("summary", {words(say.of(title))})};
    inside.insert(inside.end(), fields.begin(), fields.end());
    Attributes attributes;
    if (open) attributes.emplace_back("open", "open");
    return Markup::tag("details", attributes, inside);
}

Markup summary(const geo::Problems& problems, const Speaker& say) {
    if (problems.empty()) return {};
    Markup items;
    for (const auto& problem : problems) {
        std::vector<Markup> line{words(say.of(problem.detail) + " ")};
        const auto& listed = geo::problem_code(problem.code);
        line.push_back(
            tag("span", "note",
                {words(std::string{say.pick(listed.advice_id, listed.advice_en)} + " (" + problem.code + ")")}));
        if (problem.feature.empty())
            items += tag("li", line);
        else
            items += tag("li", {Markup::tag("a", {{"href", "#" + problem.feature}}, line)});
    }
    return Markup::tag("div", {{"class", "faults"}, {"role", "alert"}, {"id", "galat"}, {"tabindex", "-1"}},
                       {tag("h2", {words(say.pick("Ada yang perlu dibetulkan", "Something needs to be corrected"))}),
                        tag("ul", {items})});
}

Markup plot_part(const FormWriter& form, const CheckForm& typed, const Speaker& say) {
    const std::vector<std::pair<std::string, std::string>> orders{
        {"lat_lon", say.text("Lintang, bujur (seperti peta di ponsel)", "Latitude, longitude (as phones say it)")},
        {"lon_lat", say.text("Bujur, lintang", "Longitude, latitude")},
        {"easting_northing", say.text("Timur, utara dalam meter (TM-3)", "Easting, northing in metres (TM-3)")}};
    const auto corners = form.area(
        "corners", {"Titik sudut", "Corners"},
        {"Satu titik per baris, misalnya -10.2051, 123.6160; boleh ditempel dari Excel.",
         "One corner a line, for example -10.2051, 123.6160; may be pasted from a spreadsheet."});
    const auto crs = form.input(
        "crs", {"Sistem koordinat, bila bukan TM-3 rencana ini", "Coordinate system, if not this plan's TM-3"},
        {"Kode EPSG, misalnya 32751", "EPSG code, for example 32751"});
    return fieldset(
        say, {"1. Bidang tanah", "1. Plot"},
        {form.input("parcel", {"Nomor bidang tanah", "Parcel number"},
                    {"Misalnya 53.71.04.1010-00001", "For example 53.71.04.1010-00001"}),
         fold(say, {"Ketik titik sudut", "Type the corners"}, !typed.text("corners").empty(),
              {corners, form.choice("order", {"Urutan angka", "Order of the numbers"}, orders), crs}),
         fold(say, {"Unggah berkas", "Upload a file"}, typed.file() != nullptr,
              {form.file({"Berkas", "File"},
                         {"GeoJSON, KML, GeoPackage, atau shapefile dalam zip; boleh berisi bangunannya.",
                          "GeoJSON, KML, GeoPackage or a zipped shapefile; it may hold the building too."})})});
}

/// What was read from a file before, and is used again.
Markup uploaded_part(const CheckForm& typed, const Speaker& say) {
    const auto uploaded = typed.text("uploaded");
    if (uploaded.empty()) return {};
    Markup made = hidden("uploaded", uploaded);
    made += tag("p", "note",
                {words(say.pick("Bidang dan bangunan dari berkas yang tadi diunggah tetap dipakai.",
                                "Plot and building of the file that was uploaded are used again."))});
    return made;
}

Markup building_part(const FormWriter& form, const CheckForm& typed, const Speaker& say) {
    std::vector<Markup> numbers;
    for (const auto& number : form_numbers())
        numbers.push_back(form.input(std::string{number.name}, number.label, {}, true));
    std::vector<Markup> inside{
        tag("p", "note",
            {words(say.pick(
                "Kosongkan bila hanya bidang tanahnya yang diperiksa. Angka yang kosong dinilai \"tidak dapat "
                "dinilai\".",
                "Leave empty to check the plot alone. A number left empty comes back as \"cannot be assessed\"."))}),
        tag("div", "pair",
            {form.input("length", {"Panjang sepanjang jalan (m)", "Length along the street (m)"}, {}, true),
             form.input("width", {"Lebar ke dalam (m)", "Depth (m)"}, {}, true),
             form.input("from_street", {"Jarak dari sisi jalan (m)", "Distance from the street side (m)"}, {}, true),
             form.input("from_left", {"Jarak dari ujung kiri (m)", "Distance from the left end (m)"}, {}, true)}),
        tag("p", "note",
            {words(say.pick("Kiri dilihat dari jalan. Bila bidang menghadap beberapa jalan, sisi jalan yang terpanjang "
                            "yang dipakai; tanpa jalan yang "
                            "dikenal, sisi bidang yang terpanjang. Gambarnya ada pada hasil.",
                            "Left as seen from the street. On several streets the longest street side is taken; where "
                            "no street is known, the longest "
                            "side of the plot. The result shows where the building stands."))}),
        fold(say, {"Ketik titik sudut bangunan", "Type the building's corners"},
             !typed.text("building_corners").empty(),
             {form.area("building_corners", {"Titik sudut bangunan", "Corners of the building"},
                        {"Seperti titik sudut bidang, dalam urutan yang sama.",
                         "As the plot's corners, in the same order."})}),
        tag("div", "pair", numbers)};
    return fieldset(say, {"2. Bangunan", "2. Building"}, inside);
}

Markup activity_part(const FormWriter& form, const Edition& edition, rules::Date on, const Speaker& say) {
    std::map<std::string, std::string> names;
    for (const auto* plan : edition.law.law.on(on)) {
        for (const auto& activity : plan->content().activities.all())
            names.emplace(say.of(activity.name), activity.code);
    }
    std::vector<std::pair<std::string, std::string>> options{{"", say.text("Pilih kegiatan", "Choose an activity")}};
    for (const auto& [name, code] : names) options.emplace_back(code, name);
    return fieldset(
        say, {"3. Kegiatan", "3. Activity"},
        {form.input("activity_words", {"Untuk apa bangunan ini?", "What is the building for?"},
                    {"Dengan kata sehari-hari, misalnya kost, warung, atau bengkel.",
                     "In everyday words, such as boarding house, kiosk or garage."}),
         form.choice("activity", {"Atau pilih dari daftar", "Or choose from the list"}, options),
         form.input("kbli", {"Kode KBLI, bila tahu", "KBLI code, if known"}, {"4 atau 5 angka", "4 or 5 digits"})});
}

/// West, south, east, north.
std::string edges_of(const geo::Transformation& lon_lat, const geo::Box& box) {
    std::string text;
    for (const auto& corner : {geo::Point{box.min_x, box.min_y}, geo::Point{box.max_x, box.max_y}}) {
        const auto p = lon_lat.to_source(corner);
        text += (text.empty() ? "" : ",") + rules::decimal(p.x) + "," + rules::decimal(p.y);
    }
    return text;
}

/// Where the map for drawing begins: about the parcel or the place that was named, else where the register has parcels.
std::string bounds_of(const Edition& edition, const CheckForm& form) {
    const auto lon_lat = data::projection(geo::wgs84, edition.law.working_crs);
    const auto* parcel = edition.parcels.by_number(form.text("parcel"));
    if (parcel == nullptr && edition.parcels.size() > 0) parcel = &edition.parcels.all().front();
    if (!lon_lat) return {};
    constexpr auto around = geo::Metres::of(60);
    const auto at = data::typed_corner(form.text("at"), data::CornerOrder::lat_lon);
    if (at && std::abs(at->x) <= 180 && std::abs(at->y) <= 90 &&
        edition.parcels.by_number(form.text("parcel")) == nullptr) {
        const auto p = (*lon_lat)->to_working(*at);
        return edges_of(**lon_lat, geo::grown({p.x, p.y, p.x, p.y}, around));
    }
    const auto box = parcel == nullptr ? edition.law.law.plans().front()->extent()
                                       : geo::grown(geo::box_of(parcel->shape), around);
    return edges_of(**lon_lat, box);
}

}  // namespace

Response check_page(const Edition& edition, const CheckForm& form, const geo::Problems& problems,
                    const CheckShown& shown) {
    const bool english = shown.english;
    const Speaker say{english};
    const FormWriter writer{form, problems, say};
    const std::string title = say.text("Periksa bidang dan bangunan", "Check a plot and a building");
    Markup body = tag("h1", {words(title)});
    body += tag("p", "lead",
                {words(say.pick("Isi yang Anda tahu, lalu tekan Periksa. Tidak ada yang disimpan.",
                                "Fill in what you know, then press Check. Nothing is stored."))});
    body += summary(problems, say);
    std::vector<Markup> inside{
        plot_part(writer, form, say),
        building_part(writer, form, say),
        activity_part(writer, edition, shown.on, say),
        hidden("lang", english ? "en" : "id"),
        form.text("at").empty() ? Markup{} : hidden("at", form.text("at")),
        fold(say, {"Menurut aturan pada tanggal lain", "By the rules of another date"},
             !form.text("date").empty() && form.text("date") != shown.today.text(),
             {writer.date("date", {"Tanggal", "Date"},
                          {"Kosong: hari ini, atau tanggal dalam berkas.", "Empty: today, or the date in the file."})}),
        uploaded_part(form, say),
        Markup::tag("button", {{"type", "submit"}}, {words(say.pick("Periksa", "Check"))})};
    body += Markup::tag("form",
                        {{"action", "/check"},
                         {"method", "post"},
                         {"enctype", "multipart/form-data"},
                         {"id", "periksa"},
                         {"data-map", asset_path("map.js")},
                         {"data-worker", asset_path("worker.js")},
                         {"data-style", "/ogc/style.json?date=" + shown.on.text()},
                         {"data-sample", edition.is_sample() ? sample_mark(english) : std::string{}},
                         {"data-bounds", bounds_of(edition, form)}},
                        inside);
    body += Markup::tag("p", {{"id", "status"}, {"class", "note"}, {"role", "status"}}, {});
    body += Markup::tag("section", {{"id", "hasil"}, {"aria-label", say.text("Hasil penilaian", "Result")}}, {});
    PageFrame frame{{"Periksa bidang dan bangunan", "Check a plot and a building"},
                    english,
                    edition.is_sample(),
                    english ? "/check?lang=id" : "/check?lang=en"};
    frame.scripts = {"check.js"};
    for (const auto& [name, value] : form.fields()) {
        if (!value.empty() && name != "lang" && name != "edit") frame.posted.emplace_back(name, value);
    }
    if (!frame.posted.empty()) frame.posted.emplace_back("edit", "1");
    frame.styles = {"maplibre.css"};
    return page(problems.empty() ? 200 : 422, frame, body);
}

}  // namespace sipejuang::server
