// The pages in a real browser: node check.mjs ADDRESS seeds|samples [FOLDER FOR PICTURES]
// Every page in both languages, light and dark, wide and narrow: no violation that axe-core finds, no error on the console, no
// request to anywhere else, nothing wider than the window; and what the pages of the known reports must show.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [address, reports, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const faults = [];
const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });

function holds(what, is) {
  if (!is) faults.push(what);
}

/** A page that notes what it must not do. */
async function watched(context, where) {
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && !where.expectsError && faults.push(`${where.name}: console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`${where.name}: ${error}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(address + "/")) faults.push(`${where.name}: asks ${request.url()}`);
  });
  return page;
}

async function contextOf(language, width, colorScheme, javaScriptEnabled = true) {
  return browser.newContext({ locale: language, colorScheme, viewport: { width, height: width < 500 ? 780 : 900 }, javaScriptEnabled });
}

/** The paths of one page of each sort, found by following links as a reader would. */
async function sorts(start) {
  const context = await contextOf("en", 1280, "light");
  const page = await watched(context, { name: "links" });
  const found = new Map();
  const open = [...start];
  while (open.length && found.size < 30) {
    const path = open.shift();
    const sort = path.split("?")[0].split("/").slice(0, path.split("/").length > 2 ? 2 : 3).join("/")
      + (path.split("?")[0].split("/").length > 2 ? "/…" : "") + (new URL(path, address).searchParams.get("when") ?? "");
    if (found.has(sort)) continue;
    found.set(sort, path);
    await page.goto(address + path);
    const links = await page.$$eval("a[href^='/'], link[rel=alternate][hreflang]", (all) => all.map((a) => a.getAttribute("href")));
    open.push(...links.filter((link) => !/\.[a-z]+(\?|$)/.test(link) && !link.startsWith("/api")).map((link) => {
      const url = new URL(link, address);
      url.searchParams.delete("lang");
      return url.pathname + url.search;
    }));
  }
  await context.close();
  return [...found.values()];
}

