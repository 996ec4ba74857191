// SPDX-License-Identifier: Apache-2.0
#include "data/store/stored_jobs.hpp"

#include "data/store/random_id.hpp"
#include "data/store/sqlite_database.hpp"

#include <algorithm>
#include <array>

namespace sipejuang::data {

namespace {

constexpr std::array<std::pair<JobState, const char*>, 5> states{{{JobState::accepted, "accepted"},
                                                                  {JobState::running, "running"},
                                                                  {JobState::successful, "successful"},
                                                                  {JobState::failed, "failed"},
                                                                  {JobState::dismissed, "dismissed"}}};

JobState state_of(const std::string& text) {
    const auto* found = std::find_if(states.begin(), states.end(), [&](const auto& own) { return text == own.second; });
    return found == states.end() ? JobState::failed : found->first;
}

geo::Problem not_found() {
    return geo::problem("job-not-found", {"Tidak ada pekerjaan dengan id ini.", "There is no job with this id."});
}

constexpr const char* columns = "SELECT id, process, job_order, state, created_at, started_at, finished_at, problem, "
                                "figures, result_sha256, begun FROM job ";

StoredJob row_of(const SqliteStatement& row) {
    StoredJob job;
    job.id = row.text(0);
    job.process = row.text(1);
    job.order = row.text(2);
    job.state = state_of(row.text(3));
    job.created_at = row.text(4);
    job.started_at = row.text(5);
    job.finished_at = row.text(6);
    job.problem = row.text(7);
    job.figures = row.text(8);
    job.result_sha256 = row.text(9);
    job.begun = static_cast<int>(row.number(10));
    return job;
}

geo::Result<std::vector<StoredJob>> jobs_where(Store& store, const std::string& rest) {
    const auto [guard, database] = store.turn();
    auto asked = database.prepare(columns + rest);
    if (!asked) return std::move(asked).error();
    std::vector<StoredJob> jobs;
    auto step = asked->step();
    for (; step == SqliteStatement::Step::row; step = asked->step()) jobs.push_back(row_of(*asked));
    if (step == SqliteStatement::Step::failed) return database.not_written();
    return jobs;
}

geo::Result<std::vector<JobFile>> files_of(Store& store, const std::string& id, const std::string& content) {
    const auto [guard, database] = store.turn();
    auto asked = database.prepare("SELECT name, file, " + content + " FROM job_file WHERE job=? ORDER BY name");
    if (!asked) return std::move(asked).error();
    asked->bind(1, id);
    std::vector<JobFile> files;
    auto step = asked->step();
    for (; step == SqliteStatement::Step::row; step = asked->step())
        files.push_back({asked->text(0), asked->text(1), asked->text(2)});
    if (step == SqliteStatement::Step::failed) return database.not_written();
    return files;
}

/// Whether the statement changed a row.
geo::Result<bool> changes(SqliteDatabase& database, SqliteStatement& statement) {
    if (!statement.run()) return database.not_written();
    auto asked = database.prepare("SELECT changes()");
    if (!asked) return std::move(asked).error();
    return asked->step() == SqliteStatement::Step::row && asked->number(0) > 0;
}

}  // namespace

std::string text_of(JobState state) {
    const auto* found = std::find_if(states.begin(), states.end(), [&](const auto& own) { return state == own.first; });
    return found->second;
}

geo::Result<StoredJob> accept_job(Store& store, const JobToKeep& job, Instant now) {
    StoredJob kept;
    kept.id = random_id();
    kept.process = job.process;
    kept.order = job.order;
    kept.created_at = utc_text(now);
    const auto [guard, database] = store.turn();
    auto transaction = SqliteTransaction::begin(database);
    if (!transaction) return std::move(transaction).error();
    auto row = database.prepare(
        "INSERT INTO job (id, process, job_order, state, created_at) VALUES (?,?,?,'accepted',?)");
    if (!row) return std::move(row).error();
    if (!row->bind(1, kept.id).bind(2, kept.process).bind(3, kept.order).bind(4, kept.created_at).run())
        return database.not_written();
    auto file_row = database.prepare("INSERT INTO job_file (job, name, file, bytes) VALUES (?,?,?,?)");
    if (!file_row) return std::move(file_row).error();
    for (const auto& file : job.files) {
        file_row->bind(1, kept.id).bind(2, file.name).bind(3, file.file).bind_blob(4, file.bytes);
        if (!file_row->run()) return database.not_written();
    }
    if (auto committed = transaction->commit(); !committed) return std::move(committed).error();
    return kept;
}

geo::Result<StoredJob> stored_job(Store& store, const std::string& id) {
    const auto [guard, database] = store.turn();
    auto asked = database.prepare(std::string{columns} + "WHERE id=?");
    if (!asked) return std::move(asked).error();
    const auto step = asked->bind(1, id).step();
    if (step == SqliteStatement::Step::failed) return database.not_written();
    if (step == SqliteStatement::Step::done) return not_found();
    return row_of(*asked);
}

geo::Result<std::vector<StoredJob>> stored_jobs(Store& store) {
    return jobs_where(store, "ORDER BY created_at DESC, rowid DESC");
}

geo::Result<std::vector<StoredJob>> unfinished_jobs(Store& store) {
    return jobs_where(store, "WHERE state IN ('accepted', 'running') ORDER BY created_at, rowid");
}

geo::Result<std::vector<JobFile>> job_files(Store& store, const std::string& id) {
    return files_of(store, id, "bytes");
}

geo::Result<std::vector<JobFile>> job_file_names(Store& store, const std::string& id) {
    return files_of(store, id, "''");
}

geo::Result<bool> begin_job(Store& store, const std::string& id, Instant now) {
    const auto [guard, database] = store.turn();
    auto row = database.prepare(
        "UPDATE job SET state='running', begun=begun+1, started_at=? WHERE id=? AND state IN ('accepted', 'running')");
    if (!row) return std::move(row).error();
    row->bind(1, utc_text(now)).bind(2, id);
    return changes(database, *row);
}

geo::Result<geo::Done> put_job_back(Store& store, const std::string& id) {
    const auto [guard, database] = store.turn();
    auto row = database.prepare("UPDATE job SET state='accepted', begun=begun-1 WHERE id=? AND state='running'");
    if (!row) return std::move(row).error();
    if (!row->bind(1, id).run()) return database.not_written();
    return geo::Done{};
}

geo::Result<bool> end_job(Store& store, const std::string& id, const JobEnd& end, Instant now) {
    const auto [guard, database] = store.turn();
    auto row = database.prepare(
        "UPDATE job SET state=?, finished_at=?, problem=?, figures=?, result_sha256=? WHERE id=? "
        "AND state='running'");
    if (!row) return std::move(row).error();
    row->bind(1, end.problem.empty() ? text_of(JobState::successful) : text_of(JobState::failed));
    row->bind(2, utc_text(now)).bind(3, end.problem).bind(4, end.figures).bind(5, end.result_sha256).bind(6, id);
    return changes(database, *row);
}

geo::Result<geo::Done> reopen_job(Store& store, const std::string& id) {
    const auto [guard, database] = store.turn();
    auto row = database.prepare("UPDATE job SET state='accepted', begun=0 WHERE id=? AND state='successful'");
    if (!row) return std::move(row).error();
    if (!row->bind(1, id).run()) return database.not_written();
    return geo::Done{};
}

geo::Result<geo::Done> dismiss_job(Store& store, const std::string& id, Instant now) {
    const auto [guard, database] = store.turn();
    auto transaction = SqliteTransaction::begin(database);
    if (!transaction) return std::move(transaction).error();
    auto row = database.prepare("UPDATE job SET state='dismissed', finished_at=?, job_order='' WHERE id=?");
    if (!row) return std::move(row).error();
    row->bind(1, utc_text(now)).bind(2, id);
    const auto changed = changes(database, *row);
    if (!changed) return changed.error();
    if (!*changed) return not_found();
    auto files = database.prepare("DELETE FROM job_file WHERE job=?");
    if (!files) return std::move(files).error();
    if (!files->bind(1, id).run()) return database.not_written();
    return transaction->commit();
}

}  // namespace sipejuang::data
