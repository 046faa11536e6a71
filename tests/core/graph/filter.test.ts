import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { speakersOf } from "../../../src/core/dossier/attribution";
import type { ActorId, Dossier } from "../../../src/core/dossier/dossier";
import {
  allTies,
  countLines,
  endsOfTies,
  type Filter,
  filterTies,
  filterTiesOfAnyType,
  isFiltering,
  isLine,
  linesAround,
  listedTies,
  noFilter,
} from "../../../src/core/graph/filter";
import { createGraph, type Graph } from "../../../src/core/graph/graph";
import { stateAt, tieStates } from "../../../src/core/graph/tieState";
import { isDenial } from "../../../src/core/graph/ties";
import { tiesOfActor } from "../../../src/core/graph/walk";
import { arbitraryDossier, arbitraryFilter } from "../../support/arbitraries";
import { builtInGraph, smallDossier } from "../../support/dossiers";

const graph = builtInGraph();
const stateIds = tieStates.map(({ id }) => id);
const ids = (ties: readonly { readonly id: string }[]) => ties.map(({ id }) => id);
const shown = (part: Partial<Filter>) => filterTies(graph, { ...noFilter, ...part });
const japan = "japan" as ActorId;
const nato = "nato" as ActorId;

const anyGraphAndFilter: fc.Arbitrary<{ any: Graph; filter: Filter }> = arbitraryDossier
  .map(createGraph)
  .chain((any) => arbitraryFilter(any).map((filter) => ({ any, filter })));

describe("a filter", () => {
  test("leaves a part of the ties, each with a part of its claims, in the same order", () => {
    fc.assert(
      fc.property(anyGraphAndFilter, ({ any, filter }) => {
        const all = allTies(any);
        const left = filterTies(any, filter);
        for (const tie of left) {
          const whole = all.find(({ id }) => id === tie.id);
          for (const part of tie.claims) {
            expect(whole?.claims.find(({ claim }) => claim === part.claim)).toEqual(part);
          }
          expect(tie.passages.every((passage) => whole?.passages.includes(passage))).toBe(true);
          expect(tie.claims.length).toBeGreaterThan(0);
        }
        const byType = relationTypes.flatMap(({ id }) => left.filter(({ type }) => type === id));
        expect(left).toEqual(byType);
      }),
    );
  });

  test("leaves the same ties, not others like them, where it asks nothing of their claims", () => {
    fc.assert(
      fc.property(anyGraphAndFilter, ({ any, filter }) => {
        const all = new Set(allTies(any));
        expect(filterTies(any, { ...filter, speakers: [] }).every((tie) => all.has(tie))).toBe(true);
      }),
    );
  });

  test("shows nothing that it hides", () => {
    fc.assert(
      fc.property(anyGraphAndFilter, ({ any, filter }) => {
        for (const tie of filterTies(any, filter)) {
          expect(filter.hiddenTypes).not.toContain(tie.type);
          expect(filter.hiddenStates).not.toContain(tie.state.id);
          // A denial goes with what it denies, whoever is chosen.
          const speakers = tie.claims
            .filter((coded) => !isLine(tie) || !isDenial(coded))
            .map(({ claim }) => speakersOf(claim));
          if (filter.speakers.length > 0) {
            expect(speakers.every((said) => said.some((one) => filter.speakers.includes(one)))).toBe(true);
          }
          const chosen = [tie.from, tie.to].filter((id) => filter.actors.includes(id)).length;
          const needed = filter.scope === "around" || filter.actors.length === 1 ? 1 : 2;
          if (filter.actors.length > 0) expect(chosen).toBeGreaterThanOrEqual(needed);
        }
      }),
    );
  });

  test("hides only what it is asked to: what is missing has a reason", () => {
    fc.assert(
      fc.property(anyGraphAndFilter, ({ any, filter }) => {
        const left = new Set<string>(ids(filterTies(any, filter)));
        const loose: Filter = { ...noFilter, hiddenStates: [], speakers: filter.speakers };
        for (const tie of filterTies(any, loose)) {
          const ends = [tie.from, tie.to].filter((id) => filter.actors.includes(id)).length;
          const around = filter.scope === "around" || filter.actors.length === 1;
          const outside = filter.actors.length > 0 && ends < (around ? 1 : 2);
          const hidden =
            filter.hiddenTypes.includes(tie.type) || filter.hiddenStates.includes(tie.state.id) || outside;
          expect(left.has(tie.id)).toBe(!hidden);
        }
      }),
    );
  });

  test("that hides more never shows more", () => {
    fc.assert(
      fc.property(anyGraphAndFilter, fc.constantFrom(...relationTypes), ({ any, filter }, { id }) => {
        const more = { ...filter, hiddenTypes: [...filter.hiddenTypes, id], hiddenStates: stateIds };
        const left = ids(filterTies(any, filter));
        expect(left).toEqual(expect.arrayContaining([...ids(filterTies(any, more))]));
      }),
    );
  });

  test("of nothing leaves everything, and says that it filters nothing", () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const any = createGraph(dossier);
        const everyone = [...any.actors.keys()];
        const all = filterTies(any, noFilter);
        expect(filterTies(any, { ...noFilter, speakers: ["text", ...everyone] })).toEqual(all);
        expect(filterTies(any, { ...noFilter, actors: everyone })).toEqual(all);
        expect(isFiltering(noFilter)).toBe(false);
      }),
    );
  });

  test("counts hidden types too, so that the key can say what it hides", () => {
    fc.assert(
      fc.property(anyGraphAndFilter, ({ any, filter }) => {
        const counted = filterTiesOfAnyType(any, filter);
        expect(filterTiesOfAnyType(any, { ...filter, hiddenTypes: [] })).toEqual(counted);
        expect(filterTies(any, { ...filter, hiddenTypes: [] })).toEqual(counted);
        expect(counted.filter(({ type }) => !filter.hiddenTypes.includes(type))).toEqual(
          filterTies(any, filter),
        );
      }),
    );
  });
});

