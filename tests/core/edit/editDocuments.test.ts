import { expect, test } from "vitest";
import type { DocumentId, Dossier, SourceDocument } from "../../../src/core/dossier/dossier";
import {
  addDocument,
  documentUses,
  editDocument,
  removeDocument,
} from "../../../src/core/edit/editDocuments";
import { addPassage } from "../../../src/core/edit/editPassages";
import { evidenceAt } from "../../../src/core/edit/evidenceAt";
import { validate } from "../../../src/core/validate/validate";
import { readBuiltIn } from "../../support/dossiers";

const builtIn = readBuiltIn();
const other = {
  id: "text",
  language: "en",
  title: { en: "Another text" },
  texts: { en: "Another text\nJapan and NATO agreed on talks." },
} as unknown as SourceDocument;
const both = addDocument(other)(builtIn);
const id = both.documents[1]?.id as DocumentId;
const [claim] = builtIn.claims;
const evidence = both.documents[1] && evidenceAt(both.documents[1], { start: 13, end: 43 }, builtIn.actors);
if (claim === undefined || evidence === undefined) throw new Error("nothing to quote");
const quoted = addPassage(claim.id, evidence)(both);

test("a text that is added has an id of its own, twice as well, and the dossier holds", () => {
  const twice = addDocument(other)(both);
  expect(new Set(twice.documents.map((document) => document.id)).size).toBe(3);
  expect(validate(twice)).toMatchObject({ kind: "ok" });
  expect(validate(quoted)).toMatchObject({ kind: "ok" });
});

test("what goes with a text is said before it is taken out, and no more goes", () => {
  expect(documentUses(quoted, id)).toEqual({ claims: 0, passages: 1 });
  expect(removeDocument(id)(quoted).claims).toEqual(builtIn.claims);
  const first = builtIn.documents[0]?.id as DocumentId;
  const uses = documentUses(quoted, first);
  const left = removeDocument(first)(quoted);
  expect(left.claims).toHaveLength(quoted.claims.length - uses.claims);
  expect(left.claims).toHaveLength(1);
  expect(validate(left)).toMatchObject({ kind: "ok" });
});

test("a claim that loses a passage with a text is another one than was reviewed and proposed", () => {
  const origin = { by: { model: "parrot" }, changed: false };
  const reviews = [{ by: "Amal", verdict: "agree" as const }];
  const known = (dossier: Dossier): Dossier => ({
    ...dossier,
    claims: dossier.claims.map((own) => ({ ...own, origin, reviews })),
  });
  const [left, untouched] = removeDocument(id)(known(quoted)).claims;
  expect(left).toMatchObject({ origin: { changed: true }, reviews: [{ changed: true }] });
  expect(untouched).toMatchObject({ origin, reviews });
});

test("the last text stays", () => {
  expect(removeDocument(builtIn.documents[0]?.id as DocumentId)(builtIn)).toBe(builtIn);
});

test("what is said of a text is changed, and what is not known is left out", () => {
  const title = { en: "Another title" };
  const fields = { title, publisher: "A paper", published: "2031-05", url: undefined };
  const edited = editDocument(id, fields)(both);
  expect(edited.documents[1]).toEqual({
    ...both.documents[1],
    title,
    publisher: "A paper",
    published: "2031-05",
  });
  const again = editDocument(id, { ...fields, publisher: undefined })(edited);
  expect(again.documents[1]).not.toHaveProperty("publisher");
  expect(editDocument(id, fields)(edited)).toBe(edited);
});
