// SPDX-License-Identifier: Apache-2.0
#include "cli/subcommands.hpp"
#include "data/import/foreign_reader.hpp"
#include "geo/problem.hpp"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <exception>
#include <iostream>

namespace {

int run(int argc, char** argv) {
    using sipejuang::cli::ExitCode;
    CLI::App app{
        "Si Pejuang: memeriksa bidang tanah dan bangunan terhadap rencana tata ruang.\n"
        "Checks a plot and its buildings against the spatial plan, with the number, the limit and the article.",
        "sipejuang"};
    app.set_version_flag("--version", "sipejuang " SIPEJUANG_VERSION);
    app.require_subcommand(1);
    app.add_flag_callback(
        "--uncaged", [] { setenv(sipejuang::data::uncaged_mark, "1", 1); },
        "Baca berkas walau sistem ini tidak mengizinkan pembacanya dikurung / "
        "read files even where this system does not let their reader be shut in");
    app.footer("Mulai dengan / start with: sipejuang check --help");
    int exit_code = ExitCode::answered;
    sipejuang::cli::add_check(app, exit_code);
    sipejuang::cli::add_screen(app, exit_code);
    sipejuang::cli::add_serve(app, exit_code);
    sipejuang::cli::add_backup(app, exit_code);
    CLI::App* plan = app.add_subcommand(
        "plan", "Paket rencana: membuat, memvalidasi, menerbitkan / plan packages: make, validate, publish");
    plan->require_subcommand(1);
    sipejuang::cli::add_plan_validate(*plan, exit_code);
    sipejuang::cli::add_plan_new(*plan, exit_code);
    sipejuang::cli::add_plan_store(*plan, exit_code);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int code = app.exit(error, std::cout, std::cerr);
        return code == 0 ? ExitCode::answered : ExitCode::usage;
    }
    return exit_code;
}

/// An answer that could not be written (a full disk, a closed pipe) was not given.
int written(int exit_code) {
    if (std::cout.flush()) return exit_code;
    const auto problem = sipejuang::geo::problem(
        "output-not-writable",
        {"Jawaban tidak dapat ditulis ke keluaran standar.", "The answer cannot be written to standard output."});
    std::cerr << "sipejuang: " << problem.detail.id << " / " << problem.detail.en << " [" << problem.code << "]\n";
    return sipejuang::cli::ExitCode::problem;
}

}  // namespace

int main(int argc, char** argv) {
    if (const auto served = sipejuang::data::serve_foreign_file(argc, argv)) return *served;
    try {
        return written(run(argc, argv));
    } catch (const std::exception& error) {
        std::cerr << "sipejuang: kesalahan di pihak kami / our fault: " << error.what() << '\n';
    }
    return sipejuang::cli::ExitCode::our_fault;
}