describe("what is only denied", () => {
  test("is no line unless it is asked for, and is listed all the same", () => {
    fc.assert(
      fc.property(anyGraphAndFilter, ({ any, filter }) => {
        expect(filterTies(any, { ...filter, hiddenStates: ["denied"] }).every(isLine)).toBe(true);
        const listed = listedTies(any, filter);
        expect(listed.filter(isLine)).toEqual(filterTies(any, filter).filter(isLine));
        const denied = filterTies(any, { ...filter, hiddenStates: [] }).filter((tie) => !isLine(tie));
        expect(listed.filter((tie) => !isLine(tie))).toEqual(denied);
      }),
    );
  });
});

describe("a denial", () => {
  const tiesBy = (speaker: string, ...said: (readonly [saidBy: string, modality: string])[]) => {
    const claims = said.map(([saidBy, modality], index) => ({
      id: `c${index}`,
      type: "cooperation",
      from: ["attackers"],
      to: ["state-a"],
      voice: "reported",
      saidBy: [saidBy],
      modality,
      summary: { en: "A claim." },
      evidence: [],
    }));
    const any = createGraph({ ...smallDossier(), claims } as unknown as Dossier);
    return filterTies(any, { ...noFilter, hiddenStates: [], speakers: [speaker as ActorId] });
  };
  const statesBy = (...given: Parameters<typeof tiesBy>) =>
    tiesBy(...given).map(({ state: { id, mood } }) => [id, mood]);

  test("goes with what it denies, though another speaker is chosen", () => {
    const claims = [
      ["port", "actual"],
      ["attackers", "denied"],
    ] as const;
    expect(statesBy("port", ...claims)).toEqual([["disputed", "actual"]]);
    expect(statesBy("attackers", ...claims)).toEqual([["denied", "denied"]]);
  });

  test("of what only others say goes with no threat, not even with the denier's own", () => {
    const claims = [
      ["attackers", "conditional"],
      ["port", "actual"],
      ["attackers", "denied"],
      ["minister", "planned"],
    ] as const;
    expect(statesBy("attackers", ...claims)).toEqual([["conditional", "conditional"]]);
    expect(statesBy("minister", ...claims)).toEqual([["planned", "planned"]]);
    expect(statesBy("port", ...claims)).toEqual([["disputed", "actual"]]);
  });

  test("of somebody who threatens as well is among what they say, and disputes no threat", () => {
    const claims = [
      ["attackers", "conditional"],
      ["port", "actual"],
      ["attackers", "denied"],
    ] as const;
    const [tie] = tiesBy("attackers", ...claims);
    expect(tie?.claims.map(({ claim }) => claim.modality)).toEqual(["conditional", "denied"]);
    expect(tie?.state).toMatchObject({ id: "conditional", disputed: false, deniedBy: [] });
  });

  test("of another's claim in the words of a threat disputes the threat at no passage", () => {
    const [, , war] = smallDossier().claims;
    const threats = smallDossier().claims[0]?.evidence;
    const said = [
      { id: "threat", saidBy: ["attackers"], modality: "conditional", evidence: threats },
      { id: "denial", saidBy: ["attackers"], modality: "denied", evidence: threats },
      { id: "act", saidBy: ["port"], evidence: war?.evidence },
    ];
    const claims = said.map((own) => ({
      type: "conflict",
      from: ["attackers"],
      to: ["port"],
      voice: "reported",
      summary: { en: "A claim." },
      ...own,
    }));
    const any = createGraph({ ...smallDossier(), claims } as unknown as Dossier);
    const [tie] = filterTies(any, { ...noFilter, speakers: ["attackers" as ActorId] });
    const [passage] = tie?.passages ?? [];
    expect(tie?.denials.length).toBeGreaterThan(0);
    expect(tie?.denials).toEqual(tie?.passages);
    const state = tie && passage && stateAt([tie], passage, any.actors);
    expect(state).toMatchObject({ id: "conditional", disputed: false, deniedBy: [] });
  });
});

