// SPDX-License-Identifier: Apache-2.0
// sipejuang backup, restore: the data folder as one file, also while a server uses it.
#include "cli/data_folder.hpp"
#include "cli/problem_report.hpp"
#include "cli/subcommands.hpp"
#include "data/store/store.hpp"
#include "server/http/target.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>
#include <memory>

namespace sipejuang::cli {

namespace {

struct Options {
    std::string data, file;
};

int back_up(const Options& options) {
    std::error_code ignored;
    const auto file = std::filesystem::absolute(options.file, ignored).string();
    return administer_and_print(options.data, "POST", "/local/backup?file=" + server::percent_encoded(file), {});
}

int put_back(const Options& options) {
    const auto restored = data::restore(options.file, options.data);
    if (!restored) return report_problems(restored.error(), "both");
    std::cerr << "sipejuang: dipulihkan ke / restored into " << options.data << '\n';
    return ExitCode::answered;
}

}  // namespace

void add_backup(CLI::App& app, int& exit_code) {
    auto options = std::make_shared<Options>();
    CLI::App* backup = app.add_subcommand("backup",
                                          "Cadangkan folder data / back up a data folder, also while it is served");
    add_data_option(*backup, options->data);
    backup->add_option("FILE", options->file, "Berkas cadangan / backup file")->required();
    backup->callback([options, &exit_code] { exit_code = back_up(*options); });

    CLI::App* restore = app.add_subcommand(
        "restore", "Pulihkan cadangan ke folder kosong / put a backup into an empty data folder");
    add_data_option(*restore, options->data);
    restore->add_option("FILE", options->file, "Berkas cadangan / backup file")->required();
    restore->callback([options, &exit_code] { exit_code = put_back(*options); });
}

}  // namespace sipejuang::cli
