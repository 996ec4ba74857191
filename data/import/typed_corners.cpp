// SPDX-License-Identifier: Apache-2.0
#include "data/import/typed_corners.hpp"

#include "geo/result.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace sipejuang::data {

namespace {

constexpr std::size_t most_corners = 5'000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

void replace_all(std::string& text, std::string_view what, std::string_view with) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

/// Every mark of degrees, minutes and seconds as a blank, the minus of typesetters as that of keyboards; letters of the compass stay.
std::string without_marks(std::string_view text) {
    std::string made{text};
    for (const std::string_view mark : {"°", "º", "′", "″", "’", "”", "''", "'", "\""}) replace_all(made, mark, " ");
    for (const std::string_view minus : {"−", "–"}) replace_all(made, minus, "-");
    return made;
}

std::vector<std::string> split(const std::string& text, std::string_view separators) {
    std::vector<std::string> pieces;
    std::string piece;
    for (const char c : text) {
        if (separators.find(c) == std::string_view::npos) {
            piece += c;
            continue;
        }
        if (!piece.empty()) pieces.push_back(piece);
        piece.clear();
    }
    if (!piece.empty()) pieces.push_back(piece);
    return pieces;
}

std::optional<double> number_in(std::string text) {
    if (std::count(text.begin(), text.end(), ',') == 1 && text.find('.') == std::string::npos)
        std::replace(text.begin(), text.end(), ',', '.');
    const char* from = text.data() + (text.starts_with('+') ? 1 : 0);
    double value = 0;
    const auto read = std::from_chars(from, text.data() + text.size(), value, std::chars_format::fixed);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

struct Compass {
    char letter = 0;  ///< N S E W; 0: none
    static char of(std::string_view text) {
        if (text == "N" || text == "n" || text == "LU" || text == "U" || text == "u") return 'N';
        if (text == "S" || text == "s" || text == "LS") return 'S';
        if (text == "E" || text == "e" || text == "BT" || text == "T" || text == "t") return 'E';
        if (text == "W" || text == "w" || text == "BB") return 'W';
        return 0;
    }
};

/// "10 10 38 S" and its like: degrees, minutes, seconds before a letter.
struct Angle {
    double degrees;
    char letter;
    friend bool operator==(const Angle&, const Angle&) = default;
};

/// Takes the letter off "38S" and finds it in "S"; 0: there is none.
char take_letter(std::string& piece) {
    if (const char letter = Compass::of(piece); letter != 0) {
        piece.clear();
        return letter;
    }
    if (piece.size() < 2 || is_digit(piece.back())) return 0;
    const char letter = Compass::of(piece.substr(piece.size() - 1));
    if (letter != 0) piece.pop_back();
    return letter;
}

/// Degrees, minutes, seconds; minutes and seconds are under sixty, and only the last has a fraction.
std::optional<double> degrees_of(const std::vector<double>& parts) {
    constexpr double sixty = 60;
    if (parts.empty() || parts.size() > 3) return std::nullopt;
    double value = 0, unit = 1;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double part = parts[i];
        if (i > 0 && (part < 0 || part >= sixty)) return std::nullopt;
        if (i + 1 < parts.size() && part != std::floor(part)) return std::nullopt;  // "10 10.5 12"
        value += part / unit;
        unit *= sixty;
    }
    return value;
}

/// The same before the number: "S10.17", "LS 10".
char take_first_letter(std::string& piece) {
    for (const std::size_t size : {2U, 1U}) {
        if (piece.size() < size || (piece.size() > size && !is_digit(piece[size]))) continue;
        const char letter = Compass::of(piece.substr(0, size));
        if (letter == 0) continue;
        piece.erase(0, size);
        return letter;
    }
    return 0;
}

/// Angles that are being read, each between one letter of the compass and the next.
class AngleReader {
public:
    bool number(const std::string& piece) {
        if (piece.empty()) return true;
        const auto value = number_in(piece);
        if (value) parts_.push_back(*value);
        return value.has_value();
    }
    /// "-10 S" says south twice or north: nobody guesses which.
    bool angle(char letter) {
        const auto value = degrees_of(parts_);
        if (!value || *value < 0) return false;
        angles_.push_back({letter == 'S' || letter == 'W' ? -*value : *value, letter});
        parts_.clear();
        return true;
    }
    [[nodiscard]] std::optional<std::vector<Angle>> both() const {
        return parts_.empty() && angles_.size() == 2 ? std::optional{angles_} : std::nullopt;
    }

private:
    std::vector<Angle> angles_;
    std::vector<double> parts_;
};

/// "S 10 10 38 E 123 36 00"
std::optional<std::vector<Angle>> angles_after_letters(const std::vector<std::string>& pieces) {
    AngleReader reader;
    char letter = 0;
    for (auto piece : pieces) {
        const char next = take_first_letter(piece);
        if (next != 0 && letter != 0 && !reader.angle(letter)) return std::nullopt;
        if (next != 0) letter = next;
        if (!reader.number(piece)) return std::nullopt;
    }
    return reader.angle(letter) ? reader.both() : std::nullopt;
}

std::optional<std::vector<Angle>> angles_in(const std::vector<std::string>& pieces) {
    if (pieces.empty()) return std::nullopt;
    auto first = pieces.front();
    if (take_first_letter(first) != 0) return angles_after_letters(pieces);
    AngleReader reader;
    for (auto piece : pieces) {
        const char letter = take_letter(piece);
        if (!reader.number(piece) || (letter != 0 && !reader.angle(letter))) return std::nullopt;
    }
    return reader.both();
}

/// The numbers of a line: between tabs and semicolons, else blanks; commas part them only where nothing else does.
std::optional<std::vector<double>> numbers_in(const std::string& line) {
    auto pieces = split(line, "\t;");
    if (pieces.size() < 2) pieces = split(line, " \t;");
    if (pieces.size() < 2) pieces = split(line, ",");
    std::vector<double> numbers;
    for (auto piece : pieces) {
        while (piece.starts_with(' ')) piece.erase(0, 1);
        while (piece.ends_with(' ') || piece.ends_with(',')) piece.pop_back();
        if (piece.empty()) continue;
        const auto value = number_in(piece);
        if (!value) return std::nullopt;
        numbers.push_back(*value);
    }
    return numbers;
}

geo::Problem unreadable(std::size_t line, std::string_view text) {
    const auto number = std::to_string(line);
    return geo::problem("corners-unreadable",
                        {"Baris " + number + " bukan dua angka: " + std::string{text.substr(0, 60)},
                         "Line " + number + " is not two numbers: " + std::string{text.substr(0, 60)}})
        .located("line " + number);
}

bool has_digit(std::string_view line) { return std::any_of(line.begin(), line.end(), is_digit); }

/// "1,18" is a number, "38 S," is one with what parts it from the next.
std::vector<std::string> without_last_commas(std::vector<std::string> pieces) {
    for (auto& piece : pieces) {
        while (piece.ends_with(',')) piece.pop_back();
    }
    pieces.erase(std::remove(pieces.begin(), pieces.end(), std::string{}), pieces.end());
    return pieces;
}

/// Of three numbers in a table the first is that of the point.
std::optional<geo::SourcePoint> pair_in(std::string_view line, CornerOrder order, bool numbered) {
    const auto plain = without_marks(line);
    const auto parted = angles_in(split(plain, " \t;,")),
               decimal = angles_in(without_last_commas(split(plain, " \t;")));
    if (parted && decimal && *parted != *decimal) return std::nullopt;  // "10,5 S": 10.5 degrees, or 10 and 5 minutes
    if (const auto& angles = decimal ? decimal : parted) {
        const auto& first = angles->front();
        const auto is_latitude = [](const Angle& own) { return own.letter == 'N' || own.letter == 'S'; };
        const bool latitude_first = is_latitude(first);
        if (latitude_first == is_latitude(angles->back())) return std::nullopt;  // two latitudes, or two longitudes
        const double a = angles->front().degrees, b = angles->back().degrees;
        const geo::SourcePoint place = latitude_first ? geo::SourcePoint{b, a} : geo::SourcePoint{a, b};
        constexpr double pole = 90;
        return std::abs(place.y) <= pole ? std::optional{place} : std::nullopt;
    }
    auto numbers = numbers_in(plain);
    if (!numbers) return std::nullopt;
    if (numbered && numbers->size() == 3) numbers->erase(numbers->begin());
    if (numbers->size() != 2) return std::nullopt;
    const double a = numbers->front(), b = numbers->back();
    return order == CornerOrder::lat_lon ? geo::SourcePoint{b, a} : geo::SourcePoint{a, b};
}

}  // namespace

