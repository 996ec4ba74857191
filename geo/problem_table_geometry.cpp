// SPDX-License-Identifier: Apache-2.0
#include "geo/problem_table.hpp"

namespace sipejuang::geo {

std::vector<ProblemCode> geometry_problem_codes() {
    return {
        {"coordinate-not-finite", "Koordinat bukan bilangan", "Coordinate is not a number",
         "Ganti nilai kosong, NaN, atau tak hingga dengan koordinat yang benar, lalu kirim ulang berkasnya.",
         "Replace the empty, NaN or infinite value by the true coordinate and send the file again."},
        {"coordinate-out-of-range", "Koordinat di luar jangkauan", "Coordinate out of range",
         "Periksa angka dan sistem koordinatnya: nilai ini tidak mungkin terjadi dalam sistem yang disebutkan.",
         "Check the numbers and their coordinate system: this value cannot occur in the system that is named."},
        {"coordinates-invalid", "Koordinat salah bentuk", "Coordinates are malformed",
         "Tulis setiap titik sebagai [x, y] dengan dua angka, dalam susunan larik yang sesuai jenis geometrinya (RFC "
         "7946).",
         "Write each position as [x, y] with two numbers, in the arrays that the geometry type asks for (RFC 7946)."},
        {"coordinates-swapped", "Bujur dan lintang tampaknya tertukar", "Longitude and latitude seem to be swapped",
         "Tulis bujur (x) lebih dahulu, kemudian lintang (y). Apakah keduanya tertukar?",
         "Write longitude (x) first, then latitude (y). Are these swapped?"},
        {"crs-not-usable", "Sistem koordinat tidak dapat dipakai", "Coordinate system cannot be used",
         "Ubah data ke sistem yang dapat ditransformasikan dengan teliti, misalnya EPSG:4326 atau TM-3 DGN95.",
         "Convert the data to a system with an accurate transformation, such as EPSG:4326 or DGN95 TM-3."},
        {"geometry-missing", "Geometri tidak ada", "Geometry is missing",
         "Gambar poligon untuk fitur ini, atau hapus fitur yang tidak mempunyai geometri.",
         "Draw the polygon of this feature, or remove the feature that has no geometry."},
        {"geometry-too-complex", "Geometri terlalu rumit", "Geometry is too complex",
         "Sederhanakan garis batasnya: hapus titik yang berlebih dan perpotongan yang berulang.",
         "Simplify the outline: remove surplus vertices and repeated crossings."},
        {"hole-outside-shell", "Lubang berada di luar batas luarnya", "Hole lies outside its outer ring",
         "Pindahkan lubang ke dalam batas luar, atau jadikan poligon tersendiri.",
         "Move the hole inside the outer ring, or make it a polygon of its own."},
        {"metres-without-crs", "Koordinat tampaknya dalam meter tanpa sistem koordinat",
         "Coordinates look like metres without a coordinate system",
         "Sebutkan kode EPSG di dalam berkas, di isian sistem koordinat, atau dengan --crs 23840.",
         "Name the EPSG code in the file, in the field for the coordinate system, or with --crs 23840."},
        {"parts-overlap", "Bagian poligon saling bertumpang tindih", "Parts of the polygon overlap",
         "Gabungkan bagian yang bertumpang tindih atau yang berbagi sisi menjadi satu (Dissolve). "
         "Perintah sipejuang check juga dapat memperbaikinya: --repair.",
         "Merge parts that overlap or share an edge into one (Dissolve). The command sipejuang check can repair them "
         "too: --repair."},
        {"polygon-invalid", "Poligon tidak sah", "Polygon is not valid",
         "Perbaiki poligon di perangkat SIG (misalnya \"Fix geometries\" di QGIS). Perintah sipejuang check "
         "juga dapat memperbaikinya: --repair.",
         "Fix the polygon in a GIS (for example \"Fix geometries\" in QGIS). The command sipejuang check can repair it "
         "too: --repair."},
        {"ring-not-closed", "Garis batas tidak tertutup", "Ring is not closed",
         "Titik terakhir harus sama persis dengan titik pertama.", "The last position must be exactly the first one."},
        {"ring-self-crossing", "Garis batas memotong dirinya sendiri", "Ring crosses itself",
         "Pindahkan atau urutkan kembali titik di tempat yang ditunjukkan. Perintah sipejuang check juga dapat "
         "memperbaikinya: --repair.",
         "Move or reorder the vertices at the place shown. The command sipejuang check can repair it too: --repair."},
        {"ring-too-few-points", "Garis batas terlalu sedikit titiknya", "Ring has too few points",
         "Sebuah poligon memerlukan paling sedikit tiga titik yang berbeda.",
         "A polygon needs at least three different points."},
        {"ring-zero-area", "Garis batas tidak mempunyai luas", "Ring has no area",
         "Semua titiknya terletak pada satu garis. Gambar ulang poligonnya atau hapus.",
         "All its points lie on one line. Draw the polygon again or remove it."},
        {"unknown-crs", "Sistem koordinat tidak dikenal", "Coordinate system is unknown",
         "Pakai kode EPSG yang terdaftar, misalnya EPSG:4326, EPSG:23840, atau EPSG:32751.",
         "Use a registered EPSG code, for example EPSG:4326, EPSG:23840 or EPSG:32751."},
        {"wrong-geometry-type", "Jenis geometri tidak sesuai", "Wrong type of geometry",
         "Pakai Polygon atau MultiPolygon di tempat ini; titik dan garis tidak mempunyai luas.",
         "Use a Polygon or MultiPolygon here; points and lines have no area."},
    };
}

}  // namespace sipejuang::geo
