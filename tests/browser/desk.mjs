// SPDX-License-Identifier: Apache-2.0
// What an officer does at the desk: sign in, order a screening, find the gravest, open one land, filter, take the files; by keyboard, without script, without map.
import { audit, base, expect, look, visit } from "./harness.mjs";

const token = process.argv[3], buildings = process.argv[4];
let screening = "";

/// A page that has signed in.
async function atDesk(name, path, options = {}) {
    const page = await visit(name, `/desk/sign-in?next=${encodeURIComponent(path)}`, options);
    await page.fill("#token", token);
    await Promise.all([page.waitForNavigation(), page.click("main button[type=submit]")]);
    return page;
}

export async function signingIn() {
    const page = await visit("sign-in", "/desk?lang=id");
    expect("people are led to the sign-in page", page.url().includes("/desk/sign-in?next=%2Fdesk"), page.url());
    await look(page, "desk-1-sign-in");
    await audit(page, "sign-in");
    page.ignoresErrors = true; // 401 is what is meant
    await page.fill("#token", "0".repeat(64));
    await Promise.all([page.waitForNavigation(), page.click("main button[type=submit]")]);
    expect("a wrong token is told", (await page.textContent("main")).includes("Kunci itu tidak cocok"));
    await look(page, "desk-1-sign-in-wrong");
    await page.context().close();
}

export async function ordering() {
    const page = await atDesk("ordering", "/desk", { size: "desk" });
    expect("the desk is empty at first", (await page.textContent("main")).includes("Belum ada"));
    await audit(page, "desk");
    await page.fill("#date", "2026-11-24");
    await page.setInputFiles("#buildings_file", buildings);
    await Promise.all([page.waitForNavigation(), page.click('button:has-text("Periksa seluruh kota")')]);
    screening = new URL(page.url()).pathname;
    expect("an order has a page", /^\/desk\/screens\/[0-9a-f]{32}$/.test(screening), screening);
    await page.waitForSelector("#peta-meja", { timeout: 60_000 });
    expect("which becomes the map by itself", (await page.textContent("#kolom")).includes("melanggar"), await page.textContent("main"));
    await page.context().close();
}

const chosen = (page) => page.evaluate(() => new URL(location.href).searchParams.get("land"));

export async function looking(size, lang) {
    const name = `desk-${size}-${lang}`;
    const page = await atDesk(name, `${screening}?lang=${lang}`, { size });
    await page.waitForSelector("#peta-meja[data-ready]");
    await page.waitForTimeout(1500); // its tiles drawn
    await look(page, `${name}-2-list`);
    await audit(page, name);
    const first = page.locator("#kolom ul.rows a").first();
    const number = await first.textContent();
    await first.click();
    await page.waitForSelector("#satu");
    expect(`${name}: the land that was pressed`, (await page.textContent("#satu h2")) === number, number);
    expect(`${name}: its name has the focus`, await page.evaluate(() => document.activeElement?.closest("#kolom") !== null));
    expect(`${name}: findings with numbers`, (await page.locator("#satu li.finding .disc").count()) > 1);
    await page.waitForTimeout(1500);
    await look(page, `${name}-3-land`);
    await audit(page, `${name} land`);
    await page.goBack();
    await page.waitForSelector("#kolom .chips");
    expect(`${name}: back is the list`, (await page.locator("#satu").count()) === 0);
    await page.click("#kolom details.filters > summary");
    await page.selectOption("#rule", "gsb");
    await Promise.all([page.waitForNavigation(), page.click("#kolom .filters button[type=submit]")]);
    expect(`${name}: filtered`, page.url().includes("rule=gsb") && (await page.getAttribute("#peta-meja", "data-tiles")).includes("rule=gsb"), page.url());
    await page.context().close();
}

/// A cluster leads nearer, a land to its findings: by pressing the map.
export async function pressingTheMap() {
    const page = await atDesk("desk-map", screening, { size: "desk" });
    await page.waitForSelector("#peta-meja[data-ready]");
    await page.locator("#kolom ul.rows a").first().click();
    await page.waitForSelector("#satu");
    await page.waitForTimeout(2500); // there, and its tiles drawn
    await page.click("#satu a:has-text('Kembali ke daftar')");
    await page.waitForSelector("#kolom .chips");
    expect("the list names no land", (await chosen(page)) === null);
    const box = await page.locator("#peta-meja canvas").boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForSelector("#satu", { timeout: 10_000 });
    expect("the land under the middle is shown", (await chosen(page)) !== null);
    await page.context().close();
}

export async function deskWithoutScript() {
    const page = await atDesk("desk-no-script", screening, { javaScriptEnabled: false });
    await look(page, "desk-no-script-list");
    expect("without script: the list", (await page.locator("#kolom ul.rows li").count()) === 50);
    await page.click("#kolom nav.pager a");
    expect("without script: the next page", page.url().includes("page=2"), page.url());
    await page.locator("#kolom ul.rows a").first().click();
    expect("without script: a land", (await page.locator("#satu li.finding").count()) > 0);
    await page.context().close();
}

export async function deskWithoutMap() {
    const page = await atDesk("desk-no-map", "/desk", { size: "desk" });
    page.ignoresErrors = true;
    await page.route(/\/(tiles|assets\/map|ogc\/style)/, (route) => route.abort());
    await page.goto(base + screening);
    await page.locator("#kolom ul.rows a").first().click();
    await page.waitForSelector("#satu");
    expect("with the map blocked: a land", (await page.locator("#satu li.finding").count()) > 0);
    await page.context().close();
}

export async function takingFiles() {
    const page = await atDesk("desk-files", `${screening}?rule=kdb`, { size: "desk" });
    for (const [text, wanted] of [["CSV", "temuan-2026-11-24.csv"], ["GeoPackage", /^pemeriksaan-[0-9a-f]{8}\.gpkg$/]]) {
        const [download] = await Promise.all([page.waitForEvent("download"), page.click(`#kolom a:has-text("${text}")`)]);
        const name = download.suggestedFilename();
        expect(`${text} is a file`, wanted instanceof RegExp ? wanted.test(name) : name === wanted, name);
    }
    await page.goto(base + "/desk");
    await Promise.all([page.waitForNavigation(), page.click('button:has-text("Keluar")')]);
    await page.goto(base + "/desk");
    expect("signed out", page.url().includes("/desk/sign-in"), page.url());
    await page.context().close();
}

export const journeys = [signingIn, ordering, () => looking("desk", "id"), () => looking("phone", "en"), pressingTheMap, deskWithoutScript, deskWithoutMap, takingFiles];
