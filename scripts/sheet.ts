import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { chromiumArguments, ensureChromium } from "./browsers.mjs";
import { writeSheet } from "./sheet/writeSheet";

/**
 * Draws every form of a line in every type, theme and size, as the program draws it, to be looked at: small, in grey, and
 * as somebody sees it who tells no red from green. `npm run sheet -- FOLDER` writes there; otherwise to `sheet/`.
 */
const folder = process.argv[2] ?? fileURLToPath(new URL("../sheet", import.meta.url));
const tokens = await readFile(new URL("../src/ui/kit/tokens.css", import.meta.url), "utf8");
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
for (const view of ["light", "dark", "grey", "deuteranopia", "small"] as const) {
  const html = writeSheet(tokens, view);
  await writeFile(`${folder}/${view}.html`, html);
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
  await page.setContent(html);
  await page.screenshot({ path: `${folder}/${view}.png`, fullPage: true });
  await page.close();
}
await browser.close();
process.stdout.write(`${folder}\n`);
