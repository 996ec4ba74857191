// SPDX-License-Identifier: Apache-2.0
#include "data/import/foreign_reader.hpp"

#include "data/cage/confinement.hpp"
#include "data/import/foreign_answer.hpp"
#include "data/import/gdal_setup.hpp"
#include "data/import/vector_here.hpp"
#include "data/import/zip_archive.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <new>
#include <span>
#include <string>

namespace sipejuang::data {

namespace {

constexpr int asked_wrongly = 64;

/// To standard output; who listens no more is served no more.
void say(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) _exit(asked_wrongly);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

geo::Problem not_caged(const std::string& why) {
    return geo::problem("reader-not-caged", {"Sistem ini tidak mengizinkan pembaca berkas dikurung (" + why + ").",
                                             "This system does not let the reader of files be shut in (" + why + ")."});
}

geo::Problem out_of_memory() {
    return geo::problem("reader-limit", {"Membaca berkas ini memakan lebih dari 1 GiB memori.",
                                         "Reading this file takes more than 1 GiB of memory."});
}

void answer(ByteWriter& out, ReaderTask task, const std::string& file, const std::string& more) {
    switch (task) {
        case ReaderTask::vector: return write_answer(out, read_vector_here({file, more}));
        case ReaderTask::names: return write_answer(out, layer_names_here(file));
        case ReaderTask::raster: return write_answer(out, read_raster_here(file));
        case ReaderTask::unpack: return write_answer(out, unpack_zip_into(file, more));
    }
    _exit(asked_wrongly);
}

[[noreturn]] void serve(ReaderTask task, const CageLimits& limits, const std::string& file, const std::string& more) {
    prepare_gdal();
    const auto why = confine_this_process(limits);
    ByteWriter out{say};
    if (!why.empty() && std::getenv(uncaged_mark) == nullptr) {
        write_answer(out, geo::Result<geo::Done>{not_caged(why)});
    } else {
        try {
            answer(out, task, file, more);
        } catch (const std::bad_alloc&) {
            write_answer(out, geo::Result<geo::Done>{out_of_memory()});
        }
    }
    _exit(0);  // no destructors of libraries that may have been led astray
}

}  // namespace

std::optional<int> serve_foreign_file(int argc, const char* const* argv) {
    const std::span words{argv, static_cast<std::size_t>(argc)};
    constexpr std::size_t all = 6;
    if (words.size() < 2 || std::string_view{words[1]} != reader_command) return std::nullopt;
    if (words.size() != all || std::getenv(reader_mark) == nullptr) return asked_wrongly;
    CageLimits limits;
    limits.time = std::chrono::seconds{std::strtol(words[3], nullptr, 10)};
    serve(static_cast<ReaderTask>(words[2][0]), limits, words[4], words[5]);
}

}  // namespace sipejuang::data
