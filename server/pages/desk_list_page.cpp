// SPDX-License-Identifier: Apache-2.0
#include "server/pages/desk_list_page.hpp"

#include "data/import/civil_date.hpp"
#include "data/import/problem_document.hpp"
#include "data/screen/screen_figures_json.hpp"
#include "data/screen/screen_request.hpp"
#include "rules/verdict/spoken_number.hpp"
#include "server/pages/fault_box.hpp"
#include "server/pages/page.hpp"
#include "server/pages/speaker.hpp"
#include "server/pages/verdict_words.hpp"

namespace sipejuang::server {

namespace {

using data::JobState;

std::string in_language(const std::string& path, const Speaker& say) { return path + (say.english ? "?lang=en" : ""); }

Markup hidden_language(const Speaker& say) { return hidden("lang", say.english ? "en" : "id"); }

std::string state_of(const DeskJob& shown, const Speaker& say) {
    switch (shown.job.state) {
        case JobState::accepted: return say.text("Menunggu giliran", "Waiting its turn");
        case JobState::successful: return say.text("Selesai", "Done");
        case JobState::failed: return say.text("Gagal", "Failed");
        case JobState::dismissed: return say.text("Dibatalkan", "Cancelled");
        default: break;
    }
    if (!shown.progress || shown.progress->total == 0) return say.text("Membaca lapisan", "Reading the layers");
    const auto percent = shown.progress->done * 100 / shown.progress->total;
    return say.text("Menilai: ", "Assessing: ") + std::to_string(percent) + " %";
}

/// "2026-11-24T03:05:00Z" -> "24 November 2026, 11.05 WITA"
std::string time_words(const std::string& utc, const std::string& time_zone, const Speaker& say) {
    const auto instant = data::instant_of(utc);
    if (!instant) return utc;
    return date_words(data::date_at(*instant, time_zone), say) + ", " + say.of(data::time_at(*instant, time_zone));
}

/// "bangunan.gpkg; 3.075 bidang, 2.873 bangunan, 509 tidak sesuai": what tells one from another.
std::string contents(const DeskJob& shown, const Speaker& say) {
    std::string text;
    for (const auto& file : shown.files) text += (text.empty() ? "" : ", ") + file.file;
    if (text.empty()) text = say.text("lapisan dari rencana", "layers of the plan");
    if (shown.job.state != JobState::successful) return text;
    const auto figures = data::read_figures(shown.job.figures);
    const auto number = [&](std::size_t count) { return say.of(rules::spoken(static_cast<double>(count), 0)); };
    text += "; " + number(figures.plots) + say.text(" bidang, ", " parcels, ") + number(figures.buildings) +
            say.text(" bangunan", " buildings");
    for (const auto& [outcome, count] : figures.outcomes) {
        if (outcome == "nonconforming")
            text += ", " + number(static_cast<std::size_t>(count)) + say.text(" tidak sesuai", " nonconforming");
    }
    return text;
}

/// A second press, because the order goes with its result.
Markup removal(const data::StoredJob& job, const Speaker& say) {
    if (job.state != JobState::successful && job.state != JobState::failed) return {};
    return tag("details", {tag("summary", {words(say.pick("Hapus dari daftar", "Remove from the list"))}),
                           Markup::tag("form", {{"method", "post"}, {"action", "/desk/screens/" + job.id + "/dismiss"}},
                                       {hidden_language(say),
                                        Markup::tag("button", {{"type", "submit"}, {"class", "quiet"}},
                                                    {words(say.pick("Hapus pesanan dan hasilnya untuk selamanya",
                                                                    "Delete the order and its result for good"))})})});
}

Markup row(const DeskJob& shown, const std::string& time_zone, const Speaker& say) {
    const auto request = data::read_screen_request(shown.job.order);
    const auto date = request ? date_words(request->date, say) : std::string{};
    const std::string css = shown.job.state == JobState::failed       ? "violates"
                            : shown.job.state == JobState::successful ? "complies"
                                                                      : "undetermined";
    return tag(
        "li", "row",
        {link_to(in_language("/desk/screens/" + shown.job.id, say),
                 say.text("Pemeriksaan menurut aturan pada ", "Screening by the rules of ") + date),
         words(" "), tag("span", "state " + css, {words(state_of(shown, say))}),
         tag("p", {words(contents(shown, say))}),
         tag("p", "note", {words(say.text("Dipesan ", "Ordered ") + time_words(shown.job.created_at, time_zone, say))}),
         removal(shown.job, say)});
}

Markup layer_field(const char* name, const geo::Bilingual& title, const geo::Bilingual& own, const Speaker& say) {
    const std::string id = name;
    const auto option = [&](const char* value, std::string_view text) {
        return Markup::tag("option", {{"value", value}}, {words(text)});
    };
    return tag("div", "field",
               {Markup::tag("label", {{"for", id}}, {words(say.of(title))}),
                Markup::tag("select", {{"id", id}, {"name", id}},
                            {option("", say.of(own)), option("none", say.pick("Tidak diperiksa", "Not screened"))}),
                Markup::tag("label", {{"for", id + "_file"}},
                            {words(say.pick(
                                "atau berkas sendiri (GeoPackage, GeoJSON, shapefile dalam zip, FlatGeobuf, KML)",
                                "or a file of your own (GeoPackage, GeoJSON, zipped shapefile, FlatGeobuf, KML)"))}),
                Markup::single("input", {{"type", "file"},
                                         {"id", id + "_file"},
                                         {"name", id + "_file"},
                                         {"accept", ".gpkg,.geojson,.json,.zip,.fgb,.kml"}})});
}

Markup order_form(const DeskList& shown, const Speaker& say) {
    return Markup::tag(
        "form", {{"method", "post"}, {"action", "/desk/screens"}, {"enctype", "multipart/form-data"}},
        {tag("div", "field",
             {Markup::tag("label", {{"for", "date"}},
                          {words(say.pick("Menurut aturan pada tanggal", "By the rules of"))}),
              Markup::single("input",
                             {{"type", "date"}, {"id", "date"}, {"name", "date"}, {"value", shown.today.text()}})}),
         layer_field("plots", {"Bidang tanah", "Parcels"}, {"Dari rencana, bila ada", "Of the plan, if it has them"},
                     say),
         layer_field("buildings", {"Bangunan", "Buildings"}, {"Dari rencana, bila ada", "Of the plan, if it has them"},
                     say),
         hidden_language(say),
         Markup::tag("button", {{"type", "submit"}},
                     {words(say.pick("Periksa seluruh kota", "Screen the whole city"))})});
}

Markup faults(const geo::Problems& problems, const geo::Bilingual& title, const Speaker& say) {
    Markup items;
    for (const auto& problem : problems) {
        const auto& code = geo::problem_code(problem.code);
        const std::string file = problem.file.empty() ? "" : problem.file + ": ";
        items += tag("li", {words(file + say.of(problem.detail) + " "),
                            words(say.pick(std::string_view{code.advice_id}, std::string_view{code.advice_en})),
                            tag("span", "note", {words(" (" + problem.code + ")")})});
    }
    return fault_box(say.of(title), tag("ul", {items}));
}

Markup sign_out(const Speaker& say) {
    return Markup::tag(
        "form", {{"method", "post"}, {"action", "/desk/sign-out"}},
        {Markup::tag("button", {{"type", "submit"}, {"class", "quiet"}}, {words(say.pick("Keluar", "Sign out"))})});
}

}  // namespace

Response desk_list_page(const DeskList& shown) {
    const Speaker say{shown.english};
    Markup body = tag("h1", {words(say.pick("Meja petugas: pemeriksaan kota", "Officers' desk: screening the city"))});
    body += tag(
        "p", "lead",
        {words(say.pick("Menilai semua bidang dan bangunan sekaligus, lalu menunjukkan pelanggarannya di peta.",
                        "Assesses all parcels and buildings at once, and shows on a map what violates the plan."))});
    if (!shown.problems.empty())
        body += faults(shown.problems, {"Pesanan belum diterima", "The order was not taken"}, say);
    Markup rows;
    for (const auto& job : shown.jobs) rows += row(job, shown.time_zone, say);
    body += tag("h2", {words(say.pick("Yang sudah dipesan", "Ordered so far"))});
    body += rows.empty() ? tag("p", {words(say.pick("Belum ada. Pesan yang pertama di bawah ini.",
                                                    "None yet. Order the first one below."))})
                         : tag("ul", "rows", {rows});
    body += tag("h2", {words(say.pick("Pemeriksaan baru", "A new screening"))});
    body += order_form(shown, say);
    body += sign_out(say);
    return page(shown.problems.empty() ? 200 : 422,
                {{"Meja petugas", "Officers' desk"},
                 shown.english,
                 shown.sample,
                 shown.english ? "/desk?lang=id" : "/desk?lang=en"},
                body);
}

Response desk_job_page(const DeskJob& shown, bool english, bool sample) {
    const Speaker say{english};
    const auto path = "/desk/screens/" + shown.job.id;
    Markup body = tag("p", {link_to(in_language("/desk", say), say.pick("Semua pemeriksaan", "All screenings"))});
    body += tag("h1", {words(say.pick("Pemeriksaan kota", "Screening of the city"))});
    body += Markup::tag("p", {{"class", "lead"}, {"role", "status"}}, {words(state_of(shown, say) + ".")});
    const bool ended = shown.job.state == JobState::failed || shown.job.state == JobState::dismissed;
    if (shown.progress && shown.progress->total > 0) {
        body += Markup::tag("progress",
                            {{"max", std::to_string(shown.progress->total)},
                             {"value", std::to_string(shown.progress->done)},
                             {"aria-label", say.text("Kemajuan", "Progress")}},
                            {});
        body += tag("p", {words(std::to_string(shown.progress->done) + say.text(" dari ", " of ") +
                                std::to_string(shown.progress->total) +
                                say.text(" bidang dan bangunan", " parcels and buildings"))});
    }
    if (!shown.job.problem.empty())
        body += faults(data::read_problem_document(shown.job.problem), {"Mengapa gagal", "Why it failed"}, say);
    if (!ended) {
        body += tag("p", "note",
                    {words(say.pick("Halaman ini memperbarui diri. Pesanan sudah tersimpan dan tidak hilang bila "
                                    "peladen dimulai ulang.",
                                    "This page renews itself. The order is stored and is not lost when the "
                                    "server starts again."))});
    }
    body += Markup::tag(
        "form", {{"method", "post"}, {"action", path + "/dismiss"}},
        {hidden_language(say), Markup::tag("button", {{"type", "submit"}, {"class", "quiet"}},
                                           {words(ended ? say.pick("Hapus dari daftar", "Remove from the list")
                                                        : say.pick("Batalkan", "Cancel"))})});
    auto response = page(
        200, {{"Pemeriksaan kota", "Screening"}, english, sample, path + "?lang=" + (english ? "id" : "en")}, body);
    if (!ended) response.field("Refresh", "3");
    return response;
}

}  // namespace sipejuang::server
