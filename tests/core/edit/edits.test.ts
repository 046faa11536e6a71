import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { modalities, voices } from "../../../src/core/codebook/voices";
import type { Actor, ActorId, Claim, ClaimId, Dossier } from "../../../src/core/dossier/dossier";
import { draftOf, emptyDraft } from "../../../src/core/edit/claimDraft";
import { faultsOf } from "../../../src/core/edit/draftFaults";
import { type DossierEdit, removeClaim } from "../../../src/core/edit/editClaims";
import { addPassage, removePassage, setTranslationQuote } from "../../../src/core/edit/editPassages";
import { evidenceAt } from "../../../src/core/edit/evidenceAt";
import { saveDraft } from "../../../src/core/edit/saveDraft";
import { allTies } from "../../../src/core/graph/filter";
import { createGraph } from "../../../src/core/graph/graph";
import { createQuoteCheck } from "../../../src/core/quotes/createQuoteCheck";
import { issuesOfEdit } from "../../../src/core/validate/issuesOfEdit";
import { validate } from "../../../src/core/validate/validate";
import { readBuiltIn } from "../../support/dossiers";

const builtIn = readBuiltIn();
const bare: Dossier = { ...builtIn, claims: [] };
const [article] = builtIn.documents;
if (article === undefined) throw new Error("no article");
const original = article.texts.ar ?? "";

/** Stretches of whole words within one paragraph. */
function stretches(text: string) {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return fc.tuple(fc.nat(words.length - 1), fc.nat(12)).map(([at, more]) => {
    const start = words[at]?.start ?? 0;
    const lineEnd = text.indexOf("\n", start) === -1 ? text.length : text.indexOf("\n", start);
    const last = words.slice(at, at + more + 1).filter(({ end }) => end <= lineEnd);
    return { start, end: last.at(-1)?.end ?? start };
  });
}

const newcomer: Actor = { id: "narnia" as ActorId, kind: "state", name: { en: "Narnia", ar: "نارنيا" } };
const anyone = fc.constantFrom(...builtIn.actors.map(({ id }) => id), newcomer.id);

const drafts = fc
  .record({
    span: stretches(original),
    type: fc.constantFrom(...relationTypes.map(({ id }) => id)),
    mutual: fc.boolean(),
    from: fc.uniqueArray(anyone, { minLength: 1, maxLength: 3 }),
    to: fc.uniqueArray(anyone, { minLength: 1, maxLength: 3 }),
    voice: fc.constantFrom(...voices.map(({ id }) => id)),
    saidBy: fc.uniqueArray(anyone, { maxLength: 2 }),
    modality: fc.constantFrom(...modalities.map(({ id }) => id)),
    summary: fc.constantFrom({}, { en: "So it is." }, { en: " ", ar: "" }, { fr: "Voilà." }),
    note: fc.constantFrom({}, { en: "A note." }, { ar: "" }),
  })
  .map(({ span, ...fields }) => ({
    ...emptyDraft(evidenceAt(article, span, [...builtIn.actors, newcomer])),
    ...fields,
    added: [newcomer],
  }));

const edits: fc.Arbitrary<(dossier: Dossier) => Dossier> = fc.oneof(
  drafts.map(saveDraft),
  fc.tuple(drafts, fc.nat()).map(([draft, at]) => onClaim(at, (id) => saveDraft({ ...draft, claim: id }))),
  fc.nat().map((at) => onClaim(at, removeClaim)),
  fc
    .tuple(fc.nat(), drafts)
    .map(([at, { evidence }]) =>
      onClaim(at, (id) => (evidence === undefined ? (same) => same : addPassage(id, evidence))),
    ),
  fc.tuple(fc.nat(), fc.nat()).map(([at, of]) => onPassage(at, of, removePassage)),
  fc
    .tuple(fc.nat(), fc.nat(), stretches(article.texts.en ?? ""))
    .map(([at, of, span]) =>
      onPassage(at, of, (id, passage) =>
        setTranslationQuote(
          id,
          passage,
          "en",
          createQuoteCheck(builtIn.actors).makeQuote(article.texts.en ?? "", span),
        ),
      ),
    ),
);

