// Holds every page of the program to its promises, in a real browser: it loads nothing and runs nothing, breaks no rule of
// HTML and none of axe-core's for readers with other senses, can be worked by keyboard, and fits a narrow screen.
//
// THROUGHCARE is the program; ONLY, if set, is a pattern of the names of the pages to look at; PAGES, if set, is a folder in which pages and their pictures are left to be looked at.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import axe from "axe-core";
import { HtmlValidate } from "html-validate";
import puppeteer from "puppeteer-core";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, "../..");
const PROGRAM = resolve(ROOT, process.env.THROUGHCARE ?? "target/debug/throughcare");
const FOLDER = process.env.PAGES ? resolve(process.env.PAGES) : mkdtempSync(join(tmpdir(), "pages-"));
const AS_OF = ["--as-of", "2026-11-23"];

/** Pages of which all that opens is looked at too; the pages of the other cases are made of the same parts. */
const OPENED = ["opioid-treatment.plan", "ways-to-a-bed.plan", "registered-victim.person", "arabic.plan", "hostile.auditor"];

/** Exit codes of a plan that was made, whatever stands in it. */
const MADE = [0, 4, 5];

mkdirSync(FOLDER, { recursive: true });
const only = new RegExp(process.env.ONLY ?? "");
const pages = wanted().filter(([name]) => only.test(name)).map(([name, ...args]) => ({ name, file: write(name, args) }));
const validator = new HtmlValidate({
    root: true,
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: {
        // The page is written by a program, on as few lines as it likes.
        "long-title": "off",
        "no-trailing-whitespace": "off",
        // A region that scrolls has to be reached by keyboard.
        "no-redundant-role": "error",
    },
});
let browser;

before(async () => {
    const found = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
    assert.ok(found, "chromium is installed");
    browser = await puppeteer.launch({
        executablePath: process.env.CHROMIUM ?? found,
        args: ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"],
    });
});

after(async () => {
    // Pictures to be looked at, where a folder for them is named.
    if (process.env.PAGES) {
        await pictures();
    }
    await browser?.close();
});

/** The pages to look at: a name, and what the program is told. */
function wanted() {
    const cases = readdirSync(join(ROOT, "tests/cases")).sort();
    const file = (name) => {
        const folder = join(ROOT, "tests/cases", name);
        return ["case.toml", "case.json"].map((one) => join(folder, one)).find(existsSync);
    };
    // A case may bring its own pack along, or be one of the jurisdiction with whose name it begins.
    const own = (name) => {
        const jurisdictions = readdirSync(join(ROOT, "policies")).filter((one) => name.startsWith(`${one}-`));
        const packs = [join(ROOT, "tests/cases", name, "pack"), ...jurisdictions.map((one) => join(ROOT, "policies", one))];
        const pack = packs.find(existsSync);
        return pack ? ["--policy", pack] : [];
    };
    const pages = cases.flatMap((name) => [
        [`${name}.plan`, "plan", file(name), ...AS_OF, ...own(name)],
        [`${name}.letter`, "letter", file(name), ...AS_OF, ...own(name)],
    ]);
    const one = file("registered-victim");
    const hostile = ["--policy", join(HERE, "hostile/pack"), ...AS_OF];
    const attack = join(HERE, "hostile/case.toml");
    return [
        ...pages,
        ["registered-victim.person", "plan", one, ...AS_OF, "--for", "person"],
        ["auditor", "plan", one, ...AS_OF, "--for", "auditor"],
        ["traced.letter", "letter", one, ...AS_OF, "--trace"],
        ["arabic.plan", "plan", one, ...AS_OF, "--language", "ar"],
        ["arabic.letter", "letter", one, ...AS_OF, "--language", "ar"],
        ["hostile.plan", "plan", attack, ...hostile],
        ["hostile.auditor", "plan", attack, ...hostile, "--for", "auditor"],
        ["hostile.letter", "letter", attack, ...hostile, "--full", "--trace"],
    ];
}

function write(name, args) {
    const file = join(FOLDER, `${name}.html`);
    let text;
    try {
        text = execFileSync(PROGRAM, [...args, "--format", "html"], { stdio: ["ignore", "pipe", "pipe"] });
    } catch (error) {
        assert.ok(MADE.includes(error.status), `${name}: ${error.stderr}`);
        text = error.stdout;
    }
    writeFileSync(file, text);
    return file;
}

