// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/box_index.hpp"
#include "geo/polygon_layer.hpp"
#include "geo/raster.hpp"
#include "geo/transformation.hpp"
#include "rules/law/activity_matrix.hpp"
#include "rules/law/date.hpp"
#include "rules/law/hazard.hpp"
#include "rules/law/intensity.hpp"
#include "rules/law/layer.hpp"
#include "rules/law/obstacle_surfaces.hpp"
#include "rules/law/overlay.hpp"
#include "rules/law/policy.hpp"
#include "rules/law/provision.hpp"
#include "rules/law/references.hpp"
#include "rules/law/road.hpp"
#include "rules/law/terrain.hpp"
#include "rules/law/zone.hpp"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sipejuang::rules {

enum class Level { detail, city, regency, province, island, national };  ///< most detailed first
enum class PlanStatus { sample, draft, in_force };                       ///< weakest first

[[nodiscard]] std::string text_of(Level level);
[[nodiscard]] std::string text_of(PlanStatus status);

/// Who a plan is and when it applies.
struct PlanIdentity {
    std::string id;
    std::string version;
    geo::Bilingual title;
    std::string instrument;
    Level level = Level::detail;
    PlanStatus status = PlanStatus::sample;
    Validity valid;
    std::string time_zone;
    geo::Epsg working_crs;
    std::string vertical_datum;  ///< empty: unknown
    std::string kbli_edition;
    std::string sha256;  ///< of the logical content of tables and layers
};

/// Something the plan lacks: never a pass, named in the verdict, an error in `plan validate`.
struct Gap {
    std::string name;   ///< what rules call it: "layer roads", "column class"
    std::string where;  ///< file, row, column
    geo::Bilingual text;
};

/// A zoning raster beside the polygons. Its cells are in its own CRS.
struct ZoningRaster {
    LayerFacts facts;
    geo::Raster raster;
    std::shared_ptr<const geo::Transformation> transformation;  ///< raster CRS <-> working CRS; null: the same
    bool cell_aligned = false;
    std::map<int, std::string> subzone_of_value;
};

/// Everything a plan holds, as plain values in the working CRS. What the importers fill.
struct PlanContent {
    PlanIdentity identity;
    std::vector<std::string> regulates;  ///< rule codes; may name codes this engine does not know
    std::vector<std::string> order;
    Policies policies;
    Tolerances tolerances;
    SliverPolicy slivers;
    std::map<std::string, std::string> fact_provisions;  ///< footprint_in_plot -> provision id
    Provisions provisions;
    std::vector<Subzone> subzones;
    ActivityMatrix activities;
    Conditions conditions;
    std::vector<IntensityRow> intensity;         ///< moved into `Plan::intensity()`
    std::vector<Zone> zones;                     ///< same order as zone_shapes
    std::vector<geo::MultiPolygon> zone_shapes;  ///< moved into `Plan::zone_shapes()`
    LayerFacts zone_facts;
    std::optional<LayerFacts> road_facts;  ///< absent: the plan has no road layer (a gap for what needs it)
    std::vector<Road> roads;
    std::optional<LayerFacts> building_facts;
    std::vector<std::string> building_ids;
    std::vector<geo::MultiPolygon> buildings;  ///< neighbours for building_distance
    std::optional<ZoningRaster> zoning;
    std::vector<SetbackRow> setbacks;
    std::map<std::string, ReferenceLayer>
        references;  ///< moved into `Plan::references()`; an unreadable layer is absent
    std::vector<OverlayRow> overlays;
    std::set<std::string> zone_fields;  ///< overlay fields that the zones carry as columns
    std::vector<OverlayLayer> overlay_layers;
    std::vector<HazardRow> hazards;
    std::map<std::string, HazardRaster> hazard_rasters;  ///< by kind
    std::vector<Airport> airports;                       ///< moved into `Plan::airports()`
    std::optional<Terrain> terrain;
    std::vector<Gap> gaps;
    /// Codes of rules, or `overlays`, that its tables hold but nothing is judged by: each verdict names them.
    std::set<std::string> not_judged;
};

