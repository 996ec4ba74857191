// SPDX-License-Identifier: Apache-2.0
#include "server/version_json.hpp"

#include "data/export/json_writer.hpp"

namespace sipejuang::server {

namespace {

void write(data::JsonWriter& json, const data::PlanVersion& version) {
    json.begin_object().member("id", version.plan).member("version", version.version);
    json.words("title", version.title).member("level", version.level).member("status", version.status);
    json.text("valid_from", version.valid_from).text("valid_until", version.valid_until);
    json.member("imported_at", version.imported_at).text("published_at", version.published_at);
    json.member("sha256", version.sha256).end_object();
}

}  // namespace

std::string version_json(const data::PlanVersion& version) {
    data::JsonWriter json;
    write(json, version);
    return json.take() + "\n";
}

std::string versions_json(const std::vector<data::PlanVersion>& versions) {
    data::JsonWriter json;
    json.begin_object().key("plans").begin_array();
    for (const auto& version : versions) {
        json.new_line();
        write(json, version);
    }
    json.end_array().end_object();
    return json.take() + "\n";
}

}  // namespace sipejuang::server
