import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relationTypes } from "../../src/core/codebook/relationTypes";
import { modalities } from "../../src/core/codebook/voices";
import type { SpeakerId } from "../../src/core/dossier/attribution";
import type { Actor, ActorId, Claim } from "../../src/core/dossier/dossier";
import { joinParts, nounOf } from "../../src/core/grammar/noun";
import { allTies, isLine, listedTies, noFilter } from "../../src/core/graph/filter";
import { createGraph } from "../../src/core/graph/graph";
import { createTies, decidingPassages, type Tie } from "../../src/core/graph/ties";
import { gatherStatements, stateKey } from "../../src/core/inShort/gather";
import { countUntold, inShort, type ShortSentence } from "../../src/core/inShort/inShort";
import { type LanguageId, languages } from "../../src/words/languages";
import { builtInGraph } from "../support/dossiers";
import { largeDossier } from "../support/largeDossier";

type Side = Pick<Claim, "type"> & { readonly between?: string; readonly from?: string; readonly to?: string };
type Coded = Side & { readonly by?: string; readonly modality?: Claim["modality"]; readonly times?: number };

const names = ["Aland", "Borduria", "Caldonia", "Drakia", "Elbonia", "Freedonia"];
const people = new Map<ActorId, Actor>(
  names.flatMap((name) => {
    const id = name.slice(0, 1).toLowerCase() as ActorId;
    const speaker = `${id}${id}` as ActorId;
    return [
      [id, { id, kind: "state", name: { en: name, ar: name } }],
      [
        speaker,
        {
          id: speaker,
          kind: "person",
          name: { en: `Speaker ${name}`, ar: `Speaker ${name}` },
          speaksFor: id,
        },
      ],
    ] as const;
  }),
);
people.set("w" as ActorId, {
  id: "w" as ActorId,
  kind: "person",
  unnamed: true,
  name: { en: "a Western diplomat" },
});

const list = (ids: string) => ids.split(" ") as ActorId[];

/** Ties as the program makes them of claims; each claim stands in as many passages as it says. */
function tiesOf(claims: readonly Coded[]): readonly Tie[] {
  let order = 0;
  const coded = claims.map(({ type, between, from, to, by, modality, times = 1 }, index) => {
    const sides =
      between === undefined ? { from: list(from ?? "a"), to: list(to ?? "b") } : { between: list(between) };
    const voice =
      by === undefined
        ? ({ voice: "narrator" } as const)
        : ({ voice: "reported", saidBy: list(by) } as const);
    const claim = {
      id: `claim-${index}`,
      type,
      ...sides,
      ...voice,
      ...(modality === undefined ? {} : { modality }),
    };
    const passages = Array.from({ length: times }, () => ({ id: `p${order}`, order: order++ }));
    return { claim, passages };
  });
  return createTies(coded as unknown as Parameters<typeof createTies>[0], people);
}

const textOf = (sentence: ShortSentence) => sentence.map(({ parts }) => joinParts(parts)).join("");
const said = (claims: readonly Coded[], language: LanguageId = "en") =>
  inShort(tiesOf(claims), people, language).map(textOf);

