// SPDX-License-Identifier: Apache-2.0
#include "server/ogc/process_documents.hpp"

#include "server/ogc/ogc_link.hpp"

#include <algorithm>
#include <array>

namespace sipejuang::server {

namespace {

using data::JsonWriter;

constexpr std::string_view json_type = "application/json", gpkg_type = "application/geopackage+sqlite3";

struct Input {
    std::string_view name;
    geo::Bilingual title;
    std::string_view schema;  ///< JSON
    bool required = false;
};

struct Process {
    std::string_view id;
    geo::Bilingual title, description;
    bool is_job = false;
    std::vector<Input> inputs;
    std::string_view output, output_schema;
};

constexpr std::string_view
    text_schema = R"({"type":"string"})",
    date_schema = R"({"type":"string","format":"date"})",
    geojson_schema = R"({"type":"object","contentMediaType":"application/geo+json"})",
    layer_schema =
        R"({"oneOf":[{"type":"string","enum":["plan","none"]},{"type":"object","contentMediaType":"application/geo+json"}]})";

const Input date_input{
    "date", {"Hukum pada tanggal ini; tanpa itu hari ini", "The law of this date; else today"}, date_schema};

const std::array<Process, 2>& all_processes() {
    static const std::array<Process, 2> all{
        {{"check",
          {"Periksa satu permohonan", "Check one proposal"},
          {"Menilai satu bidang dengan bangunannya; jawabannya hasil penilaian. Tidak ada yang disimpan.",
           "Judges one plot with its buildings; answers the verdict. Nothing is stored."},
          false,
          {{"proposal", {"Permohonan sebagai GeoJSON", "The proposal as GeoJSON"}, geojson_schema, true},
           date_input,
           {"activity", {"Kegiatan", "Activity"}, text_schema},
           {"kbli", {"Kode KBLI", "KBLI code"}, text_schema}},
          "verdict",
          geojson_schema},
         {"screen",
          {"Periksa seluruh kota", "Screen a whole city"},
          {"Menilai semua bidang dan bangunan; pekerjaan yang disimpan sebelum dijawab. Untuk petugas.",
           "Judges all parcels and buildings; a job, stored before it is answered. For the office."},
          true,
          {{"plots", {"Bidang: plan, none, atau GeoJSON", "Parcels: plan, none, or GeoJSON"}, layer_schema},
           {"buildings", {"Bangunan: plan, none, atau GeoJSON", "Buildings: plan, none, or GeoJSON"}, layer_schema},
           date_input,
           {"activity", {"Kegiatan bagi yang tidak menyebutnya", "Activity where none is stated"}, text_schema},
           {"map", {"properti=kolom", "property=column"}, R"({"type":"array","items":{"type":"string"}})"},
           {"all", {"Juga temuan yang sesuai", "Findings that comply as well"}, R"({"type":"boolean"})"}},
          "findings",
          R"({"type":"string","contentMediaType":"application/geopackage+sqlite3"})"}}};
    return all;
}

void write_head(JsonWriter& json, const OgcPlace& at, const Process& process) {
    json.begin_object().member("id", process.id).member("version", "1.0.0");
    json.member("title", at.say(process.title)).member("description", at.say(process.description));
    json.key("jobControlOptions").begin_array().string(process.is_job ? "async-execute" : "sync-execute");
    if (process.is_job) json.string("dismiss");
    json.end_array().key("outputTransmission").begin_array().string(process.is_job ? "reference" : "value").end_array();
}

void write_links(JsonWriter& json, const OgcPlace& at, const Process& process) {
    const auto path = at.base + "/processes/" + std::string{process.id};
    json.key("links").begin_array();
    link(json, "self", json_type, path);
    link(json, "http://www.opengis.net/def/rel/ogc/1.0/execute", json_type, path + "/execution");
    json.end_array();
}

std::string message_of(const data::StoredJob& job, bool english) {
    using data::JobState;
    switch (job.state) {
        case JobState::accepted: return english ? "Waiting its turn" : "Menunggu giliran";
        case JobState::running: return english ? "Running" : "Sedang berjalan";
        case JobState::successful: return english ? "Done" : "Selesai";
        case JobState::dismissed: return english ? "Cancelled" : "Dibatalkan";
        default: return english ? "Failed" : "Gagal";
    }
}

void write_job(JsonWriter& json, const OgcPlace& at, const data::StoredJob& job,
               const std::optional<JobProgress>& progress) {
    const auto path = at.base + "/jobs/" + job.id;
    const auto percent = [&]() -> std::int64_t {
        if (job.state == data::JobState::successful) return 100;
        return progress && progress->total > 0 ? static_cast<std::int64_t>(progress->done * 100 / progress->total) : 0;
    };
    json.begin_object().member("jobID", job.id).member("processID", job.process).member("type", "process");
    json.member("status", data::text_of(job.state)).member("message", message_of(job, at.english));
    json.member("created", job.created_at).text("started", job.started_at).text("finished", job.finished_at);
    json.key("progress").integer(percent()).key("links").begin_array();
    link(json, "self", json_type, path);
    if (job.state == data::JobState::successful)
        link(json, "http://www.opengis.net/def/rel/ogc/1.0/results", json_type, path + "/results");
    if (job.state == data::JobState::failed)
        link(json, "http://www.opengis.net/def/rel/ogc/1.0/exceptions", "application/problem+json", path + "/results");
    json.end_array().end_object();
}

}  // namespace

std::string processes_json(const OgcPlace& at) {
    JsonWriter json;
    json.begin_object().key("processes").begin_array();
    for (const auto& process : all_processes()) {
        write_head(json, at, process);
        write_links(json, at, process);
        json.end_object();
    }
    json.end_array().key("links").begin_array();
    link(json, "self", json_type, at.base + "/processes");
    json.end_array().end_object();
    return json.take() + "\n";
}

std::optional<std::string> process_json(const OgcPlace& at, std::string_view id) {
    const auto& all = all_processes();
    const auto* process = std::find_if(all.begin(), all.end(), [id](const Process& own) { return own.id == id; });
    if (process == all.end()) return std::nullopt;
    JsonWriter json;
    write_head(json, at, *process);
    json.key("inputs").begin_object();
    for (const auto& input : process->inputs) {
        json.key(input.name).begin_object().member("title", at.say(input.title)).key("schema").raw(input.schema);
        json.key("minOccurs").integer(input.required ? 1 : 0).key("maxOccurs").integer(1).end_object();
    }
    json.end_object().key("outputs").begin_object().key(process->output).begin_object();
    json.key("schema").raw(process->output_schema).end_object().end_object();
    write_links(json, at, *process);
    json.end_object();
    return json.take() + "\n";
}

std::string job_json(const OgcPlace& at, const data::StoredJob& job, const std::optional<JobProgress>& progress) {
    JsonWriter json;
    write_job(json, at, job, progress);
    return json.take() + "\n";
}

std::string jobs_json(const OgcPlace& at, const std::vector<data::StoredJob>& jobs, const TellJobProgress& progress) {
    JsonWriter json;
    json.begin_object().key("jobs").begin_array();
    for (const auto& job : jobs) write_job(json, at, job, progress(job.id));
    json.end_array().key("links").begin_array();
    link(json, "self", json_type, at.base + "/jobs");
    json.end_array().end_object();
    return json.take() + "\n";
}

std::string results_json(const OgcPlace& at, const data::StoredJob& job) {
    JsonWriter json;
    json.begin_object().key("findings").begin_object();
    json.member("href", at.base + "/jobs/" + job.id + "/results/screen.gpkg").member("type", gpkg_type);
    json.member("title", "sha256 " + job.result_sha256).end_object().end_object();
    return json.take() + "\n";
}

}  // namespace sipejuang::server
