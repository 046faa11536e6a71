import { describe, expect, test } from "vitest";
import { actorsOfCast } from "../../src/core/coding/actorsOfCast";
import type { Actor, Dossier } from "../../src/core/dossier/dossier";
import { createTask } from "../../src/core/drafts/createTask";
import { validateAnswer } from "../../src/core/drafts/validateAnswer";
import { knownActors } from "../../src/core/names/knownActors";
import { sentencesOf } from "../../src/core/passage/sentences";
import { codingRules } from "../../src/words/codingRules";
import { meanings } from "../../src/words/meanings";
import { dossierOfText } from "../support/dossierOfText";
import { readBuiltIn, smallDossier } from "../support/dossiers";

const builtIn = readBuiltIn();
const [article] = builtIn.documents;
if (article === undefined) throw new Error("no article");
const text = article.texts[article.language] ?? "";
const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
const linesOf = (prompt: string) =>
  new Map([...prompt.matchAll(/^\[(\d+)\] (.+)$/gm)].map(([, at, line]) => [Number(at), line]));

describe("the task for a model", () => {
  test.each([300, 1_000, 3_000, 100_000])(
    "in parts of %i characters has every sentence under its number, and some twice",
    (size) => {
      const { parts } = createTask(builtIn, article.id, size);
      const seen = new Set<number>();
      for (const [index, { first, last, prompt }] of parts.entries()) {
        const lines = linesOf(prompt);
        expect([...lines.keys()]).toEqual(Array.from({ length: last - first + 1 }, (_, at) => first + at));
        for (const [number, line] of lines) expect(line).toBe(sentences[number - 1]);
        const isLong = [...lines.values()].join(" ").length > size + lines.size;
        if (isLong) expect(lines.size).toBe(1);
        const before = parts[index - 1];
        if (before !== undefined) expect(first).toBeLessThanOrEqual(before.last + 1);
        for (const number of lines.keys()) seen.add(number);
      }
      expect(seen.size).toBe(sentences.length);
      expect(parts.length > 1).toBe(size < text.length);
    },
  );

  test("is made of the codebook and the cast, and named after its words", () => {
    const { version, parts } = createTask(builtIn, article.id);
    for (const { definition } of Object.values(meanings.relations))
      expect(parts[0]?.prompt).toContain(definition.en);
    for (const { items } of codingRules) for (const { en } of items) expect(parts[0]?.prompt).toContain(en);
    for (const { id, name } of builtIn.actors)
      expect(parts[0]?.prompt).toMatch(new RegExp(`- ${id}: .*${name.ar}`));
    expect(version).toMatch(/^isnad-draft\/1-[0-9a-f]{8}$/);
    expect(createTask(smallDossier() as unknown as Dossier, "report" as never).version).toBe(version);
  });

  test("of a large cast lists those that a part names, and those they speak for", () => {
    const crowd = Array.from(
      { length: 100 },
      (_, index): Actor => ({
        id: `nobody-${index}` as never,
        kind: "person",
        name: { ar: `فلان ${index} الفلاني` },
      }),
    );
    const { parts } = createTask({ ...builtIn, actors: [...builtIn.actors, ...crowd] }, article.id, 800);
    const prompts = parts.map(({ prompt }) => prompt).join("\n");
    expect(prompts).not.toContain("nobody-");
    for (const { id } of builtIn.actors) expect(prompts).toContain(`- ${id}: `);
  });

  test("has an example whose answer the validator reads", () => {
    const { prompt = "" } = createTask(builtIn, article.id).parts[0] ?? {};
    const example = prompt.slice(prompt.indexOf("Example:"), prompt.indexOf("## Cast"));
    const text = "Yesterday A condemned B's strikes and said that C arms B.";
    const dossier = dossierOfText(text, {
      actors: ["a", "b", "c"].map((id) => ({ id, kind: "state", name: { en: id.toUpperCase() } })),
    });
    expect(example).toContain(text);
    const validated = validateAnswer(example, dossier, { document: "text" as never, by: "rules" });
    expect(validated.outcomes.map(({ kind }) => kind)).toEqual(["taken", "taken"]);
    // Whoever condemns is who says so, as the rules above it have it.
    expect(validated).toMatchObject({ unattributed: 0, unnamed: 0 });
    expect(validated.proposals).toMatchObject([{ saidBy: ["a"] }, { saidBy: ["a"] }]);
  });
});

describe("the cast of a text", () => {
  const place = { mentions: [], sentence: { start: 0, end: 0 }, isLikely: true };
  test("becomes actors with ids of their own, who speak for each other as it says", () => {
    const japan = knownActors().find(({ id }) => id === "japan");
    if (japan === undefined) throw new Error("Japan is not known");
    const actors = actorsOfCast(
      [
        {
          ...place,
          kind: "person",
          name: "Taro Kato",
          forms: ["Taro Kato", "Kato"],
          role: "foreign minister",
          speaksFor: 2,
        },
        { ...place, kind: "organisation", name: "The Times", forms: ["The Times"], isLikely: false },
        { ...place, kind: "state", name: "Japan", forms: ["Tokyo"], known: japan },
        { ...place, kind: "person", name: "text", forms: ["text"], isUnnamed: true },
      ],
      "en",
    );
    expect(actors).toMatchObject([
      {
        id: "taro-kato",
        name: { en: "Taro Kato" },
        aliases: { en: ["Kato"] },
        role: { en: "foreign minister" },
        speaksFor: "japan",
      },
      { id: "japan", name: { en: "Japan" } },
      { id: "text-2", unnamed: true },
    ]);
  });
});
