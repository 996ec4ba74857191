// SPDX-License-Identifier: Apache-2.0
#include "rules/verdict/verdict.hpp"

namespace sipejuang::rules {

std::string text_of(VerdictOutcome outcome) {
    switch (outcome) {
        case VerdictOutcome::conforming: return "conforming";
        case VerdictOutcome::conditional: return "conditional";
        case VerdictOutcome::nonconforming: return "nonconforming";
        case VerdictOutcome::undetermined: return "undetermined";
    }
    return "";
}

std::string text_of(Scope scope) { return scope == Scope::plot ? "plot" : "building"; }

geo::Bilingual words_of(VerdictOutcome outcome) {
    switch (outcome) {
        case VerdictOutcome::conforming: return {"sesuai", "conforming"};
        case VerdictOutcome::conditional: return {"sesuai bersyarat", "conforming with conditions"};
        case VerdictOutcome::nonconforming: return {"tidak sesuai", "not conforming"};
        case VerdictOutcome::undetermined: return {"tidak dapat dinilai", "cannot be judged"};
    }
    return {};
}

}  // namespace sipejuang::rules
