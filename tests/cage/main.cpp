// SPDX-License-Identifier: Apache-2.0
// Started again as a reader of foreign files, or as one that misbehaves.
#include "data/import/foreign_reader.hpp"
#include "tests/cage/misdeeds.hpp"

#include <gmock/gmock.h>
#include <unistd.h>

int main(int argc, char** argv) {
    namespace data = sipejuang::data;
    if (const auto served = data::serve_foreign_file(argc, argv)) return *served;
    if (argc == 3 && std::string{argv[1]} == data::tests::misdeed_command) _exit(data::tests::commit(argv[2]));
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
