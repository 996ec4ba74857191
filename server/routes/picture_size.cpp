// SPDX-License-Identifier: Apache-2.0
#include "server/routes/picture_size.hpp"

#include "data/import/sha256.hpp"
#include "server/http/parameter.hpp"

#include <charconv>

namespace sipejuang::server {

namespace {

constexpr int smallest = 64, screen_dpi = 96, paper_dpi = 200, finest = 300;
// As wide as the text of a sheet of A4, in CSS pixels.
constexpr int paper_width = 688, paper_height = 430;

geo::Result<geo::Done> read(const Call& call, std::string_view name, int least, int most, int& into) {
    const auto text = call.parameter(name);
    if (!text) return geo::Done{};
    int value = 0;
    const auto* const end = text->data() + text->size();
    const auto read = std::from_chars(text->data(), end, value);
    if (read.ec == std::errc{} && read.ptr == end && value >= least && value <= most) {
        into = value;
        return geo::Done{};
    }
    const auto range = std::to_string(least) + " - " + std::to_string(most);
    return parameter_invalid(name, {"harus bilangan " + range, "must be a number " + range});
}

}  // namespace

geo::Result<geo::Done> read_picture_size(const Call& call, MapPicture& picture) {
    int dpi = screen_dpi;
    if (const auto use = call.parameter("for")) {
        if (*use != "print") return parameter_invalid("for", {"hanya print", "must be print"});
        picture.paper = true;
        dpi = paper_dpi;
        picture.width = paper_width;
        picture.height = paper_height;
    }
    if (auto done = read(call, "width", smallest, widest_picture, picture.width); !done) return done;
    if (auto done = read(call, "height", smallest, widest_picture, picture.height); !done) return done;
    if (auto done = read(call, "dpi", screen_dpi, finest, dpi); !done) return done;
    picture.scale = static_cast<double>(dpi) / screen_dpi;
    if (picture.width * picture.scale > widest_picture || picture.height * picture.scale > widest_picture)
        return geo::problem("parameter-invalid", {"Gambar terlalu besar: paling banyak 2000 piksel per sisi.",
                                                  "The picture is too large: at most 2000 pixels a side."});
    return geo::Done{};
}

Response picture_response(const MapPicture& picture, std::string_view cache) {
    auto bytes = png_of(picture);
    const auto tag = "\"" + data::sha256_of(bytes).substr(0, 32) + "\"";
    auto response = document(200, "image/png", std::move(bytes));
    response.field("ETag", tag).field("Cache-Control", std::string{cache});
    return response;
}

}  // namespace sipejuang::server
