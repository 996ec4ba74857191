// SPDX-License-Identifier: Apache-2.0
#include "data/import/foreign_answer.hpp"

#include "data/cage/byte_reader.hpp"
#include "data/import/raw_layer_bytes.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace sipejuang::data {

namespace {

constexpr std::string_view mark = "sipejuang-1";
constexpr std::size_t most_problems = 1'000;

geo::Problem no_answer() {
    return geo::problem("reader-failed", {"Pembaca berkas memberi jawaban yang tidak dapat dimengerti.",
                                          "The reader of the file gave an answer that cannot be understood."});
}

void write_problems(ByteWriter& out, const geo::Problems& problems) {
    out.u64(problems.size());
    for (const auto& p : problems) {
        for (const auto* text : {&p.code, &p.detail.id, &p.detail.en, &p.file, &p.feature, &p.at}) out.text(*text);
        out.u8(p.place ? 1 : 0);
        out.f64(p.place ? p.place->x : 0);
        out.f64(p.place ? p.place->y : 0);
    }
}

bool listed(const std::string& code) {
    const auto& all = geo::problem_codes();
    return std::any_of(all.begin(), all.end(), [&](const auto& known) { return known.code == code; });
}

geo::Problems read_problems(ByteReader& in) {
    geo::Problems problems;
    const auto count = in.count(6 * sizeof(std::uint64_t));
    for (std::size_t i = 0; i < count && i < most_problems && !in.failed(); ++i) {
        geo::Problem p;
        for (auto* text : {&p.code, &p.detail.id, &p.detail.en, &p.file, &p.feature, &p.at}) *text = in.text();
        const bool placed = in.u8() != 0;
        const geo::SourcePoint place{in.f64(), in.f64()};
        if (placed) p.place = place;
        if (!listed(p.code)) in.fail();
        problems.push_back(std::move(p));
    }
    return problems;
}

template <class T, class Write>
void write(ByteWriter& out, const geo::Result<T>& answer, const Write& value) {
    out.text(mark);
    out.u8(answer ? 1 : 0);
    if (answer) {
        value(*answer);
    } else {
        write_problems(out, answer.error());
    }
    out.flush();
}

template <class T, class Read>
geo::Result<T> read(std::string_view answer, const Read& value) {
    ByteReader in{answer};
    if (in.text() != mark) return no_answer();
    if (in.u8() == 0) {
        auto problems = read_problems(in);
        if (!in.complete() || problems.empty()) return no_answer();
        return problems;
    }
    geo::Result<T> made = value(in);
    if (!in.complete()) return no_answer();
    return made;
}

void write_raster(ByteWriter& out, const RasterFile& file) {
    const auto& placement = file.raster.placement;
    for (const double number : {placement.left, placement.top, placement.cell_width, placement.cell_height})
        out.f64(number);
    out.i64(placement.columns);
    out.i64(placement.rows);
    out.u8(file.raster.nodata ? 1 : 0);
    out.f64(file.raster.nodata ? static_cast<double>(*file.raster.nodata) : 0);
    out.i64(file.crs ? std::int64_t{file.crs->code} : -1);
    out.text(file.crs_text);
    const auto& cells = file.raster.cells;
    out.raw(cells.data(), cells.size() * sizeof(float));
}

geo::Result<RasterFile> read_raster_bytes(ByteReader& in) {
    RasterFile file;
    auto& placement = file.raster.placement;
    for (double* number : {&placement.left, &placement.top, &placement.cell_width, &placement.cell_height})
        *number = in.f64();
    const auto columns = in.i64(), rows = in.i64();
    const bool sized = columns > 0 && rows > 0 && columns <= INT32_MAX && rows <= INT32_MAX &&
                       static_cast<double>(columns) * static_cast<double>(rows) <=
                           static_cast<double>(most_raster_cells);
    const bool placed = std::isfinite(placement.left) && std::isfinite(placement.top) && placement.cell_width > 0 &&
                        placement.cell_height > 0;
    if (!sized || !placed) in.fail();
    const bool has_nodata = in.u8() != 0;
    const double nodata = in.f64();
    if (has_nodata) file.raster.nodata = static_cast<float>(nodata);
    if (const auto code = in.i64(); code > 0 && code <= UINT32_MAX)
        file.crs = geo::Epsg{static_cast<std::uint32_t>(code)};
    file.crs_text = in.text();
    if (in.failed()) return file;
    placement.columns = static_cast<std::int32_t>(columns);
    placement.rows = static_cast<std::int32_t>(rows);
    const auto cells = static_cast<std::size_t>(columns * rows);
    const auto bytes = in.raw(cells * sizeof(float));
    file.raster.cells.resize(bytes.size() / sizeof(float));
    if (!bytes.empty()) std::memcpy(file.raster.cells.data(), bytes.data(), bytes.size());
    return file;
}

}  // namespace

void write_answer(ByteWriter& out, const geo::Result<RawLayer>& answer) {
    write(out, answer, [&](const RawLayer& layer) { write_layer(out, layer); });
}

void write_answer(ByteWriter& out, const geo::Result<std::vector<std::string>>& answer) {
    write(out, answer, [&](const std::vector<std::string>& names) {
        out.u64(names.size());
        for (const auto& name : names) out.text(name);
    });
}

void write_answer(ByteWriter& out, const geo::Result<RasterFile>& answer) {
    write(out, answer, [&](const RasterFile& file) { write_raster(out, file); });
}

void write_answer(ByteWriter& out, const geo::Result<geo::Done>& answer) {
    write(out, answer, [](geo::Done) {});
}

geo::Result<RawLayer> layer_in(std::string_view answer) {
    return read<RawLayer>(answer, [](ByteReader& in) { return geo::Result<RawLayer>{read_layer(in)}; });
}

geo::Result<std::vector<std::string>> names_in(std::string_view answer) {
    return read<std::vector<std::string>>(answer, [](ByteReader& in) {
        std::vector<std::string> names(in.count(sizeof(std::uint64_t)));
        for (auto& name : names) name = in.text();
        return geo::Result<std::vector<std::string>>{std::move(names)};
    });
}

geo::Result<RasterFile> raster_in(std::string_view answer) { return read<RasterFile>(answer, read_raster_bytes); }

geo::Result<geo::Done> done_in(std::string_view answer) {
    return read<geo::Done>(answer, [](ByteReader&) { return geo::Result<geo::Done>{geo::Done{}}; });
}

}  // namespace sipejuang::data
