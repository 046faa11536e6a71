import { expect, test } from "vitest";
import { draftCast } from "../../../src/core/coding/draftCast";
import type { Actor, ActorId, SourceDocument } from "../../../src/core/dossier/dossier";
import { findKnown } from "../../../src/core/names/findActors";
import { finderOf } from "../../../src/core/names/finderOf";
import { knownActors, nameLanguages } from "../../../src/core/names/knownActors";
import { actorChoices, isFirstMeant } from "../../../src/ui/coding/actorChoices";

const state = (id: string, en: string, ar?: string) =>
  ({ id, kind: "state", name: { en, ...(ar !== undefined && { ar }) } }) as unknown as Actor;
const harbour = state("harbour", "Harbourland", "بلاد المرفأ");
const kinds = (typed: string, chosen: readonly ActorId[]) =>
  actorChoices(typed, draftCast(undefined, [], { actors: [harbour], claims: [] }), chosen).map(
    ({ kind }) => kind,
  );

/** What is offered at the passage that a text is. */
function offered(typed: string, actors: readonly Actor[], text = ""): readonly string[] {
  const language = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const document = { id: "text", language, title: {}, texts: { [language]: text } };
  const place = { document: document as unknown as SourceDocument, span: { start: 0, end: text.length } };
  return actorChoices(typed, draftCast(place, [], { actors, claims: [] }), []).map((choice) =>
    choice.kind === "new" ? "new" : (choice.actor.name.en ?? ""),
  );
}

test("an actor that is there already is never offered as a new one, wherever it stands in the claim", () => {
  expect(kinds("harbourland", [])).toEqual(["actor"]);
  expect(kinds("Harbourland", [harbour.id])).toEqual([]);
  expect(kinds("بلاد المرفأ", [harbour.id])).toEqual([]);
  expect(kinds("Harbourlander", [harbour.id])).toEqual(["new"]);
});

const own = [state("union", "Harbour Union"), state("unity", "Unity Isles"), state("us", "United States")];

test("the actors of the sentence come first, whatever is typed", () => {
  const text = "Unity Isles met France.";
  expect(offered("", own, text)).toEqual(["Unity Isles", "France", "Harbour Union", "United States"]);
  expect(offered("un", own, text)[0]).toBe("Unity Isles");
  expect(offered("f", own, text)[0]).toBe("France");
});

test("who is named wholly comes before who only begins so, then the dossier’s before others", () => {
  const un = offered("un", own);
  expect(un[0]).toBe("United Nations");
  expect(un.slice(1, 4)).toEqual(["Unity Isles", "United States", "Harbour Union"]);
  expect(un).toContain("United Kingdom");
  expect(offered("un", [state("u", "Un"), ...own])[0]).toBe("Un");
  expect(offered("عمان", [])[0]).toBe("Oman");
});

test.each([
  ["Washington", "United States"],
  ["the Kremlin", "Russia"],
  ["kremlin", "Russia"],
  ["SCO", "Shanghai Cooperation Organisation"],
  ["الكرملين", "Russia"],
  ["كرملين", "Russia"],
  ["واشنطن", "United States"],
  ["Saudis", "Saudi Arabia"],
  ["السعوديين", "Saudi Arabia"],
])("%s is %s, of a dossier and not", (typed, name) => {
  expect(offered(typed, own)[0]).toBe(name);
  expect(offered(typed, [state("x", "Xanadu"), state("own", name)])[0]).toBe(name);
});

test("a known actor is found by each of its names", () => {
  const finder = finderOf([]);
  const missed = knownActors().flatMap((actor) =>
    nameLanguages.flatMap((id) =>
      [actor.name[id], ...actor.aliases[id], ...actor.demonyms[id], ...actor.capitals[id]]
        .map((name) => name.replace(/^!/u, ""))
        .filter((name) => !findKnown(name, finder).some((found) => found.actor === actor)),
    ),
  );
  expect(missed).toEqual([]);
});

test("letters that only begin a word of the text are offered as a name behind the words that they begin", () => {
  const cast = draftCast(undefined, [], { actors: [], claims: [] });
  const names = (typed: string, phrases: readonly string[]) =>
    actorChoices(typed, cast, [], phrases).flatMap((choice) => (choice.kind === "new" ? choice.name : []));
  expect(names("zemb", ["Zembla", "Zembla Trade"])).toEqual(["Zembla", "Zembla Trade", "zemb"]);
  expect(names("zembla", ["Zembla", "Zembla Trade"])).toEqual(["zembla", "Zembla", "Zembla Trade"]);
  expect(names("كبا", ["كبار", "كبار المسؤولين"])).toEqual(["كبار", "كبار المسؤولين", "كبا"]);
  expect(names("zemb", [])).toEqual(["zemb"]);
});

test("a whole word of the text is rather a new name than the beginning of a known one", () => {
  const kindsWith = (typed: string, phrases: readonly string[]) =>
    actorChoices(typed, draftCast(undefined, [], { actors: [], claims: [] }), [], phrases).map(
      ({ kind }) => kind,
    );
  expect(kindsWith("Ri", ["Ri", "Ri Yong"])[0]).toBe("new");
  expect(kindsWith("ri", ["Ri", "Ri Yong"])[0]).toBe("new");
  expect(kindsWith("Ri", [])[0]).toBe("actor");
  expect(kindsWith("in", ["in the capital"])[0]).toBe("actor");
  expect(kindsWith("Riyadh", ["Riyadh"])[0]).toBe("actor");
  // "He lambasted nations": whoever types the word of the text does not mean the United Nations.
  expect(kindsWith("nations", ["nations", "nations that"])[0]).toBe("new");
  expect(kindsWith("nations", ["nations", "nations that"]).at(-1)).toBe("actor");
  expect(kindsWith("nations", [])[0]).toBe("actor");
});

test.each([
  ["su", [], false],
  ["sud", [], true],
  ["sud", ["sudan"], false],
  ["un", [], true],
  ["united nations", ["sudan"], true],
  ["cha", ["sudan"], true],
  ["har", ["sudan"], true],
] as const)(
  "Enter takes nobody from elsewhere by a letter or two, or by the beginning of a name that is there: %s beside %j",
  (typed, chosen, isMeant) => {
    const sudan = state("sudan", "Sudan");
    const cast = draftCast(undefined, [], { actors: [harbour, sudan], claims: [] });
    const there = chosen as readonly string[] as readonly ActorId[];
    const own =
      typed === "su" || chosen.length > 0
        ? cast
        : draftCast(undefined, [], { actors: [harbour], claims: [] });
    expect(
      isFirstMeant(actorChoices(typed, own, typed === "su" ? [sudan.id] : there), typed, own, there),
    ).toBe(isMeant);
  },
);
