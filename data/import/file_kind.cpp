// SPDX-License-Identifier: Apache-2.0
#include "data/import/file_kind.hpp"

#include <array>
#include <cstdint>

namespace sipejuang::data {

namespace {

using namespace std::string_view_literals;

std::uint64_t big_endian(std::string_view bytes, std::size_t at, std::size_t count) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count; ++i) value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// Signatures of formats that are recognised only to say what was handed in.
struct Signature {
    std::string_view bytes, id, en;
};
constexpr std::array<Signature, 16> not_read{{
    {"<OGRVRT"sv, "berkas VRT (GDAL virtual)", "a VRT file (GDAL virtual)"},
    {"<VRTDataset"sv, "berkas VRT (GDAL virtual)", "a VRT file (GDAL virtual)"},
    {"<!DOCTYPE html"sv, "halaman web (HTML)", "a web page (HTML)"},
    {"<html"sv, "halaman web (HTML)", "a web page (HTML)"},
    {"\x89PNG"sv, "gambar PNG", "a PNG picture"},
    {"\xFF\xD8\xFF"sv, "gambar JPEG", "a JPEG picture"},
    {"GIF8"sv, "gambar GIF", "a GIF picture"},
    {"II*\0"sv, "raster TIFF", "a TIFF raster"},
    {"MM\0*"sv, "raster TIFF", "a TIFF raster"},
    {"II+\0"sv, "raster BigTIFF", "a BigTIFF raster"},
    {"%PDF"sv, "dokumen PDF", "a PDF document"},
    {"\x1F\x8B"sv, "berkas gzip", "a gzip file"},
    {"Rar!"sv, "arsip RAR", "a RAR archive"},
    {"7z\xBC\xAF"sv, "arsip 7-Zip", "a 7-Zip archive"},
    {"AC10"sv, "gambar DWG (AutoCAD)", "a DWG drawing (AutoCAD)"},
    {"\xD0\xCF\x11\xE0"sv, "dokumen Office lama", "an old Office document"},
}};

std::string_view without_bom_and_space(std::string_view text) {
    if (text.substr(0, 3) == "\xEF\xBB\xBF"sv) text.remove_prefix(3);
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view{} : text.substr(first);
}

Sniffed sqlite(std::string_view head, std::uintmax_t size, const std::string& name) {
    const auto application = head.size() >= 72 ? head.substr(68, 4) : std::string_view{};
    const bool named = name.size() >= 5 && name.substr(name.size() - 5) == ".gpkg";
    if (application != "GPKG"sv && application != "GP10"sv && application != "GP11"sv && !named) {
        return {FileKind::other,
                {"basis data SQLite yang bukan GeoPackage", "an SQLite database that is not a GeoPackage"}};
    }
    Sniffed found{FileKind::geopackage, {"GeoPackage", "a GeoPackage"}};
    if (head.size() < 100) {
        found.truncated = true;
        return found;
    }
    const auto stated = big_endian(head, 16, 2);
    const auto pages = big_endian(head, 28, 4);
    found.truncated = (stated == 1 ? 65'536 : stated) * pages > size;
    return found;
}

Sniffed shapefile(std::string_view head, std::uintmax_t size) {
    Sniffed found{FileKind::shapefile, {"shapefile", "a shapefile"}};
    found.truncated = head.size() < 100 || big_endian(head, 24, 4) * 2 > size;
    return found;
}

Sniffed text_kind(std::string_view head) {
    const auto text = without_bom_and_space(head);
    if (!text.empty() && (text.front() == '{' || text.front() == '[')) return {FileKind::json, {"JSON", "JSON"}};
    if (head.substr(0, 2) == "\xFF\xFE"sv || head.substr(0, 2) == "\xFE\xFF"sv) {
        return {FileKind::json, {"teks UTF-16", "UTF-16 text"}};
    }
    for (const auto& signature : not_read) {
        if (text.substr(0, signature.bytes.size()) == signature.bytes) {
            return {FileKind::other, {std::string{signature.id}, std::string{signature.en}}};
        }
    }
    if (!text.empty() && text.front() == '<' && text.find("<kml") != std::string_view::npos) {
        return {FileKind::kml, {"KML", "KML"}};
    }
    if (!text.empty() && text.front() == '<') return {FileKind::other, {"XML lain", "some other XML"}};
    return {FileKind::other, {"format yang tidak dikenal", "a format that is not known"}};
}

}  // namespace

Sniffed sniff(std::string_view head, std::uintmax_t size, const std::string& name) {
    if (head.substr(0, 16) == "SQLite format 3\0"sv) return sqlite(head, size, name);
    if (head.size() >= 4 && big_endian(head, 0, 4) == 9994) return shapefile(head, size);
    if (head.substr(0, 4) == "fgb\x03"sv) return {FileKind::flatgeobuf, {"FlatGeobuf", "FlatGeobuf"}};
    if (head.substr(0, 4) == "PK\x03\x04"sv || head.substr(0, 4) == "PK\x05\x06"sv) {
        return {FileKind::zip, {"arsip ZIP", "a ZIP archive"}};
    }
    return text_kind(head);
}

}  // namespace sipejuang::data
