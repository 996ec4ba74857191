// SPDX-License-Identifier: Apache-2.0
#include "data/import/shapefile_parts.hpp"
#include "data/import/csv_text.hpp"

#include <filesystem>

namespace sipejuang::data {

namespace fs = std::filesystem;

namespace {

bool exists_beside(const fs::path& file, const std::string& extension) {
    std::error_code error;
    const std::string stem = file.stem().string();
    for (const auto& entry : fs::directory_iterator{fs::absolute(file, error).parent_path(), error}) {
        if (entry.path().stem() == stem && lower_case(entry.path().extension().string()) == extension) return true;
    }
    return false;
}

geo::Problem incomplete(const std::string& file, const std::string& part) {
    return geo::problem("shapefile-incomplete", {"Shapefile tidak lengkap: berkas " + part + " tidak ada.",
                                                 "The shapefile is incomplete: the " + part + " file is missing."})
        .in_file(file);
}

}  // namespace

std::optional<geo::Problem> missing_part(const std::string& file) {
    if (lower_case(fs::path{file}.extension().string()) != ".shp") return incomplete(file, ".shp");
    for (const std::string part : {".shx", ".dbf"}) {
        if (!exists_beside(file, part)) return incomplete(file, part);
    }
    return std::nullopt;
}

}  // namespace sipejuang::data
