import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import sirv from "sirv";
import { chromiumArguments, ensureChromium } from "./browsers.mjs";
import { codeArticle, meaningOf, wanted } from "./keystrokes/codeArticle";
import { keystrokeTable } from "./keystrokes/keystrokeTable";

/**
 * `npm run keystrokes`: codes the built-in article from its bare text on the built site, with keys alone, once with what the
 * form suggests and once without; counts the presses and estimates the time. Exits with 1 where the dossier that was made does
 * not say what the built-in one says.
 */
const { values } = parseArgs({ options: { site: { type: "string", default: "dist" } } });
const files = sirv(values.site, { etag: true });
const server = createServer((request, response) =>
  files(request, response, () => void response.writeHead(404).end()),
);
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });

const rounds = [];
let isSame = true;
for (const suggests of [true, false]) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const coded = await codeArticle(page, `http://127.0.0.1:${port}/`, suggests);
  const [made, given] = [meaningOf(coded.dossier), meaningOf(wanted)];
  const differing = made.filter((claim) => !given.includes(claim));
  for (const claim of differing) console.error(`Not in the built-in dossier: ${claim}`);
  if (differing.length > 0 || made.length !== given.length) isSame = false;
  rounds.push({ suggests, ...coded });
  await context.close();
}
await browser.close();
server.close();
console.log(keystrokeTable(rounds));
console.log(
  isSame
    ? `\nBoth dossiers say what the built-in one says: ${wanted.claims.length} claims with their quotes.`
    : "\nThe dossiers do not say the same.",
);
process.exitCode = isSame ? 0 : 1;
