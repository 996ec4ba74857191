// SPDX-License-Identifier: Apache-2.0
// Picture: the package as an image, in the national colours, to look at.
#pragma once
#include <string>
#include <vector>

#include "geos.hpp"

namespace kupang {

struct Colour {
    int red, green, blue;
};

class Picture {
public:
    Picture(Pt west_north, Pt east_south, int width);
    void fill(const Geom& g, Colour c);
    void draw(const Geom& g, Colour c, double width_m);
    void save(const std::string& file);

private:
    void burn();
    static constexpr int fine = 3;  // drawn finer, then averaged
    Pt corner_;
    double cell_;
    int width_, height_;
    std::vector<unsigned char> rgb_;  // three planes
    Geoms shapes_;                    // in drawing order
    std::vector<double> burns_;       // three values each
};

}  // namespace kupang
