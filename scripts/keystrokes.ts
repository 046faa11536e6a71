import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright";
import { createTask } from "../src/core/drafts/createTask";
import { chromiumArguments, ensureChromium } from "./browsers.mjs";
import {
  type ArticleToWalk,
  articlesIn,
  articlesToWalk,
  helps,
  toBeDrafted,
} from "./keystrokes/articlesToWalk";
import { codeArticle, meaningOf, wanted } from "./keystrokes/codeArticle";
import { keystrokeTable } from "./keystrokes/keystrokeTable";
import { walkArticle } from "./keystrokes/walkArticle";
import { walkTable } from "./keystrokes/walkTable";
import { serveFolder } from "./serveFolder";

/**
 * `npm run keystrokes`: codes the built-in article from its bare text on the built site, with keys alone, once with what the
 * form suggests and once without; counts the presses and estimates the time. Exits with 1 where the dossier that was made does
 * not say what the built-in one says. `-- --walk` codes the articles of `data/articles` that are only measured by cast and walk:
 * with the rules, with simulated drafts of a model, and without either; `--look` those of the other half, `--folder FOLDER` those of a
 * folder of your own, `--only NAME` those
 * whose names hold a word, `--help NAME` with the help whose name holds a word; `--keys` tells what was pressed for each passage. `--tasks FOLDER` writes what a model is asked about
 * each article (`NAME.txt`, with the actors of its coding) instead; `--answers FOLDER` walks with what it answered, under the same names.
 */
const { values } = parseArgs({
  options: {
    site: { type: "string", default: "dist" },
    walk: { type: "boolean", default: false },
    look: { type: "boolean", default: false },
    folder: { type: "string" },
    help: { type: "string", default: "" },
    tasks: { type: "string" },
    answers: { type: "string" },
    keys: { type: "boolean", default: false },
    only: { type: "string", default: "" },
  },
});
const { server, url } = await serveFolder(values.site);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });

if (values.tasks !== undefined) await writeTasks(values.tasks);
else if (values.walk || values.answers !== undefined) await walkArticles();
else await codeBuiltIn();
await browser.close();
server.close();

/** The articles that are asked for. */
function chosenArticles(): readonly ArticleToWalk[] {
  const { folder, look, only } = values;
  const all = folder === undefined ? articlesToWalk(look ? "look" : "measure") : articlesIn(folder);
  return all.filter(({ name }) => name.includes(only));
}

/** Writes the task of each article to a folder: its parts one after another, each to be asked by itself. */
async function writeTasks(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const article of chosenArticles()) {
    const { parts } = createTask(toBeDrafted(article), article.document.id);
    const prompts = parts.map(({ prompt }) => prompt);
    await writeFile(join(folder, `${article.name}.txt`), `${prompts.join("\n\n=====\n\n")}\n`);
  }
}

/** Walks through the coded articles and prints a table for each language. */
async function walkArticles(): Promise<void> {
  const articles = chosenArticles();
  const { answers } = values;
  const given =
    answers === undefined
      ? helps.filter(({ name }) => name.includes(values.help))
      : [{ name: "answers", suggests: true, answers }];
  const rounds = [];
  for (const help of given) {
    const walked = [];
    for (const article of articles) {
      walked.push(await inPage((page) => walkArticle(page, url, article, help)));
      console.error(`${help.name}: ${article.name}`);
      if (values.keys) for (const keys of walked.at(-1)?.pressed ?? []) console.error(`  ${keys}`);
    }
    rounds.push({ name: help.name, articles: walked });
  }
  for (const language of new Set(articles.map(({ document }) => document.language))) {
    const own = rounds.map(({ name, articles: all }) => ({
      name,
      articles: all.filter((article) => article.language === language),
    }));
    console.log(`\n${language}\n\n${walkTable(own)}`);
  }
}

async function inPage<Answer>(act: (page: Page) => Promise<Answer>): Promise<Answer> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  // On a busy machine a page opens slowly; no time is measured here.
  context.setDefaultTimeout(180_000);
  const answer = await act(await context.newPage());
  await context.close();
  return answer;
}

/** Codes the built-in article passage by passage, and prints what it took. */
async function codeBuiltIn(): Promise<void> {
  const rounds: Parameters<typeof keystrokeTable>[0][number][] = [];
  let isSame = true;
  for (const suggests of [true, false]) {
    const coded = await inPage((page) => codeArticle(page, url, suggests));
    const [made, given] = [meaningOf(coded.dossier), meaningOf(wanted)];
    const differing = made.filter((claim) => !given.includes(claim));
    for (const claim of differing) console.error(`Not in the built-in dossier: ${claim}`);
    if (differing.length > 0 || made.length !== given.length) isSame = false;
    rounds.push({ suggests, ...coded });
  }
  console.log(keystrokeTable(rounds));
  console.log(
    isSame
      ? `\nBoth dossiers say what the built-in one says: ${wanted.claims.length} claims with their quotes.`
      : "\nThe dossiers do not say the same.",
  );
  process.exitCode = isSame ? 0 : 1;
}
