import { describe, expect, test } from "vitest";
import type { Issue } from "../../../src/core/dossier/issue";
import { wordIssue } from "../../../src/core/dossier/issueKind";
import { limits } from "../../../src/core/dossier/limits";
import { dossierIssues } from "../../../src/core/validate/dossierIssues";
import { parseDossier } from "../../../src/core/validate/parseDossier";
import { dossierFormat, validate } from "../../../src/core/validate/validate";
import { languages } from "../../../src/words/languages";
import { remove, smallDossier, withPart } from "../../support/dossiers";

const dossier = smallDossier();
const part = (path: string, value: unknown) => withPart(dossier, path, value);
const document = "documents[0]";
const quote = "claims[0].evidence[0].quotes.ar";
const { texts } = dossier.documents[0] ?? { texts: { ar: "", en: "" } };
const actors = Array.from({ length: 200 }, (_, index) => ({
  id: `a${index}`,
  kind: "state",
  name: { en: "A" },
}));
const crowds = Array.from({ length: 11 }, (_, index) => ({
  ...dossier.claims[0],
  id: `crowd-${index}`,
  from: actors.slice(0, 100).map(({ id }) => id),
  to: actors.slice(100).map(({ id }) => id),
}));
const many = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item);

/** A file that cannot be read as JSON, as text or bytes, and the issue it gets. */
const files: readonly (readonly [title: string, file: string | Uint8Array, code: string, data?: object])[] = [
  ["nothing at all", "", "file-empty", { line: 1, column: 1 }],
  ["white space", " \n\t", "file-empty"],
  ["only a byte-order mark", new Uint8Array([0xef, 0xbb, 0xbf]), "file-empty"],
  ["words", "Growing cooperation", "not-json", { line: 1, column: 1, found: "G" }],
  ["a web page", "\n <!doctype html>", "not-json", { line: 2, column: 2, found: "<" }],
  ["a comma too many", '{\n  "a": 1,\n}', "not-json", { line: 3, column: 1, found: "}" }],
  ["two values", "{}\n{}", "not-json", { line: 2, column: 1, found: "{" }],
  ["a line break in a string", '{"a": "b\nc"}', "not-json", { line: 1, column: 9 }],
  ["an emoji where it cannot be", '{"a": 😀}', "not-json", { line: 1, column: 7, found: "😀" }],
  ["an object without an end", '{"a": [1, 2', "json-truncated", { line: 1, column: 12 }],
  ["a string without an end", '{\n"a": "اليابان', "json-truncated", { line: 2, column: 14 }],
  ["an escape without an end", '"\\u06', "json-truncated", { line: 1, column: 6 }],
  ["half a word", "tru", "json-truncated"],
  ["Latin-1", new Uint8Array([0x7b, 0x0a, 0x22, 0xe9, 0x22]), "wrong-encoding", { line: 2, column: 2 }],
  ["UTF-16", new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), "wrong-encoding", { looksLike: "UTF-16" }],
  ["a surrogate in UTF-8", new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), "wrong-encoding", { column: 2 }],
  ["an overlong slash", new Uint8Array([0x22, 0xc0, 0xaf, 0x22]), "wrong-encoding"],
  ["half a character at its end", new TextEncoder().encode('"ق').slice(0, 2), "wrong-encoding"],
  [
    "lists in lists in lists",
    "[".repeat(1_000_000),
    "nested-too-deeply",
    { line: 1, column: limits.depth + 1 },
  ],
  ["more than 50 MB", " ".repeat(limits.bytes + 1), "file-too-large"],
];

