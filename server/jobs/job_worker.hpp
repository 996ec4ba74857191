// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/screen/screening.hpp"
#include "data/store/stored_jobs.hpp"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace sipejuang::server {

/// How far the running job is.
struct JobProgress {
    std::size_t done = 0, total = 0;  ///< pieces of land; a total of 0: still reading
};

/// Does the stored jobs, one after the other, the eldest first, on a thread of its own that gives way to requests. A job that the end of the program
/// interrupts stays where it is in the store and is begun anew at the next start; so is one whose end could not be written.
class JobWorker {
public:
    /// Does one job: what it made and its figures, or why it failed. When `tell` returns false it stops with the Problem `cancelled`.
    using Work = std::function<geo::Result<data::JobEnd>(const data::StoredJob& job, const data::TellProgress& tell)>;
    struct Hooks {
        Work work;
        std::function<void(const std::string& id)> discard;  ///< what a job made that was dismissed meanwhile
        std::function<data::Instant()> now;
        std::function<void(std::string_view event, const std::string& detail)> log;
    };

    JobWorker(data::Store& store, Hooks hooks);
    ~JobWorker();
    JobWorker(const JobWorker&) = delete;
    JobWorker& operator=(const JobWorker&) = delete;

    /// A job was stored.
    void wake();
    /// Stops the job if it is the running one. It must have been dismissed in the store before.
    void cancel(const std::string& id);
    /// Nothing where this is not the running job.
    [[nodiscard]] std::optional<JobProgress> progress(const std::string& id) const;

private:
    void run();
    /// False: nothing to do, or nothing can be written now.
    bool do_next();
    void finish(const data::StoredJob& job, const geo::Result<data::JobEnd>& made);

    data::Store& store_;
    Hooks hooks_;
    mutable std::mutex mutex_;
    std::condition_variable wake_;
    bool over_ = false, woken_ = true, cancelled_ = false;
    std::string running_;
    JobProgress progress_;
    std::thread thread_;
};

}  // namespace sipejuang::server
