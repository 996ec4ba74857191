// SPDX-License-Identifier: Apache-2.0
// Chance that is the same on every machine: a seeded generator and smooth value noise.
#pragma once
#include <cstdint>

namespace kupang {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : s_(seed) {}
    std::uint64_t next();
    double unit();                       // [0, 1)
    double between(double a, double b);  // [a, b)
    int pick(int n);                     // 0 .. n-1
    bool chance(double p);

private:
    std::uint64_t s_;
};

std::uint64_t mix(std::uint64_t a, std::uint64_t b);
double noise(double x, double y, double scale, std::uint64_t seed);          // -1 .. 1, smooth over `scale` metres
double layered_noise(double x, double y, double scale, std::uint64_t seed);  // four octaves
double smooth_step(double from, double to, double v);

}  // namespace kupang
