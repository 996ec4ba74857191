// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/pages/markup.hpp"

#include <string>
#include <vector>

namespace sipejuang::server {

/// What stands at the head of each printed sheet, so that a sheet that was torn off still says what it is of.
struct PaperHead {
    std::string title;               ///< "Hasil penilaian: Sesuai"
    std::vector<std::string> facts;  ///< plan versions and hashes, a line each
    std::string address;             ///< where it can be read again, whole; as text and as QR code; empty: nowhere
};

/// A hash as paper shows it: long enough to tell two apart, short enough to be compared by eye.
[[nodiscard]] std::string short_hash(const std::string& sha256);

/// "Rencana kupang-contoh 2026-1, SHA-256 0123456789ab"
[[nodiscard]] std::string plan_fact(const std::string& plan, const std::string& version, const std::string& sha256,
                                    bool english);

[[nodiscard]] Markup paper_head(const PaperHead& head, bool sample, bool english);

}  // namespace sipejuang::server
