// SPDX-License-Identifier: Apache-2.0
#include "rules/verdict/plain_words.hpp"

#include "rules/law/topic_name.hpp"

#include <array>
#include <string>

namespace sipejuang::rules {

namespace {

struct Phrase {
    std::string_view engine, id;
    std::string_view plain{};  ///< English without code words, where the engine's own are some
    [[nodiscard]] std::string_view en() const { return plain.empty() ? engine : plain; }
};

constexpr std::array phrases{
    // what is missing
    Phrase{"a readable building", "data yang terbaca dari bangunan"},
    Phrase{"complete layer roads here", "lapisan jalan yang lengkap di sini"},
    Phrase{"complete layer buildings here", "lapisan bangunan yang lengkap di sini"},
    Phrase{"layer roads", "lapisan jalan"},
    Phrase{"complete layer", "lapisan yang lengkap:"},
    Phrase{"layer", "lapisan"},
    Phrase{"here", "di sini"},
    Phrase{"a readable row at", "baris yang terbaca di"},
    Phrase{"one row instead of contradicting rows", "satu baris sebagai ganti baris yang bertentangan"},
    Phrase{"place of the building", "letak bangunan"},
    Phrase{"width_m", "lebar", "width"},
    Phrase{"dike_width_m", "lebar antarkaki tanggul", "width between the feet of the dikes"},
    Phrase{"carriageway_width_m", "lebar jalur lalu lintas", "width of the carriageway"},
    Phrase{"row_width_m", "lebar ruang milik", "width of the right of way"},
    Phrase{"depth_m", "kedalaman", "depth"},
    Phrase{"voltage_kv", "tegangan", "voltage"},
    Phrase{"outer foot of the dike", "tepi luar kaki tanggul"},
    Phrase{"axis", "sumbu"},
    Phrase{"road in front of the plot", "jalan di depan bidang tanah"},
    Phrase{"zone of a part of the plot", "zona sebagian bidang tanah"},
    Phrase{"plan for a part of the plot", "rencana untuk sebagian bidang tanah"},
    Phrase{"zone with most area", "zona dengan luas terbesar"},
    Phrase{"denominator policy", "kebijakan luas pembagi", "the policy on the area to divide by (denominator)"},
    Phrase{"road class", "kelas jalan"},
    Phrase{"road_class", "kelas jalan", "road class"},
    Phrase{"plot area", "luas bidang tanah"},
    Phrase{"plot_area", "luas bidang tanah", "plot area"},
    Phrase{"floor area per part", "luas lantai per bagian"},
    Phrase{"green area per part", "luas ruang hijau per bagian"},
    Phrase{"basement area per part", "luas basemen per bagian"},
    Phrase{"floor_area_m2", "luas lantai", "floor area"},
    Phrase{"green_area_m2", "luas ruang hijau", "green area"},
    Phrase{"basement_area_m2", "luas basemen", "basement area"},
    Phrase{"parking_area_m2", "luas parkir", "parking area"},
    Phrase{"technical_area_m2", "luas ruang teknis", "area of technical rooms"},
    Phrase{"height_m not stated", "tinggi bangunan tidak dicantumkan", "the height of the building is not stated"},
    Phrase{"height_m", "tinggi bangunan", "height of the building"},
    Phrase{"floors not stated", "jumlah lantai tidak dicantumkan", "the number of floors is not stated"},
    Phrase{"floors", "jumlah lantai", "number of floors"},
    Phrase{"activity", "kegiatan"},
    Phrase{"plot", "bidang tanah"},
    Phrase{"a polygon without sub-zone", "poligon tanpa sub-zona"},
    Phrase{"contradicting rows", "baris yang bertentangan"},
    Phrase{"ITBX cell of", "sel ITBX"},
    Phrase{"limit of condition", "batas syarat"},
    Phrase{"number for condition", "angka untuk syarat"},
    Phrase{"condition", "syarat"},
    Phrase{"provision in force on", "pasal yang berlaku pada"},
    Phrase{"instead of", "pengganti"},
    Phrase{"provision of", "pasal dari"},
    Phrase{"provision", "pasal"},
    Phrase{"value in", "nilai di"},
    Phrase{"row for", "baris untuk"},
    Phrase{"line", "baris"},
    Phrase{"column", "kolom"},
    Phrase{"feature", "fitur"},
    Phrase{"airports in plan.toml", "bandara dalam rencana", "the airport in the plan"},
    Phrase{"layer terrain", "lapisan tinggi medan", "the layer of the terrain"},
    Phrase{"terrain under", "tinggi medan di bawah", "height of the ground under"},
    Phrase{"vertical datum of the terrain", "datum tinggi medan"},
    Phrase{"vertical datum of", "datum tinggi"},
    Phrase{"one vertical datum instead of", "satu datum tinggi sebagai ganti"},
    Phrase{"value of", "nilai dari"},
    // conditions of rows
    Phrase{"dike=no", "tanpa tanggul", "no dike"},
    Phrase{"dike=yes", "bertanggul", "a dike"},
    Phrase{"urban=yes", "di dalam kota", "in town"},
    Phrase{"urban=no", "di luar kota", "out of town"},
    Phrase{"depth_m<=", "kedalaman paling banyak ", "depth at most "},
    Phrase{"depth_m<", "kedalaman kurang dari ", "depth less than "},
    Phrase{"depth_m>", "kedalaman lebih dari ", "depth more than "},
    Phrase{"depth_m>=", "kedalaman paling sedikit ", "depth at least "},
    Phrase{"voltage_kv=", "tegangan (kV) ", "voltage (kV) "},
    Phrase{"voltage_kv<=", "tegangan (kV) paling banyak ", "voltage (kV) at most "},
    Phrase{"voltage_kv>", "tegangan (kV) lebih dari ", "voltage (kV) more than "},
    Phrase{"class=", "kelas jalan ", "road class "},
    // the arithmetic
    Phrase{"strip surface of", "permukaan utama"},
    Phrase{"approach surface of", "permukaan ancangan pendaratan"},
    Phrase{"take-off climb surface of", "permukaan lepas landas"},
    Phrase{"transitional surface of", "permukaan transisi"},
    Phrase{"inner horizontal surface of", "permukaan horizontal dalam"},
    Phrase{"conical surface of", "permukaan kerucut"},
    Phrase{"outer horizontal surface of", "permukaan horizontal luar"},
    Phrase{"highest ground not known", "tanah tertinggi tidak diketahui"},
    Phrase{"highest ground", "tanah tertinggi"},
    Phrase{"to the axis", "ke sumbu"},
    Phrase{"to the edge of the channel", "ke tepi palung sungai"},
    Phrase{"to the outer foot of the dike", "ke tepi luar kaki tanggul"},
    Phrase{"to the line of highest tide", "ke titik pasang tertinggi"},
    Phrase{"to the shore", "ke tepi air"},
    Phrase{"to the point", "ke titik"},
    Phrase{"to the edge of the carriageway", "ke tepi badan jalan"},
    Phrase{"to the edge of the right of way", "ke tepi ruang milik"},
    Phrase{"half the width_m", "setengah lebar", "half the width"},
    Phrase{"half the dike_width_m", "setengah lebar antarkaki tanggul", "half the width between the feet of the dikes"},
    Phrase{"half the carriageway_width_m", "setengah jalur lalu lintas", "half the carriageway"},
    Phrase{"half the row_width_m", "setengah ruang milik", "half the right of way"},
    Phrase{"half the right of way", "setengah ruang milik jalan"},
    Phrase{"half the carriageway", "setengah jalur lalu lintas"},
    Phrase{"planned right of way", "ruang milik jalan rencana"},
    Phrase{"right of way of road", "lebar ruang milik jalan"},
    Phrase{"carriageway of road", "lebar jalur lalu lintas jalan"},
    Phrase{"to the nearest rear edge", "ke sisi belakang terdekat"},
    Phrase{"to the nearest side edge", "ke sisi samping terdekat"},
    Phrase{"to the nearest edge", "ke sisi terdekat"},
    Phrase{"which edges are side or rear is not known", "sisi samping dan belakang belum diketahui"},
    Phrase{"front edge stated, no road known", "sisi depan dicantumkan, jalannya tidak diketahui"},
    Phrase{"no front was found", "sisi depan tidak ditemukan"},
    Phrase{"depth inside", "masuk sedalam"},
    Phrase{"area inside", "masuk seluas"},
    Phrase{"outside the plot, a corner at most", "di luar bidang tanah, sudutnya paling jauh"},
    Phrase{"from it", "dari batasnya"},
    Phrase{"met within the tolerance of", "terpenuhi dalam toleransi"},
    Phrase{"met within the tolerances of", "terpenuhi dalam toleransi"},
    Phrase{"shared by", "bertumpuk antara"},
    Phrase{"gross area", "luas bidang"},
    Phrase{"certificate says", "menurut sertipikat"},
    Phrase{"lie outside every plan", "berada di luar semua rencana"},
    Phrase{"with or without", "dengan atau tanpa"},
    Phrase{"without", "tanpa"},
    Phrase{"gross", "kotor"},
    Phrase{"or more", "atau lebih"},
    Phrase{"or", "atau"},
    Phrase{"to open", "ke atas, sampai tak tentu", "and more, without an upper end"},
    Phrase{"limit for", "batas untuk"},
    Phrase{"limit", "batas"},
    Phrase{"of the land", "dari luas bidang tanah"},
    Phrase{"of", "dari"},
    Phrase{"from", "dari"},
    Phrase{"to", "sampai"},
    Phrase{"in", "di"},
    Phrase{"and", "dan"},
    Phrase{"of the stated", "dari yang dicantumkan, seluas"},
    Phrase{"no more than what is not built on counts", "hanya bagian yang tidak dibangun yang dihitung"},
    Phrase{"klb_min", "KLB minimum", "the least floor area ratio"},
    Phrase{"min_plot_area", "luas kaveling", "the plot area"},
    Phrase{"building_distance", "jarak antarbangunan", "the distance between buildings"},
    Phrase{"which is", "yaitu"},
    Phrase{"a readable value in", "nilai yang terbaca di"},
    // notes
    Phrase{"front edge lies", "sisi depan terletak"},
    Phrase{"outside the right of way of road", "di luar ruang milik jalan"},
    Phrase{"inside the right of way of road", "di dalam ruang milik jalan"},
    Phrase{"front_road stated by the proposal", "jalan depan dicantumkan dalam permohonan",
           "the road in front is stated by the proposal"},
    Phrase{"edges stated by the proposal", "sisi-sisi dicantumkan dalam permohonan",
           "the edges are stated by the proposal"},
    Phrase{"KBLI edition unknown", "edisi KBLI tidak diketahui"},
    Phrase{"KBLI edition", "KBLI edisi"},
    Phrase{"the zoning raster differs by", "raster zonasi berbeda"},
    Phrase{"more than", "lebih dari"},
    Phrase{"narrower than", "lebih sempit dari"},
    Phrase{"smaller than", "lebih kecil dari"},
    Phrase{"not larger than", "tidak lebih dari"},
    Phrase{"less than", "kurang dari"},
    Phrase{"(complies)", "(diizinkan)", "(allowed)"},
    Phrase{"(conditional)", "(diizinkan dengan syarat)", "(allowed under conditions)"},
    Phrase{"(violates)", "(tidak diizinkan)", "(not allowed)"},
    Phrase{"(undetermined)", "(tidak dapat dinilai)", "(cannot be judged)"},
    Phrase{"cannot be read and may overrule this row", "tidak terbaca dan dapat mengubah baris ini"},
};

bool word_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '@';
}

/// Whether the phrase stands at this place as whole words.
bool stands_at(std::string_view text, std::size_t at, std::string_view phrase) {
    if (text.substr(at, phrase.size()) != phrase) return false;
    const std::size_t end = at + phrase.size();
    const bool begins = at == 0 || !word_character(text[at - 1]) || !word_character(phrase.front());
    const bool ends = end == text.size() || !word_character(text[end]) || !word_character(phrase.back());
    return begins && ends;
}

const Phrase* longest_at(std::string_view text, std::size_t at) {
    const Phrase* found = nullptr;
    for (const auto& phrase : phrases) {
        if (stands_at(text, at, phrase.engine) && (found == nullptr || phrase.engine.size() > found->engine.size()))
            found = &phrase;
    }
    return found;
}

/// A number with a point, "3.5", that is no part of a word or of a longer number; empty otherwise.
std::string_view number_at(std::string_view text, std::size_t at) {
    const auto digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
    if (!digit(at) || (at > 0 && (word_character(text[at - 1]) || text[at - 1] == '.'))) return {};
    std::size_t end = at, points = 0;
    while (digit(end) || (end < text.size() && text[end] == '.' && digit(end + 1)))
        points += text[end++] == '.' ? 1U : 0U;
    const bool word = end < text.size() && word_character(text[end]);
    return word || points > 1 ? std::string_view{} : text.substr(at, end - at);
}

constexpr std::string_view hazard_map = "hazard_";

/// "flood" where the layer hazard_flood is named.
std::string_view hazard_map_at(std::string_view text, std::size_t at) {
    if (!text.substr(at).starts_with(hazard_map) || (at > 0 && word_character(text[at - 1]))) return {};
    const auto begin = at + hazard_map.size();
    auto end = begin;
    while (end < text.size() && word_character(text[end])) ++end;
    return text.substr(begin, end - begin);
}

/// Squares are written with the sign where people read them.
bool square_metres_at(std::string_view text, std::size_t at) {
    const bool begins = at > 0 && text[at - 1] == ' ';
    return begins && text.substr(at, 2) == "m2" && (at + 2 == text.size() || !word_character(text[at + 2]));
}

}  // namespace

geo::Bilingual in_plain_words(std::string_view text) {
    geo::Bilingual words;
    for (std::size_t at = 0; at < text.size();) {
        if (const auto* phrase = longest_at(text, at)) {
            words.id += phrase->id;
            words.en += phrase->en();
            at += phrase->engine.size();
        } else if (const auto number = number_at(text, at); !number.empty()) {
            for (const char c : number) words.id += c == '.' ? ',' : c;  // not grouped: a whole number may be a code
            words.en += number;
            at += number.size();
        } else if (const auto kind = hazard_map_at(text, at); !kind.empty()) {
            const auto name = hazard_name(kind);
            words.id += "peta rawan " + name.id;
            words.en += "the " + name.en + " hazard map";
            at += hazard_map.size() + kind.size();
        } else if (square_metres_at(text, at)) {
            words.id += "m²";
            words.en += "m²";
            at += 2;
        } else {
            words.id += text[at];
            words.en += text[at++];
        }
    }
    return words;
}

}  // namespace sipejuang::rules
