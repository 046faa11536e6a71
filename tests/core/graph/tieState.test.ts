import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modalities } from "../../../src/core/codebook/voices";
import type { ActorId, Claim, Dossier } from "../../../src/core/dossier/dossier";
import { allTies } from "../../../src/core/graph/filter";
import { createGraph } from "../../../src/core/graph/graph";
import { stateAt, tieStates } from "../../../src/core/graph/tieState";
import { arbitraryDossier } from "../../support/arbitraries";
import { builtInGraph, smallDossier } from "../../support/dossiers";

const a = "a" as ActorId;
const b = "b" as ActorId;
const actors = [
  { id: "a", kind: "state", name: { en: "A" } },
  { id: "b", kind: "state", name: { en: "B" } },
  { id: "third", kind: "state", name: { en: "Third" } },
  { id: "minister-of-a", kind: "person", name: { en: "Minister of A" }, speaksFor: "a" },
  { id: "aide-of-minister", kind: "person", name: { en: "Aide" }, speaksFor: "minister-of-a" },
  { id: "minister-of-b", kind: "person", name: { en: "Minister of B" }, speaksFor: "b" },
  { id: "source", kind: "person", name: { en: "a diplomat" }, unnamed: true },
  { id: "source-of-a", kind: "person", name: { en: "an official of A" }, unnamed: true, speaksFor: "a" },
];
const directed = { from: ["a"], to: ["b"] };
const mutual = { between: ["a", "b"] };

/** The state of the one tie that these claims make. */
function stateOf(sides: object, ...parts: readonly object[]) {
  const claims = parts.map((part, index) => ({
    id: `c${index}`,
    type: "cooperation",
    ...sides,
    summary: { en: "A claim." },
    evidence: [],
    ...part,
  }));
  const dossier = { format: "isnad-dossier/1", title: {}, documents: [], actors, claims };
  const [tie, ...others] = allTies(createGraph(dossier as unknown as Dossier));
  expect(others).toEqual([]);
  if (tie === undefined) throw new Error("no tie");
  return tie.state;
}

/** "stated", or "hollow planned" where only others say so. */
function drawn(sides: object, ...parts: readonly object[]): string {
  const { id, hearsay } = stateOf(sides, ...parts);
  return hearsay && id !== "hearsay" ? `hollow ${id}` : id;
}

const narrator = { voice: "narrator" };
const said = (...saidBy: string[]) => ({ voice: "reported", saidBy });
const quoted = (...saidBy: string[]) => ({ voice: "quoted", saidBy });

describe("who says it of whom decides whether one claim is stated", () => {
  /** Each way of saying, and whether it makes a directed tie from A to B stated, and a mutual one. */
  const ways = [
    ["the text itself", narrator, true, true],
    ["the one who acts", said("a"), true, false],
    ["the one who acts, in its words", quoted("a"), true, false],
    ["who speaks for the one who acts", quoted("minister-of-a"), true, false],
    ["who speaks for who speaks for it", said("aide-of-minister"), true, false],
    ["the one it is done to", said("b"), false, false],
    ["who speaks for the one it is done to", quoted("minister-of-b"), false, false],
    ["both", said("a", "b"), true, true],
    ["those who speak for both", quoted("minister-of-b", "aide-of-minister"), true, true],
    ["a third party", said("third"), false, false],
    ["the one who acts and a third party", said("third", "a"), true, false],
    ["the one it is done to and a third party", said("b", "third"), false, false],
    ["an unnamed source", said("source"), false, false],
    ["an unnamed source of the one who acts", quoted("source-of-a"), false, false],
    ["an unnamed source and the one who acts", quoted("source", "a"), true, false],
    ["an unnamed source of one and the other", quoted("source-of-a", "b"), false, false],
  ] as const;

  const states = { actual: "stated", planned: "planned", conditional: "conditional", denied: "denied" };
  const hollow = {
    actual: "hearsay",
    planned: "hollow planned",
    conditional: "hollow conditional",
    denied: "hollow denied",
  };
  const rows = ways.flatMap(([title, way, ofDirected, ofMutual]) =>
    modalities.flatMap(({ id: modality }) => [
      [title, modality, "done to another", directed, way, ofDirected] as const,
      [title, modality, "done together", mutual, way, ofMutual] as const,
    ]),
  );
  test.each(rows)("%s · %s · %s", (_title, modality, _sides, sides, way, isStated) => {
    expect(drawn(sides, { ...way, modality })).toBe((isStated ? states : hollow)[modality]);
  });
});

