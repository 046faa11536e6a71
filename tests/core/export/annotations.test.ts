import { readFileSync } from "node:fs";
import fc from "fast-check";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { createCodePointOffsets, writeAnnotations } from "../../../src/core/export/annotations";
import { type ExportInput, takenBy } from "../../../src/core/export/taken";
import type { TieId } from "../../../src/core/graph/ties";
import { codePoint } from "../../support/codePoint";
import { anyInput, builtInInput, unsoundInput, wholeOf } from "../../support/exports";

type Body = {
  readonly id?: string;
  readonly purpose: string;
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly between?: readonly string[];
  readonly tie?: readonly { readonly id: string; readonly state: string }[];
};
type Target = {
  readonly source: { readonly id: string; readonly language: string; readonly textDirection: string };
  readonly selector: readonly [
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly start: number; readonly end: number },
  ];
};
type Annotation = { readonly id: string; readonly body: readonly Body[]; readonly target: Target };

const annotationsOf = (input: ExportInput): readonly Annotation[] =>
  JSON.parse(writeAnnotations(input)).first.items;
const isOfPassage = ({ id }: Annotation) => id.startsWith("urn:isnad:passage:");

/** W3C's context as kept here: nothing is fetched. */
const context = JSON.parse(readFileSync(new URL("../../support/anno.jsonld", import.meta.url), "utf8"));
const documentLoader = async (url: string) => {
  if (url !== "http://www.w3.org/ns/anno.jsonld") throw new Error(`unexpected context ${url}`);
  return { contextUrl: undefined, document: context, documentUrl: url } as never;
};

test("there is one annotation a passage, and no claim is lost", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { claims, passages } = takenBy(input);
      const annotations = annotationsOf(input);
      expect(annotations.filter(isOfPassage)).toHaveLength(passages.length);
      const ids = annotations.flatMap(({ body }) => body.flatMap(({ id }) => id ?? []));
      expect(new Set(ids)).toEqual(
        new Set(claims.map(({ claim }) => `urn:isnad:claim:${encodeURIComponent(claim.id)}`)),
      );
      expect(ids.length).toBe(claims.reduce((sum, coded) => sum + Math.max(1, coded.passages.length), 0));
    }),
  );
});

test("of a claim's lines it tells those that a filter leaves, in the state that the table of ties gives them", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const listed = new Map(takenBy(input).listed.map((tie) => [tie.id, tie]));
      const told = annotationsOf(input).flatMap(({ body }) => body.flatMap(({ tie = [] }) => tie));
      for (const { id, state } of told) {
        const tie = listed.get(decodeURIComponent(id.replace("urn:isnad:tie:", "")) as TieId);
        expect(tie?.state.id).toBe(state);
      }
    }),
  );
});

test("positions, cut from the text by code points, give the quote; so do its prefix and suffix", () => {
  const astral = wholeOf({
    ...unsoundInput().graph.dossier,
    documents: unsoundInput().graph.dossier.documents.map((document) => ({
      ...document,
      texts: { ...document.texts, ar: `😀𝒳 ${document.texts.ar}` },
    })),
  } as Dossier);
  fc.assert(
    fc.property(fc.oneof(anyInput, fc.constant(astral)), (input) => {
      for (const { target } of annotationsOf(input).filter(isOfPassage)) {
        const [quote, { start, end }] = target.selector;
        const document = input.graph.dossier.documents.find(
          ({ id, url }) => target.source.id === url || target.source.id.endsWith(encodeURIComponent(id)),
        );
        const points = [...(document?.texts[document.language] ?? "")];
        expect(points.slice(start, end).join("")).toBe(quote.exact);
        expect(points.slice(Math.max(0, start - 32), start).join("")).toBe(quote.prefix);
        expect(points.slice(end, end + 32).join("")).toBe(quote.suffix);
      }
    }),
  );
});

test("offsets in code points count as the text's own iterator does", () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint }), (text) => {
      const toCodePoints = createCodePointOffsets(text);
      let offset = 0;
      [...text].forEach((one, index) => {
        expect(toCodePoints(offset)).toBe(index);
        offset += one.length;
      });
      expect(toCodePoints(offset)).toBe([...text].length);
    }),
  );
});

test("a text says its language and direction, and its address where it has one", () => {
  const [annotation] = annotationsOf(unsoundInput());
  expect(annotation?.target.source).toMatchObject({
    id: "https://example.org/harbour",
    language: "ar",
    textDirection: "rtl",
  });
  expect(annotationsOf(builtInInput())[0]?.target.source.id).toBe("urn:isnad:document:article");
});

const oa = "http://www.w3.org/ns/oa#";
const own = "urn:isnad:vocabulary:";

test("jsonld expands it, and every relation is in what comes out", async () => {
  const input = builtInInput();
  const { claims, passages } = takenBy(input);
  // In its safe mode it refuses whatever it would have to drop.
  const options = { documentLoader, safe: true } as jsonld.Options.Expand;
  const expanded = await jsonld.expand(JSON.parse(writeAnnotations(input)), options);
  const flat = await jsonld.flatten(expanded, undefined, { documentLoader });
  const nodes = flat as unknown as readonly Record<
    string,
    readonly { "@id"?: string; "@value"?: unknown }[]
  >[];
  const ofType = (type: string) => nodes.filter((node) => node["@type"]?.includes(type as never));
  expect(ofType(`${oa}Annotation`)).toHaveLength(passages.length);
  expect(ofType(`${oa}TextQuoteSelector`)).toHaveLength(passages.length);
  expect(ofType(`${oa}TextPositionSelector`)).toHaveLength(passages.length);
  const bodies = nodes.filter((node) => node[`${own}relation`] !== undefined);
  const sides = bodies.map((node) => ({
    id: node["@id"],
    relation: node[`${own}relation`]?.[0]?.["@id"],
    between: node[`${own}between`]?.map((side) => side["@id"]),
    from: node[`${own}from`]?.map((side) => side["@id"]),
    to: node[`${own}to`]?.map((side) => side["@id"]),
  }));
  const urns = (ids: readonly string[] | undefined) => ids?.map((id) => `urn:isnad:actor:${id}`);
  const byId = (a: { id: unknown }, b: { id: unknown }) => (String(a.id) < String(b.id) ? -1 : 1);
  const expected = claims.map(({ claim }) => ({
    id: `urn:isnad:claim:${claim.id}`,
    relation: `urn:isnad:relation:${claim.type}`,
    between: urns(claim.between),
    from: urns(claim.from),
    to: urns(claim.to),
  }));
  expect(sides.toSorted(byId)).toEqual(expected.toSorted(byId));
});
