import type { Actor, Claim } from "../../src/core/dossier/dossier";
import { type ClauseMove, clausesOf, moveClause } from "../../src/core/passage/clauses";
import { sentencesOf } from "../../src/core/passage/sentences";
import { snapToWords } from "../../src/core/passage/snapToWords";
import type { Span } from "../../src/core/text/span";
import { formsOf, isNameOf, type WantedPassage } from "./articlesToWalk";
import { drawn } from "./codeClaim";
import type { Keyboard, Purpose } from "./keyboard";
import { type SeenWalk, seeWalk } from "./seeWalk";
import { isWorthAgain, isWorthPair } from "./shortcuts";
import { areAll, type Coder, type Field, wantedIn, wrongFields } from "./wantedFields";

const keys: Readonly<Record<Field, string>> = { from: "f", to: "t", saidBy: "s" };
/** The keys of those whom a sentence names, as the form shows them. */
const picks = ["5", "6", "7", "8", "9", "0", "q", "w", "r", "u", "j"] as const;

/** The keys of those who stand together. */
const groupKeys = ["g", "h", "l"] as const;

/** The keys of the values of modality that have one, by their places among the options. */
const modalityKeys = [undefined, "p", "i", "z"] as const;

/** Whoever types goes on typing rather than further down a list. */
const MOST_ARROWS = 3;