test("an unnamed source vouches for an act of its own, and for nobody else's", () => {
  const own = { ...directed, from: ["source"], ...said("source") };
  expect(drawn(own, {})).toBe("stated");
  expect(drawn({ between: ["source", "b"], ...said("source") }, {})).toBe("hearsay");
  expect(drawn({ ...own, saidBy: ["source-of-a"] }, {})).toBe("hearsay");
});

describe("two claims of one tie", () => {
  const own = said("a");
  const others = said("third");
  const claim = {
    "own actual": { ...own },
    "own planned": { ...own, modality: "planned" },
    "own conditional": { ...own, modality: "conditional" },
    "own denied": { ...own, modality: "denied" },
    "others' actual": { ...others },
    "others' planned": { ...others, modality: "planned" },
    "others' conditional": { ...others, modality: "conditional" },
    "others' denied": { ...others, modality: "denied" },
  } as const;
  type Kind = keyof typeof claim;
  const rows: readonly (readonly [Kind, Kind, string])[] = [
    ["own actual", "own actual", "stated"],
    ["own actual", "own planned", "stated"],
    ["own actual", "own conditional", "stated"],
    ["own actual", "own denied", "disputed"],
    ["own actual", "others' actual", "stated"],
    ["own actual", "others' planned", "stated"],
    ["own actual", "others' conditional", "stated"],
    ["own actual", "others' denied", "disputed"],
    ["own planned", "own planned", "planned"],
    ["own planned", "own conditional", "planned"],
    ["own planned", "own denied", "disputed"],
    ["own planned", "others' actual", "hearsay"],
    ["own planned", "others' planned", "planned"],
    ["own planned", "others' conditional", "planned"],
    ["own planned", "others' denied", "disputed"],
    ["own conditional", "own conditional", "conditional"],
    ["own conditional", "own denied", "disputed"],
    ["own conditional", "others' actual", "hearsay"],
    ["own conditional", "others' planned", "hollow planned"],
    ["own conditional", "others' conditional", "conditional"],
    ["own conditional", "others' denied", "disputed"],
    ["own denied", "own denied", "denied"],
    ["own denied", "others' actual", "hollow disputed"],
    ["own denied", "others' planned", "hollow disputed"],
    ["own denied", "others' conditional", "hollow disputed"],
    ["own denied", "others' denied", "denied"],
    ["others' actual", "others' actual", "hearsay"],
    ["others' actual", "others' planned", "hearsay"],
    ["others' actual", "others' conditional", "hearsay"],
    ["others' actual", "others' denied", "hollow disputed"],
    ["others' planned", "others' planned", "hollow planned"],
    ["others' planned", "others' conditional", "hollow planned"],
    ["others' planned", "others' denied", "hollow disputed"],
    ["others' conditional", "others' conditional", "hollow conditional"],
    ["others' conditional", "others' denied", "hollow disputed"],
    ["others' denied", "others' denied", "hollow denied"],
  ];

  test("are in the table in every mixture", () => {
    const kinds = Object.keys(claim);
    expect(rows).toHaveLength((kinds.length * (kinds.length + 1)) / 2);
  });

  test.each(rows)("%s and %s: %s", (one, other, expected) => {
    expect(drawn(directed, claim[one], claim[other])).toBe(expected);
    expect(drawn(directed, claim[other], claim[one])).toBe(expected);
  });

  test("in which each of the two says for itself that they act together make it stated", () => {
    expect(drawn(mutual, said("a"), quoted("minister-of-b"))).toBe("stated");
    expect(drawn(mutual, said("a"), quoted("minister-of-a"))).toBe("hearsay");
    expect(drawn(mutual, said("a"), { ...said("b"), modality: "planned" })).toBe("hearsay");
  });
});

