// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace CLI {  // NOLINT(readability-identifier-naming): the library's name
class App;
}  // namespace CLI

namespace sipejuang::cli {

/// Exit codes of every command (docs: sipejuang(1)).
struct ExitCode {
    static constexpr int answered = 0;
    static constexpr int not_conforming = 1;  ///< with --exit-code; plan validate with errors
    static constexpr int usage = 2;
    static constexpr int problem = 3;
    static constexpr int our_fault = 4;
};

// One function a subcommand: adds its options to `app` and sets `exit_code` when it has run.
void add_check(CLI::App& app, int& exit_code);
void add_screen(CLI::App& app, int& exit_code);
void add_serve(CLI::App& app, int& exit_code);
/// backup and restore
void add_backup(CLI::App& app, int& exit_code);
/// To the group `plan`.
void add_plan_validate(CLI::App& plan, int& exit_code);
void add_plan_new(CLI::App& plan, int& exit_code);
/// import, list, publish
void add_plan_store(CLI::App& plan, int& exit_code);

}  // namespace sipejuang::cli
