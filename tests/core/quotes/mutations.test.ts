import { describe, expect, test } from "vitest";
import { createRandom } from "../../../src/core/placing/random";
import { createQuoteCheck } from "../../../src/core/quotes/createQuoteCheck";
import type { Location } from "../../../src/core/quotes/location";
import { paragraphs } from "../../../src/core/text/paragraphs";
import type { Span } from "../../../src/core/text/span";
import { builtInGraph } from "../../support/dossiers";
import { HARBOUR_ACTORS, HARBOUR_ARTICLE } from "../../support/harbourArticle";
import { ANSWERS, type Mutation, mutations } from "../../support/mutations";
import { named } from "../../support/named";

const graph = builtInGraph();
const arabic = graph.dossier.documents[0]?.texts.ar ?? "";

/** The real article, with its coded passages, and an English one built of traps. */
const sources = [
  {
    text: arabic,
    actors: graph.dossier.actors.map((actor) => [
      ...Object.values(actor.name),
      ...Object.values(actor.aliases ?? {}).flat(),
    ]),
    coded: graph.passages.flatMap((passage) => passage.spans.ar ?? []),
  },
  { text: HARBOUR_ARTICLE, actors: HARBOUR_ACTORS, coded: sentencesOf(HARBOUR_ARTICLE) },
];
type Source = (typeof sources)[number];

/** Each draws other stretches of the texts and other changes: what one of them misses, another tries. */
const SEEDS = [20_261_122, 2, 13, 31];

/** Some of the coded passages, and a stretch of six to sixteen whole words of every paragraph; each stands once in the text. */
function passagesOf({ text, actors }: Source, coded: readonly Span[], random: () => number): readonly Span[] {
  const stretches = paragraphs(text).flatMap(({ start, end }) => {
    const words = [...text.slice(start, end).matchAll(/\S+/gu)];
    const length = 6 + Math.floor(random() * 11);
    const from = Math.floor(random() * (words.length - length));
    const [first, last] = [words[from], words[from + length - 1]];
    if (first === undefined || last === undefined) return [];
    const word = last[0].replace(/[.,:;،"”]+$/u, "");
    return [{ start: start + first.index, end: start + last.index + word.length }];
  });
  const isOnce = ({ start, end }: Span) => text.split(text.slice(start, end)).length === 2;
  const names = actors.flat().flatMap((name) => placesOf(text, name));
  // Half a name is no name: what would be swapped in it is not an actor.
  const cutsName = ({ start, end }: Span) =>
    names.some((name) => [start, end].some((cut) => name.start < cut && cut < name.end));
  // Nor is half a number a number: of "2.5 million euros", "million euros" says something else.
  const cutsNumber = ({ start, end }: Span) =>
    /\d\s*$/u.test(text.slice(0, start)) || /\d$/u.test(text.slice(0, end));
  // Nor is a row of names a passage: without a word of its own, nothing tells it from another row.
  const longestFirst = actors.flat().toSorted((a, b) => b.length - a.length);
  const isOfNames = ({ start, end }: Span) =>
    !/\p{L}{2}/u.test(
      longestFirst.reduce((rest, name) => rest.replaceAll(name, " "), text.slice(start, end)),
    );
  const isPassage = (span: Span) => !cutsName(span) && !cutsNumber(span) && !isOfNames(span);
  return [...coded, ...stretches.filter(isPassage)].filter(isOnce);
}

function sentencesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\s.](?:[^\n.]|\.(?=\d)){30,}(?=\.)/gu)].map(({ index, 0: sentence }) => ({
    start: index,
    end: index + sentence.length,
  }));
}

function placesOf(text: string, name: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    places.push({ start: at, end: at + name.length });
  }
  return places;
}

const tried: { readonly mutation: Mutation; readonly answer: string; readonly isFalsePlace: boolean }[] = [];
for (const source of sources) {
  const actors = named(source.actors);
  const unchanged = createQuoteCheck(actors);
  for (const [turn, seed] of SEEDS.entries()) {
    // Each its own draws: what is coded in one changes nothing of what is tried in the other.
    const random = createRandom(seed);
    // The seeds share out the coded passages, which are the same for each.
    const coded = source.coded.filter((_, at) => at % SEEDS.length === turn);
    for (const span of passagesOf(source, coded, random)) {
      for (const mutation of mutations(source.text, span, random)) {
        const { text } = mutation;
        const { checkQuote } = text === source.text ? unchanged : createQuoteCheck(actors);
        const found = checkQuote(text, { exact: mutation.quote });
        tried.push({ mutation, answer: found.kind, isFalsePlace: isFalse(mutation, found) });
        if (found.kind === "typographic" || found.kind === "orthographic") {
          expect(checkQuote(text, found.repair)).toEqual({ kind: "verbatim", span: found.span });
        }
      }
    }
  }
}

/** A place is false where it shares nothing with the true one, or is given although there is none any more. */
function isFalse({ place }: Mutation, found: Location): boolean {
  if (found.kind === "missing" || found.kind === "ambiguous") return false;
  return place === undefined || found.span.end <= place.start || found.span.start >= place.end;
}

const answersTo = (kind: string) => tried.filter(({ mutation }) => mutation.kind === kind);

describe("a quote or its text changed in a known way", () => {
  test("is tried often enough, in every way", () => {
    const kinds = [...ANSWERS.keys()];
    const answers = [
      "verbatim",
      "ambiguous",
      "typographic",
      "orthographic",
      "drifted",
      "conflict",
      "missing",
    ];
    console.table(
      Object.fromEntries(
        kinds.map((kind) => [
          kind,
          Object.fromEntries(
            answers.map((answer) => [
              answer,
              answersTo(kind).filter((each) => each.answer === answer).length,
            ]),
          ),
        ]),
      ),
    );
    expect(tried.length).toBeGreaterThanOrEqual(2000);
    for (const kind of kinds) expect(answersTo(kind).length, kind).toBeGreaterThan(0);
  });

  test.each([...ANSWERS])("gets the answer that is true of it: %s → %j", (kind, answers) => {
    const wrong = answersTo(kind).filter(({ answer }) => !answers.includes(answer));
    expect(wrong.map(({ answer, mutation }) => ({ answer, quote: mutation.quote }))).toEqual([]);
  });

  test("is never found in a false place", () => {
    expect(tried.filter(({ isFalsePlace }) => isFalsePlace).map(({ mutation }) => mutation)).toEqual([]);
  });
});
