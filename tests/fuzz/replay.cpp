// SPDX-License-Identifier: Apache-2.0
// Stands in for libFuzzer where the compiler has none: replay SECONDS SEEDS gives the target every seed, and then seeds with bytes
// changed, cut out, doubled and mixed, in an order that is the same each time, until the time is over. Blind to what the target does.
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);
extern "C" [[gnu::weak]] int LLVMFuzzerInitialize(int* argc, char*** argv);

namespace {

using Bytes = std::vector<std::uint8_t>;
namespace fs = std::filesystem;

std::vector<Bytes> seeds_in(const fs::path& folder) {
    std::vector<fs::path> files{fs::directory_iterator{folder}, fs::directory_iterator{}};
    std::sort(files.begin(), files.end());
    std::vector<Bytes> seeds;
    for (const auto& file : files) {
        std::ifstream in{file, std::ios::binary};
        seeds.emplace_back(std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{});
    }
    return seeds;
}

class Mutator {
public:
    explicit Mutator(const std::vector<Bytes>& seeds) : seeds_{seeds} {}

    Bytes next() {
        Bytes bytes = seeds_[below(seeds_.size())];
        for (std::size_t changes = 1 + below(4); changes > 0 && !bytes.empty(); --changes) change(bytes);
        return bytes;
    }

private:
    const std::vector<Bytes>& seeds_;
    std::mt19937 random_{20'261'124};

    std::size_t below(std::size_t end) { return random_() % end; }
    void change(Bytes& bytes) {
        const auto from = below(bytes.size());
        const auto length = 1 + below(std::min<std::size_t>(bytes.size() - from, 32));
        const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(from),
                   end = at + static_cast<std::ptrdiff_t>(length);
        const Bytes piece{at, end};
        switch (below(5)) {
            case 0: *at = static_cast<std::uint8_t>(random_()); break;
            case 1: *at = static_cast<std::uint8_t>(*at ^ (1U << below(8))); break;
            case 2: bytes.erase(at, end); break;
            case 3: bytes.insert(at, piece.begin(), piece.end()); break;
            default: {
                const auto& other = seeds_[below(seeds_.size())];
                for (std::size_t i = 0; i < length && from + i < other.size(); ++i) bytes[from + i] = other[from + i];
            }
        }
    }
};

}  // namespace

int main(int argc, char** argv) {
    if (LLVMFuzzerInitialize != nullptr) LLVMFuzzerInitialize(&argc, &argv);
    if (argc != 3) return 2;
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds{std::atoi(argv[1])};
    const auto seeds = seeds_in(argv[2]);
    if (seeds.empty()) return 2;
    for (const auto& seed : seeds) LLVMFuzzerTestOneInput(seed.data(), seed.size());
    Mutator mutator{seeds};
    std::size_t count = 0;
    for (; std::chrono::steady_clock::now() < until; ++count) {
        const Bytes bytes = mutator.next();
        std::ofstream{"replay-last-input", std::ios::binary}.write(std::string{bytes.begin(), bytes.end()}.data(),
                                                                   static_cast<std::streamsize>(bytes.size()));
        LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    }
    std::cout << seeds.size() << " seeds and " << count << " changed ones\n";
}