/** Marks the clauses that a passage touches. */
export async function markClauses(coder: Coder, { span, sentence }: WantedPassage): Promise<void> {
  const { text, keyboard } = coder;
  const clauses = clausesOf(text, sentence).flatMap((clause) => snapToWords(text, clause) ?? []);
  const whole = { start: clauses[0]?.start, end: clauses.at(-1)?.end };
  const touched = clauses.filter(({ start, end }) => start < span.end && span.start < end);
  const target = { start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
  await goToPart(coder, target);
  const seen = new Set<string>();
  for (let presses = 0; presses < 40; presses += 1) {
    const { marked } = await seeWalk(keyboard.page);
    const move = marked && nextMove(text, sentence, marked, target);
    // Where quotation marks lead back, it is as near as it comes.
    if (move === undefined || seen.has(JSON.stringify(marked))) return;
    seen.add(JSON.stringify(marked));
    const isEdge = target[move.end] === whole[move.end] && (move.end === "end") === (move.way === "forward");
    const edgeKey = move.end === "end" ? "End" : "Home";
    await keyboard.press("mark", isEdge ? edgeKey : arrowFor(move, coder.direction));
    await drawn(keyboard.page);
  }
}

/** Most parts of a sentence that are gone through. */
const MOST_PARTS = 4;

/** Goes on from part to part while what is marked has nothing of the passage. */
async function goToPart({ keyboard }: Coder, target: Span): Promise<void> {
  for (let presses = 0; presses < MOST_PARTS; presses += 1) {
    const { marked } = await seeWalk(keyboard.page);
    if (marked === undefined || (marked.start < target.end && target.start < marked.end)) return;
    await keyboard.press("mark", "c");
    await drawn(keyboard.page);
  }
}

/** What is too short grows first, so that something is always marked. */
function nextMove(text: string, sentence: Span, marked: Span, target: Span): ClauseMove | undefined {
  const moves: readonly (ClauseMove | false)[] = [
    marked.end < target.end && { end: "end", way: "forward" },
    marked.start > target.start && { end: "start", way: "backward" },
    marked.start < target.start && { end: "start", way: "forward" },
    marked.end > target.end && { end: "end", way: "backward" },
  ];
  return moves
    .filter((move) => move !== false)
    .find((move) => moveClause(text, sentence, marked, move) !== undefined);
}

function arrowFor({ end, way }: ClauseMove, direction: "ltr" | "rtl"): string {
  if (end === "start") return way === "forward" ? "ArrowDown" : "ArrowUp";
  return (way === "forward") === (direction === "ltr") ? "ArrowRight" : "ArrowLeft";
}

/** Makes the form say what a claim says, by the walk's own keys; types a name only where no key has it. */
export async function fillForm(coder: Coder, claim: Claim): Promise<void> {
  const { keyboard } = coder;
  const { page, press } = keyboard;
  const wanted = wantedIn(claim);
  const go = async (purpose: Purpose, key: string) => {
    await press(purpose, key);
    await drawn(page);
  };
  const wrong = async () => wrongFields(await seeWalk(page), claim, coder);
  if (isWorthAgain(await seeWalk(page), claim, coder)) await go("form", ";");
  if (isWorthPair(await seeWalk(page), claim, coder)) await go("from", ".");
  if ((await wrong()).includes("type")) await go("type", `${wanted.type + 1}`);
  const first = await seeWalk(page);
  const isTurned =
    !wanted.mutual &&
    !first.isProposal &&
    wanted.from.length > 0 &&
    areAll(first.actors.from, wanted.to.map(coder.actorOf)) &&
    areAll(first.actors.to, wanted.from.map(coder.actorOf));
  if (isTurned) await go("from", "x");
  // Where who acts is wrong, or is missing beside a wrong other side, both are begun anew.
  const isWrongIn = (field: "from" | "to") => {
    const all = wanted.mutual ? [...wanted.from, ...wanted.to] : wanted[field];
    return first.actors[field].some((name) => !isOneOf(name, all, coder));
  };
  const isWrong = isWrongIn("from") || (first.actors.from.length === 0 && isWrongIn("to"));
  if (!isTurned && isWrong) await go("from", "d");
  await putSpeaker(coder, claim, await seeWalk(page));
  const before = await seeWalk(page);
  const isBare = before.actors.from.length === 0 && before.actors.to.length === 0;
  if (isBare && wanted.mutual && !(await putParties(coder, claim))) await putGroup(coder, claim, "from");
  await putSides();
  if ((await wrong()).includes("mutual")) await go("from", "b");
  if (wanted.voice === 0) await cycle("voice", "v");
  else {
    const speakers = wanted.saidBy.map(coder.actorOf);
    if (isTextKept(await seeWalk(page), speakers)) await go("voice", "v");
    // A speaker that is only suggested gives way to one that has a key.
    if (isSpeakerReplaced(await seeWalk(page), speakers)) await putOn(coder, "saidBy", speakers);
    await takeOff(coder, "saidBy", speakers);
    if (areAll((await seeWalk(page)).offered, speakers)) await go("saidBy", "y");
    if (!(await putGroup(coder, claim, "saidBy"))) await putOn(coder, "saidBy", speakers);
    await cycle("voice", "v");
  }
  const mood = modalityKeys[wanted.modality];
  if (mood !== undefined && (await wrong()).includes("modality")) await go("modality", mood);
  await cycle("modality", "m");
  // A speaker's key may have taken the place of whom the program had filled in on a side.
  await putSides();
  const left = await wrong();
  if (left.length > 0)
    throw new Error(`Not as wanted: ${left.join()} ${JSON.stringify([await seeWalk(page), claim])}`);

  /** What a key put on the other side is taken off by the second round. */
  async function putSides(): Promise<void> {
    for (let round = 0; round < 2; round += 1) {
      if (!(await wrong()).some((field) => field === "from" || field === "to")) return;
      await takeOff(coder, "from", wanted.from.map(coder.actorOf));
      await takeOff(coder, "to", wanted.to.map(coder.actorOf));
      for (const field of ["from", "to"] as const)
        if (wanted.mutual || !(await putGroup(coder, claim, field)))
          await putOn(coder, field, wanted[field].map(coder.actorOf));
    }
  }

  async function cycle(field: "voice" | "modality", key: string): Promise<void> {
    for (let presses = 0; presses < 5; presses += 1) {
      if ((await seeWalk(page))[field] === wanted[field]) return;
      await go(field, key);
    }
  }
}

const isOneOf = (name: string, ids: readonly string[], { actorOf }: Coder) =>
  ids.some((id) => isNameOf(name, actorOf(id)));

/** Whether the text itself is held for the one that says it, and no key of a name would change that. */
function isTextKept(seen: SeenWalk, [first]: readonly Actor[]): boolean {
  const isFull = seen.actors.from.length > 0 && seen.actors.to.length > 0;
  const at = first === undefined ? -1 : seen.picks.findIndex((name) => isNameOf(name, first));
  const isPut = seen.suggested.includes("voice") && isFull && at >= 0 && at < picks.length;
  return seen.voice === 0 && !isPut;
}

/** Whether one key puts a speaker in the place of one that the program has filled in. */
function isSpeakerReplaced(
  { suggested, actors, picks: listed }: SeenWalk,
  [first]: readonly Actor[],
): boolean {
  const isFull = actors.from.length > 0 && actors.to.length > 0;
  if (first === undefined || !isFull || !suggested.includes("saidBy")) return false;
  const isThere = actors.saidBy.some((name) => isNameOf(name, first));
  const at = listed.findIndex((name) => isNameOf(name, first));
  return !isThere && at >= 0 && at < picks.length;
}

/** Makes the claim mutual with those who stand beside the key, where these are its sides; whether it did. */
async function putParties({ keyboard, actorOf }: Coder, { between = [] }: Claim): Promise<boolean> {
  const { page, press } = keyboard;
  const { parties } = await seeWalk(page);
  if (!areAll(parties, between.map(actorOf))) return false;
  await press("from", "b");
  await drawn(page);
  return true;
}

/** Puts those who stand together where they are wanted and the next name goes, by one key; whether it did. */
async function putGroup({ keyboard, actorOf }: Coder, claim: Claim, field: Field): Promise<boolean> {
  const { page, press } = keyboard;
  const { groups, actors, voice } = await seeWalk(page);
  const isFull = actors.from.length > 0 && actors.to.length > 0;
  const isNext = {
    from: actors.from.length === 0,
    to: actors.from.length > 0 && actors.to.length === 0,
    saidBy: isFull && actors.saidBy.length === 0 && voice !== 0,
  }[field];
  const meant = (field !== "saidBy" && claim.between) || wantedIn(claim)[field];
  const key = groupKeys[groups.findIndex((group) => areAll(group, meant.map(actorOf)))];
  if (!isNext || key === undefined) return false;
  await press(field, key);
  await drawn(page);
  const after = await seeWalk(page);
  if (!meant.every((id) => after.actors[field].some((name) => isNameOf(name, actorOf(id))))) {
    // It went elsewhere: they are put there one by one.
    await press(field, key);
    await drawn(page);
    return false;
  }
  // The two sides of what they did together are parted by another.
  if (field !== "saidBy" && claim.between !== undefined) await press("from", "b");
  await drawn(page);
  return true;
}

/** Puts a person who speaks for whoever acts in both places, by their key, where whom they speak for stands beside the name. */
async function putSpeaker({ keyboard, actorOf }: Coder, claim: Claim, seen: SeenWalk): Promise<void> {
  const { page, press } = keyboard;
  const { from, saidBy, mutual } = wantedIn(claim);
  const [speaker, ...others] = saidBy.map(actorOf);
  if (speaker?.speaksFor === undefined || others.length > 0 || mutual) return;
  if (!from.includes(speaker.speaksFor) || seen.actors.from.length > 0 || seen.voice === 0) return;
  const at = seen.picks.findIndex((name) => isNameOf(name, speaker));
  const [key, principal] = [picks[at], seen.principals[at] ?? ""];
  if (key === undefined || !from.some((id) => isNameOf(principal, actorOf(id)))) return;
  await press("saidBy", key);
  await drawn(page);
}

/** Takes off a side who does not belong there, by going into the field. */
async function takeOff({ keyboard }: Coder, field: Field, wanted: readonly Actor[]): Promise<void> {
  const { page, press } = keyboard;
  const shown = async () => (await seeWalk(page)).actors[field];
  const isWrong = (name: string) => !wanted.some((actor) => isNameOf(name, actor));
  if (!(await shown()).some(isWrong)) return;
  // It goes off by its key, unless that would make it the one who says so, or it is that and a side is still empty.
  const seen = await seeWalk(page);
  const [wrong = "", second] = (await shown()).filter(isWrong);
  const key = picks[seen.picks.indexOf(wrong)];
  const { from, to } = seen.actors;
  const isFull = from.length > 0 && to.length > 0;
  const isOnSide = field === "saidBy" && [...from, ...to].includes(wrong);
  // A key would put a speaker in the place of whom they speak for.
  const isPut = from.includes(seen.principals[seen.picks.indexOf(wrong)] ?? "");
  const hasKey = field === "saidBy" ? isFull && !isOnSide && !isPut : !(isFull && seen.voice === -1);
  // A key only confirms what the program has filled in.
  const isSuggested = seen.suggested.includes(field) && !isFull;
  if (hasKey && !isSuggested && second === undefined && key !== undefined) {
    await press(field, key);
    await drawn(page);
    if (!(await shown()).some(isWrong)) return;
  }
  await press(field, keys[field]);
  while ((await shown()).some(isWrong)) {
    await press(field, "Backspace");
    await drawn(page);
  }
  await leaveField(keyboard, field);
}

/** Puts on a side whoever lacks there: by the key that the sentence's names have, after a comma beside others, else by typing. */
async function putOn(coder: Coder, field: Field, wanted: readonly Actor[]): Promise<void> {
  const { keyboard } = coder;
  const { page, press } = keyboard;
  let isBegun = false;
  for (const actor of wanted) {
    const seen = await seeWalk(page);
    const there = seen.actors[field];
    if (there.some((name) => isNameOf(name, actor))) continue;
    const key = picks[seen.picks.findIndex((name) => isNameOf(name, actor))];
    if (key !== undefined) {
      // A speaker that was only suggested gives way to the first one that is pressed.
      const isBeside = there.length > 0 && (field !== "saidBy" || isBegun);
      isBegun = true;
      if (isBeside) {
        await press(field, ",");
        await drawn(page);
      }
      await press(field, key);
      await drawn(page);
      const after = await seeWalk(page);
      if (after.actors[field].some((name) => isNameOf(name, actor))) continue;
      // It went elsewhere: the same key takes it back, or puts a person in the place of whom they speak for.
      await press(field, key);
      await drawn(page);
      if ((await seeWalk(page)).actors[field].some((name) => isNameOf(name, actor))) continue;
    }
    await typeActor(coder, field, actor);
  }
}

async function typeActor({ keyboard, direction, text }: Coder, field: Field, actor: Actor): Promise<void> {
  const { page, press, type } = keyboard;
  if (field === "saidBy" && (await seeWalk(page)).voice < 1) {
    for (let presses = 0; presses < 3 && (await seeWalk(page)).voice !== 1; presses += 1) {
      await press("voice", "v");
      await drawn(page);
    }
  }
  await press(field, keys[field]);
  // By the words of the sentence, where it has any of its names.
  const { sentence } = await seeWalk(page);
  const end = sentencesOf(text.slice(sentence))[0]?.end ?? 0;
  const here = text.slice(sentence, sentence + end);
  const own = direction === "rtl" ? actor.name.ar : actor.name.en;
  const name =
    [here, text].flatMap((words) => formsOf(actor).find((form) => words.includes(form)) ?? [])[0] ??
    own ??
    formsOf(actor)[0] ??
    "";
  const options = page.locator(`[data-field=${field}] [role=option]`);
  for (const letter of name) {
    await type(field, letter);
    await drawn(page);
    // Who is meant is taken once the list has the name, some arrows further down at most.
    const at = (await options.allTextContents()).findIndex((option) => isOption(option, actor));
    if (at >= 0 && at <= MOST_ARROWS) break;
  }
  const lit = options.and(page.locator("[data-highlighted=true]"));
  for (let presses = 0; presses <= MOST_ARROWS; presses += 1) {
    const [option = ""] = await lit.allTextContents();
    const isListed = (await options.allTextContents()).some((one) => isOption(one, actor));
    if (!isListed || isOption(option, actor)) break;
    await press(field, "ArrowDown");
    await drawn(page);
  }
  await press(field, "Enter");
  await drawn(page);
  if ((await page.locator(`[data-field=${field}] fieldset`).count()) > 0) await press(field, "Enter");
  await drawn(page);
  await leaveField(keyboard, field);
}

/** Whether an entry of the list is an actor, or a new one of its very name. */
function isOption(option: string, actor: Actor): boolean {
  const name = option.replace(/[\u2066-\u2069]/gu, "");
  const fresh = /^New actor “(.*)”$/u.exec(name)?.[1];
  return fresh === undefined
    ? isNameOf(name.replace("not yet in this dossier", ""), actor)
    : formsOf(actor).includes(fresh);
}

/** Leaves the field that the keyboard is in, if it is in one; a list that is open closes first. */
async function leaveField({ page, press }: Keyboard, field: Field): Promise<void> {
  for (let presses = 0; presses < 3; presses += 1) {
    if (await page.evaluate(() => document.activeElement?.matches("form, body") ?? true)) return;
    await press(field, "Escape");
    await drawn(page);
  }
}
