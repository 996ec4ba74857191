// SPDX-License-Identifier: Apache-2.0
// How many buildings a second does one core judge? Reads a plan, plots and footprints, then judges them in memory, reading and
// writing apart. Prints buildings for each second of processor time, the seconds of each part and the peak memory of the process.
//   screen_rate PLAN DATE [--plots FILE[:LAYER]] [--buildings FILE[:LAYER]] [--activity CODE] [--runs N]
#include "data/import/foreign_reader.hpp"
#include "data/import/plan_package.hpp"
#include "data/import/projection.hpp"
#include "data/import/vector_file.hpp"
#include "data/screen/screening.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <iostream>

namespace {

using namespace sipejuang;
using Clock = std::chrono::steady_clock;

double since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Of the process, so that other programs do not count; judging uses one thread.
double processor_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

double peak_mib() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

struct Wish {
    std::string plan, plots, buildings;
    rules::Date date;
    data::ScreenOptions options;
    int runs = 5;
};

std::optional<Wish> parse(int argc, char** argv) {
    if (argc < 3) return std::nullopt;
    Wish wish;
    wish.plan = argv[1];
    const auto date = rules::Date::parse(argv[2]);
    if (!date) return std::nullopt;
    wish.date = *date;
    for (int i = 3; i + 1 < argc; i += 2) {
        const std::string option = argv[i];
        if (option == "--plots")
            wish.plots = argv[i + 1];
        else if (option == "--buildings")
            wish.buildings = argv[i + 1];
        else if (option == "--activity")
            wish.options.activity = argv[i + 1];
        else if (option == "--runs")
            wish.runs = std::stoi(argv[i + 1]);
        else
            return std::nullopt;
    }
    wish.options.has_plots = !wish.plots.empty();
    wish.options.has_buildings = !wish.buildings.empty();
    return wish;
}

bool add_layer(data::City& city, const std::string& source, data::CityLayer kind, geo::Epsg working) {
    const auto layer = data::read_vector(data::LayerSource::parse(source));
    if (!layer || !layer->crs) return false;
    const auto projection = data::projection(*layer->crs, working);
    if (!projection) return false;
    return data::take_in_layer(city, *layer, kind, {}, **projection, false).has_value();
}

}  // namespace

int main(int argc, char** argv) {
    if (const auto served = sipejuang::data::serve_foreign_file(argc, argv)) return *served;
    const auto wish = parse(argc, argv);
    if (!wish) {
        std::cerr << "screen_rate PLAN DATE [--plots F[:L]] [--buildings F[:L]] [--activity CODE] [--runs N]\n";
        return 2;
    }
    auto start = Clock::now();
    const auto loaded = data::load_plan(wish->plan);
    if (!loaded) return std::cerr << loaded.error().front().detail.en << '\n', 3;
    const auto law = rules::Law::of({loaded->plan});
    if (!law) return std::cerr << law.error().front().detail.en << '\n', 3;
    const double plan_seconds = since(start);

    start = Clock::now();
    data::City city;
    const auto working = loaded->plan->identity().working_crs;
    if (!wish->plots.empty() && !add_layer(city, wish->plots, data::CityLayer::plots, working)) return 3;
    if (!wish->buildings.empty() && !add_layer(city, wish->buildings, data::CityLayer::buildings, working)) return 3;
    const double read_seconds = since(start);

    std::vector<double> seconds;
    std::size_t findings = 0;
    for (int run = 0; run < wish->runs; ++run) {
        const double before = processor_seconds();
        findings = 0;
        const bool done = data::screen(
            city, *law, wish->date, wish->options,
            [&](data::LandRows&& rows) { findings += rows.findings.size() + rows.shares.size(); },
            [](std::size_t, std::size_t) { return true; });
        if (!done) return 4;
        seconds.push_back(processor_seconds() - before);
    }
    std::sort(seconds.begin(), seconds.end());
    const double median = seconds[seconds.size() / 2];
    const std::size_t subjects = city.buildings.empty() ? city.plots.size() : city.buildings.size();
    std::cout << city.plots.size() << " plots, " << city.buildings.size() << " buildings, " << city.bad.size()
              << " bad features, " << findings << " rows\n"
              << "plan " << plan_seconds << " s, read " << read_seconds << " s, judged " << median
              << " s of processor time (median of " << wish->runs << ", " << seconds.front() << " to " << seconds.back()
              << ")\n"
              << static_cast<double>(subjects) / median << (city.buildings.empty() ? " plots" : " buildings")
              << " a second on one core, peak " << peak_mib() << " MiB\n";
    return 0;
}
