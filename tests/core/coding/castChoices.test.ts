import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type CastChoices,
  choose,
  chosenCasts,
  entriesOf,
  separate,
} from "../../../src/core/coding/castChoices";
import { dossierCast, takeCast } from "../../../src/core/coding/dossierCast";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { validate } from "../../../src/core/validate/validate";

const text = [
  "Saudi foreign minister Faisal al-Harbi met the Zembla Trade Commission in Kenya.",
  "The Trade Board thanked Kenya. Ghana left the Black Sea.",
].join("\n");
const bare = {
  format: "isnad-dossier/1",
  title: { en: "Made up" },
  documents: [{ id: "text", language: "en", title: { en: "Made up" }, texts: { en: text } }],
  actors: [],
  claims: [],
} as unknown as Dossier;

const casts = dossierCast(bare);
const keyOf = (name: string) => `text ${name}`;
const entry = (choices: CastChoices, name: string) =>
  entriesOf(casts, choices).find(({ key }) => key === keyOf(name));
const taken = (choices: CastChoices) => takeCast(chosenCasts(casts, choices))(bare);
const actor = ({ actors }: Dossier, name: string) => actors.find((own) => own.name.en === name);

test("without choices the likely ones are taken, and listed first", () => {
  expect(takeCast(chosenCasts(casts, {}))(bare)).toEqual(takeCast(casts)(bare));
  const likely = entriesOf(casts, {}).map(({ member }) => member.isLikely);
  expect(likely).toEqual(likely.toSorted((one, other) => Number(other) - Number(one)));
});

test("who is said to be no actor is not taken, and one that was not ticked is, by another name", () => {
  const choices = choose(choose({}, keyOf("Ghana"), { isActor: false }), keyOf("Trade Board"), {
    isActor: true,
    name: " Board of Trade ",
  });
  const made = taken(choices);
  expect(actor(made, "Ghana")).toBeUndefined();
  expect(actor(made, "Board of Trade")?.aliases?.en).toContain("Trade Board");
  expect(validate(made).kind).toBe("ok");
});

test("a known one keeps its other names under a name of one's own", () => {
  const made = taken(choose({}, keyOf("Kenya"), { name: "The Republic" }));
  expect(actor(made, "The Republic")?.name.ar).toBe("كينيا");
});

test("two that are the same are one, named and mentioned as both, and can be separated again", () => {
  const one = keyOf("Trade Board");
  const choices = choose({}, one, { sameAs: keyOf("Zembla Trade Commission") });
  expect(entry(choices, "Trade Board")).toBeUndefined();
  const merged = entry(choices, "Zembla Trade Commission");
  expect(merged?.also).toEqual([{ key: one, name: "Trade Board" }]);
  expect(merged?.member.mentions).toHaveLength(2);
  const made = taken(choices);
  expect(actor(made, "Trade Board")).toBeUndefined();
  expect(actor(made, "Zembla Trade Commission")?.aliases?.en).toContain("Trade Board");
  expect(entriesOf(casts, separate(choices, one))).toEqual(entriesOf(casts, {}));
});

test("one that is the same as an actor of the dossier gives that its name", () => {
  const [first] = casts;
  if (first === undefined) throw new Error("no cast");
  const dossier = takeCast(chosenCasts(casts, { [keyOf("Trade Board")]: { isActor: false } }))(bare);
  const again = dossierCast(dossier);
  const choices = choose({}, keyOf("Trade Board"), { sameAs: keyOf("Zembla Trade Commission") });
  const made = takeCast(chosenCasts(again, choices))(dossier);
  expect(made.actors).toHaveLength(dossier.actors.length);
  expect(actor(made, "Zembla Trade Commission")?.aliases?.en).toContain("Trade Board");
  expect(entriesOf(again, choices).find(({ key }) => key === keyOf("Kenya"))?.isThere).toBe(true);
});

test("a person still speaks for one that turned out to be another", () => {
  const choices = choose({}, keyOf("Saudi Arabia"), { sameAs: keyOf("Ghana") });
  const made = taken(choices);
  expect(actor(made, "Faisal al-Harbi")?.speaksFor).toBe(actor(made, "Ghana")?.id);
});

test("whatever is said to be the same as what, everybody is somebody, and nobody two", () => {
  const keys = entriesOf(casts, {}).map(({ key }) => key);
  const pair = fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...keys));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
      const choices = pairs.reduce<CastChoices>(
        (before, [one, other]) => choose(before, one, { sameAs: other }),
        {},
      );
      const entries = entriesOf(casts, choices);
      const all = entries.flatMap(({ key, also }) => [key, ...also.map((other) => other.key)]);
      expect(all.toSorted()).toEqual(keys.toSorted());
      expect(validate(taken(choices)).kind).toBe("ok");
    }),
  );
});
