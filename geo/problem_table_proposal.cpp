// SPDX-License-Identifier: Apache-2.0
#include "geo/problem_table.hpp"

namespace sipejuang::geo {

std::vector<ProblemCode> proposal_problem_codes() {
    return {
        {"activity-unknown", "Kegiatan tidak dikenal", "Activity is unknown",
         "Pakai kode kegiatan yang ada dalam tabel ITBX rencana ini.",
         "Use an activity code of this plan's land-use table (ITBX)."},
        {"cancelled", "Dibatalkan", "Cancelled",
         "Pekerjaan dihentikan sebelum selesai; jalankan kembali bila hasilnya diperlukan.",
         "The work was stopped before it was done; run it again if you need the result."},
        {"date-invalid", "Tanggal tidak sah", "Date is not valid",
         "Tulis tanggal sebagai TTTT-BB-HH, misalnya 2025-06-30.",
         "Write dates as YYYY-MM-DD, for example 2025-06-30."},
        {"duplicate-id", "Pengenal ganda", "Duplicate id", "Beri setiap fitur pengenal yang berbeda.",
         "Give every feature an id of its own."},
        {"edges-invalid", "Penandaan sisi bidang tanah tidak sah", "Edges of the plot are not valid",
         "Tulis satu kata untuk tiap sisi menurut urutan titik: front, side atau rear; null berarti diturunkan "
         "sendiri.",
         "Write one word for each edge in the order of the vertices: front, side or rear; null leaves it to the "
         "engine."},
        {"front-road-unknown", "Jalan depan tidak dikenal", "Front road is unknown",
         "Sebutkan pengenal jalan yang ada dalam rencana dan berbatasan dengan bidang tanah.",
         "Name the id of a road of the plan that the plot fronts."},
        {"kbli-invalid", "Kode KBLI tidak sah", "KBLI code is not valid",
         "Tulis KBLI sebagai teks empat atau lima angka, misalnya \"47111\".",
         "Write KBLI as text of four or five digits, for example \"47111\"."},
        {"no-plot", "Bidang tanah tidak ada", "No plot", "Permohonan memerlukan satu fitur dengan role \"plot\".",
         "A proposal needs one feature with role \"plot\"."},
        {"number-expected", "Seharusnya bilangan", "A number is expected",
         "Tulis bilangan tanpa satuan dan tanpa tanda kutip.", "Write a number without unit and without quotes."},
        {"number-negative", "Bilangan negatif", "Number is negative", "Nilai ini tidak boleh di bawah nol.",
         "This value may not be below zero."},
        {"number-out-of-range", "Bilangan di luar jangkauan", "Number out of range",
         "Periksa satuan dan tanda desimalnya; nilai ini tidak masuk akal di sini.",
         "Check unit and decimal point; this value makes no sense here."},
        {"role-missing", "Peran fitur tidak disebutkan", "Role of the feature is missing",
         "Beri fitur ini role \"plot\" atau \"building\".", "Give this feature the role \"plot\" or \"building\"."},
        {"role-unknown", "Peran fitur tidak dikenal", "Role of the feature is unknown",
         "Peran yang dikenal disebutkan dalam dokumentasi permohonan, misalnya \"plot\" dan \"building\".",
         "The roles are listed in the documentation of proposals, for example \"plot\" and \"building\"."},
        {"status-unknown", "Status bangunan tidak dikenal", "Status of the building is unknown",
         "Tulis \"proposed\" untuk bangunan yang diusulkan atau \"existing\" untuk yang sudah ada.",
         "Write \"proposed\" for a proposed building or \"existing\" for one that stands."},
        {"two-plots", "Lebih dari satu bidang tanah", "More than one plot",
         "Kirim satu permohonan untuk setiap bidang tanah, atau gabungkan bidang tanah menjadi satu MultiPolygon.",
         "Send one proposal for each plot, or merge the plots into one MultiPolygon."},
    };
}

}  // namespace sipejuang::geo