function onClaim(at: number, edit: (id: ClaimId) => DossierEdit): DossierEdit {
  return (dossier) => {
    const claim = dossier.claims[at % Math.max(1, dossier.claims.length)];
    return claim === undefined ? dossier : edit(claim.id)(dossier);
  };
}

function onPassage(
  at: number,
  of: number,
  edit: (id: ClaimId, passage: Parameters<typeof removePassage>[1]) => DossierEdit,
): DossierEdit {
  return (dossier) => {
    const { claims } = createGraph(dossier);
    const coded = claims[at % Math.max(1, claims.length)];
    const passage = coded?.passages[of % Math.max(1, coded.passages.length)];
    return coded === undefined || passage === undefined ? dossier : edit(coded.claim.id, passage)(dossier);
  };
}

const errorsOf = (dossier: Dossier) => {
  const result = validate(JSON.parse(JSON.stringify(dossier)));
  return result.kind === "ok" ? [] : result.error.issues.filter(({ severity }) => severity === "error");
};

test("whatever is edited, in whatever order, the validator finds no error", () => {
  fc.assert(
    fc.property(fc.constantFrom(bare, builtIn), fc.array(edits, { maxLength: 12 }), (start, sequence) => {
      expect(errorsOf(sequence.reduce((dossier, edit) => edit(dossier), start))).toEqual([]);
    }),
    { numRuns: 75 },
  );
});

test("looking at what edits have changed finds what validating the whole dossier finds", () => {
  // Edits keep a dossier sound, so that some break it on purpose.
  const broken = fc.tuple(
    fc.nat(),
    fc.constantFrom<object>({ type: "hatred" }, { from: ["nobody"] }, { voice: "reported" }),
  );
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 6 }), fc.option(broken), (sequence, fault) => {
      const edited = sequence.reduce((dossier, edit) => edit(dossier), builtIn);
      const [at, part] = fault ?? [0, {}];
      const claims = edited.claims.map((claim, index) =>
        fault !== null && index === at % edited.claims.length
          ? ({ ...claim, ...part } as typeof claim)
          : claim,
      );
      const after = { ...edited, claims };
      const whole = validate(after);
      expect(issuesOfEdit({ ...builtIn, actors: edited.actors }, after)).toEqual(
        whole.kind === "ok" ? whole.value.notices : whole.error.issues,
      );
    }),
    { numRuns: 75 },
  );
});

test("after any edits the ties are those of the same dossier made anew", () => {
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 6 }), (sequence) => {
      let dossier = builtIn;
      for (const edit of sequence) {
        dossier = edit(dossier);
        expect(allTies(createGraph(dossier))).toEqual(allTies(createGraph(structuredClone(dossier))));
      }
    }),
    { numRuns: 30 },
  );
});

test("a tie that an edit leaves alone is the same object", () => {
  const [first, ...others] = builtIn.claims;
  if (first === undefined) throw new Error("no claim");
  const edited = { ...builtIn, claims: [{ ...first, note: { en: "A note." } }, ...others] };
  const before = new Set(allTies(createGraph(builtIn)));
  const changed = allTies(createGraph(edited)).filter((tie) => !before.has(tie));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.every(({ claims }) => claims.some(({ claim }) => claim.id === first.id))).toBe(true);
});

test("what an edit alone cannot tell is left to validating the whole", () => {
  const [first, second] = builtIn.claims;
  if (first === undefined || second === undefined) throw new Error("too few claims");
  const twice = { ...builtIn, claims: [...builtIn.claims, { ...second, id: first.id }] };
  expect(issuesOfEdit(builtIn, twice)).toBeUndefined();
  const retitled = { ...builtIn, title: { en: "Another" } };
  expect(issuesOfEdit(builtIn, retitled)).toBeUndefined();
  const actors = builtIn.actors.slice(1);
  expect(issuesOfEdit(builtIn, { ...builtIn, actors })).toBeUndefined();
});

