// SPDX-License-Identifier: Apache-2.0
#include "city_plan.hpp"

#include <algorithm>
#include <map>

#include "kelurahan.hpp"
#include "layers.hpp"

namespace kupang {
namespace {

const char* const remark = "contoh, bukan dasar hukum";
constexpr double sea_width = 400;        // metres before the coast that the city plan holds
constexpr double province_width = 2500;  // metres about the city that the provincial sample holds
constexpr double recharge_height = 150;  // assumed height of a kelurahan's centre from which rain feeds the springs

struct Class {
    std::string code, name;
};

/// The class of the city plan into which a sub-zone of the detail plan falls; no class for roads, which are everywhere.
Class class_of(const std::string& subzone) {
    const auto starts = [&](const char* text) { return subzone.rfind(text, 0) == 0; };
    if (subzone == "BJ") return {};
    if (subzone == "HL" || subzone == "EM" || subzone == "PS" || subzone == "BA" || starts("RTH-"))
        return {"LIN", "Kawasan Lindung"};
    if (starts("P-")) return {"TAN", "Kawasan Pertanian"};
    if (subzone == "KPI") return {"IND", "Kawasan Peruntukan Industri"};
    if (subzone == "TR") return {"TRA", "Kawasan Transportasi"};
    if (subzone == "HK") return {"HAN", "Kawasan Pertahanan dan Keamanan"};
    if (subzone == "W") return {"PAR", "Kawasan Pariwisata"};
    if (starts("K-")) return {"PJS", "Kawasan Perdagangan dan Jasa"};
    return {"PMK", "Kawasan Permukiman"};
}

/// The class that most of a kelurahan belongs to.
std::vector<Class> prevailing(const std::vector<Zone>& zones) {
    std::vector<std::map<std::string, double>> areas(kelurahans().size());
    std::map<std::string, std::string> names;
    for (const auto& z : zones) {
        const auto own = class_of(z.code);
        if (own.code.empty()) continue;
        areas[z.kelurahan][own.code] += area(z.area);
        names[own.code] = own.name;
    }
    std::vector<Class> classes;
    for (const auto& by_class : areas) {
        const auto most = std::max_element(by_class.begin(), by_class.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        classes.push_back({most->first, names[most->first]});
    }
    return classes;
}

}  // namespace

void write_city_zones(const std::string& file, const std::vector<Cell>& cells, const std::vector<Zone>& zones,
                      const Outline& outline) {
    Package out(file);
    out.layer("zones", 'm', {{"NAMOBJ", 's'}, {"NAMSZN", 's'}, {"KODSZN", 's'}, {"KODUNK", 's'}, {"REMARK", 's'}});
    const auto add = [&](const Geom& g, const std::string& name, const Class& own, const std::string& id) {
        out.add(g, {name, own.name, own.code, id, std::string(remark)});
    };
    const auto classes = prevailing(zones);
    const Geoms areas = kelurahan_areas(cells);
    Geoms land;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        add(areas[i], kelurahans()[i].name, classes[i], kelurahans()[i].code);
        land.push_back(areas[i].clone());
    }
    const Geom sea = subtract(simplify(flat_buffer(outline.coast, sea_width), 5), unite(std::move(land)));
    add(largest(sea), "Teluk Kupang", {"AIR", "Kawasan Perairan Pesisir"}, "laut");
    out.close();
}

void write_province_zone(const std::string& file, const Geom& city) {
    Package out(file);
    out.layer("zones", 'a', {{"NAMSZN", 's'}, {"KODSZN", 's'}, {"KODUNK", 's'}, {"REMARK", 's'}});
    out.add(simplify(buffer(city, province_width), 50),
            {std::string("Wilayah provinsi"), std::string("PROV"), std::string("1"), std::string(remark)});
    out.close();
}

void write_recharge(const std::string& file, const std::vector<Cell>& cells) {
    Package out(file);
    out.layer("recharge", 'm', {{"RESAIR", 's'}, {"name", 's'}, {"remark", 's'}});
    const Geoms areas = kelurahan_areas(cells);
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (kelurahans()[i].height < recharge_height) continue;
        out.add(simplify(areas[i], 20), {std::string("resapan air"), kelurahans()[i].name, std::string(remark)});
    }
    out.close();
}

}  // namespace kupang
