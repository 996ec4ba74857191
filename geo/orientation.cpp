// SPDX-License-Identifier: Apache-2.0
#include "geo/orientation.hpp"

#include <array>
#include <cmath>
#include <cstddef>

namespace sipejuang::geo {
namespace {

int sign(double v) { return v > 0.0 ? 1 : v < 0.0 ? -1 : 0; }

/// A sum of doubles that is kept exactly, as non-overlapping components in growing order.
class ExactSum {
public:
    void add(double value) {
        for (std::size_t i = 0; i < size_; ++i) {
            const double sum = value + parts_[i];
            const double of_value = sum - parts_[i];
            const double of_part = sum - of_value;
            parts_[i] = (value - of_value) + (parts_[i] - of_part);
            value = sum;
        }
        parts_[size_++] = value;
    }
    void add_product(double a, double b) {
        const double high = a * b;
        add(std::fma(a, b, -high));
        add(high);
    }
    [[nodiscard]] int sign_of() const {
        for (std::size_t i = size_; i-- > 0;) {
            if (parts_[i] != 0.0) return sign(parts_[i]);
        }
        return 0;
    }

private:
    std::array<double, 12> parts_{};
    std::size_t size_ = 0;
};

int exactly(Point a, Point b, Point c) {
    ExactSum sum;
    sum.add_product(a.x, b.y);
    sum.add_product(-a.y, b.x);
    sum.add_product(b.x, c.y);
    sum.add_product(-b.y, c.x);
    sum.add_product(c.x, a.y);
    sum.add_product(-c.y, a.x);
    return sum.sign_of();
}

}  // namespace

int orientation(Point a, Point b, Point c) {
    constexpr double bound = 3.3306690738754716e-16;  // (3 + 16 eps) eps, eps = 2^-53
    const double left = (a.x - c.x) * (b.y - c.y);
    const double right = (a.y - c.y) * (b.x - c.x);
    const double det = left - right;
    const double error = bound * (std::abs(left) + std::abs(right));
    if (det > error || -det > error) return sign(det);
    return exactly(a, b, c);
}

}  // namespace sipejuang::geo
