// SPDX-License-Identifier: Apache-2.0
#include "data/import/foreign_file.hpp"

#include "data/cage/child_process.hpp"
#include "data/import/foreign_answer.hpp"
#include "data/import/foreign_reader.hpp"
#include "data/import/raster_file.hpp"
#include "data/import/zip_archive.hpp"

#include <cstdlib>
#include <filesystem>

namespace sipejuang::data {

namespace {

namespace fs = std::filesystem;

/// The reader unpacks into a folder of ours, so that nothing stays when it is killed.
std::vector<std::string> bare_environment(const TemporaryFolder& scratch) {
    std::vector<std::string> kept{std::string{reader_mark} + "=1", "LC_ALL=C.UTF-8", "TMPDIR=" + scratch.path()};
    for (const char* name : {"PROJ_DATA", "PROJ_LIB", "GDAL_DATA", uncaged_mark}) {
        if (const char* value = std::getenv(name)) kept.push_back(std::string{name} + "=" + value);
    }
    return kept;
}

std::uint64_t size_of(const std::string& file) {
    std::error_code error;
    const auto size = fs::file_size(file, error);
    return error ? 0 : size;
}

geo::Problem too_long(std::chrono::seconds time) {
    const auto seconds = std::to_string(time.count());
    return geo::problem("reader-limit", {"Membaca berkas ini memakan lebih dari " + seconds + " detik.",
                                         "Reading this file takes more than " + seconds + " seconds."});
}

geo::Problem failed(const ChildEnd& end) {
    const auto how = end.how == ChildEnd::How::signalled ? "signal " + std::to_string(end.code)
                     : end.how == ChildEnd::How::exited  ? "exit " + std::to_string(end.code)
                                                         : std::string{"not started"};
    return geo::problem("reader-failed", {"Proses pembaca berkas ini berhenti sendiri (" + how + ").",
                                          "The process that read this file stopped (" + how + ")."});
}

/// What the reader says, or why it says nothing.
geo::Result<std::string> asked(ReaderTask task, const std::string& file, const std::string& more) {
    if (std::getenv(reader_mark) != nullptr) {  // a program that does not serve: it would start itself for ever
        return failed({}).in_file(file);
    }
    const auto scratch = TemporaryFolder::make();
    if (!scratch) return scratch.error();
    const auto limits = CageLimits::for_file_of(size_of(file));
    auto end = run_child(
        "/proc/self/exe",
        {reader_command, std::string(1, static_cast<char>(task)), std::to_string(limits.time.count()), file, more},
        bare_environment(*scratch), limits.time);
    if (end.how == ChildEnd::How::too_long) return too_long(limits.time).in_file(file);
    if (end.how != ChildEnd::How::exited || end.code != 0) return failed(end).in_file(file);
    return std::move(end.output);
}

template <class T>
geo::Result<T> named(geo::Result<T> answer, const std::string& file) {
    if (answer) return answer;
    auto problems = std::move(answer).error();
    for (auto& problem : problems) {
        if (problem.file.empty()) problem.file = file;
    }
    return problems;
}

}  // namespace

geo::Result<RawLayer> read_foreign_vector(const LayerSource& source) {
    const auto answer = asked(ReaderTask::vector, source.file, source.layer);
    if (!answer) return answer.error();
    return named(layer_in(*answer), source.file);
}

geo::Result<std::vector<std::string>> foreign_layer_names(const std::string& file) {
    const auto answer = asked(ReaderTask::names, file, "");
    if (!answer) return answer.error();
    return named(names_in(*answer), file);
}

geo::Result<RasterFile> read_raster(const std::string& file) {
    const auto answer = asked(ReaderTask::raster, file, "");
    if (!answer) return answer.error();
    return named(raster_in(*answer), file);
}

geo::Result<TemporaryFolder> unpack_zip(const std::string& file) {
    auto folder = TemporaryFolder::make();
    if (!folder) return folder;
    const auto answer = asked(ReaderTask::unpack, file, folder->path());
    if (!answer) return answer.error();
    const auto done = named(done_in(*answer), file);
    if (!done) return done.error();
    return folder;
}

}  // namespace sipejuang::data
