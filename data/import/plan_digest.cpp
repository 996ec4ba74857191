// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_digest.hpp"

#include "data/import/sha256.hpp"

namespace sipejuang::data {

std::string plan_sha256(const PlanFiles& files, const std::map<std::string, std::string>& layers,
                        const std::vector<std::string>& complete_within) {
    Sha256 hash;
    hash.field("sipejuang plan 1").field(files.toml.sha256);
    hash.count(files.tables.size());
    for (const auto& [file, table] : files.tables) hash.field(file).field(table.sha256());
    hash.count(layers.size());
    for (const auto& [id, sha256] : layers) hash.field(id).field(sha256);
    for (const auto& sha256 : complete_within) hash.field(sha256);
    return hash.hex();
}

}  // namespace sipejuang::data