describe("a state", () => {
  test("names who says what the line says, and who denies it", () => {
    const state = stateOf(directed, said("third"), { ...said("b"), modality: "denied" });
    expect(state).toMatchObject({ id: "disputed", mood: "actual", saidBy: ["third"], deniedBy: ["b"] });
  });

  test("names nobody for what decides nothing", () => {
    const state = stateOf(directed, said("a"), { ...said("third"), modality: "planned" });
    expect(state.saidBy).toEqual(["a"]);
  });

  test("is one of the list for every tie of every dossier, and denials alone are never a line", () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        for (const tie of allTies(createGraph(dossier))) {
          const denials = tie.claims.filter(({ claim }) => claim.modality === "denied").length;
          expect(tieStates.map(({ id }) => id)).toContain(tie.state.id);
          expect(tie.state.id === "denied").toBe(denials === tie.claims.length);
          expect(tie.state.id === "disputed").toBe(denials > 0 && denials < tie.claims.length);
        }
      }),
    );
  });

  test("never becomes stated, nor a line, by one more denial", () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const denied = dossier.claims.map(
          (claim) => ({ ...claim, id: `no-${claim.id}`, modality: "denied" }) as unknown as Claim,
        );
        const before = new Map(allTies(createGraph(dossier)).map((tie) => [tie.id, tie]));
        for (const tie of allTies(createGraph({ ...dossier, claims: [...dossier.claims, ...denied] }))) {
          const { state, support } = before.get(tie.id) ?? tie;
          expect(tie.state.id).toBe(state.id === "denied" ? "denied" : "disputed");
          expect(tie.state).toMatchObject({ hearsay: state.hearsay, mood: state.mood });
          expect(tie.support.map(({ id }) => id)).toEqual(support.map(({ id }) => id));
        }
      }),
    );
  });
});

describe("a passage", () => {
  test("has a state of its own: hearsay there, though the text asserts it elsewhere", () => {
    const graph = builtInGraph();
    const tie = allTies(graph).find(({ id }) => id === "conflict:russia>ukraine");
    expect(tie?.state.id).toBe("stated");
    expect(tie?.passages.map((passage) => stateAt([tie], passage, graph.actors)?.id)).toEqual([
      "stated",
      "hearsay",
      "hearsay",
    ]);
  });

  test("that threatens, and denies an act claimed elsewhere, has a threat that nobody denies", () => {
    const [condemnation, , war] = smallDossier().claims;
    const here = { ...condemnation, type: "conflict" };
    const claims = [
      { ...here, id: "threat", modality: "conditional" },
      { ...here, id: "denial", modality: "denied" },
      { ...here, id: "act", evidence: war?.evidence },
    ];
    const stateHere = (coded: readonly object[]) => {
      const graph = createGraph({ ...smallDossier(), claims: coded } as unknown as Dossier);
      const [passage] = graph.claims[0]?.passages ?? [];
      const state = passage && stateAt(allTies(graph), passage, graph.actors);
      return [state?.id, state?.mood, state?.deniedBy.length];
    };
    expect(stateHere(claims)).toEqual(["conditional", "conditional", 0]);
    expect(stateHere(claims.slice(0, 2))).toEqual(["disputed", "conditional", 1]);
  });
});

test("a claim for several pairs may be stated of one and hearsay of the other", () => {
  const claims = [
    {
      id: "c",
      type: "concern",
      from: [a, b],
      to: ["third"],
      ...quoted("minister-of-a"),
      summary: { en: "A claim." },
      evidence: [],
    },
  ];
  const dossier = { format: "isnad-dossier/1", title: {}, documents: [], actors, claims };
  const ties = allTies(createGraph(dossier as unknown as Dossier));
  expect(Object.fromEntries(ties.map((tie) => [tie.from, tie.state.id]))).toEqual({
    a: "stated",
    b: "hearsay",
  });
});

test("the built-in dossier shows what others say of China and Russia as hearsay", () => {
  const tie = allTies(builtInGraph()).find(({ id }) => id === "cooperation:china>russia");
  expect(tie?.state).toMatchObject({ id: "hearsay", saidBy: ["shigeru-ishiba", "mark-rutte"] });
});
