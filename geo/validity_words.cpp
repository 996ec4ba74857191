// SPDX-License-Identifier: Apache-2.0
#include "geo/validity_words.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace sipejuang::geo {
namespace {

struct Sentence {
    std::string_view code, id, en;
};

constexpr std::array sentences{
    Sentence{"coordinate-not-finite", "Salah satu koordinat bukan bilangan", "A coordinate is not a number"},
    Sentence{"hole-outside-shell", "Sebuah lubang tidak seluruhnya berada di dalam batas luarnya",
             "A hole does not lie wholly inside its outer ring"},
    Sentence{"parts-overlap", "Dua bagian poligon saling bertumpang tindih atau berbagi satu sisi",
             "Two parts of the polygon overlap or share an edge"},
    Sentence{"polygon-invalid", "Cincin-cincin poligon saling memotong, bersarang, atau memisahkan bagian dalamnya",
             "Rings of the polygon cross, are nested, or split its interior"},
    Sentence{"ring-self-crossing", "Garis batas memotong atau menyentuh dirinya sendiri",
             "The outline crosses or touches itself"},
    Sentence{"ring-too-few-points", "Garis batas memiliki kurang dari tiga titik yang berbeda",
             "A ring has fewer than three different points"},
    Sentence{"ring-zero-area", "Semua titik garis batas terletak pada satu garis lurus",
             "All points of a ring lie on one straight line"},
};

/// Millimetres are enough to find the place on a map.
std::string number(double v) {
    std::array<char, 400> text{};
    auto* const end = std::to_chars(text.data(), text.data() + text.size(), v, std::chars_format::fixed, 3).ptr;
    return {text.data(), end};
}

bool of_several_parts(const std::vector<RingPlace>& near) {
    for (const auto& place : near) {
        if (place.part != near.front().part) return true;
    }
    return false;
}

bool with_shell(const std::vector<RingPlace>& near) {
    for (const auto& place : near) {
        if (place.ring == 0) return true;
    }
    return false;
}

}  // namespace

std::string_view code_of(std::string_view geos_reason, const std::vector<RingPlace>& near) {
    if (geos_reason == "Ring Self-intersection") return "ring-self-crossing";
    if (geos_reason == "Hole lies outside shell") return "hole-outside-shell";
    if (geos_reason == "Nested shells") return "parts-overlap";
    if (geos_reason == "Invalid Coordinate") return "coordinate-not-finite";
    if (geos_reason == "Too few points in geometry component") return "ring-too-few-points";
    if (geos_reason != "Self-intersection" && geos_reason != "Duplicate Rings") return "polygon-invalid";
    // GEOS says so of one ring as of two that cross.
    if (near.size() < 2) return "ring-self-crossing";
    if (of_several_parts(near)) return "parts-overlap";
    return with_shell(near) ? "hole-outside-shell" : "polygon-invalid";
}

Bilingual detail_of(std::string_view code, std::optional<Point> where) {
    Bilingual text;
    for (const auto& sentence : sentences) {
        if (sentence.code == code) text = {std::string{sentence.id}, std::string{sentence.en}};
    }
    if (where) {
        const auto place = number(where->x) + ", " + number(where->y);
        text.id += " di " + place + " (sistem koordinat kerja)";
        text.en += " at " + place + " (working coordinates)";
    }
    return {text.id + ".", text.en + "."};
}

Bilingual too_many_vertices(std::size_t vertices, std::size_t limit) {
    const auto have = std::to_string(vertices), most = std::to_string(limit);
    return {"Poligon memiliki " + have + " titik; paling banyak " + most + ".",
            "The polygon has " + have + " vertices; at most " + most + " are accepted."};
}

Bilingual too_many_crossings(std::size_t limit) {
    const auto most = std::to_string(limit);
    return {"Garis batas memotong dirinya sendiri " + most + " kali atau lebih, sehingga tidak dapat diperbaiki.",
            "The outline crosses itself " + most + " times or more, so it cannot be repaired."};
}

}  // namespace sipejuang::geo
