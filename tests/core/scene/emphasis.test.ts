import { describe, expect, test } from "vitest";
import type { ActorId } from "../../../src/core/dossier/dossier";
import { filterTies, noFilter } from "../../../src/core/graph/filter";
import type { TieId } from "../../../src/core/graph/ties";
import { type Attention, createEmphasis, namedTie, noAttention } from "../../../src/core/scene/createScene";
import { builtInGraph } from "../../support/dossiers";

const graph = builtInGraph();
const ties = filterTies(graph, noFilter);
const russia = "russia" as ActorId;
const nato = "nato" as ActorId;
const condemned = "condemnation:nato>russia" as TieId;
const touchesRussia = ({ from, to }: (typeof ties)[number]) => from === russia || to === russia;

function seen(attention: Partial<Attention>) {
  const { ofTie, ofActor } = createEmphasis(ties, { ...noAttention, ...attention });
  return {
    ofTie,
    ofActor,
    ties: new Set(ties.map(ofTie)),
    others: new Set(ties.filter(({ id }) => id !== condemned).map(ofTie)),
    actors: new Set(graph.sides.map(({ id }) => ofActor(id))),
    otherActors: new Set(
      graph.sides.filter(({ id }) => id !== russia && id !== nato).map(({ id }) => ofActor(id)),
    ),
  };
}
const only = <Value>(value: Value) => new Set([value]);
const tie = () => ties.find(({ id }) => id === condemned) ?? expect.fail("no such tie");

test("is at rest while nothing is pointed at or selected", () => {
  expect(seen({}).ties).toEqual(only("rest"));
  expect(seen({}).actors).toEqual(only("rest"));
});

describe("a tie", () => {
  test("that is pointed at steps forward with its two actors, all else fades", () => {
    const view = seen({ pointedTies: [condemned] });
    expect(view.ofTie(tie())).toBe("pointed");
    expect(view.others).toEqual(only("faded"));
    expect([view.ofActor(russia), view.ofActor(nato)]).toEqual(["pointed", "pointed"]);
    expect(view.otherActors).toEqual(only("faded"));
  });

  test("that is selected marks its two actors, all else recedes", () => {
    const view = seen({ selectedTie: condemned });
    expect(view.ofTie(tie())).toBe("selected");
    expect(view.others).toEqual(only("receded"));
    expect([view.ofActor(russia), view.ofActor(nato)]).toEqual(["selected", "selected"]);
    expect(view.otherActors).toEqual(only("receded"));
  });

  test("that is selected stays marked while another is pointed at", () => {
    const other = ties.find((candidate) => !touchesRussia(candidate)) ?? expect.fail("no other tie");
    const view = seen({ selectedTie: condemned, pointedTies: [other.id] });
    expect(view.ofTie(tie())).toBe("selected");
    expect(view.ofTie(other)).toBe("pointed");
    expect(view.ofActor(russia)).toBe("selected");
  });
});

describe("an actor", () => {
  test("that is pointed at brings its ties forward, and leaves their other ends as they are", () => {
    const view = seen({ pointedActor: russia });
    expect(view.ofActor(russia)).toBe("pointed");
    expect(view.ofActor(nato)).toBe("rest");
    for (const each of ties) expect(view.ofTie(each)).toBe(touchesRussia(each) ? "pointed" : "faded");
  });

  test("that is selected keeps its ties, the others recede", () => {
    const view = seen({ selectedActor: russia });
    expect(view.ofActor(russia)).toBe("selected");
    expect(view.ofActor(nato)).toBe("rest");
    for (const each of ties) expect(view.ofTie(each)).toBe(touchesRussia(each) ? "rest" : "receded");
  });
});

test("an actor whose passages are read stands out alone, and the tie that is read does not name itself", () => {
  const attention = { ...noAttention, selectedActor: russia, selectedTie: condemned };
  const view = seen(attention);
  expect(view.ofActor(russia)).toBe("selected");
  expect(view.ofActor(nato)).toBe("rest");
  expect(view.ofTie(tie())).toBe("selected");
  expect(namedTie(attention)).toBeUndefined();
  expect(namedTie({ ...noAttention, selectedTie: condemned })).toBe(condemned);
});

test("does not depend on which way round a tie runs", () => {
  const mirrored = ties.map((each) => ({ ...each, from: each.to, to: each.from }));
  for (const attention of [
    { pointedTies: [condemned] },
    { pointedActor: russia },
    { selectedActor: nato },
    { selectedTie: condemned, pointedActor: russia },
  ]) {
    const one = createEmphasis(ties, { ...noAttention, ...attention });
    const other = createEmphasis(mirrored, { ...noAttention, ...attention });
    expect(mirrored.map(other.ofTie)).toEqual(ties.map(one.ofTie));
    expect(graph.sides.map(({ id }) => other.ofActor(id))).toEqual(
      graph.sides.map(({ id }) => one.ofActor(id)),
    );
  }
});
