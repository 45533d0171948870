// Opens a page in Chromium and prints what axe-core and html-validate find wrong with it, as JSON.
// node audit.cjs PAGE CHROMIUM
const fs = require("fs");
const puppeteer = require("puppeteer-core");
const { HtmlValidate } = require("html-validate");

const WIDTHS = [[1280, "light"], [1280, "dark"], [768, "light"], [375, "light"]];

async function main(page, chromium) {
  const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox"] });
  const wrong = [];
  for (const [width, scheme] of WIDTHS) {
    const tab = await browser.newPage();
    await tab.setBypassCSP(true);
    await tab.setViewport({ width, height: 800 });
    await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await tab.goto("file://" + page);
    for (const choose of [false, true]) {
      if (choose) {
        const opens = await tab.$(".show");
        if (await opens.isVisible()) await opens.click();
        await (await tab.$(".name")).click();
      }
      await tab.addScriptTag({ path: require.resolve("axe-core") });
      const found = await tab.evaluate(() => axe.run());
      for (const rule of found.violations) {
        wrong.push(`${width} ${scheme} ${rule.id}: ${rule.nodes[0].html.slice(0, 200)}`);
      }
      const over = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wrong.push(`${width}: ${over} pixels wider than the screen`);
    }
    await tab.close();
  }
  await browser.close();
  const report = await new HtmlValidate({ extends: ["html-validate:recommended"] }).validateFile(page);
  for (const result of report.results) {
    for (const each of result.messages) wrong.push(`${each.ruleId} ${each.line}: ${each.message}`);
  }
  fs.writeSync(1, JSON.stringify([...new Set(wrong)]));
}

main(process.argv[2], process.argv[3]);
