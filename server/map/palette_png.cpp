// SPDX-License-Identifier: Apache-2.0
#include "server/map/palette_png.hpp"

#include <png.h>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <unordered_map>

namespace sipejuang::server {

namespace {

constexpr std::size_t most_colours = 256;

int part(std::uint32_t colour, unsigned shift) { return static_cast<int>((colour >> shift) & 0xFFU); }

int distance(std::uint32_t a, std::uint32_t b) {
    int sum = 0;
    for (const unsigned shift : {0U, 8U, 16U, 24U}) {
        const int apart = part(a, shift) - part(b, shift);
        sum += apart * apart;
    }
    return sum;
}

/// The most frequent colours, and for each colour of the picture its place among them.
class Palette {
public:
    explicit Palette(const std::vector<std::uint32_t>& pixels) {
        std::unordered_map<std::uint32_t, std::size_t> count;
        for (const auto pixel : pixels) ++count[pixel];
        std::vector<std::pair<std::uint32_t, std::size_t>> sorted{count.begin(), count.end()};
        std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
            return a.second != b.second ? a.second > b.second : a.first < b.first;
        });
        for (const auto& [colour, times] : sorted) {
            if (colours_.size() < most_colours) colours_.push_back(colour);
            places_.emplace(colour, nearest(colour));
        }
    }
    [[nodiscard]] const std::vector<std::uint32_t>& colours() const { return colours_; }
    [[nodiscard]] std::uint8_t place(std::uint32_t colour) const { return places_.at(colour); }

private:
    [[nodiscard]] std::uint8_t nearest(std::uint32_t colour) const {
        std::size_t best = 0;
        int least = std::numeric_limits<int>::max();
        for (std::size_t i = 0; i < colours_.size() && least > 0; ++i) {
            const int apart = distance(colours_[i], colour);
            if (apart >= least) continue;
            least = apart;
            best = i;
        }
        return static_cast<std::uint8_t>(best);
    }
    std::vector<std::uint32_t> colours_;
    std::unordered_map<std::uint32_t, std::uint8_t> places_;
};

/// Destroyed whichever way the writing ends. Errors of libpng abort: there is nothing in our pixels that it could refuse.
class PngWriter {
public:
    explicit PngWriter(std::string& bytes)
        : png_{png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, fail, nullptr)},
          info_{png_create_info_struct(png_)} {
        png_set_write_fn(png_, &bytes, append, [](png_structp) {});
    }
    ~PngWriter() { png_destroy_write_struct(&png_, &info_); }
    PngWriter(const PngWriter&) = delete;
    PngWriter& operator=(const PngWriter&) = delete;

    void begin(const Pixels& pixels, const Palette& palette) {
        constexpr int depth = 8, level = 9;
        png_set_IHDR(png_, info_, static_cast<png_uint_32>(pixels.width), static_cast<png_uint_32>(pixels.height),
                     depth, PNG_COLOR_TYPE_PALETTE, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                     PNG_FILTER_TYPE_DEFAULT);
        std::vector<png_color> colours;
        std::vector<png_byte> opacity;
        bool clear = false;
        for (const auto colour : palette.colours()) {
            colours.push_back({static_cast<png_byte>(part(colour, 16)), static_cast<png_byte>(part(colour, 8)),
                               static_cast<png_byte>(part(colour, 0))});
            opacity.push_back(static_cast<png_byte>(part(colour, 24)));
            clear = clear || opacity.back() != 0xFF;
        }
        png_set_PLTE(png_, info_, colours.data(), static_cast<int>(colours.size()));
        if (clear) png_set_tRNS(png_, info_, opacity.data(), static_cast<int>(opacity.size()), nullptr);
        png_set_filter(png_, 0, PNG_FILTER_NONE);
        png_set_compression_level(png_, level);
        png_write_info(png_, info_);
    }
    void row(const std::vector<std::uint8_t>& values) { png_write_row(png_, values.data()); }
    void end() { png_write_end(png_, info_); }

private:
    [[noreturn]] static void fail(png_structp /*png*/, png_const_charp /*message*/) { std::abort(); }
    static void append(png_structp png, png_bytep data, std::size_t length) {
        static_cast<std::string*>(png_get_io_ptr(png))->append(data, data + length);
    }
    png_structp png_;
    png_infop info_;
};

}  // namespace

std::string palette_png(const Pixels& pixels) {
    const Palette palette{pixels.values};
    std::string bytes;
    PngWriter writer{bytes};
    writer.begin(pixels, palette);
    const auto width = static_cast<std::size_t>(pixels.width);
    std::vector<std::uint8_t> row(width);
    for (std::size_t y = 0; y < static_cast<std::size_t>(pixels.height); ++y) {
        for (std::size_t x = 0; x < width; ++x) row[x] = palette.place(pixels.values[y * width + x]);
        writer.row(row);
    }
    writer.end();
    return bytes;
}

}  // namespace sipejuang::server
