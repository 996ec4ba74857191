// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::data {

/// One input of a process: a text, or JSON of another kind as it was sent, byte for byte.
struct ExecuteInput {
    enum class Kind { text, object, other };
    Kind kind = Kind::text;
    std::string value;
};

/// What a client asks of a process (OGC API - Processes 1.0, `execute.yaml`): inputs by value, plain or qualified (`{"value": ...}`). Inputs by
/// reference are not followed: the server fetches nothing.
struct ExecuteRequest {
    std::map<std::string, ExecuteInput> inputs;
    std::string response;  ///< "raw", "document"; empty: not said

    [[nodiscard]] const ExecuteInput* input(const std::string& name) const {
        const auto found = inputs.find(name);
        return found == inputs.end() ? nullptr : &found->second;
    }
    /// Of a text or a number; empty: not sent.
    [[nodiscard]] std::string text(const std::string& name) const {
        const auto* own = input(name);
        return own == nullptr ? std::string{} : own->value;
    }
};

/// The texts of a JSON array that holds nothing else; else nothing.
[[nodiscard]] std::optional<std::vector<std::string>> texts_of_json(const std::string& json);

/// Problems: those of JSON; parameter-invalid (no object, no object `inputs`, an input by reference).
[[nodiscard]] geo::Result<ExecuteRequest> read_execute_request(std::string_view bytes);

}  // namespace sipejuang::data
