// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/problem.hpp"

#include <cassert>
#include <utility>
#include <variant>

namespace sipejuang::geo {

/// Either a value or the problems that kept it from being made. Member names as in `std::expected`.
/// Reading the wrong side is a bug and asserts.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_{std::in_place_index<0>, std::move(value)} {}
    Result(Problem problem) : state_{std::in_place_index<1>, Problems{std::move(problem)}} {}
    Result(Problems problems) : state_{std::in_place_index<1>, std::move(problems)} { assert(!error().empty()); }

    [[nodiscard]] bool has_value() const { return state_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T& value() const& {
        assert(has_value());
        return *std::get_if<0>(&state_);
    }
    [[nodiscard]] T& value() & {
        assert(has_value());
        return *std::get_if<0>(&state_);
    }
    [[nodiscard]] T&& value() && {
        assert(has_value());
        return std::move(*std::get_if<0>(&state_));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    [[nodiscard]] const Problems& error() const& {
        assert(!has_value());
        return *std::get_if<1>(&state_);
    }
    [[nodiscard]] Problems&& error() && {
        assert(!has_value());
        return std::move(*std::get_if<1>(&state_));
    }

private:
    std::variant<T, Problems> state_;
};

/// Success without a value.
struct Done {};

}  // namespace sipejuang::geo
