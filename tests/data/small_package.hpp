// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_package.hpp"
#include "tests/data/temporary_file.hpp"

#include <algorithm>
#include <filesystem>
#include <string>

namespace sipejuang::data::tests {

/// A town of two zones, R-3 west of K-2, each about 110 m by 110 m near Kupang. Files may be replaced before it is loaded.
class SmallPackage {
public:
    SmallPackage() {
        write("zones.geojson", zones(square("R-3", "1", 123.600), square("K-2", "2", 123.601)));
        write("plan.toml", toml());
        write("provisions.csv", "id,instrument,article,text,law_status,valid_from,valid_until\np1,Contoh,Pasal "
                                "1,Teks,sample,2026-01-01,\n");
        write("subzones.csv",
              "code,domain_code,name_id,name_en\nR-3,32103300,Perumahan,Housing\nK-2,32112200,Perdagangan,Trade\n");
        write("activities.csv", "activity,name_id,name_en,kbli,provision,R-3,K-2\nrumah,Rumah,House,68111,p1,I,B1\n");
        write("conditions.csv", "code,kind,text_id,text_en,issuer,quantity,relation,limit,provision\nB1,document,"
                                "Dokumen,Document,DLH,,,,p1\n");
        write("intensity.csv", intensity("kdb,R-3,,,,,,,,,,60,p1\nkdb,K-2,,,,,,,,,,70,p1\n"));
    }

    void write(const std::string& file, std::string_view text) { (void)files_.write(file, text); }
    void remove(const std::string& file) { std::filesystem::remove(files_.path(file)); }
    [[nodiscard]] std::string path() const { return std::filesystem::path{files_.path("x")}.parent_path().string(); }
    [[nodiscard]] std::string path(const std::string& file) const { return files_.path(file); }
    [[nodiscard]] geo::Result<LoadedPlan> load() const { return load_plan(path()); }

    static std::string square(const std::string& code, const std::string& polygon, double lon) {
        const auto corner = [](double x, double y) { return "[" + std::to_string(x) + "," + std::to_string(y) + "]"; };
        const double e = lon + 0.001, s = -10.171, n = -10.170;
        return R"({"type":"Feature","properties":{"KODSZN":")" + code + R"(","KODUNK":")" + polygon +
               R"("},"geometry":{"type":"Polygon","coordinates":[[)" + corner(lon, s) + "," + corner(e, s) + "," +
               corner(e, n) + "," + corner(lon, n) + "," + corner(lon, s) + "]]}}";
    }
    static std::string zones(const std::string& a, const std::string& b) {
        return R"({"type":"FeatureCollection","features":[)" + a + "," + b + "]}";
    }
    static std::string toml(const std::string& plan_keys = "", const std::string& tables = "",
                            const std::string& crs = "EPSG:23840") {
        return "[plan]\nid = \"kota\"\nversion = \"1\"\ntitle = \"Kota\"\ninstrument = \"Contoh\"\nlevel = "
               "\"detail\"\nstatus = \"sample\"\n"
               "valid_from = 2026-01-01\ntime_zone = \"Asia/Makassar\"\nworking_crs = \"" +
               crs + "\"\nregulates = [\"land_use\", \"kdb\"]\n" + plan_keys +
               "\n[zones]\nfile = \"zones.geojson\"\naccuracy_m = 1.0\n\n[facts]\nzone_share = "
               "\"p1\"\nfootprint_in_plot = \"p1\"\n"
               "footprint_overlap = \"p1\"\nplan_extent = \"p1\"\n\n" +
               tables;
    }
    static std::string intensity(const std::string& rows) {
        return "measure,subzone,swp,block,polygon,road_class,plot_area_from,plot_area_to,floors_from,floors_to,"
               "alternative,value,provision\n" +
               rows;
    }

private:
    TemporaryFiles files_;
};

inline bool has_issue(const std::vector<PlanIssue>& issues, const std::string& code) {
    return std::any_of(issues.begin(), issues.end(), [&](const auto& issue) { return issue.code == code; });
}

inline std::size_t error_count(const std::vector<PlanIssue>& issues) {
    return static_cast<std::size_t>(std::count_if(
        issues.begin(), issues.end(), [](const auto& i) { return i.severity == PlanIssue::Severity::error; }));
}

}  // namespace sipejuang::data::tests
