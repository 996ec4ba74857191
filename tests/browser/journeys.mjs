// SPDX-License-Identifier: Apache-2.0
// What people do, in a real browser: on a phone and on a desk, in both languages, without script, without map, without connection.
import { journeys as atTheDesk } from "./desk.mjs";
import { audit, base, expect, faults, look, run, visit } from "./harness.mjs";
import { ways } from "./ways.mjs";

const parcel = "53.71.04.1010-00001";

const words = {
    id: { box: "Cari", check: "Periksa bangunan di bidang ini", send: "Periksa", save: "Simpan dan bagikan", sample: "CONTOH", outcome: "Sesuai" },
    en: { box: "Find", check: "Check a building on this plot", send: "Check", save: "Save and share", sample: "SAMPLE", outcome: "Conforms" },
};

async function fillHouse(page) {
    for (const [field, value] of Object.entries({ length: "8", width: "6,5", from_street: "3", from_left: "4", floors: "1", height_m: "4", floor_area_m2: "52", basement_area_m2: "0", green_area_m2: "150" }))
        await page.fill(`#${field}`, value);
    await page.selectOption("#activity", "rumah_tunggal");
}

/// From the front page to a saved verdict.
async function wholeJourney(size, lang, script) {
    const name = `${size}-${lang}${script ? "" : "-no-script"}`, say = words[lang];
    const page = await visit(name, `/?lang=${lang}`, { size, javaScriptEnabled: script });
    await look(page, `${name}-1-front`);
    await page.fill("#q", "Liliba");
    await page.click(`button:has-text("${say.box}")`);
    await look(page, `${name}-2-found`);
    await page.click(`a:has-text("${parcel}")`);
    expect(`${name}: the plot's zone`, (await page.textContent("main")).includes("R-2"), await page.title());
    await look(page, `${name}-3-plot`);
    if (script) await audit(page, `${name} plot`);
    await page.click(`text=${say.check}`);
    await fillHouse(page);
    await look(page, `${name}-4-check`);
    if (script) await audit(page, `${name} check`);
    await Promise.all([page.waitForNavigation(), page.click(`form#periksa button[type=submit]`)]);
    expect(`${name}: an outcome`, (await page.textContent("h1")).includes(say.outcome), await page.textContent("main"));
    await look(page, `${name}-5-result`);
    await Promise.all([page.waitForNavigation(), page.click(`button:has-text("${say.save}")`)]);
    expect(`${name}: its maker may delete it`, (await page.locator("code").count()) === 1 && (await page.locator("a[href*='/delete']").count()) === 1);
    const link = new URL(page.url()).pathname;
    expect(`${name}: a link`, /^\/verdict\/[0-9a-f]{32}$/.test(link), link);
    const shared = await visit(name, `${link}?lang=${lang}`, { size, javaScriptEnabled: script });
    const text = await shared.textContent("body");
    expect(`${name}: the shared page`, text.includes(say.outcome) && text.includes(say.sample), text);
    expect(`${name}: its picture`, await shared.evaluate(() => document.querySelector("figure img").complete && document.querySelector("figure img").naturalWidth === 640).catch(() => !script));
    await look(shared, `${name}-6-verdict`);
    if (script) await audit(shared, `${name} verdict`);
    await page.context().close();
    await shared.context().close();
}

/// Outcome word, sentence and first action without scrolling.
async function aboveTheFold() {
    const page = await visit("fold", `/check?parcel=${parcel}`);
    await page.fill("#length", "12");
    for (const [field, value] of [["width", "10"], ["from_street", "2"], ["from_left", "3"]]) await page.fill(`#${field}`, value);
    await Promise.all([page.waitForNavigation(), page.click("form#periksa button[type=submit]")]);
    expect("not met on a phone", (await page.textContent("h1")) === "Tidak sesuai", await page.textContent("h1"));
    const bottom = await page.evaluate(() => document.querySelector("main ul li").getBoundingClientRect().bottom);
    expect("first action above the fold", bottom <= 640, bottom);
    await look(page, "phone-not-met");
    await page.context().close();
}

