// SPDX-License-Identifier: Apache-2.0
#include "plan_layers.hpp"

#include <cmath>
#include <cstdio>

#include "kelurahan.hpp"
#include "layers.hpp"
#include "overlays.hpp"
#include "places.hpp"
#include "subzones.hpp"

namespace kupang {
namespace {

const char* const remark = "contoh, bukan dasar hukum";

std::string id(const char* prefix, int n, int digits) {
    char text[32];
    std::snprintf(text, sizeof text, "%s%0*d", prefix, digits, n);
    return text;
}

double hectares(const Geom& g) { return std::round(area(g) / 10) / 1000; }

bool protective(const std::string& code) {
    return code == "BA" || code == "HL" || code == "PS" || code == "EM" || code == "CB" ||
           code.compare(0, 3, "RTH") == 0;
}

std::string zone_code(const std::string& subzone) { return subzone.substr(0, subzone.find('-')); }

}  // namespace

void write_zones(const std::string& file, const std::vector<Zone>& zones, const Terrain& terrain) {
    Package out(file);
    out.layer("zones", 'a',
              {{"NAMOBJ", 's'}, {"NAMZON", 's'}, {"KODZON", 's'}, {"NAMSZN", 's'}, {"KODSZN", 's'}, {"JNSRPR", 's'},
               {"KODEWP", 's'}, {"KODSWP", 's'}, {"KODBLK", 's'}, {"KODSBL", 's'}, {"WADMPR", 's'}, {"WADMKK", 's'},
               {"WADMKC", 's'}, {"WADMKD", 's'}, {"KKOP_1", 's'}, {"LP2B_2", 's'}, {"KRB_03", 's'}, {"TOD_04", 's'},
               {"TEB_05", 's'}, {"CAGBUD", 's'}, {"RESAIR", 's'}, {"KSMPDN", 's'}, {"HANKAM", 's'}, {"KODUNK", 's'},
               {"REMARK", 's'}, {"LUASHA", 'r'}});
    int n = 0;
    for (const auto& z : zones) {
        const auto& s = subzone(z.code);
        const auto& k = kelurahans()[z.kelurahan];
        const Pt p = inner_point(z.area);
        const std::string strip = z.code != "PS"                ? ""
                                  : z.name == "Sempadan pantai" ? "sempadan pantai"
                                                                : "sempadan sungai";
        out.add(z.area, {z.name.empty() ? s.name : z.name,
                         s.zone,
                         zone_code(z.code),
                         s.name,
                         z.code,
                         std::string(protective(z.code) ? "31000000" : "32000000"),
                         std::string("WP-I"),
                         swp_code(k.district),
                         block_code(z.kelurahan),
                         std::string(),
                         std::string("Nusa Tenggara Timur"),
                         std::string("Kota Kupang"),
                         district_name(k.district),
                         k.name,
                         kkop_code(p),
                         farmland_code(z),
                         disaster_code(p, terrain),
                         std::string(),
                         std::string(),
                         std::string(z.code == "CB" ? "cagar budaya" : ""),
                         std::string(z.code == "HL" ? "resapan air" : ""),
                         strip,
                         std::string(z.code == "HK" ? "hankam" : ""),
                         id("Z", ++n, 5),
                         std::string(remark),
                         hectares(z.area)});
    }
    out.close();
}

void write_boundary(const std::string& file, const Geom& city, const std::vector<Cell>& cells) {
    Package out(file);
    out.layer("city", 'a', {{"id", 's'}, {"name", 's'}, {"area_ha", 'r'}, {"remark", 's'}});
    out.add(city, {std::string("53.71"), std::string("Kota Kupang"), hectares(city), std::string(remark)});
    out.layer("kelurahan", 'm',
              {{"id", 's'}, {"name", 's'}, {"district", 's'}, {"block", 's'}, {"area_ha", 'r'}, {"remark", 's'}});
    const Geoms areas = kelurahan_areas(cells);
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const auto& k = kelurahans()[i];
        out.add(areas[i], {"53.71.0" + std::to_string(k.district) + "." + k.code, k.name, district_name(k.district),
                           block_code(i), hectares(areas[i]), std::string(remark)});
    }
    out.close();
}