test("a new actor whose name a quote cuts is left to validating the whole, which finds the quote", () => {
  const { title } = builtIn;
  const text = "The talks of Upper Zembla and Beland went on.";
  const document = { id: "text", language: "en", title, texts: { en: text } };
  const evidence = [{ document: "text", quotes: { en: { exact: "Zembla and Beland went on" } } }];
  const said = { between: ["z", "b"], voice: "narrator", summary: { en: "They talk." }, evidence };
  const actorNamed = (id: string, en: string) =>
    ({ id: id as ActorId, kind: "state", name: { en } }) as const;
  const before = {
    format: builtIn.format,
    title,
    documents: [document],
    actors: [actorNamed("z", "Zembla"), actorNamed("b", "Beland")],
    claims: [{ id: "talks", type: "cooperation", ...said }],
  } as unknown as Dossier;
  const after = { ...before, actors: [...before.actors, actorNamed("u", "Upper Zembla")] };
  expect(errorsOf(before)).toEqual([]);
  expect(errorsOf(after)).toMatchObject([{ code: "quote-conflict" }]);
  expect(issuesOfEdit(before, after)).toBeUndefined();
});

test("an edit after which the whole would have more text searched than the validator does is left to it", () => {
  const texts = { ar: "ألف ".repeat(2_500_000) };
  const claims = Array.from({ length: 501 }, (_, index) => ({
    ...builtIn.claims[0],
    id: `claim-${index}`,
    evidence: [{ document: article.id, quotes: { ar: { exact: "ألف", prefix: "" } } }],
  })) as unknown as readonly Claim[];
  const after = { ...builtIn, documents: [{ ...article, texts }], claims } as Dossier;
  const before = { ...after, claims: claims.slice(0, 500) };
  expect(issuesOfEdit(before, after)).toBeUndefined();
});

test("adding a claim and removing it gives an equal dossier", () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const withNewcomer = { ...builtIn, actors: [...builtIn.actors, newcomer] };
      const added = saveDraft(draft)(withNewcomer);
      const fresh = added.claims.at(-1);
      if (added === withNewcomer || fresh === undefined) return;
      expect(removeClaim(fresh.id)(added)).toEqual(withNewcomer);
    }),
  );
});

test("adding a passage and removing it gives an equal dossier", () => {
  fc.assert(
    fc.property(drafts, fc.nat(25), ({ evidence }, at) => {
      const id = builtIn.claims[at]?.id;
      if (evidence === undefined || id === undefined) return;
      const added = addPassage(id, evidence)(builtIn);
      if (added === builtIn) return;
      const before = createGraph(builtIn).claims[at]?.passages.map((passage) => passage.id) ?? [];
      const fresh = createGraph(added).claims[at]?.passages.find((passage) => !before.includes(passage.id));
      expect(fresh && removePassage(id, fresh)(added)).toEqual(builtIn);
    }),
  );
});

test("what is not edited is shared, and nothing is ever changed in place", () => {
  fc.assert(
    fc.property(edits, (edit) => {
      const copy = structuredClone(builtIn);
      const next = edit(builtIn);
      expect(builtIn).toEqual(copy);
      if (next === builtIn) return;
      expect(next.documents).toBe(builtIn.documents);
      const changed = next.claims.filter((claim) => !builtIn.claims.includes(claim));
      expect(changed.length).toBeLessThanOrEqual(1);
    }),
  );
});

