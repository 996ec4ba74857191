// SPDX-License-Identifier: Apache-2.0
#include "noise.hpp"

#include <algorithm>
#include <cmath>

namespace kupang {
namespace {

std::uint64_t scramble(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

double lattice(std::int64_t i, std::int64_t j, std::uint64_t seed) {
    const auto h = scramble(seed + scramble(static_cast<std::uint64_t>(i) * 0x9e3779b97f4a7c15ULL +
                                            scramble(static_cast<std::uint64_t>(j) + 0x632be59bd9b4e019ULL)));
    return static_cast<double>(h >> 11) / 4503599627370496.0 - 1.0;
}

}  // namespace

std::uint64_t Dice::next() {
    s_ += 0x9e3779b97f4a7c15ULL;
    return scramble(s_);
}
double Dice::unit() { return static_cast<double>(next() >> 11) / 9007199254740992.0; }
double Dice::between(double a, double b) { return a + (b - a) * unit(); }
int Dice::pick(int n) { return static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
bool Dice::chance(double p) { return unit() < p; }

std::uint64_t mix(std::uint64_t a, std::uint64_t b) { return scramble(a * 0x9e3779b97f4a7c15ULL + scramble(b)); }

double smooth_step(double from, double to, double v) {
    const double t = std::clamp((v - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

double noise(double x, double y, double scale, std::uint64_t seed) {
    const double u = x / scale, v = y / scale;
    const double fu = std::floor(u), fv = std::floor(v);
    const auto i = static_cast<std::int64_t>(fu), j = static_cast<std::int64_t>(fv);
    const double a = smooth_step(0, 1, u - fu), b = smooth_step(0, 1, v - fv);
    const double low = lattice(i, j, seed) * (1 - a) + lattice(i + 1, j, seed) * a;
    const double high = lattice(i, j + 1, seed) * (1 - a) + lattice(i + 1, j + 1, seed) * a;
    return low * (1 - b) + high * b;
}

double layered_noise(double x, double y, double scale, std::uint64_t seed) {
    double sum = 0, weight = 0.5;
    for (std::uint64_t k = 0; k < 4; ++k) {
        sum += weight * noise(x, y, scale, seed + k);
        scale *= 0.47;
        weight *= 0.5;
    }
    return sum / 0.9375;
}

}  // namespace kupang
