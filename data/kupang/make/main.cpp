// SPDX-License-Identifier: Apache-2.0
// make_kupang OUT_DIR [--picture PREFIX]: writes the sample detail plan of Kupang into OUT_DIR/kupang, the city plan and the
// provincial overlay that belong to it into OUT_DIR/kupang-rtrw and OUT_DIR/ntt-rtrwp. A sample, no legal basis.
#include <cpl_conv.h>
#include <gdal_priv.h>

#include <cstdio>
#include <exception>
#include <filesystem>
#include <map>
#include <string>

#include "city_plan.hpp"
#include "coverage.hpp"
#include "field.hpp"
#include "frame.hpp"
#include "intensity.hpp"
#include "kelurahan.hpp"
#include "plan_layers.hpp"
#include "rasters.hpp"
#include "subzones.hpp"
#include "tables.hpp"
#include "zoning.hpp"

namespace kupang {
namespace {

struct Town {
    std::vector<Zone> zones;
    std::vector<Parcel> parcels;
    std::vector<Building> buildings;
};

void draw(const Town& t, const std::string& file, Pt west_north, Pt east_south, int width, bool close) {
    Picture p(west_north, east_south, width);
    for (const auto& z : t.zones) p.fill(z.area, subzone(z.code).colour);
    if (close) {
        for (const auto& z : t.zones) p.draw(boundary(z.area), {70, 70, 70}, 1.2);
        for (const auto& x : t.parcels) p.draw(boundary(x.area), {120, 100, 70}, 0.7);
        for (const auto& b : t.buildings)
            p.fill(b.area, b.intent == "sesuai" ? Colour{75, 70, 80} : Colour{20, 60, 220});
    }
    const Runway r = runway();
    p.draw(line({r.threshold07, r.threshold25}), {60, 60, 60}, 45);
    p.draw(line({r.threshold07, r.threshold25}), {240, 240, 240}, 4);
    p.save(file);
}

void pictures(const Town& t, const std::string& prefix) {
    const struct {
        const char* name;
        double east, south, east2, south2;
        bool close;
    } views[] = {{"all", 522, 124, 694, 297, false},   {"old", 573, 154, 591, 171, true},
                 {"oebobo", 597, 160, 615, 175, true}, {"airport", 638, 152, 688, 192, true},
                 {"oesapa", 640, 140, 662, 159, true}, {"sikumana", 604, 198, 622, 212, true},
                 {"lasiana", 655, 128, 684, 153, true}};
    for (const auto& v : views)
        draw(t, prefix + v.name + ".png", place(v.east, v.south), place(v.east2, v.south2), 1500, v.close);
}

void report(const Town& t) {
    std::map<std::string, int> zones, intents;
    std::size_t vertices = 0;
    for (const auto& z : t.zones) {
        ++zones[z.code];
        for (const auto& p : paths(z.area)) vertices += p.size();
    }
    for (const auto& b : t.buildings) ++intents[b.intent];
    std::printf("%zu zones with %zu vertices:", t.zones.size(), vertices);
    for (const auto& [code, n] : zones) std::printf(" %s %d", code.c_str(), n);
    std::printf("\n%zu parcels, %zu buildings:\n", t.parcels.size(), t.buildings.size());
    for (const auto& [intent, n] : intents) std::printf("  %5d %s\n", n, intent.c_str());
}

/// The coarser plans that lie under the detail plan and over it; their tables are written by hand.
void make_coarser_plans(const std::string& parent, const std::vector<Cell>& cells, const Town& t,
                        const Outline& outline, const Geom& city) {
    const std::string tables = std::string(MAKE_KUPANG_TABLES) + "/../";
    for (const char* name : {"kupang-rtrw", "ntt-rtrwp"}) copy_hand_written(tables + name, parent + "/" + name);
    write_city_zones(parent + "/kupang-rtrw/zones.gpkg", cells, t.zones, outline);
    write_province_zone(parent + "/ntt-rtrwp/zones.gpkg", city);
    write_recharge(parent + "/ntt-rtrwp/recharge.gpkg", cells);
}

void make(const std::string& parent, const std::string& picture) {
    const std::string out = parent + "/kupang";
    std::filesystem::create_directories(out + "/layers");
    copy_hand_written(MAKE_KUPANG_TABLES, out);
    read_subzones(std::string(MAKE_KUPANG_TABLES) + "/subzones.csv");
    write_intensity(out + "/intensity.csv");
    write_activities(out + "/activities.csv");
    const Outline outline = make_outline();
    const auto rivers = make_rivers();
    const Terrain terrain(outline, rivers);
    const auto main_roads = make_main_roads();
    const auto sites = make_sites();
    Network net = make_streets(outline, rivers, main_roads, sites,
                               Field(main_roads, paths(outline.coast).front(), terrain));
    auto cells = make_cells(outline.city, std::move(net.borders));
    assign_zones(cells, sites, terrain);
    Town t;
    t.zones = make_zones(outline, make_surfaces(outline, rivers, net.roads), cells, sites, std::move(net.plain));
    const Geom city = check_coverage(t.zones, outline.city);
    t.parcels = make_parcels(t.zones, net.roads);
    t.buildings = make_buildings(t.parcels, {outline.coast});
    write_zones(out + "/zones.gpkg", t.zones, terrain);
    const std::string folder = out + "/layers";
    write_boundary(folder + "/boundary.gpkg", city, cells);
    write_roads(folder + "/roads.gpkg", net.roads);
    write_surroundings(folder + "/surroundings.gpkg", city);
    write_rivers(folder + "/rivers.gpkg", rivers, outline.city);
    write_coast(folder + "/coast.gpkg", outline.coast);
    write_springs(folder + "/springs.gpkg");
    write_power_lines(folder + "/power_lines.gpkg");
    write_parcels(folder + "/parcels.gpkg", t.parcels);
    write_buildings(folder + "/buildings.gpkg", t.buildings, t.parcels);
    write_terrain(folder + "/terrain.tif", terrain);
    write_hazards(folder, terrain, city);
    write_zoning(folder + "/zoning.tif", t.zones, terrain);
    make_coarser_plans(parent, cells, t, outline, city);
    report(t);
    if (!picture.empty()) pictures(t, picture);
}

}  // namespace
}  // namespace kupang

int main(int argc, char** argv) {
    const std::string flag = argc > 2 ? argv[2] : "";
    if ((argc != 2 && argc != 4) || (argc == 4 && flag != "--picture")) {
        std::fputs("usage: make_kupang OUT_DIR [--picture PREFIX]\n", stderr);
        return 2;
    }
    CPLSetConfigOption("OGR_CURRENT_DATE", "2026-01-01T00:00:00.000Z");
    CPLSetConfigOption("GDAL_PAM_ENABLED", "NO");
    GDALAllRegister();
    kupang::geos_start();
    try {
        kupang::make(argv[1], argc == 4 ? argv[3] : "");
    } catch (const std::exception& e) {
        std::fprintf(stderr, "make_kupang: %s\n", e.what());
        return 1;
    }
    return 0;
}
