// SPDX-License-Identifier: Apache-2.0
#include "server/serve.hpp"

#include "data/store/stored_verdicts.hpp"
#include "server/access_log.hpp"
#include "server/application.hpp"
#include "server/http/problem_response.hpp"
#include "server/jobs/screen_job.hpp"
#include "server/map/mercator.hpp"

#include <sys/resource.h>

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <ostream>
#include <thread>

namespace sipejuang::server {

namespace {

/// Each connection is a descriptor; the system's soft limit is meant for programs of long ago.
void allow_descriptors() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    static_cast<void>(::setrlimit(RLIMIT_NOFILE, &limit));
}

/// The tiles from afar hold the whole city, and take the longest: they are made before anybody asks.
void make_far_tiles(const PlanMap& map, const std::function<bool()>& over) {
    constexpr std::uint32_t nearest = 12;
    const auto extent = map.lon_lat_extent();
    if (!extent || extent->empty()) return;
    for (std::uint32_t zoom = 0; zoom <= nearest; ++zoom) {
        const auto first = tile_at(to_mercator({extent->min_x, extent->max_y}), zoom);
        const auto last = tile_at(to_mercator({extent->max_x, extent->min_y}), zoom);
        for (auto row = first.row; row <= last.row; ++row) {
            for (auto column = first.column; column <= last.column; ++column) {
                if (over()) return;
                static_cast<void>(map.tile({zoom, column, row}));
            }
        }
    }
}

/// Makes the far tiles of the maps, removes what has expired, at once and then each hour.
class Housekeeping {
public:
    Housekeeping(Application& app, AccessLog& log) : thread_{[this, &app, &log] { run(app, log); }} {}
    ~Housekeeping() {
        {
            const std::lock_guard guard{mutex_};
            over_ = true;
        }
        wake_.notify_all();
        thread_.join();
    }
    Housekeeping(const Housekeeping&) = delete;
    Housekeeping& operator=(const Housekeeping&) = delete;

private:
    void run(Application& app, AccessLog& log) {
        // What the first to look at a map would wait for.
        if (const auto edition = app.edition.get()) {
            const auto over = [this] {
                const std::lock_guard guard{mutex_};
                return over_;
            };
            for (const auto& map : edition->maps) make_far_tiles(map, over);
        }
        std::unique_lock lock{mutex_};
        while (!over_) {
            lock.unlock();
            auto gone = data::expire_verdicts(app.store, app.instant());
            while (gone && *gone > 0) gone = data::expire_verdicts(app.store, app.instant());
            if (!gone) log.tell("expiry failed", gone.error().front().detail.en, app.instant());
            lock.lock();
            wake_.wait_for(lock, std::chrono::hours{1}, [this] { return over_; });
        }
    }

    std::mutex mutex_;
    std::condition_variable wake_;
    bool over_ = false;
    std::thread thread_;
};

/// One process runs as a job.
JobWorker::Hooks job_hooks(Application& app, AccessLog& log) {
    return {[&app](const data::StoredJob& job, const data::TellProgress& tell) {
                return do_screen_job(app.store, app.edition.get(), job, tell);
            },
            [&app](const std::string& id) {
                std::error_code ignored;
                std::filesystem::remove(screen_file(app.store, id), ignored);
            },
            [&app] { return app.instant(); },
            [&app, &log](std::string_view event, const std::string& detail) {
                log.tell(std::string{event}, detail, app.instant());
            }};
}

}  // namespace

geo::Result<geo::Done> serve(const ServeOptions& options, std::ostream& ready, std::ostream& log_to) {
    AccessLog log{log_to};
    allow_descriptors();
    auto store = data::Store::open(options.data_folder);
    if (!store) return std::move(store).error();
    Application app{std::move(store).value(), {}, {}};
    app.verdict_life = std::chrono::days{options.verdict_days};
    app.contact = options.contact;
    auto edition = load_edition(app.store);
    if (!edition) return std::move(edition).error();
    app.edition.set(std::move(edition).value());

    auto admin = data::AdminToken::of(options.data_folder);
    if (!admin) return std::move(admin).error();
    app.admin = std::move(admin).value();
    if (const auto lost = reopen_lost_screens(app.store); !lost) return lost.error();
    const auto router = all_routes(app);
    HttpServer http{options.limits,
                    {[&](const Request& request) { return router.most_body(request); },
                     [&](const Request& request) { return router.refusal(request); },
                     [&](const Request& request) { return router.answer(request); },
                     [&](int status, const Request& request) { return router.shown(apology(status), request); },
                     [&](const Exchange& exchange) {
                         app.metrics.count(exchange);
                         log.tell(exchange, app.instant());
                     }}};
    app.connections = [&] { return http.connections(); };
    const auto port = http.listen(options.host, options.port);
    if (!port) return port.error();
    if (auto local = http.listen_local(options.data_folder + "/socket"); !local) return local;
    const Housekeeping housekeeping{app, log};
    app.jobs = std::make_unique<JobWorker>(app.store, job_hooks(app, log));
    log.tell("started", "", app.instant());
    log.tell("admin token", app.admin->path(), app.instant());
    const bool six = options.host.find(':') != std::string::npos;
    ready << "http://" << (six ? "[" + options.host + "]" : options.host) << ":" << *port << "/\n" << std::flush;
    http.run();
    app.jobs.reset();
    log.tell("stopped", "", app.instant());
    return geo::Done{};
}

}  // namespace sipejuang::server
