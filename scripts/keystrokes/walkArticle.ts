import type { Page } from "playwright";
import { actorKinds } from "../../src/core/codebook/actorKinds";
import type { Actor, Claim, Dossier } from "../../src/core/dossier/dossier";
import { directionOf } from "../../src/core/dossier/language";
import {
  type ArticleToWalk,
  type Help,
  isDraft,
  isNameOf,
  isWithin,
  proposalsOf,
  toBeWalked,
  type WantedPassage,
} from "./articlesToWalk";
import { drawn } from "./codeClaim";
import { type DraftQuality, draftQuality } from "./draftQuality";
import { fillForm, markClauses } from "./fillForm";
import { createKeyboard, type Keyboard, type Pressed, type Purpose, purposes } from "./keyboard";
import { type SeenWalk, seeWalk } from "./seeWalk";
import { wrongFields } from "./wantedFields";

/** An article as it was walked through. */
export type WalkedArticle = {
  readonly name: string;
  readonly language: string;
  /** Presses for each claim, all its passages together. */
  readonly claims: readonly number[];
  /** Presses for all claims by what they were for. */
  readonly byPurpose: Readonly<Record<Purpose, number>>;
  /** For each passage, what was pressed, by what it was for. */
  readonly pressed: readonly string[];
  /** Passages coded, and sentences stopped at, with and without something in them. */
  readonly passages: number;
  readonly stops: number;
  /** Presses for the cast, and for what was refused, passed by or gone on from. */
  readonly cast: number;
  readonly others: number;
  /** Passages in sentences that the walk passes over. */
  readonly missed: number;
  readonly words: number;
  /** Fields and passages that were looked at. */
  readonly looks: number;
  /** What the draft was worth, where there was one. */
  readonly draft?: DraftQuality;
};

/** Fields of the form that are looked at for each claim: relation, sides, voice, speaker, modality, and its summary. */
const FIELDS = 6;

/** Codes an article by cast and walk, with keys alone. */
export async function walkArticle(
  page: Page,
  url: string,
  article: ArticleToWalk,
  help: Help,
): Promise<WalkedArticle> {
  const keyboard = createKeyboard(page);
  const { document, text, coded } = article;
  const actors = new Map<string, Actor>(coded.actors.map((actor) => [actor.id, actor]));
  const actorOf = (id: string) => {
    const actor = actors.get(id);
    if (actor === undefined) throw new Error(`Nobody is ${id}.`);
    return actor;
  };
  const made: Claim[] = [];
  const coder = { keyboard, text, direction: directionOf(document.language), actorOf, made };
  await openArticle(page, url, toBeWalked(article, help), help);
  if (!isDraft(help)) await takeCast(keyboard, article);
  const cast = keyboard.counts.form;
  const presses = new Map<string, number>();
  const byPurpose = Object.fromEntries(purposes.map((purpose) => [purpose, 0])) as Record<Purpose, number>;
  const left = new Set(article.wanted);
  const pressed: string[] = [];
  let [stops, looks, last] = [0, 0, -1];
  for (let step = 0; step < 400; step += 1) {
    await page.locator("[data-current]").first().waitFor();
    const seen = await seeWalk(page);
    if (seen.sentence !== last) stops += 1;
    last = seen.sentence;
    const here = [...left].filter(({ sentence }) => sentence.start === seen.sentence);
    const begun = { ...keyboard.counts };
    const before = keyboard.pressed.length;
    const wanted = seen.isProposal ? nearest(seen, here) : here[0];
    looks += seen.isProposal || wanted !== undefined ? 1 + FIELDS : 1;
    if (wanted === undefined) {
      await keyboard.press("form", seen.isProposal ? "x" : "n");
      await drawn(page);
      const { isOver, sentence } = await seeWalk(page);
      if (!seen.isProposal && isOver && sentence === seen.sentence) break;
      continue;
    }
    if (!seen.isProposal) await markClauses(coder, wanted);
    await fillForm(coder, wanted.claim);
    left.delete(wanted);
    const isMore = here.length > 1;
    const { isAdding } = await seeWalk(page);
    await keyboard.press("form", isMore ? "=" : "Enter");
    await drawn(page);
    // The same passage has a claim that says the same: nothing is to be made.
    const { isAlike } = await seeWalk(page);
    if (!isAdding && !isAlike) made.push(wanted.claim);
    if (isAlike) {
      await keyboard.press("form", "Enter");
      await drawn(page);
    }
    const { id } = wanted.claim;
    pressed.push(`${id}: ${keysBy(keyboard.pressed.slice(before))}`);
    for (const purpose of purposes) {
      const more = keyboard.counts[purpose] - begun[purpose];
      byPurpose[purpose] += more;
      presses.set(id, (presses.get(id) ?? 0) + more);
    }
    const after = await seeWalk(page);
    if (after.fault !== "") throw new Error(`${article.name}: ${after.fault}`);
  }
  const claims = [...presses.values()];
  const others = total(keyboard) - cast - claims.reduce((sum, count) => sum + count, 0);
  return {
    name: article.name,
    language: document.language,
    claims,
    byPurpose,
    pressed,
    passages: article.wanted.length - left.size,
    stops,
    cast,
    others,
    missed: left.size,
    words: text.split(/\s+/u).filter(Boolean).length,
    looks,
    ...(isDraft(help) && { draft: draftQuality(article, proposalsOf(article, help)) }),
  };

  /** Of what a sentence holds the one that a proposal is nearest to; none where more than two fields would have to be changed. */
  function nearest(seen: SeenWalk, here: readonly WantedPassage[]): WantedPassage | undefined {
    return here
      .map((wanted) => ({ wanted, wrong: wrongFields(seen, wanted.claim, coder).length }))
      .filter(({ wrong }) => wrong <= 2)
      .toSorted((one, other) => one.wrong - other.wrong)[0]?.wanted;
  }
}