async function accessible(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  for (const { id, nodes } of violations) faults.push(`${name}: ${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

async function everywhere(paths) {
  for (const language of ["ar", "en"]) {
    for (const [width, scheme] of [[1280, "light"], [1280, "dark"], [320, "light"]]) {
      const context = await contextOf(language, width, scheme);
      for (const path of paths) {
        const name = `${path} ${language} ${width} ${scheme}`;
        const page = await watched(context, { name, expectsError: path.includes("no-such") });
        await page.goto(address + path);
        holds(`${name}: wrong language`, (await page.getAttribute("html", "lang")) === language);
        holds(`${name}: wrong direction`, (await page.getAttribute("html", "dir")) === (language === "ar" ? "rtl" : "ltr"));
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        holds(`${name}: ${beyond} pixels too wide`, beyond <= 0);
        await accessible(page, name);
        await page.close();
      }
      await context.close();
    }
  }
}

/** Texts that the page at this path must show without any script. */
async function shows(path, ...texts) {
  const context = await contextOf("en", 1280, "light", false);
  const page = await watched(context, { name: path });
  await page.goto(address + path);
  const text = (await page.innerText("main")).replace(/\s+/g, " ");
  for (const wanted of texts) {
    holds(`${path}: does not show ${wanted}`, wanted instanceof RegExp ? wanted.test(text) : text.includes(wanted));
  }
  await context.close();
}

async function linkTo(path, name) {
  const context = await contextOf("en", 1280, "light");
  const page = await context.newPage();
  await page.goto(address + path);
  const link = page.getByRole("link", { name }).first();
  const href = (await link.count()) ? await link.getAttribute("href") : null;
  await context.close();
  holds(`${path}: has no link ${name}`, href !== null);
  return href ?? path;
}

async function ofSeeds() {
  const agenda = "/agenda?lang=en&asof=2025-11-25";
  const visit = await linkTo(agenda, "Vladimir Putin: state visit to Kyrgyzstan");
  await shows(visit, "Where reports differ", "26 November 2025", "27 November 2025", "يومين", "27 نوفمبر/تشرين الثاني 2025",
    /Day 1 Tuesday 25 November 2025 .*Meeting.*Day 2 Wednesday 26 November 2025 .*Signing.*Day 3 Thursday 27 November 2025 Summit: Collective Security/);
  const context = await contextOf("en", 1280, "light");
  const page = await watched(context, { name: "lane" });
  await page.goto(address + agenda);
  const lane = (await page.innerText("section.lane")).replace(/\s+/g, " ");
  holds("the postponed summit stands first without a day", /^Without a fixed day .*?summit postponed Summit: League of Arab States and Russia in the first half of 2026/.test(lane));
  await page.goto(address + visit);
  await page.locator(".side a").first().click();
  await page.waitForURL(/\/report\//);
  holds("a quote leads to its place in the report", (await page.locator("mark.pointed").count()) > 0 && (await page.locator("mark.pointed").first().isVisible()));
  await context.close();
  return [agenda, visit];
}

async function ofSamples() {
  const agenda = "/agenda?lang=en&asof=2026-05-03&from=2026-04-01";
  const visit = await linkTo(agenda, "William Ruto: state visit to Oman");
  await shows(visit, "Where reports differ", "16 April 2026", "15 April 2026", "تستغرق ثلاثة أيام", "Day 1 Tuesday 14 April 2026");
  return [agenda, visit];
}

/** An editor signs in, makes a mistake, corrects a day, sees what that changed, undoes it, dismisses the event and takes that back: without any script. */
async function editing(path) {
  for (const [language, width, scheme] of [["ar", 320, "light"], ["ar", 1280, "dark"], ["en", 320, "dark"], ["en", 1280, "light"]]) {
    const context = await contextOf(language, width, scheme, false);
    const looking = await contextOf(language, width, scheme);
    const name = `editing ${language} ${width} ${scheme}`;
    const page = await watched(context, { name, expectsError: true });
    const look = async (step) => {
      await looking.addCookies(await context.cookies());
      const seen = await watched(looking, { name: `${name}: ${step}`, expectsError: true });
      await seen.goto(page.url());
      await seen.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
      const beyond = await seen.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      holds(`${name}: ${step}: ${beyond} pixels too wide`, beyond <= 0);
      await accessible(seen, `${name}: ${step}`);
      if (pictures && step === "forms" && scheme === "light") {
        await seen.locator(".deciding").screenshot({ path: `${pictures}/deciding-${language}-${width}.png` });
      }
      await seen.close();
    };
    const send = async (form, fields) => {
      for (const [field, value] of Object.entries(fields)) await form.locator(`[name="${field}"]`).evaluate((input, text) => { input.value = text; }, value);
      await Promise.all([page.waitForNavigation(), form.locator("button").evaluate((button) => button.click())]);
    };
    await page.goto(`${address}/editor?back=${encodeURIComponent(path)}`);
    await look("sign in");
    await send(page.locator("main form"), { name: "أمل", token: process.env.TOKEN });
    holds(`${name}: signing in leads back`, page.url().includes("/event/"));
    const event = page.url();
    await look("forms");
    const form = (act) => page.locator(`form.decide:has([value="${act}"])`);
    const end = await form("correct").locator('[name="value.end"]').inputValue();
    await send(form("correct"), { "value.end": "soon", reason: "<b>?" });
    holds(`${name}: a mistake is told`, (await page.locator('[aria-invalid="true"]').count()) > 0 && (await page.locator("#mistakes").innerText()).includes("soon"));
    await send(form("correct"), { "value.end": "2030-12-31", reason: `<script>alert(1)</script> ${width}` });
    holds(`${name}: what changed is told`, page.url().includes("/decided/") && (await page.locator(".change tbody tr").count()) > 0);
    await look("decided");
    await send(page.locator('form.decide:has([name="decision"])').first(), { reason: "no" });
    holds(`${name}: undoing is told`, page.url().includes("/decided/") && (await page.locator(".change tbody tr").count()) > 0);
    await page.goto(event);
    holds(`${name}: it is as it was`, (await form("correct").locator('[name="value.end"]').inputValue()) === end);
    await send(form("dismiss"), { reason: "a rumour" });
    await page.goto(event);
    holds(`${name}: its address says that it was dismissed`, (await page.innerText("main")).includes("a rumour"));
    await look("gone");
    await send(page.locator('form.decide:has([name="decision"])').first(), { reason: "it was true" });
    await page.goto(event);
    holds(`${name}: it is back`, (await form("dismiss").count()) === 1);
    await page.goto(address + "/decisions");
    await look("decisions");
    await send(page.locator(".editors form"), {});
    await page.goto(event);
    holds(`${name}: readers see no form`, (await page.locator('form[method="post"]').count()) === 0);
    await context.close();
    await looking.close();
  }
}

async function keyboard() {
  const context = await contextOf("en", 1280, "light");
  const page = await watched(context, { name: "keyboard" });
  await page.goto(address + "/agenda?lang=en");
  await page.keyboard.press("Tab");
  holds("the first Tab reaches the way to the content", (await page.evaluate(() => document.activeElement.getAttribute("href"))) === "#main");
  holds("it is then visible", await page.locator(".skip").evaluate((skip) => skip.getBoundingClientRect().top >= 0));
  await context.close();
}

async function take(name, path) {
  for (const language of ["ar", "en"]) {
    for (const width of [360, 1280]) {
      const context = await contextOf(language, width, "light");
      const page = await context.newPage();
      const url = new URL(path, address);
      url.searchParams.set("lang", language);
      await page.goto(url.href);
      await page.screenshot({ path: `${pictures}/${name}-${language}-${width}.png` });
      await context.close();
    }
  }
}

const [agenda, visit] = reports === "seeds" ? await ofSeeds() : await ofSamples();
const withoutLanguage = (path) => path.replace("lang=en&", "").replace(/[?&]lang=en/, "");
const paths = await sorts(["/agenda", withoutLanguage(agenda), withoutLanguage(visit), "/agenda?when=open", "/month", "/conflicts", "/reports", "/countries", "/organisations", "/people", "/search", "/event/no-such"]);
await everywhere([...paths, withoutLanguage(visit)]);
await editing(new URL(visit, address).pathname);
await keyboard();
if (pictures) {
  const day = reports === "seeds" ? "2025-11-26" : "2026-04-14";
  await take("agenda", agenda);
  await take("event", visit);
  await take("month", `/month/${day.slice(0, 7)}`);
  await take("day", `/day/${day}`);
  await take("conflicts", "/conflicts");
  await take("reports", "/reports");
  await take("country", await linkTo("/countries?lang=en", reports === "seeds" ? "Russia" : "Oman"));
  await take("search", "/search?q=" + (reports === "seeds" ? "Putin" : "Ruto"));
  await take("report", await linkTo("/reports?lang=en", reports === "seeds" ? /./ : "الرئيس الكيني يزور"));
}
await browser.close();

console.log(`${paths.length} sorts of pages: ${paths.join(" ")}`);
for (const fault of new Set(faults)) console.log(`FAILS: ${fault}`);
process.exit(faults.length ? 1 : 0);