/** A value that JSON can hold, and the issues it gets: code and path. */
const values: readonly (readonly [
  title: string,
  value: unknown,
  ...issues: (readonly [string, string])[],
])[] = [
  ["null", null, ["wrong-kind", ""]],
  ["a list", [], ["wrong-kind", ""]],
  ["no format", part("format", remove), ["no-format", ""]],
  ["a format that is a number", part("format", 1), ["wrong-kind", "format"]],
  ["another format", { format: "gexf", claims: 3 }, ["other-format", "format"]],
  ["a newer version", { ...dossier, format: "isnad-dossier/2", x: 1 }, ["newer-format", "format"]],
  ["no title", part("title", remove), ["missing-key", ""]],
  ["a title without words", part("title", {}), ["empty", "title"]],
  ["places that are a list", part("places", []), ["wrong-kind", "places"]],
  ["a place that is text", part("places", { "state-a": "left" }), ["wrong-kind", "places.state-a"]],
  ["a place without y", part("places", { "state-a": { x: 0.5 } }), ["missing-key", "places.state-a"]],
  ["a place in words", part("places", { port: { x: "0.5", y: 0.5 } }), ["wrong-kind", "places.port.x"]],
  ["a place in px", part("places", { port: { x: 412, y: 0.5 } }), ["place-outside", "places.port.x"]],
  [
    "a pin that is a word",
    part("places", { port: { x: 0.5, y: 0.5, pinned: "yes" } }),
    ["wrong-kind", "places.port.pinned"],
  ],
  ["a place of nobody", part("places", { nobody: { x: 0, y: 1 } }), ["place-of-nobody", "places.nobody"]],
  ["a title of white space", part("title.en", " \u00A0\u200F"), ["blank", "title.en"]],
  ["a title without language", part("title", "Harbour"), ["wrong-kind", "title"]],
  ["a key nobody knows", part("colour", "red"), ["unknown-key", "colour"]],
  ["a key nobody knows, deep inside", part(`${quote}.start`, 3), ["unknown-key", `${quote}.start`]],
  ["more unknown keys than anybody needs", { ...dossier, ...many(201, 1) }, ["too-many", ""]],
  ["no documents", { ...dossier, documents: [], claims: [] }, ["empty", "documents"]],
  ["actors that are no list", { ...dossier, actors: {}, claims: [] }, ["wrong-kind", "actors"]],
  [
    "an actor that is no object",
    part("actors[1]", "a"),
    ["wrong-kind", "actors[1]"],
    ["unknown-actor", "claims[0].to[0]"],
    ["unknown-actor", "claims[2].from[0]"],
  ],
  [
    "half an emoji in a name",
    part("actors[0].name.en", "State \uD83D"),
    ["lone-surrogate", "actors[0].name.en"],
  ],
  [
    "a summary as long as a book",
    part("claims[0].summary.en", "a".repeat(10_001)),
    ["too-long", "claims[0].summary.en"],
  ],
  ["too many topics", part("claims[1].topics", many(201, "a")), ["too-many", "claims[1].topics"]],
  [
    "more ties than can be drawn",
    { ...dossier, actors: [...dossier.actors, ...actors], claims: crowds },
    ["too-many-ties", "claims"],
  ],
  ["a kind of actor nobody knows", part("actors[0].kind", "planet"), ["unknown-choice", "actors[0].kind"]],
  ["a voice nobody knows", part("claims[0].voice", "rumoured"), ["unknown-choice", "claims[0].voice"]],
  ["a modality nobody knows", part("claims[0].modality", "maybe"), ["unknown-choice", "claims[0].modality"]],
  ["an underscore in a language", part("title.en_GB", "Harbour"), ["malformed-language", "title.en_GB"]],
  [
    "a language called valueOf",
    part(`${document}.texts.valueOf`, "a\nb\nc"),
    ["malformed-language", `${document}.texts.valueOf`],
  ],
  [
    "a carriage return in a text",
    part(`${document}.texts.en`, texts.en.replaceAll("\n", "\r\n")),
    ["carriage-return", `${document}.texts.en`],
  ],
  [
    "a byte-order mark in a text",
    part(`${document}.texts.ar`, `\uFEFF${texts.ar}`),
    ["byte-order-mark", `${document}.texts.ar`],
  ],
  [
    "the 30th of February",
    part(`${document}.published`, "2031-02-30"),
    ["malformed-date", `${document}.published`],
  ],
  [
    "a date with a time",
    part(`${document}.published`, "2031-02-03T10:00"),
    ["malformed-date", `${document}.published`],
  ],
  ["the 13th month", part(`${document}.published`, "2031-13"), ["malformed-date", `${document}.published`]],
  [
    "a script for an address",
    part(`${document}.url`, "javascript:alert(1)"),
    ["malformed-url", `${document}.url`],
  ],
  ["data for an address", part(`${document}.url`, "data:text/html,x"), ["malformed-url", `${document}.url`]],
  [
    "an address with a line break",
    part(`${document}.url`, "https://a\n.org"),
    ["malformed-url", `${document}.url`],
  ],
  [
    "a document without its original",
    part(`${document}.texts.ar`, remove),
    ["original-missing", `${document}.texts`],
    ["quote-without-text", quote],
    ["quote-without-text", "claims[0].evidence[1].quotes.ar"],
    ["quote-without-text", "claims[1].evidence[0].quotes.ar"],
    ["quote-without-text", "claims[2].evidence[0].quotes.ar"],
  ],
  [
    "a translation with a paragraph more",
    part(`${document}.texts.en`, `${texts.en}\n`),
    ["paragraphs-differ", `${document}.texts.en`],
  ],
  [
    "two actors with one id",
    part("actors[2].id", "attackers"),
    ["duplicate-id", "actors[2].id"],
    ["unknown-actor", "claims[1].between[1]"],
    ["unknown-actor", "claims[2].to[0]"],
  ],
  [
    "two documents with one id",
    { ...dossier, documents: [...dossier.documents, ...dossier.documents] },
    ["duplicate-id", "documents[1].id"],
  ],
  ["two claims with one id", part("claims[2].id", "port-cooperation"), ["duplicate-id", "claims[2].id"]],
  [
    "an actor called like the text itself",
    part("actors[3].id", "text"),
    ["reserved-id", "actors[3].id"],
    ["unknown-actor", "claims[0].saidBy[0]"],
    ["unknown-actor", "claims[2].saidBy[0]"],
  ],
  [
    "a relation type nobody knows",
    part("claims[0].type", "rivalry"),
    ["unknown-relation-type", "claims[0].type"],
  ],
  ["an actor that does not exist", part("claims[0].to[0]", "nobody"), ["unknown-actor", "claims[0].to[0]"]],
  [
    "a speaker that does not exist",
    part("claims[0].saidBy[0]", "nobody"),
    ["unknown-actor", "claims[0].saidBy[0]"],
  ],
  [
    "someone who speaks for nobody there is",
    part("actors[3].speaksFor", "nobody"),
    ["unknown-actor", "actors[3].speaksFor"],
  ],
  [
    "an actor called like a part of every object",
    part("claims[0].to[0]", "__proto__"),
    ["unknown-actor", "claims[0].to[0]"],
  ],
  [
    "a document that does not exist",
    part("claims[0].evidence[0].document", "nothing"),
    ["unknown-document", "claims[0].evidence[0].document"],
  ],
  ["neither between nor from and to", part("claims[1].between", remove), ["no-sides", "claims[1]"]],
  ["between as well as from", part("claims[1].from", ["attackers"]), ["both-sides", "claims[1]"]],
  ["from without to", part("claims[0].to", remove), ["missing-key", "claims[0]"]],
  ["to without from", part("claims[0].from", remove), ["missing-key", "claims[0]"]],
  ["nobody on one side", part("claims[0].from", []), ["empty", "claims[0].from"]],
  ["from equal to to", part("claims[0].to", ["state-a"]), ["same-on-both-sides", "claims[0]"]],
  [
    "one actor on both sides, among others",
    part("claims[0].to", ["attackers", "state-a"]),
    ["same-on-both-sides", "claims[0]"],
  ],
  ["between one", part("claims[1].between", ["port"]), ["too-few-between", "claims[1].between"]],
  [
    "between one, twice",
    part("claims[1].between", ["port", "port"]),
    ["too-few-between", "claims[1].between"],
    ["repeated-actor", "claims[1].between"],
  ],
  [
    "an actor listed twice",
    part("claims[0].from", ["state-a", "state-a"]),
    ["repeated-actor", "claims[0].from"],
  ],
  ["a mutual condemnation", part("claims[1].type", "condemnation"), ["not-mutual", "claims[1].between"]],
  ["a report by nobody", part("claims[0].saidBy", remove), ["speaker-missing", "claims[0]"]],
  ["a quotation by an empty list", part("claims[2].saidBy", []), ["speaker-missing", "claims[2]"]],
  [
    "a narrator with a speaker",
    part("claims[1].saidBy", ["minister"]),
    ["speaker-of-narrator", "claims[1].saidBy"],
  ],
  [
    "someone who speaks for himself",
    part("actors[3].speaksFor", "minister"),
    ["speaks-for-itself", "actors[3].speaksFor"],
  ],
  [
    "two who speak for each other",
    part("actors[0].speaksFor", "minister"),
    ["speaks-for-itself", "actors[0].speaksFor"],
  ],
  ["no evidence key", part("claims[0].evidence", remove), ["unsupported", "claims[0]"]],
  ["no evidence", part("claims[0].evidence", []), ["unsupported", "claims[0].evidence"]],
  [
    "evidence only in a translation",
    part("claims[1].evidence[0].quotes", { en: { exact: "State A cooperates" } }),
    ["unsupported", "claims[1].evidence"],
  ],
  [
    "one passage only in a translation",
    part(quote, remove),
    ["translation-only", "claims[0].evidence[0].quotes"],
  ],
  [
    "a quote in a language without a text",
    part("claims[1].evidence[0].quotes.fr", { exact: "x" }),
    ["quote-without-text", "claims[1].evidence[0].quotes.fr"],
  ],
  ["an empty quote", part(`${quote}.exact`, ""), ["blank", `${quote}.exact`]],
  [
    "a quote that is there twice",
    part(`${quote}.exact`, "وقال الوزير إن الحرب انتهت"),
    ["quote-ambiguous", quote],
  ],
  [
    "a quote with other spaces and tatweel",
    part(`${quote}.exact`, "أدانت\u00A0الدولة أ الهجـوم على الميناء"),
    ["quote-typographic", quote],
  ],
  [
    "a quote with other hamza seats",
    part(`${quote}.exact`, "ادانت الدولة ا الهجوم علي الميناء"),
    ["quote-orthographic", quote],
  ],
  [
    "a quote with an adverb more",
    part(`${quote}.exact`, "أدانت الدولة أ أمس الهجوم على الميناء"),
    ["quote-drifted", quote],
  ],
  [
    "a quote with another number",
    part("claims[0].evidence[1].quotes.en.exact", "The minister said that 60 ships had sunk"),
    ["quote-conflict", "claims[0].evidence[1].quotes.en"],
  ],
  [
    "a quote with another actor",
    part("claims[0].evidence[0].quotes.en.exact", "Attackers condemned the attack on the harbour"),
    ["quote-conflict", "claims[0].evidence[0].quotes.en"],
  ],
  [
    "a quote from elsewhere",
    part(`${quote}.exact`, "ثلاث قطط تلعب بكرة زرقاء قرب النافذة"),
    ["quote-missing", quote],
  ],
  [
    "a wrong prefix",
    part("claims[2].evidence[0].quotes.ar.prefix", "قطط تلعب"),
    ["quote-ambiguous", "claims[2].evidence[0].quotes.ar"],
  ],
  [
    "a prefix that is not there, of words that are there once",
    part(`${quote}.prefix`, "قطط تلعب"),
    ["quote-context-differs", quote],
  ],
  [
    "hundreds of quotes from elsewhere",
    part(
      "claims",
      many(502, 0).map((_, index) => ({
        ...dossier.claims[1],
        id: `c${index}`,
        evidence: [{ document: "report", quotes: { ar: { exact: "قطط" } } }],
      })),
    ),
    ...many(500, 0).map((_, index) => ["quote-missing", `claims[${index}].evidence[0].quotes.ar`] as const),
    ["quote-not-compared", "claims[500].evidence[0].quotes.ar"],
    ["quote-not-compared", "claims[501].evidence[0].quotes.ar"],
  ],
];

