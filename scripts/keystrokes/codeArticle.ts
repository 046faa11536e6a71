import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import type { ActorId, Claim, Dossier } from "../../src/core/dossier/dossier";
import { textAfter } from "../../src/core/edit/patch";
import { codeClaim, drawn, type Opened, type TypedActor, type WantedClaim } from "./codeClaim";
import { createKeyboard, type Keyboard, type Purpose, tabTo } from "./keyboard";
import { beginningOf, spanOf, wayTo } from "./markPassage";

/** One claim as it was coded: presses by purpose, and what somebody had to read and decide. */
export type CodedClaim = {
  readonly id: string;
  readonly presses: Readonly<Record<Purpose, number>>;
  /** Words of the sentence that its first passage stands in. */
  readonly words: number;
  readonly passages: number;
  readonly opened: Opened;
};

export type CodedArticle = {
  readonly claims: readonly CodedClaim[];
  /** Presses until the bare text was a dossier. */
  readonly made: number;
  readonly dossier: Dossier;
};

/** The built-in dossier: what is to be coded anew. */
export const wanted = JSON.parse(
  readFileSync(new URL("../../data/japan-nato.isnad.json", import.meta.url), "utf8"),
) as Dossier;

/** Makes a dossier of the bare article and codes all its claims, with keys alone. */
export async function codeArticle(page: Page, url: string, suggests: boolean): Promise<CodedArticle> {
  const keyboard = createKeyboard(page);
  const [document] = wanted.documents;
  const text = document?.texts.ar ?? "";
  await makeDossier(keyboard, url, text);
  const cursor = page.getByRole("spinbutton", { name: "Passage to code" });
  await cursor.and(page.locator(":focus")).waitFor();
  if (!suggests) await withoutSuggestions(keyboard);
  const made = keyboard.counts.dossier;

  let place = beginningOf(text);
  const mark = async (claim: Claim, index: number) => {
    const { exact = "", prefix = "" } = claim.evidence[index]?.quotes.ar ?? {};
    const span = spanOf(text, exact, prefix);
    const way = wayTo(text, "ar", place, span);
    for (const { chord, times } of way.keys) await keyboard.press("mark", chord, times);
    place = way.end;
    const said = (await cursor.getAttribute("aria-valuetext")) ?? "";
    if (!said.endsWith(text.slice(span.start, span.end))) throw new Error(`Marked “${said}” for “${exact}”.`);
  };

  const claims: CodedClaim[] = [];
  for (const claim of wanted.claims) {
    const before = { ...keyboard.counts };
    await mark(claim, 0);
    await keyboard.press("mark", "Enter");
    const opened = await codeClaim(keyboard, wantedOf(claim));
    for (let index = 1; index < claim.evidence.length; index += 1) {
      await mark(claim, index);
      await addPassage(keyboard, claim.summary.en ?? "");
    }
    const presses = Object.fromEntries(
      Object.entries(keyboard.counts).map(([purpose, count]) => [
        purpose,
        count - before[purpose as Purpose],
      ]),
    ) as Record<Purpose, number>;
    claims.push({
      id: claim.id,
      presses,
      words: sentenceWords(text, claim),
      passages: claim.evidence.length,
      opened,
    });
  }
  await page.getByText("Saved", { exact: true }).waitFor();
  return { claims, made, dossier: await keptDossier(page) };
}

/** From the first page to the bare text, pasted. */
async function makeDossier(keyboard: Keyboard, url: string, text: string): Promise<void> {
  const { page, press } = keyboard;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${url}#lang=en`);
  await page.getByRole("region", { name: "Map" }).waitFor();
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await tabTo(keyboard, "dossier", "button", "Dossiers");
  await press("dossier", "Enter");
  await page.getByRole("button", { name: "New dossier" }).waitFor();
  await tabTo(keyboard, "dossier", "button", "New dossier");
  await press("dossier", "Enter");
  await page.locator("textarea:focus").waitFor();
  await press("dossier", "Control+v");
  await page.locator("input:focus").waitFor();
  await press("dossier", "Enter");
  // The cast comes first; this way leads past it, to the text.
  await page.getByRole("heading", { name: "Who is in this text?" }).waitFor();
  await press("dossier", "Escape");
}

