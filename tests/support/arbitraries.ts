import fc from "fast-check";
import { relationTypes } from "../../src/core/codebook/relationTypes";
import type { Dossier } from "../../src/core/dossier/dossier";
import type { StoredDossierId } from "../../src/core/dossier/storedDossier";
import { allTies, type Filter, listedTies, sayingsOf } from "../../src/core/graph/filter";
import type { Graph } from "../../src/core/graph/graph";
import { tieStates } from "../../src/core/graph/tieState";
import { reachableTies, type Selection, stepsOf } from "../../src/core/graph/walk";
import { readings, screens, themes, type View, walkOrders } from "../../src/core/link/view";
import { roundPlace } from "../../src/core/placing/roundPlace";
import { languages } from "../../src/words/languages";
import { codePoint } from "./codePoint";

const idsOf = <Id>(list: readonly { readonly id: Id }[]) => fc.constantFrom(...list.map(({ id }) => id));

/** Ids as nobody would choose them: with marks of links and ties in them, in any script, called like parts of objects. */
export const arbitraryId = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
    fc.string({ unit: codePoint, minLength: 1, maxLength: 4 }),
    fc.string({ unit: fc.constantFrom(..."ab:>=&,%#;+ |~/?".split("")), minLength: 1, maxLength: 6 }),
    fc.constantFrom(
      "__proto__",
      "constructor",
      "toString",
      "%",
      "%zz",
      "%3E",
      "1",
      "0",
      "text ",
      "nothing",
      "اليابان",
    ),
  )
  .filter((id) => id !== "text" && !/^[\s\p{Cc}\p{Cf}]*$/u.test(id));

/** A text of sentences that each occur once, so that each can be quoted. */
const sentences = Array.from({ length: 12 }, (_, index) => `جملة رقم ⟦${index}⟧`);
const text = sentences.map((sentence, index) => `${sentence}${index % 3 === 2 ? ".\n" : ". "}`).join("");

function arbitraryClaim(ids: readonly string[]) {
  return fc
    .record({
      type: fc.constantFrom(...relationTypes),
      mutual: fc.boolean(),
      sides: fc.shuffledSubarray([...ids], { minLength: 2 }),
      cut: fc.nat(),
      speakers: fc.shuffledSubarray([...ids], { maxLength: 2 }),
      quoted: fc.boolean(),
      modality: fc.constantFrom(undefined, "planned", "conditional", "denied"),
      quotes: fc.shuffledSubarray(sentences, { minLength: 1, maxLength: 4 }),
    })
    .map(({ type, mutual, sides, cut, speakers, quoted, modality, quotes }) => {
      const at = 1 + (cut % (sides.length - 1));
      return {
        type: type.id,
        ...(mutual && type.mayBeMutual
          ? { between: sides }
          : { from: sides.slice(0, at), to: sides.slice(at) }),
        ...(speakers.length === 0
          ? { voice: "narrator" }
          : { voice: quoted ? "quoted" : "reported", saidBy: speakers }),
        ...(modality === undefined ? {} : { modality }),
        summary: { en: "A claim." },
        evidence: quotes.map((exact) => ({ document: "text", quotes: { ar: { exact } } })),
      };
    });
}

/** Dossiers that keep every rule, of up to eight actors with any ids. */
export const arbitraryDossier: fc.Arbitrary<Dossier> = fc
  .uniqueArray(arbitraryId, { minLength: 2, maxLength: 8 })
  .chain((ids) =>
    fc.record({
      ids: fc.constant(ids),
      claims: fc.array(arbitraryClaim(ids), { maxLength: 10 }),
      spokenFor: fc.array(fc.option(fc.nat()), { minLength: ids.length, maxLength: ids.length }),
    }),
  )
  .map(({ ids, claims, spokenFor }) => ({
    format: "isnad-dossier/1",
    title: { en: "Any" },
    documents: [{ id: "text", language: "ar", title: { en: "Text" }, texts: { ar: text } }],
    actors: ids.map((id, index) => {
      const whom = spokenFor[index];
      // Only for one before it: nobody speaks in a circle.
      const speaksFor =
        whom === null || whom === undefined || index === 0 ? {} : { speaksFor: ids[whom % index] };
      const unnamed = index % 5 === 4 ? { unnamed: true } : {};
      return { id, kind: "state", name: { en: id }, ...speaksFor, ...unnamed };
    }),
    claims: claims.map((claim, index) => ({ id: `claim-${index}`, ...claim })),
  })) as unknown as fc.Arbitrary<Dossier>;

export function arbitraryFilter(graph: Graph): fc.Arbitrary<Filter> {
  const actors = [...graph.actors.keys()];
  return fc.record({
    hiddenTypes: fc.subarray(relationTypes.map(({ id }) => id)),
    speakers: fc.shuffledSubarray(["text" as const, ...actors], { maxLength: 3 }),
    hiddenStates: fc.subarray(tieStates.map(({ id }) => id)),
    actors: fc.shuffledSubarray(actors),
    scope: fc.constantFrom("between" as const, "around" as const),
  });
}

/** Any view of a dossier that a reader can get to. */
export function arbitraryView(graph: Graph): fc.Arbitrary<View> {
  const actors = [...graph.actors.keys()];
  const ties = allTies(graph);
  const nothing: Selection = { kind: "nothing" };
  const selections: readonly Selection[] = [
    ...ties.map(({ id }) => ({ kind: "tie" as const, tie: id })),
    ...actors.map((actor) => ({ kind: "actor" as const, actor })),
    nothing,
  ];
  const coordinate = fc.double({ min: -1, max: 2, noNaN: true });
  const place = fc.record({ x: coordinate, y: coordinate }).map(roundPlace);
  return fc
    .record({
      dossier: fc.constantFrom(undefined, "k3pt0123" as StoredDossierId),
      language: idsOf(languages),
      theme: idsOf(themes),
      screen: idsOf(screens),
      reading: idsOf(readings),
      order: idsOf(walkOrders),
      filter: arbitraryFilter(graph),
      selection: fc.constantFrom(...selections),
      step: fc.nat(),
      pins: fc
        .shuffledSubarray(actors)
        .chain((pinned) => fc.tuple(...pinned.map((actor) => fc.tuple(fc.constant(actor), place))))
        .map((entries) => Object.fromEntries(entries) as View["pins"]),
    })
    .map((view) => {
      const { filter, selection } = view;
      const steps = stepsOf(
        reachableTies(listedTies(graph, filter), ties, selection),
        selection,
        selection.kind === "actor" ? sayingsOf(graph, filter, selection.actor) : [],
      );
      return { ...view, step: steps.length === 0 ? 0 : view.step % steps.length };
    });
}