describe("says", () => {
  test.each<[string, readonly Coded[], readonly string[]]>([
    ["nothing of nothing", [], []],
    ["one tie", [{ type: "condemnation" }], ["Aland condemns Borduria."]],
    ["a mutual tie", [{ type: "cooperation", between: "a b" }], ["Aland and Borduria cooperate."]],
    [
      "several who act together in the order of the text",
      [{ type: "cooperation", between: "c a b" }],
      ["Caldonia, Aland and Borduria cooperate."],
    ],
    [
      "a side and a side in one clause",
      [{ type: "condemnation", from: "a b", to: "d c" }],
      ["Aland and Borduria condemn Drakia and Caldonia."],
    ],
    [
      "what the same ones do in one sentence",
      [
        { type: "cooperation", between: "a b", times: 3 },
        { type: "condemnation", from: "a b", to: "c d", times: 2 },
        { type: "concern", from: "a b", to: "e" },
      ],
      ["Aland and Borduria cooperate; both condemn Caldonia and Drakia, and are concerned about Elbonia."],
    ],
    [
      "of two that only one of them does alone",
      [
        { type: "condemnation", from: "a b", to: "c", times: 3 },
        { type: "condemnation", from: "a", to: "d" },
      ],
      ["Aland and Borduria condemn Caldonia.", "Aland condemns Drakia."],
    ],
    [
      "who says what is hearsay",
      [{ type: "conflict", from: "a", to: "b", by: "cc" }],
      ["According to Speaker Caldonia, Aland takes hostile action against Borduria."],
    ],
    [
      "as hearsay what only the one says it is done to",
      [{ type: "conflict", from: "a", to: "b", by: "bb" }],
      ["According to Speaker Borduria, Aland takes hostile action against Borduria."],
    ],
    [
      "all hearsay of one source behind its name",
      [
        { type: "conflict", from: "a", to: "b", by: "w", times: 2 },
        { type: "cooperation", between: "c d", by: "w" },
      ],
      [
        "According to a Western diplomat: Aland takes hostile action against Borduria; Caldonia and Drakia cooperate.",
      ],
    ],
    [
      "what is planned as planned",
      [{ type: "conflict", modality: "planned" }],
      ["Aland plans to take hostile action against Borduria."],
    ],
    [
      "what depends as depending",
      [{ type: "conflict", modality: "conditional" }],
      ["Aland might take hostile action against Borduria."],
    ],
    [
      "who denies what is disputed",
      [
        { type: "conflict", from: "a", to: "b", by: "cc" },
        { type: "conflict", from: "a", to: "b", by: "aa", modality: "denied" },
      ],
      [
        "According to Speaker Caldonia, Aland takes hostile action against Borduria; this is denied by Speaker Aland.",
      ],
    ],
    [
      "a denial as one, and last",
      [
        { type: "cooperation", from: "a", to: "b", by: "aa", modality: "denied", times: 9 },
        { type: "concern", from: "c", to: "d" },
      ],
      [
        "Caldonia is concerned about Drakia.",
        "It is denied by Speaker Aland that Aland cooperates with Borduria.",
      ],
    ],
    [
      "both ways as each other",
      [
        { type: "condemnation", from: "a", to: "b" },
        { type: "condemnation", from: "b", to: "a" },
      ],
      ["Aland and Borduria condemn each other."],
    ],
    [
      "one way of what both do, too, in a sentence of its own",
      [
        { type: "cooperation", between: "a b", times: 2 },
        { type: "cooperation", from: "a", to: "b" },
      ],
      ["Aland and Borduria cooperate.", "Aland cooperates with Borduria."],
    ],
    ["nothing that stands nowhere in the text", [{ type: "conflict", times: 0 }], []],
  ])("%s", (_what, claims, sentences) => expect(said(claims)).toEqual(sentences));
});

const anyClaim: fc.Arbitrary<Coded> = fc
  .record({
    type: fc.constantFrom(...relationTypes.map(({ id }) => id)),
    sides: fc.oneof(
      fc
        .shuffledSubarray([..."abcdef"], { minLength: 2, maxLength: 4 })
        .map((ids) => ({ between: ids.join(" ") })),
      fc
        .tuple(
          fc.shuffledSubarray([..."abc"], { minLength: 1 }),
          fc.shuffledSubarray([..."def"], { minLength: 1 }),
        )
        .map(([from, to]) => ({ from: from.join(" "), to: to.join(" ") })),
      fc.constantFrom({ from: "a", to: "b" }, { from: "b", to: "a" }),
    ),
    by: fc.option(fc.constantFrom("aa", "bb", "cc", "dd", "w", "aa bb"), { nil: undefined }),
    modality: fc.constantFrom(...modalities.map(({ id }) => id)),
    times: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ sides, by, ...rest }) => ({ ...rest, ...sides, ...(by === undefined ? {} : { by }) }));
const anyClaims = fc.array(anyClaim, { maxLength: 12 });
const runs = { numRuns: 150 };

