import { describe, expect, test } from "vitest";
import type { Actor, ActorId } from "../../../src/core/dossier";
import { claimSentence } from "../../../src/core/edit/claimSentence";
import { nameInSentence } from "../../../src/core/names/englishArticle";
import { tieSentence } from "../../../src/core/tieSentence";
import { statedForm } from "../../../src/core/tieState";

const actor = (name: string, kind: Actor["kind"] = "state"): Actor => ({
  id: name as ActorId,
  kind,
  name: { en: name, ar: "الاسم" },
});
const articleOf = (name: string, kind?: Actor["kind"]) => nameInSentence(actor(name, kind), "en").article;

describe("a name in an English sentence", () => {
  test.each([
    "United States",
    "United Kingdom",
    "United Arab Emirates",
    "United Nations",
    "European Union",
    "Czech Republic",
    "Republic of Korea",
    "Democratic Republic of the Congo",
    "Marshall Islands",
    "Netherlands",
    "Council of Europe",
    "Organisation for the Prohibition of Chemical Weapons",
    "UN Security Council",
    "EU",
  ])("follows “the”: %s", (name) => {
    expect(nameInSentence(actor(name), "en")).toEqual({ article: "the ", name });
  });

  test.each([
    "Japan",
    "NATO",
    "North Korea",
    "The Gambia",
    "the Organisation",
    "Unionville",
    "Hamas",
    "Oman",
  ])("follows nothing: %s", (name) => expect(articleOf(name)).toBe(""));

  test("follows nothing as a person's, in Arabic, or where it has no English", () => {
    expect(articleOf("Billy Kingdom", "person")).toBe("");
    expect(nameInSentence(actor("United States"), "ar")).toEqual({ article: "", name: "الاسم" });
    const german = { ...actor("x"), name: { de: "EU" } };
    expect(nameInSentence(german, "en")).toEqual({ article: "", name: "EU" });
  });
});

test("ties and claims say it, and begin with a capital", () => {
  const given = [actor("Japan"), actor("United States")];
  const actors = new Map(given.map((each) => [each.id, each]));
  const [japan, states] = given.map(({ id }) => id) as [ActorId, ActorId];
  const state = { ...statedForm, id: "stated", saidBy: ["text"], deniedBy: [] } as const;
  const tie = { type: "condemnation", from: japan, to: states, mutual: false, state } as const;
  expect(tieSentence(tie, actors, "en")).toBe("Japan condemns the United States");
  expect(tieSentence({ ...tie, from: states, to: japan }, actors, "en")).toBe(
    "The United States condemns Japan",
  );
  expect(
    claimSentence(
      { type: "cooperation", from: [states], to: [japan], mutual: false, modality: "actual" },
      actors,
      "en",
    ),
  ).toBe("The United States cooperates with Japan.");
});
