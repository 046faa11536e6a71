import { describe, expect, test } from "vitest";
import { runToEnd } from "../../../src/core/coding/runToEnd";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { createMentionFinder } from "../../../src/core/names/mentions";
import { verifyDossier } from "../../../src/core/verification/verifyDossier";
import { readBuiltIn, smallDossier } from "../../support/dossiers";

const kinds = ["disputed", "repeated", "speaker-without-side"];
const found = (part: object) => {
  const dossier = { ...smallDossier(), ...part } as unknown as Dossier;
  const { findings } = runToEnd(verifyDossier(dossier, createMentionFinder(dossier.actors).findAll));
  return findings.filter(({ kind }) => kinds.includes(kind));
};
const [condemnation, cooperation, war] = smallDossier().claims;

describe("verification lists", () => {
  test("a denial beside what it denies, whatever the speakers", () => {
    const denial = { ...condemnation, id: "denial", modality: "denied", saidBy: ["port"] };
    const claims = [condemnation, cooperation, denial];
    expect(found({ claims })).toMatchObject([
      { kind: "disputed", claim: "denial", others: ["harbour-condemnation"] },
    ]);
    expect(found({ claims: [denial] })).toEqual([]);
  });

  test("beside a denial the acts that are claimed, then what is planned, never a threat beside either", () => {
    const as = (id: string, modality?: string, saidBy = ["port"]) => ({
      ...condemnation,
      id,
      modality,
      saidBy,
    });
    const threat = as("threat", "conditional");
    const denial = as("denial", "denied");
    const denies = (...claims: object[]) =>
      found({ claims: [threat, ...claims, denial] }).filter(({ kind }) => kind === "disputed");
    expect(denies(as("plan", "planned"), as("act"), as("act-again", "actual", ["attackers"]))).toMatchObject([
      { claim: "denial", others: ["act", "act-again"] },
    ]);
    expect(denies(as("plan", "planned"))).toMatchObject([{ claim: "denial", others: ["plan"] }]);
    expect(denies()).toMatchObject([{ claim: "denial", others: ["threat"] }]);
  });

  test("beside a denial the claim that stands in the text, not one whose quote is lost", () => {
    const denial = { ...condemnation, id: "denial", modality: "denied", saidBy: ["port"] };
    const lost = {
      ...condemnation,
      id: "lost",
      evidence: [{ ...condemnation?.evidence[0], quotes: { ar: { exact: "كلام لا يوجد في أي مكان" } } }],
    };
    expect(found({ claims: [lost, condemnation, denial] })).toMatchObject([
      { kind: "disputed", claim: "denial", others: ["harbour-condemnation"] },
    ]);
  });

  test("a claim that says again what another says from the same passage", () => {
    const again = { ...war, id: "again" };
    expect(found({ claims: [war, again] })).toMatchObject([
      { kind: "repeated", claim: "again", other: "war" },
    ]);
    expect(found({ claims: [war, { ...again, saidBy: ["port"] }] })).toEqual([]);
    expect(found({ claims: [war, { ...again, modality: "planned" }] })).toEqual([]);
    expect(found({ claims: [war, { ...again, evidence: cooperation?.evidence }] })).toEqual([]);
  });

  test("a speaker without a side whose office names one", () => {
    const actors = smallDossier().actors.map((actor) =>
      actor.id === "minister" ? { ...actor, speaksFor: undefined } : actor,
    );
    expect(found({ actors })).toMatchObject([
      { kind: "speaker-without-side", actor: "minister", office: "state-a" },
    ]);
    const unnamed = actors.map((actor) => (actor.id === "minister" ? { ...actor, unnamed: true } : actor));
    expect(found({ actors: unnamed })).toEqual([]);
  });

  describe("an office", () => {
    const japan = { id: "japan", kind: "state", name: { en: "Japan", ar: "اليابان" } };
    const kenya = { id: "kenya", kind: "state", name: { en: "Kenya", ar: "كينيا" } };
    const speaker = (role: object) => ({ id: "speaker", kind: "person", name: { en: "A. Dahl" }, role });
    const claimOf = (from: string) => ({ ...condemnation, from: [from], to: ["port"], saidBy: ["speaker"] });
    const others = smallDossier().actors.filter(({ id }) => id === "port");
    const officeIn = (role: object, from = "japan") =>
      found({ actors: [...others, japan, kenya, speaker(role)], claims: [claimOf(from)] });

    test.each([
      { en: "foreign minister of Japan" },
      { en: "Japanese prime minister" },
      { en: "spokesman for Japan" },
      { en: "Japanese ambassador to Norway" },
      { en: "Japanese envoy to Kenya" },
      { ar: "وزير خارجية اليابان" },
      { ar: "السفير الياباني لدى النرويج" },
      { en: "foreign minister of Japan", ar: "وزير خارجية اليابان" },
    ])("is that of a side: %o", (role) => {
      expect(officeIn(role)).toMatchObject([{ actor: "speaker", office: "japan" }]);
    });

    test.each([
      { en: "Norwegian ambassador to Japan" },
      { en: "ambassador to Japan" },
      { en: "UN coordinator in Japan" },
      { en: "special envoy for Japan" },
      { en: "correspondent in Japan" },
      { en: "Japanese historian" },
      { en: "former foreign minister of Japan" },
      { ar: "السفير النرويجي لدى اليابان" },
      { ar: "السفير في اليابان" },
      { ar: "المبعوث الخاص لليابان" },
      { ar: "صحفي ياباني" },
      { ar: "وزير خارجية اليابان السابق" },
      { en: "minister of Japan", ar: "وزير كينيا" },
    ])("is nobody's here: %o", (role) => expect(officeIn(role)).toEqual([]));

    test("is that of a side of what its holder says", () => {
      expect(officeIn({ en: "foreign minister of Japan" }, "kenya")).toEqual([]);
    });
  });

  test("none of these in the built-in dossier", () => {
    expect(found(readBuiltIn())).toEqual([]);
  });
});