/** Opens a page and gathers what it asks for and complains of. */
async function open(page) {
    const tab = await browser.newPage();
    const seen = { requests: [], complaints: [] };
    await tab.setRequestInterception(true);
    tab.on("request", (request) => {
        if (request.url() === pathToFileURL(page.file).href) {
            request.continue();
        } else {
            seen.requests.push(request.url());
            request.abort();
        }
    });
    tab.on("console", (message) => seen.complaints.push(message.text()));
    tab.on("dialog", (dialog) => {
        seen.complaints.push(`a script ran: ${dialog.message()}`);
        dialog.dismiss();
    });
    await tab.setViewport({ width: 1000, height: 1200 });
    await tab.goto(pathToFileURL(page.file).href);
    return { tab, seen };
}

async function violations(tab) {
    await tab.evaluate(axe.source);
    const { violations } = await tab.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3).join(" | ")}`);
}

const width = (tab) => tab.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);

for (const page of pages) {
    test(`${page.name} breaks no rule of HTML`, async () => {
        const report = await validator.validateString(readFileSync(page.file, "utf8"));
        const messages = report.results.flatMap((result) => result.messages);
        assert.deepEqual(messages.map((one) => `${one.line}:${one.column} ${one.ruleId}: ${one.message}`).slice(0, 10), []);
    });

    test(`${page.name} loads nothing, runs nothing, and can be read by all`, async () => {
        const { tab, seen } = await open(page);
        try {
            assert.deepEqual(await violations(tab), [], "as it opens");
            await tab.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
            if (OPENED.includes(page.name)) {
                assert.deepEqual(await violations(tab), [], "with all of it opened");
            }
            await tab.setViewport({ width: 320, height: 700 });
            const [wide, screen] = await width(tab);
            assert.ok(wide <= screen, `a screen of ${screen} is enough for a page of ${wide}`);
            assert.equal(await tab.evaluate(() => document.scripts.length), 0, "no script");
            assert.deepEqual(seen, { requests: [], complaints: [] });
        } finally {
            await tab.close();
        }
    });
}

test("a reason tree is opened and closed by keyboard alone", async () => {
    const { tab } = await open(pages.find((page) => page.name === "opioid-treatment.plan"));
    const focused = () => tab.evaluate(() => document.activeElement.tagName);
    const opened = () => tab.evaluate(() => document.activeElement.parentElement.open);
    for (let presses = 0; (await focused()) !== "SUMMARY"; presses += 1) {
        assert.ok(presses < 200, "a summary is reached");
        await tab.keyboard.press("Tab");
    }
    assert.equal(await opened(), false);
    await tab.keyboard.press("Enter");
    assert.equal(await opened(), true);
    await tab.keyboard.press("Enter");
    assert.equal(await opened(), false);
    await tab.close();
});

test("a page in Arabic runs from right to left, its line of time too", async () => {
    const { tab } = await open(pages.find((page) => page.name === "arabic.plan"));
    const [lang, dir, direction] = await tab.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return [lang, dir, getComputedStyle(document.body).direction];
    });
    assert.deepEqual([lang, dir, direction], ["ar", "rtl", "rtl"]);
    const [first, last] = await tab.evaluate(() => {
        const ticks = [...document.querySelectorAll("svg .tick")].map((tick) => tick.x1.baseVal.value);
        return [ticks.at(0), ticks.at(-1)];
    });
    assert.ok(first > last, "later months stand further left");
    await tab.close();
});

async function pictures() {
    const looks = ["opioid-treatment.plan", "registered-victim.person", "opioid-treatment.letter", "auditor", "arabic.plan", "arabic.letter"];
    for (const page of pages.filter(({ name }) => looks.includes(name))) {
        const { name } = page;
        const { tab } = await open(page);
        const picture = (look) => join(FOLDER, `${name}.${look}.png`);
        await tab.screenshot({ path: picture("screen") });
        await tab.evaluate(() => [...document.querySelectorAll("details")].slice(0, 2).forEach((one) => (one.open = true)));
        await tab.screenshot({ path: picture("whole"), clip: { x: 0, y: 0, width: 1000, height: 5000 }, captureBeyondViewport: true });
        await tab.setViewport({ width: 320, height: 1800 });
        await tab.screenshot({ path: picture("narrow") });
        await tab.setViewport({ width: 1000, height: 1200 });
        await tab.pdf({ path: join(FOLDER, `${name}.pdf`), format: "A4", preferCSSPageSize: true });
        await tab.close();
    }
}
