// SPDX-License-Identifier: Apache-2.0
// The tests' own main: this program is started again to read foreign files, as sipejuang is.
#include "data/import/foreign_reader.hpp"

#include <gmock/gmock.h>

int main(int argc, char** argv) {
    if (const auto served = sipejuang::data::serve_foreign_file(argc, argv)) return *served;
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
