// SPDX-License-Identifier: Apache-2.0
#include "data/import/projection.hpp"

#include "data/import/proj_operation.hpp"

#include <cmath>
#include <limits>
#include <map>
#include <mutex>
#include <vector>

namespace sipejuang::data {

namespace {

constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();

/// One operation shared between threads: each call borrows a clone, because a PROJ object serves one thread at a time.
class ProjTransformation final : public geo::Transformation {
public:
    explicit ProjTransformation(std::unique_ptr<ProjOperation> first) : text_{first->text} {
        idle_.push_back(std::move(first));
    }

    [[nodiscard]] geo::Point to_working(geo::SourcePoint p) const override {
        moved(PJ_FWD, &p.x, &p.y, sizeof p, 1);
        return {p.x, p.y};
    }
    [[nodiscard]] geo::SourcePoint to_source(geo::Point p) const override {
        moved(PJ_INV, &p.x, &p.y, sizeof p, 1);
        return {p.x, p.y};
    }
    [[nodiscard]] std::vector<geo::Point> all_to_working(const std::vector<geo::SourcePoint>& points) const override {
        std::vector<geo::Point> out;
        out.reserve(points.size());
        for (const auto& p : points) out.push_back({p.x, p.y});
        if (!out.empty()) moved(PJ_FWD, &out.front().x, &out.front().y, sizeof(geo::Point), out.size());
        return out;
    }
    [[nodiscard]] std::vector<geo::SourcePoint> all_to_source(const std::vector<geo::Point>& points) const override {
        std::vector<geo::SourcePoint> out;
        out.reserve(points.size());
        for (const auto& p : points) out.push_back({p.x, p.y});
        if (!out.empty()) moved(PJ_INV, &out.front().x, &out.front().y, sizeof(geo::SourcePoint), out.size());
        return out;
    }
    [[nodiscard]] std::string operation() const override { return text_; }

private:
    void moved(PJ_DIRECTION direction, double* x, double* y, std::size_t stride, std::size_t count) const {
        auto borrowed = borrow();
        proj_errno_reset(borrowed->operation.get());
        proj_trans_generic(borrowed->operation.get(), direction, x, stride, count, y, stride, count, nullptr, 0, 0,
                           nullptr, 0, 0);
        give_back(std::move(borrowed));
        for (std::size_t i = 0; i < count; ++i) {
            double& px = x[i * (stride / sizeof(double))];
            double& py = y[i * (stride / sizeof(double))];
            if (!std::isfinite(px) || !std::isfinite(py)) px = py = nowhere;
        }
    }

    std::unique_ptr<ProjOperation> borrow() const {
        const std::lock_guard lock{mutex_};
        if (idle_.size() == 1) return idle_.front()->cloned();  // the first stays here as the pattern
        auto last = std::move(idle_.back());
        idle_.pop_back();
        return last;
    }
    void give_back(std::unique_ptr<ProjOperation> borrowed) const {
        const std::lock_guard lock{mutex_};
        idle_.push_back(std::move(borrowed));
    }

    std::string text_;
    mutable std::mutex mutex_;
    mutable std::vector<std::unique_ptr<ProjOperation>> idle_;
};

/// The same CRS on both sides.
class NoTransformation final : public geo::Transformation {
public:
    [[nodiscard]] geo::Point to_working(geo::SourcePoint p) const override { return {p.x, p.y}; }
    [[nodiscard]] geo::SourcePoint to_source(geo::Point p) const override { return {p.x, p.y}; }
    [[nodiscard]] std::string operation() const override { return "none (same CRS)"; }
};

using Shared = std::shared_ptr<const geo::Transformation>;

geo::Result<Shared> made(geo::Epsg source, geo::Epsg working) {
    auto operation = chosen_operation(source, working);
    if (!operation) return operation.error();
    if (source == working) return Shared{std::make_shared<NoTransformation>()};
    return Shared{std::make_shared<ProjTransformation>(std::move(*operation))};
}

}  // namespace

geo::Result<Shared> projection(geo::Epsg source, geo::Epsg working) {
    const auto facts = crs_facts(source);
    if (!facts) return facts.error();
    if (!facts->geographic && !facts->metres) {
        return geo::problem("crs-not-usable", {source.text() + " bukan sistem lintang-bujur atau proyeksi bermeter.",
                                               source.text() + " is neither lon/lat nor a projection in metres."});
    }
    static std::mutex mutex;
    static std::map<std::pair<std::uint32_t, std::uint32_t>, Shared> known;  // choosing takes PROJ milliseconds
    const std::lock_guard lock{mutex};
    const auto key = std::pair{source.code, working.code};
    if (const auto found = known.find(key); found != known.end()) return found->second;
    auto result = made(source, working);
    if (result && known.size() < 100) known.emplace(key, *result);
    return result;
}

}  // namespace sipejuang::data