async function mapPage(size, lang) {
    const name = `${size}-${lang}-map`;
    const page = await visit(name, `/map?at=-10.1772,123.6070&lang=${lang}`, { size });
    await page.waitForSelector("#peta[data-ready]");
    await page.waitForTimeout(1500);
    const box = await page.locator("#peta").boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 3);
    await page.waitForSelector("#titik h2");
    expect(`${name}: what lies there`, /R-\d|BJ|PS|BA/.test(await page.textContent("#titik")), await page.textContent("#titik"));
    await look(page, name);
    await audit(page, name);
    await page.focus("#peta canvas");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    expect(`${name}: by keyboard`, (await page.textContent("#titik")).length > 10);
    await page.context().close();
}

/// Another day from the page itself: the view stays, and the plans of that day are named.
async function anotherDay(size, lang) {
    const name = `${size}-${lang}-another-day`;
    const page = await visit(name, `/map?date=2026-11-24&lang=${lang}#15/-10.1772/123.607`, { size });
    await page.waitForSelector("#peta[data-ready]");
    expect(`${name}: the plans in force`, (await page.textContent(".in-force")).includes("2026-1"), await page.textContent(".map-top"));
    await look(page, name);
    await page.fill("#tanggal-date", "2025-12-31");
    await Promise.all([page.waitForNavigation(), page.click(".map-top form.one-date button")]);
    await page.waitForSelector("#peta[data-ready]");
    const url = new URL(page.url());
    expect(`${name}: in the link`, url.searchParams.get("date") === "2025-12-31" && url.searchParams.get("lang") === lang && url.hash === "#15/-10.1772/123.607", page.url());
    expect(`${name}: no plan yet`, /Tidak ada rencana yang berlaku|No plan was in force/.test(await page.textContent(".map-top")), await page.textContent(".map-top"));
    await audit(page, name);
    await page.context().close();
}

/// A raster by its check box, over the zones.
async function hazardOverZones(size) {
    const name = `${size}-hazard`;
    const page = await visit(name, "/map?date=2026-11-24#14/-10.165/123.59", { size });
    await page.waitForSelector("#peta[data-ready]");
    const tile = page.waitForResponse((response) => response.url().includes("/rasters/hazard_flood/tiles/"));
    await page.check("#lapisan-hazard_flood");
    expect(`${name}: its tiles`, (await tile).status() === 200, (await tile).status());
    await page.click("summary:has-text('Bahaya banjir')");
    expect(`${name}: its legend`, (await page.textContent("details.legend[open]")).includes("tinggi"), await page.textContent("details.legend[open]"));
    await page.waitForTimeout(800);
    await look(page, name);
    await page.locator("#peta").screenshot({ path: `${name}-map.png` });
    await page.context().close();
}

const clipOf = (page) => page.evaluate(() => document.querySelector(".second-map").style.clipPath);

/// Zones against their raster, by mouse-free means; the link brings the same back.
async function comparing(size, lang, query, right) {
    const name = `${size}-${lang}-${query}`;
    const page = await visit(name, `/map?date=2026-11-24&compare=${query}&lang=${lang}#15/-10.1772/123.607`, { size });
    await page.waitForSelector("#peta[data-ready]");
    await page.waitForTimeout(1500);
    expect(`${name}: both sides named`, (await page.textContent(".compare-foot")).includes(right), await page.textContent(".compare-foot"));
    expect(`${name}: in the middle`, (await clipOf(page)).includes("50%"), await clipOf(page));
    await page.focus("#batas");
    for (let i = 0; i < 10; ++i) await page.keyboard.press("ArrowLeft");
    expect(`${name}: moved by keys`, (await clipOf(page)).includes("40%"), await clipOf(page));
    await look(page, name);
    await audit(page, name);
    const box = await page.locator("#peta").boundingBox();
    await page.mouse.click(box.x + box.width * 0.8, box.y + box.height / 2);
    await page.waitForSelector("#titik h2");
    await page.focus(".second-map canvas");
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(800);
    const hash = new URL(page.url()).hash;
    expect(`${name}: both maps move`, hash !== "#15/-10.1772/123.607" && hash.startsWith("#15/"), hash);
    await Promise.all([page.waitForNavigation(), page.click("a:has-text('Tutup perbandingan'), a:has-text('Close the comparison')")]);
    const url = new URL(page.url());
    expect(`${name}: closed at the same place`, !url.searchParams.has("compare") && url.hash === hash, page.url());
    await page.context().close();
}