/** What was pressed, in its order, by what it was for. */
const keysBy = (all: readonly Pressed[]): string =>
  all
    .map(({ purpose, keys }, at) => (purpose === all[at - 1]?.purpose ? keys : `${purpose} ${keys}`))
    .join(" ");

const total = ({ counts }: Keyboard) => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Opens the bare article as a file, with suggestions or without. What that takes is not counted. */
async function openArticle(page: Page, url: string, dossier: Dossier, { suggests }: Help): Promise<void> {
  await page.goto(`${url}#lang=en&view=dossiers`);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: /^Open a file/ }).click(),
  ]);
  await chooser.setFiles({
    name: "article.isnad.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(dossier)),
  });
  const cursor = page.getByRole("spinbutton", { name: "Passage to code" });
  await cursor.waitFor();
  if (!suggests) {
    await page.locator("[data-article] [data-start]").first().waitFor();
    await cursor.focus();
    await page.locator('[role=spinbutton]:not([aria-valuetext="Nothing marked yet"])').waitFor();
    await drawn(page);
    await page.keyboard.press("Enter");
    await page.getByRole("checkbox", { name: "Suggestions" }).uncheck();
    await page.keyboard.press("Escape");
    await page.locator("form [data-field=type]").waitFor({ state: "detached" });
  }
  await page.evaluate(() => {
    location.hash = `${location.hash}&view=coding`;
  });
}

/** Ticks whom the claims need and the list has not ticked, gives whoever is called by too many words the right name, and goes on. */
async function takeCast({ page, press, type }: Keyboard, { coded, document }: ArticleToWalk): Promise<void> {
  const rows = page.locator("[data-member]");
  await rows.first().waitFor();
  const needed = new Set(
    coded.claims.flatMap(({ between = [], from = [], to = [], saidBy = [] }) => [
      ...between,
      ...from,
      ...to,
      ...saidBy,
    ]),
  );
  const listed = await rows.evaluateAll((all) =>
    all.map((row) => ({
      name: row.querySelector<HTMLInputElement>("input[type=text]")?.value ?? "",
      isTicked: row.querySelector<HTMLInputElement>("input[type=checkbox]")?.checked === true,
      // Nothing tells its kind.
      isOpen: row.querySelector<HTMLSelectElement>("select")?.value === "",
    })),
  );
  const actors = coded.actors.filter(({ id }) => needed.has(id));
  const unlisted = actors.filter((actor) => !listed.some(({ name }) => isNameOf(name, actor)));
  let at = 0;
  for (const [index, { name, isTicked, isOpen }] of listed.entries()) {
    const isNeeded = actors.some((actor) => isNameOf(name, actor));
    if (isTicked && isOpen) {
      await press("form", "ArrowDown", index - at);
      at = index;
      const own = coded.actors.find((actor) => isNameOf(name, actor));
      if (own === undefined) await press("form", "Space");
      else await press("form", "k", 1 + actorKinds.findIndex(({ id }) => id === own.kind));
      continue;
    }
    const within = isNeeded ? undefined : unlisted.find((actor) => isWithin(name, actor));
    if (within === undefined && (isTicked || !isNeeded)) continue;
    await press("form", "ArrowDown", index - at);
    if (!isTicked) await press("form", "Space");
    if (within !== undefined) {
      unlisted.splice(unlisted.indexOf(within), 1);
      await press("form", "r");
      await press("form", "Control+a");
      await type("form", within.name[document.language] ?? Object.values(within.name)[0] ?? "");
      await press("form", "Enter");
    }
    at = index;
  }
  await press("form", "Enter");
}
