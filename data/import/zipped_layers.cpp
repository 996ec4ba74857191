// SPDX-License-Identifier: Apache-2.0
#include "data/import/zipped_layers.hpp"

#include "data/import/layer_choice.hpp"
#include "data/import/vector_here.hpp"
#include "data/import/zip_archive.hpp"

#include <algorithm>
#include <filesystem>

namespace sipejuang::data {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_files = 200;

struct Inside {
    std::vector<std::string> files;  ///< absolute, sorted
    bool geodatabase = false;
};

bool vector_extension(std::string extension) {
    for (char& c : extension) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return extension == ".shp" || extension == ".gpkg" || extension == ".geojson" || extension == ".json" ||
           extension == ".fgb" || extension == ".kml";
}

Inside look_inside(const std::string& folder) {
    Inside inside;
    std::error_code error;
    for (fs::recursive_directory_iterator it{folder, error}, end; it != end && !error; it.increment(error)) {
        const auto path = it->path();
        if (path.string().find(".gdb/") != std::string::npos) inside.geodatabase = true;
        const bool hidden = path.filename().string().front() == '.' ||
                            path.string().find("/__MACOSX/") != std::string::npos;
        if (!hidden && it->is_regular_file() && vector_extension(path.extension().string()))
            inside.files.push_back(path.string());
    }
    std::sort(inside.files.begin(), inside.files.end());
    return inside;
}

/// Problems inside an archive name the archive and the file in it.
geo::Problems renamed(geo::Problems problems, const std::string& archive, const std::string& folder) {
    for (auto& problem : problems) {
        const bool within = problem.file.rfind(folder, 0) == 0;
        problem.file = within ? archive + problem.file.substr(folder.size()) : archive;
    }
    return problems;
}

geo::Problem nothing_to_read(const Inside& inside, const std::string& file) {
    const geo::Bilingual what = inside.geodatabase ? geo::Bilingual{"sebuah FileGDB", "a FileGDB"}
                                                   : geo::Bilingual{"tidak satu pun berkas vektor yang dibaca",
                                                                    "no vector file that is read"};
    return geo::problem("driver-not-allowed",
                        {"Arsip ZIP ini berisi " + what.id + ".", "This ZIP archive holds " + what.en + "."})
        .in_file(file);
}

/// Every layer with the file that holds it.
struct Held {
    std::vector<std::string> names, files;
};

geo::Result<Held> layers_in(const TemporaryFolder& folder, const std::string& archive) {
    const Inside inside = look_inside(folder.path());
    if (inside.files.empty()) return nothing_to_read(inside, archive);
    Held held;
    for (std::size_t i = 0; i < inside.files.size() && i < most_files; ++i) {
        const auto names = layer_names_here(inside.files[i]);
        if (!names) return renamed(names.error(), archive, folder.path());
        for (const auto& name : *names) {
            held.names.push_back(name);
            held.files.push_back(inside.files[i]);
        }
    }
    return held;
}

}  // namespace

geo::Result<RawLayer> read_zipped_layer(const LayerSource& source) {
    const auto folder = unpack_zip_here(source.file);
    if (!folder) return folder.error();
    const auto held = layers_in(*folder, source.file);
    if (!held) return held.error();
    const auto chosen = choose_layer(held->names, source.layer, source.file);
    if (!chosen) return chosen.error();
    auto layer = read_vector_here({held->files[*chosen], held->names[*chosen]});
    if (!layer) return renamed(layer.error(), source.file, folder->path());
    layer->file = source.file;
    return layer;
}

geo::Result<std::vector<std::string>> zipped_layer_names(const std::string& file) {
    const auto folder = unpack_zip_here(file);
    if (!folder) return folder.error();
    const auto held = layers_in(*folder, file);
    if (!held) return held.error();
    return held->names;
}

}  // namespace sipejuang::data