test("a statement's ties are exactly what it says: type, mood, sources, denials, and each pair of its sides", () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const ties = tiesOf(claims);
      const statements = gatherStatements(ties);
      for (const { act, state, ties: own } of statements) {
        const all = [...act.from, ...act.to];
        const pair = (a: string, b: string) =>
          act.way === "directed" ? `${a}>${b}` : [a, b].sort().join("=");
        const wanted =
          act.way === "directed"
            ? act.from.flatMap((from) => act.to.map((to) => pair(from, to)))
            : all.flatMap((one, at) => all.slice(at + 1).map((other) => pair(one, other)));
        expect(new Set(own.map(({ from, to }) => pair(from, to)))).toEqual(new Set(wanted));
        for (const tie of own) {
          expect([tie.type, tie.state.mood, stateKey(tie.state)]).toEqual([
            act.type,
            act.mood,
            stateKey(state),
          ]);
          expect(decidingPassages(tie).length).toBeGreaterThan(0);
        }
        if (act.way === "mutual") {
          for (const one of wanted)
            expect(own.some((tie) => tie.mutual && pair(tie.from, tie.to) === one)).toBe(true);
        }
        if (act.way === "eachOther") expect(own).toHaveLength(2 * wanted.length);
      }
      const used = statements.flatMap((statement) => statement.ties);
      expect(new Set(used).size).toBe(used.length);
      expect(new Set(used)).toEqual(new Set(ties.filter((tie) => decidingPassages(tie).length > 0)));
    }),
    runs,
  );
});

test("who does the same is gathered by what says so, and not by what denies it", () => {
  const denied = { by: "cc", modality: "denied", times: 9 } as const;
  const ties = tiesOf([
    { type: "condemnation", from: "a", to: "b d", by: "ee" },
    { type: "condemnation", from: "a", to: "b d", ...denied },
    { type: "condemnation", from: "c", to: "d", by: "ee", times: 5 },
    { type: "condemnation", from: "c", to: "d", ...denied, times: 1 },
  ]);
  const [first] = gatherStatements(ties);
  expect(first?.act).toMatchObject({ from: ["a", "c"], to: ["d"] });
});

test("a sentence says no more than its ties: their actors and speakers, their state in words", () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      for (const sentence of inShort(tiesOf(claims), people, "en")) {
        const text = textOf(sentence);
        const ties = sentence.flatMap((piece) => piece.ties ?? []);
        const allowed = new Set(
          ties.flatMap(({ from, to, state }) => [from, to, ...state.saidBy, ...state.deniedBy]),
        );
        const named = sentence.flatMap(({ parts }) => parts.flatMap(({ actor }) => actor ?? []));
        expect(named.filter((id) => !allowed.has(id))).toEqual([]);
        for (const { state } of ties) {
          const has = (ids: readonly SpeakerId[]) =>
            ids.every((id) => text.includes(nounOf(id, people, "en").name.oblique));
          if (state.hearsay && state.mood !== "denied") {
            expect(text).toContain("ccording to ");
            expect(has(state.saidBy.filter((id) => id !== "text"))).toBe(true);
          }
          expect(text.includes("denied by")).toBe(state.deniedBy.length > 0);
          expect(has(state.deniedBy.filter((id) => id !== "text"))).toBe(true);
          if (state.mood === "planned") expect(text).toMatch(/plans? to |\(planned\)/);
          if (state.mood === "conditional") expect(text).toMatch(/might /);
          if (state.mood === "denied") expect(text).toMatch(/^It is denied /);
        }
        expect(text).toMatch(/^[A-Z].*\.$/);
      }
    }),
    runs,
  );
});

test("a thousand ties are said in eight sentences, in every language", () => {
  const graph = createGraph(largeDossier());
  const ties = listedTies(graph, noFilter);
  for (const { id } of languages) {
    const sentences = inShort(ties, graph.actors, id);
    expect(sentences).toHaveLength(8);
    for (const sentence of sentences) expect(textOf(sentence).length).toBeLessThan(600);
  }
});

/** Each disputed by somebody else: none of them can be gathered with another. */
const ungathered = names.flatMap((_, at): readonly Coded[] => {
  const own = { type: "cooperation", from: "abcdef"[at] ?? "", to: "bcdefa"[at] ?? "" } as const;
  const by = `${own.to}${own.to}`;
  const plan = { ...own, from: own.to, to: own.from, modality: "planned" } as const;
  return [own, plan].flatMap((one) => [
    { ...one, by: "w", times: 9 },
    { ...one, by, modality: "denied" },
  ]);
});

