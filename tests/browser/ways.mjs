// SPDX-License-Identifier: Apache-2.0
// The other ways in and out: by where one stands, by what one wants to do, by what one does not understand; and taking a result back.
import { audit, expect, look, visit } from "./harness.mjs";

const parcel = "53.71.04.1010-00001";

/// The phone's place: precise enough it leads to the plot, else it says how precise it is, and without leave why not.
async function whereOneStands() {
    const at = (accuracy) => ({ geolocation: { latitude: -10.168, longitude: 123.6368, accuracy }, permissions: ["geolocation"] });
    const fine = await visit("gps fine", "/", at(3));
    await Promise.all([fine.waitForNavigation(), fine.click("#lokasi button")]);
    expect("a precise place leads to its plot", fine.url().includes(parcel), fine.url());
    await fine.context().close();
    const coarse = await visit("gps coarse", "/?lang=en", at(18.2));
    await coarse.click("#lokasi button");
    await coarse.waitForSelector("#lokasi a");
    expect("how precise it is", (await coarse.textContent("#lokasi p")).includes("Accuracy ± 19 m"), await coarse.textContent("#lokasi p"));
    await look(coarse, "phone-gps");
    await Promise.all([coarse.waitForNavigation(), coarse.click("#lokasi a >> nth=0")]);
    expect("on the map, in the same language", new URL(coarse.url()).pathname === "/map" && coarse.url().includes("lang=en"), coarse.url());
    await coarse.context().close();
    const without = await visit("gps refused", "/", { permissions: [] });
    await without.click("#lokasi button");
    await without.waitForSelector("#lokasi p:has-text('Izinkan lokasi')");
    expect("why not, and what else", (await without.textContent("#lokasi p")).includes("ketik koordinatnya"), await without.textContent("#lokasi p"));
    await without.context().close();
}

/// From a word to the zones where it may be, and on to the form with the activity chosen.
async function whereItMayBe(size, lang, asked, name) {
    const own = `${size}-${lang}-activity`;
    const page = await visit(own, `/?lang=${lang}`, { size });
    await page.fill("#q", asked);
    await Promise.all([page.waitForNavigation(), page.click("form[action='/find'] button")]);
    await look(page, `${own}-1-found`);
    await Promise.all([page.waitForNavigation(), page.click(`main a:has-text("${name}")`)]);
    expect(`${own}: zones`, /R-4/.test(await page.textContent("main")) && / ha/.test(await page.textContent("main")), await page.textContent("main"));
    await look(page, `${own}-2-zones`);
    await audit(page, own);
    await Promise.all([page.waitForNavigation(), page.click("a.button")]);
    expect(`${own}: chosen in the form`, (await page.inputValue("#activity")) === "rumah_kos", await page.inputValue("#activity"));
    await page.context().close();
}

async function guides(size, lang) {
    for (const path of ["words", "help", "accessibility", "activities"]) {
        const name = `${size}-${lang}-${path}`;
        const page = await visit(name, `/${path}?lang=${lang}`, { size });
        await look(page, name);
        await audit(page, name);
        await page.context().close();
    }
}

/// A second press deletes; who opens the link then is told.
async function takenBack() {
    const page = await visit("delete", `/check?parcel=${parcel}&activity=rumah_tunggal`);
    page.ignoresErrors = true; // the browser logs 410
    await Promise.all([page.waitForNavigation(), page.click("form#periksa button[type=submit]")]);
    await Promise.all([page.waitForNavigation(), page.click("button:has-text('Simpan dan bagikan')")]);
    const link = page.url();
    await Promise.all([page.waitForNavigation(), page.click("a:has-text('Hapus hasil ini')")]);
    await look(page, "phone-delete");
    await audit(page, "delete");
    const stranger = await visit("delete, another", new URL(link).pathname + "/delete");
    expect("another is asked for the key", (await stranger.locator("#key").count()) === 1);
    await stranger.context().close();
    await Promise.all([page.waitForNavigation(), page.click("button:has-text('Hapus untuk selamanya')")]);
    expect("gone, and told so", (await page.textContent("main")).includes("dihapus atau kedaluwarsa"), await page.textContent("main"));
    await page.context().close();
}

/// What is no longer the answer to what is typed can be neither saved nor mistaken for it.
async function oldAnswer() {
    const page = await visit("old answer", `/check?parcel=${parcel}&activity=rumah_tunggal`);
    page.ignoresErrors = true; // the browser logs the 422
    await page.fill("#kbli", "");
    await page.fill("#floors", "");
    await page.selectOption("#activity", "rumah_tunggal");
    await page.dispatchEvent("#activity", "change");
    await page.waitForSelector("#hasil h1");
    await page.fill("#floors", "dua");
    await page.waitForSelector("#status:has-text('Belum dapat dinilai')");
    expect("greyed and out of use", await page.evaluate(() => document.getElementById("hasil").inert && document.getElementById("hasil").classList.contains("old-answer")));
    await page.fill("#floors", "");
    await page.waitForSelector("#hasil:not([inert])");
    expect("in use again", true);
    await page.context().close();
}

/// What the building is for, in everyday words: several are named, one is taken.
async function everydayWords() {
    const page = await visit("everyday words", `/check?parcel=${parcel}`);
    page.ignoresErrors = true; // the browser logs the 422
    await page.fill("#activity_words", "rumah");
    await page.waitForSelector("#status:has-text('dapat berarti: ')");
    expect("several are named", (await page.textContent("#status")).includes("Rumah kos"), await page.textContent("#status"));
    await page.fill("#activity_words", "kost");
    await page.waitForSelector("#hasil:not([inert]) h1");
    expect("one is taken", (await page.textContent("#hasil")).includes("Rumah kos"));
    await look(page, "phone-check-words");
    await page.context().close();
}

/// Corners typed in metres are not taken for degrees on the map.
async function drawingInMetres() {
    const page = await visit("drawing in metres", "/check", { size: { width: 800, height: 1000 } });
    page.ignoresErrors = true;
    await page.click("text=Ketik titik sudut >> nth=0");
    await page.selectOption("#order", "easting_northing");
    await page.fill("#corners", "101000 373000\n101020 373000\n101020 373020");
    await page.click("text=Gambar di peta >> nth=0");
    await page.waitForSelector("text=dalam meter tidak dapat digambar");
    expect("no map of metres", (await page.locator(".draw-map").count()) === 0);
    await page.context().close();
}

export const ways = [
    whereOneStands, () => whereItMayBe("phone", "id", "kos", "Rumah kos"), () => whereItMayBe("desk", "en", "boarding", "Boarding house"),
    () => guides("phone", "id"), () => guides("desk", "en"), takenBack, oldAnswer, everydayWords, drawingInMetres,
];
