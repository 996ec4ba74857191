// SPDX-License-Identifier: Apache-2.0
// Tables: small help for writing CSV and for the tables kept by hand.
#pragma once
#include <string>

namespace kupang {

std::string number(double v);                 // shortest decimal form, locale-free
std::string quoted(const std::string& text);  // as RFC 4180 wants it
void copy_hand_written(const std::string& from, const std::string& to);
void write_activities(const std::string& file);

}  // namespace kupang
