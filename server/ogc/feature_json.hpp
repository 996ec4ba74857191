// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/export/json_writer.hpp"
#include "geo/transformation.hpp"
#include "server/ogc/feature_query.hpp"

namespace sipejuang::server {

/// A feature as GeoJSON in a CRS with its own axis order; degrees with 9 decimals, metres with 4. Its links are the caller's.
class FeatureJson {
public:
    FeatureJson(data::JsonWriter& json, const OgcCrs& crs, const geo::Transformation& transformation)
        : json_{json},
          crs_{crs},
          transformation_{transformation} {}
    /// The members, without the braces.
    void write(const Collection::Part& part, const MapFeature& feature) const;

private:
    void position(geo::SourcePoint p) const;
    void ring(const geo::RingIn<geo::Source>& points, bool closed) const;
    void geometry(const MapFeature& feature) const;
    void lines(const geo::MultiLineIn<geo::Source>& line) const;
    data::JsonWriter& json_;
    const OgcCrs& crs_;
    const geo::Transformation& transformation_;
};

}  // namespace sipejuang::server
