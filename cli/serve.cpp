// SPDX-License-Identifier: Apache-2.0
// sipejuang serve: pages and checks over HTTP, on one data folder.
#include "server/serve.hpp"
#include "cli/problem_report.hpp"
#include "cli/subcommands.hpp"

#include <CLI/CLI.hpp>

#include <charconv>
#include <iostream>
#include <memory>
#include <thread>

namespace sipejuang::cli {

namespace {

struct Options {
    server::ServeOptions serve;
    std::string listen = "127.0.0.1:8080";
};

/// "127.0.0.1:8080", "[::1]:8080", "localhost:8080".
std::string take_address(const std::string& text, server::ServeOptions& options) {
    const auto colon = text.rfind(':');
    if (colon == std::string::npos) return "HOST:PORT: " + text;
    auto host = text.substr(0, colon);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']') host = host.substr(1, host.size() - 2);
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + colon + 1, end, options.port);
    if (read.ec != std::errc{} || read.ptr != end) return "HOST:PORT: " + text;
    options.host = host == "localhost" ? "127.0.0.1" : host;
    return {};
}

int run(Options& options) {
    options.serve.limits.workers = std::max(2U, std::thread::hardware_concurrency());
    const auto served = server::serve(options.serve, std::cout, std::cerr);
    return served ? ExitCode::answered : report_problems(served.error(), "id");
}

}  // namespace

void add_serve(CLI::App& app, int& exit_code) {
    auto options = std::make_shared<Options>();
    CLI::App* serve = app.add_subcommand(
        "serve", "Layani aturan dan pemeriksaan lewat HTTP / answer for rules and checks over HTTP");
    serve
        ->add_option("--data", options->serve.data_folder,
                     "Folder data; dibuat bila belum ada / data folder, made if missing")
        ->required();
    serve->add_option("--listen", options->listen, "Alamat dan porta / address and port")
        ->capture_default_str()
        ->check(CLI::Validator([options](std::string& text) { return take_address(text, options->serve); }, "HOST:PORT",
                               "address"));
    serve
        ->add_option("--verdict-days", options->serve.verdict_days,
                     "Umur hasil penilaian yang disimpan / how many days a stored verdict lives")
        ->capture_default_str()
        ->check(CLI::Range(1, 3650));
    serve
        ->add_option("--contact", options->serve.contact,
                     "Siapa yang dapat ditanya dan kapan; tampil di halaman bantuan dan halaman galat / whom people "
                     "may ask and when; shown in the guide and on pages of errors")
        ->type_name("TEXT");
    serve
        ->add_option_function<std::string>(
            "--trusted-proxy",
            [options](const std::string& address) { options->serve.limits.trusted_proxies.insert(address); },
            "Alamat proksi yang dipercaya menyebut kliennya (boleh diulang) / a proxy that is believed about its "
            "clients (may be "
            "repeated)")
        ->take_all()
        ->type_name("ADDRESS")
        ->check(CLI::ValidIPV4 | CLI::Validator(
                                     [](std::string& text) {
                                         return text.find(':') == std::string::npos ? "IPv6: " + text : std::string{};
                                     },
                                     "IPv6"));
    serve->footer(
        "Contoh / example:\n  sipejuang plan import --data kota data/kupang && sipejuang plan publish --data kota "
        "kupang-contoh 2026-1\n  sipejuang serve --data kota");
    serve->callback([options, &exit_code] { exit_code = run(*options); });
}

}  // namespace sipejuang::cli
