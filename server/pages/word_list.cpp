// SPDX-License-Identifier: Apache-2.0
#include "server/pages/word_list.hpp"

namespace sipejuang::server {

namespace {

std::vector<PlainWord> of_the_plan() {
    return {
        {{"Rencana tata ruang", "Spatial plan"},
         {"Peraturan yang menentukan apa yang boleh dibangun di mana. Rencana rinci (RDTR) mengatur sampai ke bidang "
          "tanah, rencana kota (RTRW) lebih garis besar.",
          "The rules that say what may be built where. A detail plan (RDTR) goes down to the plot, a city plan (RTRW) "
          "is coarser."},
         {"Satu tempat dapat diatur keduanya; yang rinci didahulukan.",
          "Both may hold at one place; the detailed one comes first."}},
        {{"Bidang tanah", "Plot"},
         {"Tanah yang Anda mohonkan, dengan batasnya.", "The land you apply for, with its border."},
         {"Satu sertifikat biasanya satu bidang.", "One land certificate is usually one plot."}},
        {{"Tapak bangunan", "Footprint"},
         {"Bidang yang ditutup bangunan bila dilihat dari atas.",
          "The ground that a building covers, seen from above."},
         {"Rumah 8 m x 10 m: tapaknya 80 m².", "A house of 8 m x 10 m has a footprint of 80 m²."}},
        {{"Zona dan sub-zona", "Zone and sub-zone"},
         {"Bagian kota dengan satu kegunaan. Sub-zona membaginya lagi dan punya kode.",
          "A part of the city with one use. A sub-zone divides it further and has a code."},
         {"R-3 adalah sub-zona perumahan.", "R-3 is a sub-zone for housing."}},
        {{"Kegiatan", "Activity"},
         {"Untuk apa bangunan itu dipakai.", "What the building is used for."},
         {"Rumah tunggal, warung, bengkel.", "A detached house, a kiosk, a workshop."}},
        {{"ITBX", "ITBX"},
         {"Tabel yang mengatakan kegiatan apa boleh di zona apa: I diizinkan, T terbatas, B bersyarat, X tidak "
          "diizinkan.",
          "The table that says which activity may be in which zone: I allowed, T within limits, B under conditions, X "
          "not "
          "allowed."},
         {"T dapat berarti: hanya sampai luas tertentu.", "T may mean: only up to a certain area."}},
        {{"KBLI", "KBLI"},
         {"Kode resmi jenis usaha, 4 atau 5 angka.", "The official code of a kind of business, 4 or 5 digits."},
         {"Tertulis dalam NIB usaha Anda.", "It stands in your business registration."}}};
}

std::vector<PlainWord> of_the_building() {
    return {{{"KDB, koefisien dasar bangunan", "KDB, building coverage"},
             {"Bagian bidang yang tertutup tapak bangunan, dalam persen.",
              "The part of the plot covered by buildings, in per cent."},
             {"Tapak 120 m² di bidang 200 m²: KDB 60 %.", "A footprint of 120 m² on a plot of 200 m²: KDB 60 %."}},
            {{"KLB, koefisien lantai bangunan", "KLB, floor area ratio"},
             {"Luas semua lantai dibagi luas bidang.", "The area of all floors divided by the area of the plot."},
             {"Dua lantai masing-masing 100 m² di bidang 200 m²: KLB 1.",
              "Two floors of 100 m² each on a plot of 200 m²: KLB 1."}},
            {{"KDH, koefisien dasar hijau", "KDH, green area"},
             {"Bagian bidang yang tetap terbuka dan hijau, dalam persen.",
              "The part of the plot that stays open and green, in per cent."},
             {"Taman 40 m² di bidang 200 m²: KDH 20 %.", "A garden of 40 m² on a plot of 200 m²: KDH 20 %."}},
            {{"KTB, koefisien tapak basemen", "KTB, basement coverage"},
             {"Bagian bidang yang di bawahnya ada basemen, dalam persen.",
              "The part of the plot with a basement under it, in per cent."},
             {"Tanpa basemen: KTB 0 %.", "No basement: KTB 0 %."}},
            {{"GSB, garis sempadan bangunan", "GSB, front setback"},
             {"Jarak paling dekat antara bangunan dan jalan.", "How near to the road a building may stand."},
             {"GSB 3 m: dinding terdepan paling sedikit 3 m dari tepi ruang milik jalan.",
              "GSB 3 m: the foremost wall is at least 3 m from the edge of the road's land."}},
            {{"JBS dan JBB, jarak bebas samping dan belakang", "JBS and JBB, side and rear clearance"},
             {"Jarak paling dekat ke batas samping dan belakang bidang.",
              "How near to the side and rear borders of the plot a building may stand."},
             {"JBB 1,5 m: di belakang rumah tersisa 1,5 m.", "JBB 1.5 m: behind the house 1.5 m stay free."}},
            {{"Sempadan", "Setback from water"},
             {"Jalur di tepi sungai, pantai, danau, atau mata air yang harus bebas bangunan.",
              "The strip along a river, coast, lake or spring that must stay free of buildings."},
             {"Sempadan sungai diukur dari tepi palungnya.",
              "A river's setback is measured from the edge of its channel."}},
            {{"KKOP", "KKOP, flight safety area"},
             {"Ruang udara di sekitar bandara yang tidak boleh ditembus bangunan.",
              "The air around an airport that buildings must not rise into."},
             {"Ruang tersisa 12 m: bangunan setinggi itu masih di bawahnya.",
              "12 m of room: a building of that height stays below it."}},
            {{"Tumpang susun, ketentuan khusus", "Overlay, special provision"},
             {"Aturan tambahan di atas zona, misalnya lahan pangan atau rawan bencana.",
              "Rules on top of the zone, such as farmland or hazards."},
             {"Zona R-3 di daerah rawan banjir: keduanya berlaku.", "Zone R-3 in a flood area: both hold."}}};
}

std::vector<PlainWord> of_the_answer() {
    return {{{"Hasil penilaian", "Verdict"},
             {"Jawaban mesin ini atas semua ketentuan. Bukan keputusan: hanya petugas yang memutuskan.",
              "What this engine answers to all provisions. No decision: only an officer decides."},
             {"Sesuai, sesuai bersyarat, tidak sesuai, atau tidak dapat dinilai.",
              "Conforms, conforms with conditions, does not conform, or cannot be assessed."}},
            {{"Tidak dapat dinilai", "Cannot be assessed"},
             {"Datanya belum ada. Ini bukan berarti boleh, dan bukan berarti dilarang.",
              "The data is missing. That does not mean allowed, nor forbidden."},
             {"Tinggi bangunan tidak diisi: batas tinggi tidak dapat dinilai.",
              "The height was left empty: the height limit cannot be assessed."}},
            {{"Tidak terkena", "Not affected"},
             {"Sudah diperiksa, dan aturan itu tidak mengenai tempat ini.",
              "It was checked, and that rule does not touch this place."},
             {"Tidak ada sungai yang dekat.", "No river is near."}},
            {{"Bersyarat", "Conditional"},
             {"Boleh bila syaratnya dipenuhi, misalnya ada persetujuan satu instansi.",
              "Allowed if its condition is met, for instance an agreement of an office."},
             {"Daerah ancangan pendaratan: perlu rekomendasi otoritas bandara.",
              "Approach area: the airport authority must recommend it."}},
            {{"PKKPR", "PKKPR"},
             {"Persetujuan bahwa kegiatan Anda cocok dengan rencana tata ruang.",
              "The approval that your activity fits the spatial plan."},
             {"Diperlukan sebelum PBG.", "It is needed before the PBG."}},
            {{"PBG", "PBG, building approval"},
             {"Persetujuan untuk mendirikan bangunan.", "The approval to build."},
             {"Menggantikan IMB.", "It took the place of the IMB."}},
            {{"Contoh, bukan dasar hukum", "Sample, not a legal basis"},
             {"Rencana yang dipakai di sini buatan kami sendiri, bukan rencana resmi. Jangan dipakai untuk memutuskan "
              "apa pun.",
              "The plan used here is made by ourselves and is not official. Decide nothing by it."},
             {"Tanda itu ada di setiap halaman, peta, dan cetakan.", "The mark stands on every page, map and print."}}};
}

}  // namespace

const std::vector<PlainWord>& word_list() {
    static const std::vector<PlainWord> all = [] {
        auto words = of_the_plan();
        for (const auto& part : {of_the_building(), of_the_answer()})
            words.insert(words.end(), part.begin(), part.end());
        return words;
    }();
    return all;
}

}  // namespace sipejuang::server