/** Takes the suggestions off in the form of the first sentence, and leaves it. */
async function withoutSuggestions(keyboard: Keyboard): Promise<void> {
  const { page, press } = keyboard;
  await press("dossier", "Enter");
  await page.locator("form [data-field=type]").waitFor();
  await tabTo(keyboard, "dossier", "checkbox", "Suggestions");
  await press("dossier", "Space");
  await press("dossier", "Escape");
  await page.locator("form [data-field=type]").waitFor({ state: "detached" });
}

/** Gives the marked passage to the claim, whose summary is typed until it is the first of the list. */
async function addPassage({ page, press, type }: Keyboard, summary: string): Promise<void> {
  await press("form", "a");
  const list = page.getByRole("dialog").locator("li button bdi");
  await list.first().waitFor();
  for (const letter of summary) {
    if ((await list.allTextContents())[0] === summary) break;
    await type("form", letter);
    await drawn(page);
  }
  await press("form", "Enter");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
}

const nameOf = (id: ActorId) => wanted.actors.find((actor) => actor.id === id);

/** States are typed as the form shows them; persons as the Arabic text first names them. */
function typed(id: ActorId): TypedActor {
  const actor = nameOf(id);
  const speaksFor = actor?.speaksFor === undefined ? undefined : nameOf(actor.speaksFor)?.name.en;
  const name = (actor?.kind === "person" ? actor.name.ar : actor?.name.en) ?? id;
  return { name, ...(speaksFor !== undefined && { speaksFor }) };
}

const wantedOf = (claim: Claim): WantedClaim => ({
  ...typedSides(claim),
  type: claim.type,
  voice: claim.voice,
  saidBy: (claim.saidBy ?? []).map(typed),
  modality: claim.modality ?? "actual",
  summary: claim.summary.en ?? "",
});

function typedSides({ between, from = [], to = [] }: Claim) {
  if (between === undefined) return { mutual: false, from: from.map(typed), to: to.map(typed) };
  return { mutual: true, from: between.slice(0, 1).map(typed), to: between.slice(1).map(typed) };
}

function sentenceWords(text: string, claim: Claim): number {
  const { exact = "", prefix = "" } = claim.evidence[0]?.quotes.ar ?? {};
  const { start, end } = spanOf(text, exact, prefix);
  const from = Math.max(text.lastIndexOf("\n", start), text.lastIndexOf(". ", start)) + 1;
  const stops = [text.indexOf(".", end), text.indexOf("\n", end)].filter((at) => at !== -1);
  return text
    .slice(from, Math.min(...stops, text.length))
    .split(/\s+/u)
    .filter(Boolean).length;
}

async function keptDossier(page: Page): Promise<Dossier> {
  const [text = "", ...changes] = await page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve, reject) => {
        const asked = indexedDB.open("isnad-dossiers");
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const reading = asked.result.transaction(["files", "changes"]);
          const files = reading.objectStore("files").getAll();
          const later = reading.objectStore("changes").getAll();
          reading.oncomplete = () => resolve([files.result[0], ...later.result] as readonly string[]);
          reading.onerror = () => reject(reading.error);
        };
      }),
  );
  return JSON.parse(textAfter(text, changes)) as Dossier;
}

/** What a dossier says, claim by claim, with actors by the built-in dossier’s ids: to compare the two. */
export function meaningOf({ claims, actors }: Dossier): readonly string[] {
  const name = (id: ActorId) => {
    const own = actors.find((actor) => actor.id === id);
    const match = wanted.actors.find(({ name: { en, ar } }) => en === own?.name.en || ar === own?.name.ar);
    return match?.id ?? id;
  };
  const names = (ids: readonly ActorId[] = []) => ids.map(name).toSorted();
  return claims
    .map(({ type, between, from, to, voice, saidBy, modality = "actual", summary, evidence }) =>
      JSON.stringify({
        type,
        between: names(between),
        from: names(from),
        to: names(to),
        voice,
        saidBy: names(saidBy),
        modality,
        summary: summary.en,
        quotes: evidence.map(({ quotes }) => quotes.ar?.exact),
      }),
    )
    .toSorted();
}
