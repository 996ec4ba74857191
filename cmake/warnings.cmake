# SPDX-License-Identifier: Apache-2.0
# Warnings are errors, in every folder, with g++ and clang++.
add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
                    -Woverloaded-virtual -Wimplicit-fallthrough -Werror)