void write_roads(const std::string& file, const std::vector<Road>& roads) {
    static const char* const names[] = {"Cendana",     "Lontar",  "Kelor",   "Asam",    "Gewang",  "Kapuk",
                                        "Beringin",    "Mangga",  "Jati",    "Kabesak", "Nunuk",   "Flamboyan",
                                        "Bougenville", "Kenari",  "Jambu",   "Sirih",   "Pinang",  "Melati",
                                        "Kamboja",     "Tekukur", "Kakatua", "Nuri",    "Cempaka", "Rajawali",
                                        "Bakau",       "Kerang",  "Karang",  "Tenun",   "Sasando"};
    Package out(file);
    out.layer("roads", 'l',
              {{"id", 's'},
               {"name", 's'},
               {"class", 's'},
               {"row_width_m", 'r'},
               {"carriageway_width_m", 'r'},
               {"remark", 's'}});
    int n = 0;
    for (const auto& r : roads) {
        ++n;
        const std::string lane = r.rank == RoadClass::lingkungan ? "Gang " : "Jalan ";
        const std::string name = r.name.empty() ? lane + names[n % 29] + " " + std::to_string(n / 29 + 1) : r.name;
        out.add(line(r.axis), {id("J", n, 5), name + " (contoh)", std::string(rank_name(r.rank)), r.row, r.carriageway,
                               std::string(remark)});
    }
    out.close();
}

namespace {

constexpr double dikes = 4;  // two dikes of 2 m from the edge of the channel to their outer foot
constexpr double surroundings =
    400;  // metres beyond the city that rivers, coast, springs and power lines are known for

}  // namespace

void write_surroundings(const std::string& file, const Geom& city) {
    Package out(file);
    out.layer("surroundings", 'a', {{"id", 's'}, {"remark", 's'}});
    out.add(simplify(buffer(city, surroundings), 2), {std::string("surroundings"), std::string(remark)});
    out.close();
}

void write_rivers(const std::string& file, const std::vector<River>& rivers, const Geom& city) {
    Package out(file);
    out.layer("rivers", 'l',
              {{"id", 's'},
               {"name", 's'},
               {"width_m", 'r'},
               {"depth_m", 'r'},
               {"dike", 's'},
               {"dike_width_m", 'r'},
               {"urban", 's'},
               {"remark", 's'}});
    for (const auto& r : make_reaches(rivers, city)) {
        int part = 0;
        for (const auto& p : paths(r.line)) {
            const std::string suffix = part++ == 0 ? "" : "-" + std::to_string(part);
            out.add(line(p), {r.id + suffix, r.name, r.width, known(std::round(r.depth * 10) / 10),
                              std::string(r.dike ? "yes" : "no"), known(r.dike ? r.width + dikes : -1),
                              std::string(r.urban ? "yes" : "no"), std::string(remark)});
        }
    }
    out.close();
}

void write_coast(const std::string& file, const Geom& coast) {
    Package out(file);
    out.layer("coast", 'l', {{"id", 's'}, {"name", 's'}, {"line", 's'}, {"remark", 's'}});
    out.add(coast, {std::string("P-01"), std::string("Pantai Teluk Kupang"), std::string("highest_tide"),
                    std::string(remark)});
    out.close();
}

void write_springs(const std::string& file) {
    Package out(file);
    out.layer("springs", 'p', {{"id", 's'}, {"name", 's'}, {"remark", 's'}});
    for (const auto& m : springs()) out.add(point(on_grid(m.at)), {m.code, m.name + " (contoh)", std::string(remark)});
    out.close();
}

void write_power_lines(const std::string& file) {
    Package out(file);
    out.layer("power_lines", 'l', {{"id", 's'}, {"name", 's'}, {"voltage_kv", 'r'}, {"remark", 's'}});
    for (const auto& t : power_lines())
        out.add(line(t.axis), {t.id, t.name + " (contoh)", t.kilovolt, std::string(remark)});
    out.close();
}

void write_parcels(const std::string& file, const std::vector<Parcel>& parcels) {
    Package out(file);
    out.layer("parcels", 'a',
              {{"id", 's'},
               {"kelurahan", 's'},
               {"certificate_area_m2", 'r'},
               {"activity", 's'},
               {"green_area_m2", 'r'},
               {"remark", 's'}});
    for (const auto& p : parcels) {
        out.add(p.area, {p.id, kelurahans()[p.kelurahan].name, known(p.certificate), p.activity, known(p.green),
                         std::string(remark)});
    }
    out.close();
}

void write_buildings(const std::string& file, const std::vector<Building>& buildings,
                     const std::vector<Parcel>& parcels) {
    Package out(file);
    out.layer("buildings", 'a',
              {{"id", 's'},
               {"parcel", 's'},
               {"status", 's'},
               {"activity", 's'},
               {"floors", 'r'},
               {"height_m", 'r'},
               {"floor_area_m2", 'r'},
               {"basement_area_m2", 'r'},
               {"use", 's'},
               {"intent", 's'}});
    for (const auto& b : buildings) {
        out.add(b.area, {b.id, parcels[b.parcel].id, std::string(b.proposed ? "proposed" : "existing"), b.activity,
                         b.floors, b.height, known(b.floor_area), b.basement, b.use, b.intent});
    }
    out.close();
}

}  // namespace kupang