test("of each relation type the heaviest line is told, in its state, though eight sentences of others weigh more", () => {
  const sentences = said([
    ...ungathered,
    { type: "conflict", from: "a", to: "b", by: "cc", times: 2 },
    { type: "conflict", from: "b", to: "a" },
    { type: "concern", from: "c", to: "d", modality: "planned" },
    { type: "condemnation", from: "d", to: "e", by: "aa", modality: "denied", times: 40 },
  ]);
  expect(sentences).toHaveLength(8);
  expect(sentences).toContain("According to Speaker Caldonia, Aland takes hostile action against Borduria.");
  expect(sentences.join(" ")).toMatch(/Caldonia .*concern.* Drakia/);
});

test("of each relation type the heaviest disputed line is told, though eight sentences of others weigh more", () => {
  const sentences = said([
    ...ungathered,
    { type: "conflict", from: "a", to: "b", times: 5 },
    { type: "conflict", from: "c", to: "d", times: 2 },
    { type: "conflict", from: "c", to: "d", by: "cc", modality: "denied" },
    { type: "conflict", from: "e", to: "f" },
    { type: "conflict", from: "e", to: "f", by: "ee", modality: "denied", times: 3 },
  ]);
  expect(sentences).toHaveLength(8);
  expect(sentences).toContain(
    "Caldonia takes hostile action against Drakia; this is denied by Speaker Caldonia.",
  );
});

test("of each type that has a line, and that has a disputed one, a sentence tells the heaviest", () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const ties = tiesOf(claims);
      const sentences = inShort(ties, people, "en");
      const told = sentences.flatMap((sentence) => sentence.flatMap((piece) => piece.ties ?? []));
      const weight = (tie: Tie | undefined) => (tie === undefined ? 0 : decidingPassages(tie).length);
      for (const { id } of relationTypes) {
        for (const isMeant of [() => true, ({ state }: Tie) => state.disputed]) {
          const own = (some: readonly Tie[]) =>
            Math.max(0, ...some.filter((tie) => tie.type === id && isLine(tie) && isMeant(tie)).map(weight));
          expect(own(told)).toBe(own(ties));
        }
      }
      expect(sentences.length).toBeLessThanOrEqual(8);
      const lines = (some: readonly Tie[]) => some.filter(isLine).length;
      expect(countUntold(ties, sentences)).toBe(lines(ties) - lines(told));
    }),
    runs,
  );
});

test("the built-in article: who stands with whom against whom, and every word of it opens its passages", () => {
  const graph = builtInGraph();
  const sentences = inShort(allTies(graph), graph.actors, "en");
  expect(sentences.map(textOf)).toMatchInlineSnapshot(`
    [
      "Japan and NATO cooperate; both are concerned about China, North Korea and Russia, and condemn North Korea and Russia.",
      "Russia takes hostile action against Ukraine.",
      "NATO cooperates with Ukraine, and condemns China.",
      "According to Shigeru Ishiba and Mark Rutte: North Korea and Russia cooperate; China cooperates with Russia.",
      "Japan and the United States cooperate.",
      "According to Mark Rutte, Japan cooperates with Ukraine.",
    ]
  `);
  expect(inShort(allTies(graph), graph.actors, "ar").map(textOf)).toMatchInlineSnapshot(`
    [
      "تتعاون اليابان والناتو، ويقلقان من الصين وكوريا الشمالية وروسيا، ويدينان كلًّا من كوريا الشمالية وروسيا.",
      "تتخذ روسيا إجراءات عدائية ضد أوكرانيا.",
      "يتعاون الناتو مع أوكرانيا، ويدين الصين.",
      "بحسب شيغيرو إيشيبا ومارك روته: تتعاون كوريا الشمالية وروسيا؛ تتعاون الصين مع روسيا.",
      "تتعاون اليابان والولايات المتحدة.",
      "بحسب مارك روته، تتعاون اليابان مع أوكرانيا.",
    ]
  `);
  const said = new Set(sentences.flatMap((sentence) => sentence.flatMap(({ ties }) => ties ?? [])));
  expect(allTies(graph).filter(isLine).length - said.size).toBeLessThan(4);
});
