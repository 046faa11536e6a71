import { describe, expect, test } from "vitest";
import type { Actor, ActorId } from "../../../src/core/dossier/dossier";
import { claimSentence } from "../../../src/core/edit/claimDraft";
import { nounOfActor } from "../../../src/core/grammar/noun";
import { tieClause } from "../../../src/core/graph/tieSentence";
import { statedForm } from "../../../src/core/graph/tieState";

const actor = (name: string, kind: Actor["kind"] = "state"): Actor => ({
  id: name as ActorId,
  kind,
  name: { en: name, ar: "الاسم" },
});
const articleOf = (name: string, kind?: Actor["kind"]) => nounOfActor(actor(name, kind), "en").article;

describe("a name in an English sentence", () => {
  test.each([
    ["United States", "state"],
    ["United Kingdom", "state"],
    ["United Arab Emirates", "state"],
    ["United Nations", "organisation"],
    ["European Union", "organisation"],
    ["Czech Republic", "state"],
    ["Republic of Korea", "state"],
    ["Democratic Republic of the Congo", "state"],
    ["Marshall Islands", "state"],
    ["Netherlands", "state"],
    ["Council of Europe", "organisation"],
    ["Organisation for the Prohibition of Chemical Weapons", "organisation"],
    ["UN Security Council", "organisation"],
    ["EU", "organisation"],
    ["Rapid Support Forces", "group"],
    ["Houthis", "group"],
    ["Taliban", "group"],
    ["Sudanese army", "organisation"],
    ["World Bank", "organisation"],
    ["International Criminal Court", "organisation"],
    ["Wagner Group", "group"],
    ["Muslim Brotherhood", "group"],
    ["White Helmets", "organisation"],
    ["Gaza Strip", "state"],
    ["West Bank", "state"],
    ["Golan Heights", "state"],
    ["Donetsk People’s Republic", "state"],
    ["G7", "organisation"],
    ["State Department", "organisation"],
    ["Syrian regime", "organisation"],
    ["Tigray People's Liberation Front", "group"],
    ["Lord's Resistance Army", "group"],
  ] as const)("follows “the”: %s", (name, kind) => expect(articleOf(name, kind)).toBe("the "));

  test.each([
    ["Japan", "state"],
    ["NATO", "organisation"],
    ["North Korea", "state"],
    ["The Gambia", "state"],
    ["the Organisation", "organisation"],
    ["Unionville", "organisation"],
    ["Hamas", "group"],
    ["Hezbollah", "group"],
    ["Oman", "state"],
    ["Sudan’s army", "organisation"],
    ["Israeli forces", "group"],
    ["Tripoli’s Government", "organisation"],
    ["Human Rights Watch", "organisation"],
    ["al-Qaeda", "group"],
  ] as const)("follows nothing: %s", (name, kind) => expect(articleOf(name, kind)).toBe(""));

  test("follows nothing as a person's, in Arabic, or where it has no English", () => {
    expect(articleOf("Billy Kingdom", "person")).toBe("");
    expect(nounOfActor(actor("United States"), "ar").article).toBe("");
    expect(nounOfActor({ ...actor("x"), name: { de: "EU" } }, "en").article).toBe("");
  });

  test.each([
    ["Rapid Support Forces", "group", true],
    ["Houthis", "group", true],
    ["Taliban", "group", true],
    ["Attackers", "group", true],
    ["Soldiers of Odin", "group", true],
    ["Revolutionary Guards", "organisation", true],
    ["White Helmets", "organisation", true],
    ["United Nations", "organisation", false],
    ["United States", "state", false],
    ["Philippines", "state", false],
    ["Hamas", "group", false],
    ["ISIS", "group", false],
    ["Doctors Without Borders", "organisation", false],
    ["Wagner Group", "group", false],
    ["Yemen", "group", false],
    ["Boris Johnson’s aides", "person", false],
  ] as const)("%s, %s: plural %s", (name, kind, isPlural) =>
    expect(nounOfActor(actor(name, kind), "en").isPlural).toBe(isPlural),
  );
});

test("ties and claims say it, and begin with a capital", () => {
  const given = [actor("Japan"), actor("United States")];
  const actors = new Map(given.map((each) => [each.id, each]));
  const [japan, states] = given.map(({ id }) => id) as [ActorId, ActorId];
  const state = { ...statedForm, id: "stated", saidBy: ["text"], deniedBy: [] } as const;
  const tie = { type: "condemnation", from: japan, to: states, mutual: false, state } as const;
  expect(tieClause(tie, actors, "en")).toBe("Japan condemns the United States");
  expect(tieClause({ ...tie, from: states, to: japan }, actors, "en")).toBe(
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