/// A zone polygon's part of a subject.
struct ZonePiece {
    const Zone* zone;
    geo::MultiPolygon shape;
    geo::SquareMetres area;
    bool whole;  ///< the subject lies wholly in the zone
};

/// What lies under a subject: pieces by zone polygon and the area in no zone. Where zones of different sub-zones overlap
/// nobody can say which is meant: that ground is in no piece, and counts as in no zone.
struct ZonesUnder {
    std::vector<ZonePiece> pieces;  ///< in order of the layer
    geo::MultiPolygon no_zone;
    geo::MultiPolygon contested;  ///< the part of `no_zone` on which zones overlap
    geo::SquareMetres no_zone_area;
};

/// A road near a subject.
struct NearRoad {
    const Road* road;
    geo::Metres to_axis;
};

/// One version of one plan: an immutable snapshot of all its layers and tables. Rules ask it questions in the law's own
/// terms and never walk a layer. Built once; shared between threads by `shared_ptr<const Plan>`.
class Plan {
public:
    explicit Plan(PlanContent content);

    [[nodiscard]] const PlanContent& content() const { return content_; }
    [[nodiscard]] const PlanIdentity& identity() const { return content_.identity; }
    [[nodiscard]] bool regulates(Rule rule) const { return regulates_.contains(rule); }
    /// The rules of `content().regulates`, one per code in its order; nothing for a code that this engine does not know.
    [[nodiscard]] const std::vector<std::optional<Rule>>& regulated_rules() const { return regulated_rules_; }
    /// Whether a special provision sets a limit for the measure.
    [[nodiscard]] bool overlays_limit(Rule measure) const { return limited_by_overlays_.contains(measure); }
    /// With a topic: `overlay:KKOP_1`.
    [[nodiscard]] bool regulates(const std::string& code) const;
    [[nodiscard]] geo::Box extent() const { return zones_.extent(); }
    [[nodiscard]] const std::vector<geo::MultiPolygon>& zone_shapes() const { return zones_.regions(); }

    /// Which zones share this ground, and by how much.
    [[nodiscard]] ZonesUnder zones_under(const geo::MultiPolygon& subject) const;
    /// Length of zone borders inside a box, each border between two zones counted once.
    [[nodiscard]] geo::Metres zone_border(const geo::Box& box) const { return zones_.border_length(box) / 2.0; }
    /// Roads whose axis comes within `within` of the subject, nearest first, then by id.
    [[nodiscard]] std::vector<NearRoad> roads_near(const geo::MultiPolygon& subject, geo::Metres within) const;
    [[nodiscard]] const Road* road(const std::string& id) const;
    /// Half of the widest right of way of the road layer.
    [[nodiscard]] geo::Metres widest_half_row() const { return widest_half_row_; }
    /// Neighbouring buildings of the plan's own layer within `within` of the subject, by position in the layer.
    [[nodiscard]] std::vector<std::uint32_t> buildings_near(const geo::MultiPolygon& subject, geo::Metres within) const;

    /// What setbacks keep their distance from.
    [[nodiscard]] const References& references() const { return references_; }
    /// The surfaces of each airport that limit heights here.
    [[nodiscard]] const std::vector<ObstacleSurfaces>& airports() const { return airports_; }
    [[nodiscard]] const IntensityTable& intensity() const { return intensity_; }
    [[nodiscard]] const Subzone* subzone(const std::string& code) const;
    /// The provision if somebody defined it and it is in force on the date.
    [[nodiscard]] const Provision* provision_on(const std::string& id, Date on) const;
    /// The provision to which a fact of geometry points; null when the plan names none.
    [[nodiscard]] const Provision* fact_provision(Rule rule, Date on) const;

private:
    PlanContent content_;
    std::set<Rule> regulates_, limited_by_overlays_;
    std::vector<std::optional<Rule>> regulated_rules_;
    geo::PolygonLayer zones_;
    IntensityTable intensity_;
    geo::BoxIndex road_boxes_;
    geo::BoxIndex building_boxes_;
    References references_;
    std::vector<ObstacleSurfaces> airports_;
    geo::Metres widest_half_row_;
};

}  // namespace sipejuang::rules