describe("editing a claim", () => {
  test.each(builtIn.claims.map((claim) => [claim.id, claim] as const))(
    "%s is itself again when its form is saved as it stands",
    (_id, claim) => {
      expect(saveDraft(draftOf(claim, builtIn))(builtIn)).toBe(builtIn);
    },
  );

  test("keeps what this program does not know", () => {
    const [first, ...rest] = builtIn.claims;
    if (first === undefined) return;
    const odd = { ...builtIn, claims: [{ ...first, weather: "fine", topics: ["sea"] }, ...rest] };
    const next = saveDraft({ ...draftOf(first, odd), type: "concern", mutual: false })(odd);
    expect(next.claims[0]).toMatchObject({ type: "concern", weather: "fine", topics: ["sea"], id: first.id });
    expect(next.claims[0]).not.toHaveProperty("between");
  });
});

describe("a draft", () => {
  const evidence = evidenceAt(article, { start: 0, end: original.indexOf("\n") }, []);
  const japan = "japan" as ActorId;
  const nato = "nato" as ActorId;

  test("says at which field what is missing", () => {
    expect(faultsOf(emptyDraft(evidence), builtIn).map(({ field, code }) => `${field} ${code}`)).toEqual([
      "type missing",
      "from missing",
      "to missing",
    ]);
    const wrong = { ...emptyDraft(evidence), type: "concern", mutual: true, voice: "quoted" } as const;
    expect(faultsOf({ ...wrong, from: [japan], to: [japan, nato] }, builtIn)).toEqual([
      { field: "mutual", code: "not-mutual" },
      { field: "to", code: "same-on-both-sides", actors: [japan] },
      { field: "saidBy", code: "missing" },
    ]);
  });

  test("brings the actors it speaks of, and no others", () => {
    const stranger = { ...newcomer, id: "stranger" as ActorId };
    const draft = { ...emptyDraft(evidence), type: "cooperation", added: [newcomer, stranger] } as const;
    const next = saveDraft({ ...draft, from: [japan], to: [newcomer.id] })(builtIn);
    expect(next.actors.slice(builtIn.actors.length)).toEqual([newcomer]);
  });

  test("has an id that nothing which can be edited is told by, and keeps it", () => {
    const evidence = evidenceAt(article, { start: 0, end: original.indexOf(" ", 20) }, builtIn.actors);
    const [japan, nato] = ["japan", "nato"] as ActorId[];
    const draft = { ...emptyDraft(evidence), type: "concern", from: [japan], to: [nato] } as never;
    const twice = saveDraft(draft)(saveDraft(draft)(bare));
    const [first, second] = twice.claims.map(({ id }) => id);
    expect([first, second]).toEqual(["claim-1", "claim-2"]);
    const changed = {
      ...(draft as object),
      claim: first,
      type: "conflict",
      from: [nato],
      to: [japan],
    } as never;
    const edited = saveDraft(changed)(twice);
    expect(edited.claims.map(({ id }) => id)).toEqual([first, second]);
    // Another claim never gets the id of one that is still there.
    const after = saveDraft(draft)(removeClaim(first ?? ("" as ClaimId))(edited));
    expect(after.claims.map(({ id }) => id)).toEqual([second, "claim-3"]);
  });
});

test("a quote has context only where its words stand more than once", () => {
  const text = "Alpha met Beta. Then Alpha met Beta again.";
  const { makeQuote } = createQuoteCheck([]);
  expect(makeQuote(text, { start: 16, end: 41 })).toEqual({ exact: "Then Alpha met Beta again" });
  expect(
    makeQuote(text, { start: 0, end: 10 })?.suffix ?? makeQuote(text, { start: 0, end: 10 })?.prefix,
  ).toBeDefined();
});

test("part of a name that names somebody else is quoted with the rest of it as context", () => {
  const south = { id: "s", kind: "state", name: { en: "South Sudan" } } as unknown as Actor;
  const sudan = { id: "n", kind: "state", name: { en: "Sudan" } } as unknown as Actor;
  const text = "They visited South Sudan on Monday.";
  const span = { start: text.indexOf("Sudan"), end: text.length - 1 };
  expect(createQuoteCheck([south, sudan]).makeQuote(text, span)).toEqual({
    exact: "Sudan on Monday",
    prefix: "They visited South ",
    suffix: ".",
  });
});
