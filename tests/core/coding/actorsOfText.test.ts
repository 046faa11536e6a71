import { expect, test } from "vitest";
import { actorsOfText } from "../../../src/core/coding/actorsOfText";
import { castAt } from "../../../src/core/coding/castAt";
import { dossierCast, takeCast } from "../../../src/core/coding/dossierCast";
import { draftCast } from "../../../src/core/coding/draftCast";
import type { Actor, ActorId, DocumentId, Dossier } from "../../../src/core/dossier/dossier";
import { createTask } from "../../../src/core/drafts/createTask";
import { validateAnswer } from "../../../src/core/drafts/validateAnswer";
import { suggestedDraft } from "../../../src/core/edit/suggestedDraft";
import { finderOf } from "../../../src/core/names/finderOf";

const [first, second] = ["first", "second"] as DocumentId[] as [DocumentId, DocumentId];

/** Two texts that say the same; of the first it is coded that a source says it, and, if asked to, of the second as well. */
function dossierOf(language: string, text: string, source: string, isInBoth = false): Dossier {
  const documents = [first, second].map((id) => ({
    id,
    language,
    title: { en: id },
    texts: { [language]: text },
  }));
  const said = { type: "cooperation", from: ["kenya"], to: ["togo"], voice: "reported", saidBy: ["source"] };
  const claimIn = (document: DocumentId) => ({
    ...said,
    id: document,
    summary: {},
    evidence: [{ document, quotes: { [language]: { exact: text.slice(0, -1) } } }],
  });
  return {
    documents,
    actors: [
      { id: "kenya", kind: "state", name: { en: "Kenya", ar: "كينيا" } },
      { id: "togo", kind: "state", name: { en: "Togo", ar: "توغو" } },
      { id: "source", kind: "person", unnamed: true, name: { [language]: source } },
    ],
    claims: [first, ...(isInBoth ? [second] : [])].map(claimIn),
  } as unknown as Dossier;
}

test.each([
  ["en", "A Western diplomat said Kenya had armed Togo.", "A Western diplomat"],
  ["ar", "وقال مصدر أمني إن كينيا سلحت توغو.", "مصدر أمني"],
])("an unnamed source of one text is not taken for that of another, in %s", (language, text, source) => {
  const span = { start: 0, end: text.length - 1 };
  const found = (dossier: Dossier, at: 0 | 1) => {
    const document = dossier.documents[at];
    if (document === undefined) throw new Error("no text");
    const sources = castAt(document, span, dossier.actors, dossier.claims).filter(
      ({ actor }) => actor.unnamed === true,
    );
    return {
      said: suggestedDraft(dossier, document, span, finderOf(dossier.actors))?.saidBy,
      sources: sources.map(({ actor, isNew }) => [actor.id === "source", isNew, actor.name[language]]),
    };
  };
  const alone = dossierOf(language, text, source);
  expect(found(alone, 0)).toEqual({ said: ["source"], sources: [[true, false, source]] });
  expect(found(alone, 1)).toEqual({ said: [], sources: [[false, true, source]] });
  expect(found(dossierOf(language, text, source, true), 1).said).toEqual(["source"]);
});

test("in the cast of another text the source is somebody new", () => {
  const source = "A Western diplomat";
  const dossier = dossierOf("en", `${source} said Kenya had armed Togo.`, source);
  const casts = dossierCast(dossier);
  expect(casts.map(({ there }) => [...there.values()].includes("source" as ActorId))).toEqual([true, false]);
  const ticked = casts.map(({ cast, ...others }) => ({
    ...others,
    cast: cast.map((member) => ({ ...member, isLikely: true })),
  }));
  const added = takeCast(ticked)(dossier).actors.slice(dossier.actors.length);
  expect(added).toMatchObject([{ unnamed: true, name: { en: source } }]);
});

test.each([
  ["en", "A Western diplomat said Kenya had armed Togo.", "A Western diplomat"],
  ["ar", "وقال مصدر أمني إن كينيا سلحت توغو.", "مصدر أمني"],
])("a model's source is that of the text it quotes, by name and by id, in %s", (language, text, source) => {
  const given = dossierOf(language, text, source);
  const said = (dossier: Dossier, document: DocumentId, saidBy: string) => {
    const answer = { type: "concern", from: "kenya", to: "togo", saidBy, quote: text.slice(0, -1) };
    return validateAnswer(JSON.stringify(answer), dossier, { document, by: "rules" }).proposals[0]?.saidBy;
  };
  for (const name of [source, "source"]) {
    expect(said(given, first, name)).toEqual(["source"]);
    expect(said(given, second, name)).toBeUndefined();
  }
  const another = { ...given.actors.at(-1), id: "another" } as Actor;
  const cast = { ...given, actors: [...given.actors, another] };
  expect(said(cast, second, source)).toEqual(["another"]);
  // What is only proposed of another text is of that text as well.
  const proposals = given.claims.map((claim) => ({ ...claim, by: "rules", state: "open" }) as const);
  expect(said({ ...given, claims: [], proposals }, second, source)).toBeUndefined();
  expect(createTask(given, first).parts[0]?.prompt).toContain("- source:");
  expect(createTask(given, second).parts[0]?.prompt).not.toContain("- source:");
});

test("the fields of actors offer a text's own source as one whom its sentence names", () => {
  const text = "A Western diplomat said Kenya had armed Togo.";
  const dossier = dossierOf("en", text, "A Western diplomat");
  const named = dossier.documents.map((document) =>
    draftCast({ document, span: { start: 0, end: text.length - 1 } }, [], dossier).here.map(({ id }) => id),
  );
  expect(named[0]).toContain("source");
  expect(named[1]).not.toContain("source");
});

test("the list is the same one, so that what is known of its names holds", () => {
  const { actors, claims } = dossierOf("en", "A diplomat said so.", "A diplomat");
  expect(actorsOfText(actors, claims, first)).toBe(actors);
  expect(actorsOfText(actors, claims, second)).toHaveLength(2);
  expect(actorsOfText(actors, claims, second)).toBe(actorsOfText(actors, [...claims], second));
});
