// SPDX-License-Identifier: Apache-2.0
#include "server/pages/qr_mark.hpp"

#include <qrencode.h>

#include <memory>

namespace sipejuang::server {

namespace {

constexpr int quiet = 4;  // modules of white on each side, without which readers do not find the code

struct CodeDelete {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

/// One rectangle for each run of dark modules of a row.
std::string dark_runs(const QRcode& code) {
    std::string path;
    const auto dark = [&](int x, int y) { return x < code.width && (code.data[y * code.width + x] & 1U) != 0; };
    for (int y = 0; y < code.width; ++y) {
        for (int x = 0; x < code.width; ++x) {
            if (!dark(x, y)) continue;
            const int from = x;
            while (dark(x, y)) ++x;
            const auto run = std::to_string(x - from);
            path += "M" + std::to_string(from + quiet) + " " + std::to_string(y + quiet) + "h" + run + "v1h-" + run +
                    "z";
        }
    }
    return path;
}

}  // namespace

Markup qr_mark(const std::string& text) {
    const std::unique_ptr<QRcode, CodeDelete> code{QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M)};
    if (!code) return {};
    const auto side = std::to_string(code->width + 2 * quiet);
    return Markup::tag("svg",
                       {{"class", "qr"},
                        {"viewBox", "0 0 " + side + " " + side},
                        {"shape-rendering", "crispEdges"},
                        {"role", "img"},
                        {"aria-label", "QR: " + text}},
                       {Markup::tag("path", {{"d", dark_runs(*code)}}, {})});
}

}  // namespace sipejuang::server
