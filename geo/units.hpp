// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>

namespace sipejuang::geo {

/// A quantity with its unit in the type. Made only by the named factory of its unit, read only by `value()`,
/// so that a metre never meets a square metre by accident. Closed under + and -, scaled by plain numbers.
/// Not rounded, may be negative; NaN is a bug of the caller.
template <class Unit>
class Quantity {
public:
    constexpr Quantity() = default;
    static constexpr Quantity of(double value) { return Quantity{value}; }
    [[nodiscard]] constexpr double value() const { return value_; }

    friend constexpr auto operator<=>(Quantity, Quantity) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return of(a.value_ + b.value_); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return of(a.value_ - b.value_); }
    friend constexpr Quantity operator-(Quantity a) { return of(-a.value_); }
    friend constexpr Quantity operator*(Quantity a, double k) { return of(a.value_ * k); }
    friend constexpr Quantity operator*(double k, Quantity a) { return of(a.value_ * k); }
    friend constexpr Quantity operator/(Quantity a, double k) { return of(a.value_ / k); }
    constexpr Quantity& operator+=(Quantity b) {
        value_ += b.value_;
        return *this;
    }
    constexpr Quantity& operator-=(Quantity b) {
        value_ -= b.value_;
        return *this;
    }

private:
    constexpr explicit Quantity(double value) : value_{value} {}
    double value_ = 0.0;
};

struct MetreUnit;
struct SquareMetreUnit;
struct RatioUnit;

/// Length or distance in metres of the working CRS.
using Metres = Quantity<MetreUnit>;
/// Area in square metres of the working CRS.
using SquareMetres = Quantity<SquareMetreUnit>;
/// A share or a factor without unit; 1 is the whole. Percent is `value() * 100`.
using Ratio = Quantity<RatioUnit>;

constexpr Ratio operator/(Metres a, Metres b) { return Ratio::of(a.value() / b.value()); }
constexpr Ratio operator/(SquareMetres a, SquareMetres b) { return Ratio::of(a.value() / b.value()); }
constexpr Metres operator/(SquareMetres a, Metres b) { return Metres::of(a.value() / b.value()); }
constexpr SquareMetres operator*(Metres a, Metres b) { return SquareMetres::of(a.value() * b.value()); }
constexpr SquareMetres operator*(SquareMetres a, Ratio share) { return SquareMetres::of(a.value() * share.value()); }

namespace literals {
constexpr Metres operator""_m(long double v) { return Metres::of(static_cast<double>(v)); }
constexpr Metres operator""_m(unsigned long long v) { return Metres::of(static_cast<double>(v)); }
constexpr SquareMetres operator""_m2(long double v) { return SquareMetres::of(static_cast<double>(v)); }
constexpr SquareMetres operator""_m2(unsigned long long v) { return SquareMetres::of(static_cast<double>(v)); }
}  // namespace literals

}  // namespace sipejuang::geo