function issuesOf(result: ReturnType<typeof validate>): readonly Issue[] {
  return result.kind === "ok" ? result.value.notices : result.error.issues;
}

describe("a file that is not JSON", () => {
  const cases = files.map(([title, file, code, data = {}]) => ({ title, file, code, data }));

  test.each(cases)("$title is refused, with the place where reading stopped", ({ file, code, data }) => {
    const [issue, ...others] = issuesOf(parseDossier(file));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code, severity: "error", path: "", data });
  });
});

describe("a file that is JSON", () => {
  const cases = values.map(([title, value, ...issues]) => ({ title, value, issues }));

  test.each(cases)("$title gets its issues, each with its path", ({ value, issues }) => {
    const found = issuesOf(validate(value)).map(({ code, path }) => `${code} at ${path}`);
    expect(found.toSorted()).toEqual(issues.map(([code, path]) => `${code} at ${path}`).toSorted());
  });

  test.each(cases)("$title is valid only if all its issues are notices", ({ value }) => {
    const result = validate(value);
    const errors = issuesOf(result).filter(({ severity }) => severity === "error");
    expect(result.kind).toBe(errors.length === 0 ? "ok" : "error");
  });
});

test("every code that there is stands in these tables", () => {
  const codes = new Set([
    ...files.map(([, , code]) => code),
    ...values.flatMap(([, , ...issues]) => issues.map(([code]) => code)),
  ]);
  expect([...codes].toSorted()).toEqual(Object.keys(dossierIssues).toSorted());
});

