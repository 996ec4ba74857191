// SPDX-License-Identifier: Apache-2.0
// sipejuang plan import, plan list, plan publish: plan versions in a data folder.
#include "cli/data_folder.hpp"
#include "cli/problem_report.hpp"
#include "cli/subcommands.hpp"
#include "data/store/package_files.hpp"
#include "server/http/target.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

namespace sipejuang::cli {

namespace {

struct Options {
    std::string data, package, plan, version;
};

int import(const Options& options) {
    const auto files = data::read_package_files(options.package);
    if (!files) return report_problems(files.error(), "both");
    return administer_and_print(options.data, "POST", "/local/plans", data::packed(*files));
}

int publish(const Options& options) {
    const auto target = "/local/plans/" + server::percent_encoded(options.plan) + "/" +
                        server::percent_encoded(options.version) + "/publish";
    return administer_and_print(options.data, "POST", target, {});
}

}  // namespace

void add_plan_store(CLI::App& plan, int& exit_code) {
    auto options = std::make_shared<Options>();
    CLI::App* importing = plan.add_subcommand("import",
                                              "Simpan satu versi rencana / take a plan version into a data folder");
    add_data_option(*importing, options->data);
    importing->add_option("PACKAGE", options->package, "Folder atau zip / folder or zip")->required();
    importing->callback([options, &exit_code] { exit_code = import(*options); });

    CLI::App* listing = plan.add_subcommand("list", "Versi rencana yang tersimpan / plan versions in a data folder");
    add_data_option(*listing, options->data);
    listing->callback(
        [options, &exit_code] { exit_code = administer_and_print(options->data, "GET", "/local/plans", {}); });

    CLI::App* publishing = plan.add_subcommand("publish", "Terbitkan satu versi / make a version law from now on");
    add_data_option(*publishing, options->data);
    publishing->add_option("PLAN", options->plan, "Id rencana / id of the plan")->required();
    publishing->add_option("VERSION", options->version, "Versi / version")->required();
    publishing->callback([options, &exit_code] { exit_code = publish(*options); });
}

}  // namespace sipejuang::cli
