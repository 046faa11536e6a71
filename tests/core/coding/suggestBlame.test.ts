import { expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { type Suggested, suggestClaim } from "../../../src/core/coding/suggestClaim";
import { knownActors, toActor } from "../../../src/core/names/knownActors";
import { createMentionFinder } from "../../../src/core/names/mentions";

const actors = knownActors().map((known) => toActor(known));
const finder = createMentionFinder(actors);

type Ids = Suggested<readonly { readonly actor?: string }[]>["value"];
const ids = (named: Ids = []) => named.map(({ actor }) => actor).join(" + ");

/** What is suggested for what stands between the bars: type, sides, voice, speakers. */
function suggested(withBars: string) {
  const [before = "", inside = "", after = ""] = withBars.split("|");
  const span = { start: before.length, end: before.length + inside.length };
  const text = before + inside + after;
  const { type, sides, voice, saidBy } = suggestClaim({
    text,
    span,
    actors,
    finder,
    types: relationTypes,
    unjudged: "all",
  });
  const { from, to } = sides?.value ?? {};
  return `${type?.value ?? "?"}: ${ids(from)} → ${ids(to)}, ${voice?.value} ${ids(saidBy?.value)}`.trim();
}

test.each([
  [
    'وأدانت اليونان الاتفاق بشدة، |وقالت وزيرة خارجيتها إيليني باباس إن تركيا "تنتهك القانون الدولي"|.',
    "condemnation: greece → turkiye, quoted greece",
  ],
  [
    'Greece strongly condemned the deal, and |its foreign minister, Eleni Pappas, said that Turkey was "violating international law"|.',
    "condemnation: greece → turkiye, quoted greece",
  ],
  ['|وقالت إيليني باباس إن تركيا "تنتهك القانون الدولي"|.', "condemnation:  → turkiye, quoted"],
  ["|Egypt said Turkey had violated international law|.", "condemnation: egypt → turkiye, reported egypt"],
])("a breach of law that somebody says of another is blame: %s", (text, expected) => {
  expect(suggested(text)).toBe(expected);
});

test.each([
  ["|Turkey violates international law|.", "?:  → , narrator"],
  ["|Egypt said it had violated international law|.", "?:  → , reported egypt"],
  ["|Egypt said Egypt had violated international law|.", "?:  → , reported egypt"],
  ["|Egypt said Turkey had not violated international law|.", "?:  → , reported egypt"],
  ["|قالت تركيا إنها لم تنتهك القانون الدولي|.", "?:  → , reported turkiye"],
  ["|قالت مصر إن تركيا لم تنتهك القانون الدولي|.", "?:  → , reported egypt"],
])("what the text says itself, what is denied and what is said of oneself is none: %s", (text, expected) => {
  expect(suggested(text)).toBe(expected);
});