std::optional<geo::SourcePoint> typed_corner(std::string_view line, CornerOrder order) {
    return pair_in(line, order, false);
}

geo::Result<geo::RingIn<geo::Source>> typed_corners(std::string_view text, CornerOrder order) {
    geo::RingIn<geo::Source> corners;
    std::size_t number = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
            line.remove_suffix(1);
        if (line.empty() || (corners.empty() && !has_digit(line))) continue;
        const auto corner = pair_in(line, order, true);
        if (!corner) return unreadable(number, line);
        constexpr double pole = 90;
        if (order != CornerOrder::easting_northing && std::abs(corner->y) > pole)
            return geo::problem(
                       "coordinates-swapped",
                       {"Lintang pada baris " + std::to_string(number) + " lebih dari 90 derajat. Pilih urutan " +
                            (order == CornerOrder::lat_lon ? "bujur, lintang." : "lintang, bujur."),
                        "The latitude in line " + std::to_string(number) + " is beyond 90 degrees. Choose the order " +
                            (order == CornerOrder::lat_lon ? "longitude, latitude." : "latitude, longitude.")})
                .located("line " + std::to_string(number));
        corners.push_back(*corner);
        if (corners.size() > most_corners)
            return geo::problem("geometry-too-complex", {"Lebih dari 5.000 titik sudut.", "More than 5,000 corners."});
    }
    if (corners.size() > 1 && corners.front() == corners.back()) corners.pop_back();
    if (corners.size() < 3)
        return geo::problem("corners-too-few",
                            {"Ada " + std::to_string(corners.size()) + " titik sudut; paling sedikit tiga.",
                             "There are " + std::to_string(corners.size()) + " corners; three at least."});
    return corners;
}

}  // namespace sipejuang::data