/// Without script: two pictures side by side, and forms that work.
async function comparingWithoutScript(size) {
    const name = `${size}-compare-no-script`;
    const page = await visit(name, "/map?at=-10.1772,123.6070&date=2026-11-24", { size, javaScriptEnabled: false });
    await look(page, `${name}-0`);
    await page.click("summary:has-text('Bandingkan dengan')");
    await Promise.all([page.waitForNavigation(), page.click("a:has-text('Zona dari raster')")]);
    expect(`${name}: two pictures`, (await page.locator(".pictures img").count()) === 2);
    const sources = await page.locator(".pictures img").evaluateAll((images) => images.map((image) => image.src)).catch(() => []);
    for (const source of sources) expect(`${name}: ${source}`, (await page.request.get(source)).status() === 200);
    await look(page, name);
    await page.fill("#tanggal-compare", "2026-01-01");
    await Promise.all([page.waitForNavigation(), page.click("button:has-text('Bandingkan')")]);
    const url = new URL(page.url());
    expect(`${name}: another date`, url.searchParams.get("compare") === "2026-01-01" && url.searchParams.get("at") === "-10.1772,123.6070" && url.searchParams.get("date") === "2026-11-24", page.url());
    await page.context().close();
}

async function drawing() {
    const page = await visit("drawing", "/check", { size: { width: 800, height: 1000 } });
    await page.click("text=Ketik titik sudut >> nth=0");
    await page.click("text=Gambar di peta >> nth=0");
    await page.waitForSelector(".draw-map[data-ready]");
    await page.waitForTimeout(1500);
    await page.locator(".draw-map").scrollIntoViewIfNeeded();
    const box = await page.locator(".draw-map").boundingBox();
    for (const [x, y] of [[0.4, 0.4], [0.6, 0.4], [0.6, 0.6], [0.4, 0.6], [0.5, 0.5]]) {
        await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
        await page.waitForTimeout(400);
    }
    await page.click("text=Urungkan");
    await look(page, "desk-drawing");
    await page.click('button:has-text("Selesai")');
    const corners = (await page.inputValue("#corners")).split("\n");
    expect("four corners drawn", corners.length === 4 && corners.every((line) => /^-10\.\d{7}, 123\.\d{7}$/.test(line)), corners);
    await page.waitForSelector("#hasil h1");
    await page.context().close();
}

/// The verdict follows what is typed, within 150 ms of the server's time.
async function whatIf() {
    const page = await visit("what-if", `/check?parcel=${parcel}`, { size: "desk" });
    await fillHouse(page);
    await page.waitForSelector("#hasil h1");
    const times = [];
    for (const depth of ["7", "8", "9", "10", "11", "12", "13", "14"]) {
        await page.waitForTimeout(400);
        const answered = page.waitForResponse((response) => response.url().endsWith("/check"));
        await page.fill("#width", depth);
        const request = (await answered).request();
        await (await answered).finished();
        times.push(request.timing().responseEnd - request.timing().requestStart);
    }
    times.sort((a, b) => a - b);
    console.log(`what-if round trips: ${times.map((time) => time.toFixed(0)).join(" ")} ms`);
    expect("the middle round trip under 150 ms", times[4] < 150, times);
    await page.waitForTimeout(300);
    expect("deeper than the plot", (await page.textContent("#hasil h1")) === "Tidak sesuai", await page.textContent("#hasil h1"));
    await page.context().close();
}

async function withoutMap() {
    const page = await visit("map blocked", "/");
    page.ignoresErrors = true;
    await page.route("**/ogc/**", (route) => route.abort());
    await page.goto(base + "/map");
    await page.waitForSelector("#status:has-text('gagal')");
    expect("map blocked: it says so", (await page.textContent("#status")).includes("gagal dimuat"), await page.textContent("#status"));
    await look(page, "phone-map-blocked");
    await page.context().close();
}