describe("on the built-in dossier", () => {
  test("one actor alone shows all around it; two show what is between them, or around both", () => {
    const around = ids(shown({ actors: [japan] }));
    expect(ids(shown({ actors: [japan], scope: "around" }))).toEqual(around);
    const between = shown({ actors: [japan, nato] });
    expect(between.length).toBeGreaterThan(0);
    for (const { from, to } of between) expect([from, to].toSorted()).toEqual(["japan", "nato"]);
    expect(shown({ actors: [japan, nato], scope: "around" }).length).toBeGreaterThan(around.length);
  });

  test("only what the text itself says is never hearsay", () => {
    const ties = shown({ speakers: ["text"] });
    expect(ties.length).toBeGreaterThan(0);
    expect(ties.some(({ state }) => state.hearsay)).toBe(false);
  });

  test("what a speaker says is told by that speaker", () => {
    const rutte = "mark-rutte" as ActorId;
    const said = shown({ speakers: [rutte] }).flatMap((tie) => tie.claims);
    expect(said.length).toBeGreaterThan(0);
    expect(said.every(({ claim }) => claim.saidBy?.includes(rutte))).toBe(true);
  });
});

describe("the lines of an actor", () => {
  test("are those that it is an end of, whatever is denied of it besides", () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const ties = allTies(createGraph(dossier));
        const counts = countLines(ties);
        for (const actor of endsOfTies(ties)) {
          expect(counts.get(actor) ?? 0).toBe(tiesOfActor(ties, actor).filter(isLine).length);
        }
        expect(new Set(counts.keys())).toEqual(endsOfTies(ties.filter(isLine)));
      }),
    );
  });

  test("around each, as the rest of a filter leaves them, are what choosing it alone leaves", () => {
    fc.assert(
      fc.property(anyGraphAndFilter, ({ any, filter }) => {
        const counts = linesAround(any, filter);
        for (const { id } of any.sides) {
          const alone = filterTies(any, { ...filter, actors: [id], scope: "around" }).filter(isLine);
          expect(counts.get(id) ?? 0).toBe(alone.length);
        }
      }),
    );
  });
});
