// SPDX-License-Identifier: Apache-2.0
// Layers: writing GeoPackages so that the same content gives the same bytes.
#pragma once
#include <string>
#include <variant>
#include <vector>

#include "geos.hpp"

class GDALDataset;
class OGRLayer;

namespace kupang {

using Value = std::variant<std::monostate, std::string, double, int>;  // monostate: NULL

struct Column {
    std::string name;
    char type;  // 's' text, 'r' real, 'i' integer
};

class Package {
public:
    explicit Package(const std::string& file);
    Package(const Package&) = delete;
    ~Package();
    void layer(const std::string& name, char shape,
               const std::vector<Column>& columns);  // 'a' area, 'm' areas, 'l' line, 'p' point
    void add(const Geom& g, const std::vector<Value>& values);
    void close();

private:
    GDALDataset* file_;
    OGRLayer* layer_ = nullptr;
};

Value known(double v);  // negative: NULL

}  // namespace kupang
