// SPDX-License-Identifier: Apache-2.0
// A plan as layers of a map: every feature with an id of its own, springs as points, special provisions joined.
#include "server/map/map_layer.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace sipejuang::server {
namespace {

geo::MultiPolygon square(double x) { return {{{{{x, 0}, {x + 1, 0}, {x + 1, 1}, {x, 1}}, {}}}}; }

rules::PlanContent content() {
    rules::PlanContent made;
    made.subzones.push_back({"R-3", "", {"Perumahan", "Housing"}, {255, 240, 0}, 1});
    for (const double x : {0.0, 1.0, 5.0}) {
        rules::Zone zone;
        zone.subzone = "R-3";
        zone.polygon = x < 5 ? "Z1" : "";
        zone.overlays["KRB_03"] = "KRB-B";
        made.zones.push_back(zone);
        made.zone_shapes.push_back(square(x));
    }
    rules::Reference spring;
    spring.id = "M-1";
    spring.line.parts.push_back({{2, 2}, {2, 2}});
    made.references["springs"].references.push_back(spring);
    return made;
}

const MapLayer& layer(const std::vector<MapLayer>& layers, std::string_view id) {
    return *std::find_if(layers.begin(), layers.end(), [id](const MapLayer& own) { return own.id == id; });
}

TEST(MapLayer, NoTwoFeaturesShareAnId) {
    const rules::Plan plan{content()};
    const auto layers = layers_of(plan, nullptr);
    const auto& zones = layer(layers, "zones");
    EXPECT_EQ(zones.features[0].id, "Z1");
    EXPECT_EQ(zones.features[1].id, "Z1#2");
    EXPECT_EQ(zones.features[2].id, "#3");
}

TEST(MapLayer, AZoneCarriesItsNationalColourAndName) {
    const rules::Plan plan{content()};
    const auto layers = layers_of(plan, nullptr);
    const auto& attributes = layer(layers, "zones").features.front().attributes;
    const auto is_colour = [](const MapAttribute& own) {
        return own.name == "colour" && own.value == std::variant<std::string, double, bool>{"#fff000"};
    };
    EXPECT_TRUE(std::any_of(attributes.begin(), attributes.end(), is_colour));
}

TEST(MapLayer, ZonesWithOneSpecialProvisionAreOneFeature) {
    const rules::Plan plan{content()};
    const auto layers = layers_of(plan, nullptr);
    const auto& overlays = layer(layers, "overlays");
    ASSERT_EQ(overlays.features.size(), 1U);
    EXPECT_EQ(overlays.features.front().area->parts.size(), 2U);
}

TEST(MapLayer, ASpringIsAPoint) {
    const rules::Plan plan{content()};
    const auto layers = layers_of(plan, nullptr);
    const auto& spring = layer(layers, "springs").features.front();
    ASSERT_EQ(spring.line->parts.size(), 1U);
    EXPECT_EQ(spring.line->parts.front().size(), 1U);
}

TEST(MapLayer, LayersWithoutFeaturesAreLeftOut) {
    const rules::Plan plan{content()};
    for (const auto& own : layers_of(plan, nullptr)) EXPECT_FALSE(own.features.empty()) << own.id;
}

}  // namespace
}  // namespace sipejuang::server
