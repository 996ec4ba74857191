// SPDX-License-Identifier: Apache-2.0
#include "server/pages/guide_pages.hpp"

#include "server/pages/page.hpp"
#include "server/pages/speaker.hpp"
#include "server/pages/word_list.hpp"

namespace sipejuang::server {

namespace {

struct Part {
    geo::Bilingual title;
    std::vector<geo::Bilingual> lines;
};

Markup written(const Part& part, std::string_view list, const Speaker& say) {
    Markup items;
    for (const auto& line : part.lines) items += tag("li", {words(say.of(line))});
    Markup made = tag("h2", {words(say.of(part.title))});
    made += tag(list, {items});
    return made;
}

Response guide(const std::string& path, const geo::Bilingual& title, const Markup& body, const GuideShown& shown) {
    const Speaker say{shown.english};
    Markup whole = tag("h1", {words(say.of(title))});
    whole += body;
    return page(200, {title, shown.english, shown.sample, path + "?lang=" + say.text("en", "id")}, whole);
}

std::vector<Part> ways() {
    return {
        {{"Apa yang boleh dibangun di sini?", "What may be built here?"},
         {{"Buka halaman depan. Ketik nama kelurahan, nomor bidang, atau koordinat; atau tekan Pakai lokasi saya.",
           "Open the front page. Type a kelurahan, a parcel number or a coordinate; or press Use my location."},
          {"Pilih bidangnya. Zona, kegiatan, batas bangunan, dan bahaya tampil dengan pasalnya.",
           "Choose the plot. Zone, activities, limits for buildings and hazards are shown with their articles."}}},
        {{"Apakah rumah saya sesuai?", "Does my house fit?"},
         {{"Di halaman bidang, tekan Periksa bangunan di bidang ini.",
           "On the page of the plot press Check a building on this plot."},
          {"Isi panjang, lebar, dan jaraknya; atau gambar di peta; atau unggah berkas. Tulis kegiatannya, misalnya "
           "kost.",
           "Fill in length, depth and distances; or draw on the map; or upload a file. Say what it is for, such as a "
           "boarding house."},
          {"Angka yang tidak Anda tahu boleh kosong. Hasilnya lalu mengatakan apa yang tidak dapat dinilai.",
           "A number you do not know may be left empty. The result then says what cannot be assessed."},
          {"Tekan Periksa. Yang tidak memenuhi ada di atas, dengan angka, batas, tempat di peta, dan pasal.",
           "Press Check. What does not comply stands first, with its number, limit, place on the map and article."}}},
        {{"Menyimpan, membagikan, mencetak", "Keep, share, print"},
         {{"Tekan Simpan dan bagikan di halaman hasil. Siapa pun yang punya tautannya dapat membacanya.",
           "Press Save and share on the result. Whoever has the link can read it."},
          {"Simpan kunci hapusnya: hanya dengan kunci itu hasilnya dapat dihapus.",
           "Keep its delete key: only with it the result can be deleted."},
          {"Tekan Cetak untuk kertas A4; kode QR di situ membuka hasil yang sama.",
           "Press Print for A4 paper; its QR code opens the same result."}}},
        {{"Di mana usaha saya boleh?", "Where may my business be?"},
         {{"Buka Cari tempat untuk kegiatan, atau ketik di kotak pencarian nama kegiatannya, sebutan sehari-hari, atau "
           "kode KBLI.",
           "Open Find a place for an activity, or type in the box its name, what people call it, or its KBLI code."}}}};
}

Markup answered_by(const GuideShown& shown, const Speaker& say) {
    Markup made = tag("h2", {words(say.pick("Bertanya kepada petugas", "Ask an officer"))});
    made += tag(
        "p",
        {words(
            shown.contact.empty()
                ? say.text(
                      "Pengelola situs ini belum mencantumkan siapa yang dapat ditanya. Tanyakan kepada dinas yang "
                      "mengurus tata ruang di kota Anda.",
                      "Who runs this site has not said whom to ask. Ask the office for spatial planning of your city.")
                : shown.contact)});
    return made;
}

const Part& not_yet() {
    static const Part part{
        {"Yang belum ada di sini", "What there is not yet"},
        {{"Mengajukan permohonan dan melacaknya.", "Applying, and following an application."},
         {"Usulan perbaikan: hasil mengatakan berapa kelebihannya, belum mengubah gambarnya.",
          "Repairs: the result says by how much a limit is missed, it does not change the drawing."}}};
    return part;
}

std::vector<Part> access() {
    return {{{"Yang dapat dilakukan", "What works"},
             {{"Semua halaman utuh tanpa skrip dan tanpa peta: pencarian, aturan bidang, pemeriksaan, hasil, cetak.",
               "Every page is whole without script and without map: finding, the rules of a plot, checking, the "
               "result, print."},
              {"Setiap tugas di peta dapat juga dengan isian: titik sudut diketik, jarak diisi, lapisan dipilih dengan "
               "kotak centang (yang ini perlu skrip).",
               "Each task of the map also works by form: corners are typed, distances filled in, layers chosen with "
               "check boxes (these need the script)."},
              {"Papan ketik saja cukup, juga untuk menggambar: panah menggeser peta, Enter memasang titik, Backspace "
               "membatalkan.",
               "The keyboard alone is enough, for drawing too: arrows move the map, Enter sets a corner, Backspace "
               "undoes."},
              {"Hasil dibedakan dengan kata dan bentuk, bukan warna saja; tombol paling kecil 44 piksel.",
               "Outcomes differ by word and shape, not by colour alone; buttons on the map are 44 pixels at least."},
              {"Tulisan dapat dibesarkan sampai 400 % tanpa menggeser ke samping.",
               "Text can be enlarged to 400 % without scrolling sideways."}}},
            {{"Yang belum baik", "What does not work well yet"},
             {{"Isi peta sendiri tidak dibacakan pembaca layar; isinya ada dalam daftar di bawah peta dan di halaman "
               "bidang.",
               "The map itself is not read out by screen readers; what it shows stands in the lists below it and on "
               "the page of the plot."},
              {"Nomor di peta dapat saling menutupi bila tempatnya berdekatan; daftarnya tetap lengkap.",
               "Numbers on the map may cover each other where places are close; the list is always complete."},
              {"Pasal dikutip dalam bahasa Indonesia saja.", "Articles are quoted in Indonesian only."},
              {"Belum dicoba bersama orang yang memakai pembaca layar setiap hari; diperiksa dengan axe, papan ketik, "
               "dan layar kecil.",
               "Not yet tried with people who use a screen reader every day; checked with axe, a keyboard and small "
               "screens."}}}};
}

}  // namespace

Response words_page(const GuideShown& shown) {
    const Speaker say{shown.english};
    Markup body = tag("p", "lead",
                      {words(say.pick("Dengan kata sehari-hari. Yang mengikat adalah bunyi pasalnya; angka contohnya "
                                      "dikarang.",
                                      "In everyday words. What binds is the text of the article; the numbers of the "
                                      "examples are invented."))});
    Markup list;
    for (const auto& word : word_list()) {
        list += tag("dt", {tag("strong", {words(say.of(word.term))})});
        list += tag("dd", {words(say.of(word.meaning)),
                           tag("p", "note", {words(say.text("Contoh: ", "Example: ") + say.of(word.example))})});
    }
    body += tag("dl", {list});
    return guide("/words", {"Arti istilah", "What the words mean"}, body, shown);
}

Response help_page(const GuideShown& shown) {
    const Speaker say{shown.english};
    Markup body;
    for (const auto& way : ways()) body += written(way, "ol", say);
    body += written(not_yet(), "ul", say);
    body += answered_by(shown, say);
    return guide("/help", {"Bantuan", "Help"}, body, shown);
}

Response accessibility_page(const GuideShown& shown) {
    const Speaker say{shown.english};
    Markup body;
    for (const auto& part : access()) body += written(part, "ul", say);
    body += answered_by(shown, say);
    return guide("/accessibility", {"Aksesibilitas", "Accessibility"}, body, shown);
}

}  // namespace sipejuang::server