test("every issue is worded in every language, with its data in the words", () => {
  const issues = [
    ...files.flatMap(([, file]) => issuesOf(parseDossier(file))),
    ...values.flatMap(([, value]) => issuesOf(validate(value)).slice(0, 5)),
  ];
  for (const issue of issues) {
    for (const { id } of languages) {
      const words = wordIssue(dossierIssues, issue, id);
      expect(words, `${issue.code} in ${id}`).not.toMatch(/undefined|NaN|\[object|null\b(?!\.)/);
      expect(words.length).toBeGreaterThan(8);
      for (const part of ["id", "key", "tag", "found", "type", "voice"].map((name) => issue.data[name])) {
        if (typeof part === "string" && /^[\w-]{1,40}$/.test(part) && issue.code !== "wrong-kind") {
          expect(words, issue.code).toContain(part);
        }
      }
    }
  }
});

test("all that is wrong is reported at once, in the order of the file", () => {
  const broken = withPart(
    withPart(part("title.en", ""), "actors[0].kind", "planet"),
    "claims[0].voice",
    "rumoured",
  );
  const found = issuesOf(validate(broken)).map(({ path }) => path);
  expect(found).toEqual(["title.en", "actors[0].kind", "claims[0].voice"]);
});

test("a newer version is named, with what this program reads, and nothing else is said of it", () => {
  const [issue, ...others] = issuesOf(validate({ ...dossier, format: "isnad-dossier/12", title: 3 }));
  expect(issue?.data).toEqual({ found: "isnad-dossier/12", reads: dossierFormat });
  expect(others).toEqual([]);
});