async function offline() {
    const page = await visit("offline", `/check?parcel=${parcel}`);
    page.ignoresErrors = true;
    await page.context().setOffline(true);
    await page.fill("#length", "8");
    await page.waitForSelector("#status:has-text('terputus')");
    expect("offline: it says so", (await page.textContent("#status")).includes("Koneksi terputus"), await page.textContent("#status"));
    expect("offline: what was typed stays", (await page.inputValue("#length")) === "8");
    await page.context().close();
}

async function slowAnswer() {
    const page = await visit("slow", `/check?parcel=${parcel}`);
    page.ignoresErrors = true;  // the browser logs each 422
    await page.route("**/check", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.continue();
    });
    await page.fill("#length", "8");
    await page.waitForSelector("#status:has-text('Sedang menilai')");
    await page.waitForSelector("#status:has-text('Belum dapat dinilai')");
    expect("a slow answer is told while it is awaited", true);
    await page.context().close();
}

async function faultsOfAForm() {
    const page = await visit("faults", "/check", { javaScriptEnabled: true });
    page.ignoresErrors = true;
    await Promise.all([page.waitForNavigation(), page.click("form#periksa button[type=submit]")]);
    expect("what is wrong is said at the top", (await page.textContent(".faults")).includes("Bidang tanah belum dipilih"));
    await look(page, "phone-faults");
    await audit(page, "faults");
    await page.context().close();
}

async function narrowAndLarge() {
    for (const path of ["/", `/plot/kupang-contoh/${parcel}`, "/check", "/map", "/map?compare=zoning"]) {
        const page = await visit("320", path, { size: { width: 320, height: 640 } });
        await look(page, `narrow${path.replaceAll(/[/?=]/g, "-")}`);
        await page.context().close();
    }
}

/// Bytes of the bodies of one visit, workers' too, with nothing kept from before.
async function bytesOf(path, ready) {
    const page = await visit("weight", "/");
    const sizes = [];
    page.context().on("requestfinished", (request) => sizes.push(request.sizes()));
    await page.goto(base + path, { waitUntil: "networkidle" });
    if (ready) await page.waitForSelector(ready);
    await page.waitForTimeout(1500);
    const bytes = (await Promise.all(sizes)).reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    await page.context().close();
    return bytes;
}

async function weight() {
    const form = await bytesOf("/check"), plot = await bytesOf(`/plot/kupang-contoh/${parcel}`), map = await bytesOf("/map", "#peta[data-ready]");
    console.log(`weights: form ${form}, plot with its picture ${plot}, map of the whole city with tiles ${map} bytes`);
    expect("the form is 60 kB", form > 1_000 && form <= 60_000, form);
    expect("a plot is 60 kB, and its picture 40", plot > 10_000 && plot <= 100_000, plot);
    expect("map chunk 410 kB and first tiles 150 kB", map > 200_000 && map <= 560_000, map);
}

const journeys = [
    ...["phone", "desk"].flatMap((size) => ["id", "en"].map((lang) => () => wholeJourney(size, lang, true))),
    () => wholeJourney("phone", "id", false), aboveTheFold, ...["phone", "desk"].map((size) => () => mapPage(size, size === "phone" ? "id" : "en")),
    () => anotherDay("phone", "id"), () => anotherDay("desk", "en"), ...["phone", "desk"].flatMap((size) => [() => hazardOverZones(size), () => comparingWithoutScript(size)]),
    () => comparing("phone", "id", "zoning", "Kanan: 24 November 2026, zona dari raster"), () => comparing("desk", "id", "zoning", "zona dari raster"),
    () => comparing("phone", "en", "2025-12-31", "Right: 31 December 2025 (no plan)"), () => comparing("desk", "id", "2026-01-01", "Kanan: 1 Januari 2026"),
    drawing, whatIf, withoutMap, offline, slowAnswer, faultsOfAForm, narrowAndLarge, weight,
];
await run([...journeys, ...ways, ...atTheDesk]);
