// SPDX-License-Identifier: Apache-2.0
#include "server/jobs/job_worker.hpp"

#include "data/export/verdict_json.hpp"

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <chrono>
#include <exception>

namespace sipejuang::server {

namespace {

constexpr std::chrono::seconds patience{30};  // after something could not be written
constexpr int most_begun = 5;

/// Linux keeps a niceness for each thread.
void give_way_to_requests() {
    constexpr int niceness = 10;
    static_cast<void>(::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), niceness));
}

geo::Problem fault(const char* what) {
    return geo::problem("server-fault", {std::string{"Pekerjaan ini terhenti: "} + what + ".",
                                         std::string{"This job came to a halt: "} + what + "."});
}

/// Begun again and again, and each time the process ended with it: it may be what ends it.
geo::Problem given_up() {
    return geo::problem("server-fault",
                        {"Pekerjaan ini beberapa kali terhenti bersama peladennya dan tidak dicoba lagi; mungkin "
                         "lapisannya terlalu besar untuk memori komputer ini.",
                         "This job came to a halt several times together with its server and is not tried again; its "
                         "layers may be too large for the memory of this machine."});
}

}  // namespace

JobWorker::JobWorker(data::Store& store, Hooks hooks)
    : store_{store},
      hooks_{std::move(hooks)},
      thread_{[this] { run(); }} {}

JobWorker::~JobWorker() {
    {
        const std::lock_guard guard{mutex_};
        over_ = true;
    }
    wake_.notify_all();
    thread_.join();
}

void JobWorker::wake() {
    {
        const std::lock_guard guard{mutex_};
        woken_ = true;
    }
    wake_.notify_all();
}

void JobWorker::cancel(const std::string& id) {
    const std::lock_guard guard{mutex_};
    if (running_ == id) cancelled_ = true;
}

std::optional<JobProgress> JobWorker::progress(const std::string& id) const {
    const std::lock_guard guard{mutex_};
    return running_ == id ? std::optional{progress_} : std::nullopt;
}

void JobWorker::run() {
    give_way_to_requests();
    for (;;) {
        {
            std::unique_lock lock{mutex_};
            wake_.wait_for(lock, patience, [this] { return over_ || woken_; });
            if (over_) return;
            woken_ = false;
        }
        while (do_next()) {}
    }
}

bool JobWorker::do_next() {
    const auto waiting = data::unfinished_jobs(store_);
    if (!waiting || waiting->empty()) return false;
    const auto& job = waiting->front();
    {
        const std::lock_guard guard{mutex_};
        if (over_) return false;
        running_ = job.id;
        progress_ = {};
        cancelled_ = false;
    }
    const auto begun = data::begin_job(store_, job.id, hooks_.now());
    if (begun && *begun) {
        hooks_.log("job started", job.id);
        const data::TellProgress tell = [this](std::size_t done, std::size_t total) {
            const std::lock_guard guard{mutex_};
            progress_ = {done, total};
            return !over_ && !cancelled_;
        };
        try {
            finish(job, job.begun < most_begun ? hooks_.work(job, tell) : geo::Result<data::JobEnd>{given_up()});
        } catch (const std::exception& thrown) {
            finish(job, fault(thrown.what()));
        }
    }
    const std::lock_guard guard{mutex_};
    running_.clear();
    return begun && !over_;
}

void JobWorker::finish(const data::StoredJob& job, const geo::Result<data::JobEnd>& made) {
    {
        const std::lock_guard guard{mutex_};
        if (!made && cancelled_) return;  // dismissed: told in the store already
        if (!made && over_) {             // interrupted: begun anew by the next server
            static_cast<void>(data::put_job_back(store_, job.id));
            return;
        }
    }
    data::JobEnd end;
    if (made)
        end = *made;
    else
        end.problem = data::problems_json(made.error());
    const auto ended = data::end_job(store_, job.id, end, hooks_.now());
    if (ended) {
        if (!*ended) hooks_.discard(job.id);
        hooks_.log(!*ended ? "job dismissed" : made ? "job done" : "job failed", job.id);
        return;
    }
    // Not on the disk, so not done: it is tried again when there may be room.
    hooks_.log("job not stored", ended.error().front().detail.en);
    std::unique_lock lock{mutex_};
    wake_.wait_for(lock, patience, [this] { return over_; });
}

}  // namespace sipejuang::server
