// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace sipejuang::data {

/// Where a job stands, in the words of OGC API - Processes 1.0 (table 11).
enum class JobState { accepted, running, successful, failed, dismissed };

[[nodiscard]] std::string text_of(JobState state);

/// A file handed in with an order.
struct JobFile {
    std::string name;  ///< "plots", "buildings"
    std::string file;  ///< as its owner calls it
    std::string bytes;
};

/// Work that takes longer than a request, as it was ordered.
struct JobToKeep {
    std::string process;  ///< "screen"
    std::string order;    ///< JSON; with the files all that the work depends on, beside the law
    std::vector<JobFile> files;
};

struct StoredJob {
    std::string id;  ///< 128 random bits
    std::string process, order;
    JobState state = JobState::accepted;
    std::string created_at, started_at, finished_at;  ///< UTC; empty: not yet
    std::string problem;                              ///< why it failed: a problem document (RFC 9457)
    std::string figures;                              ///< of a successful one: JSON
    std::string result_sha256;                        ///< of its result file
    int begun = 0;                                    ///< how often, without those times that ended in order
};

/// On the disk when it returns, with its files. Problems: store-full, store-not-writable.
[[nodiscard]] geo::Result<StoredJob> accept_job(Store& store, const JobToKeep& job, Instant now);

/// Problem: job-not-found.
[[nodiscard]] geo::Result<StoredJob> stored_job(Store& store, const std::string& id);
/// The latest first.
[[nodiscard]] geo::Result<std::vector<StoredJob>> stored_jobs(Store& store);
/// Accepted or running, the eldest first: what a server that starts again must do.
[[nodiscard]] geo::Result<std::vector<StoredJob>> unfinished_jobs(Store& store);
[[nodiscard]] geo::Result<std::vector<JobFile>> job_files(Store& store, const std::string& id);
/// The same without their bytes.
[[nodiscard]] geo::Result<std::vector<JobFile>> job_file_names(Store& store, const std::string& id);

/// From accepted, or running before a crash, to running; false where it was dismissed meanwhile.
[[nodiscard]] geo::Result<bool> begin_job(Store& store, const std::string& id, Instant now);

/// Put aside in order, as when a server stops: accepted again, as if it had not been begun.
[[nodiscard]] geo::Result<geo::Done> put_job_back(Store& store, const std::string& id);

/// How a running job ended: with figures and the hash of its result, or with a problem document.
struct JobEnd {
    std::string figures, result_sha256, problem;
};
/// False where it was dismissed meanwhile.
[[nodiscard]] geo::Result<bool> end_job(Store& store, const std::string& id, const JobEnd& end, Instant now);
/// A finished job whose result is lost is done again.
[[nodiscard]] geo::Result<geo::Done> reopen_job(Store& store, const std::string& id);
/// Cancelled, or no longer wanted: its order and files go, that it was there stays. Problem: job-not-found.
[[nodiscard]] geo::Result<geo::Done> dismiss_job(Store& store, const std::string& id, Instant now);

}  // namespace sipejuang::data
