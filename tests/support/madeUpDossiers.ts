import { relationTypes } from "../../src/core/codebook/relationTypes";
import type { Dossier } from "../../src/core/dossier/dossier";
import { knownActors, toActor } from "../../src/core/names/knownActors";

/** Who does what to whom, in ids of known actors. */
export type Told = {
  readonly type?: string;
  readonly between?: readonly string[];
  readonly from?: readonly string[];
  readonly to?: readonly string[];
};

/** Names as an article has them: long and short ones, persons and groups beside the known states. */
const others = [
  ["Rapid Support Forces", "قوات الدعم السريع", "group"],
  ["Friendly countries in the Indo-Pacific", "الدول الصديقة في منطقة المحيطين الهندي والهادئ", "group"],
  ["Abdel Fattah al-Burhan", "عبد الفتاح البرهان", "person"],
  ["Hemedti", "حميدتي", "person"],
  ["International Committee of the Red Cross", "اللجنة الدولية للصليب الأحمر", "organisation"],
] as const;

/** A dossier of made-up sentences, one a claim; only how its actors are tied matters. */
export function dossierOfTold(told: readonly Told[]): Dossier {
  const known = knownActors().map((each) => toActor(each));
  const made = others.map(([en, ar, kind], index) => ({ id: `other-${index}`, kind, name: { en, ar } }));
  const wanted = new Set(
    told.flatMap(({ between = [], from = [], to = [] }) => [...between, ...from, ...to]),
  );
  return {
    format: "isnad-dossier/1",
    title: { en: "Made up" },
    documents: [
      {
        id: "d",
        language: "en",
        title: { en: "d" },
        texts: { en: told.map((_, index) => `This is sentence ${index}.`).join("\n") },
      },
    ],
    actors: [...known, ...made].filter(({ id }) => wanted.has(id)),
    claims: told.map(({ type, between, from, to }, index) => ({
      id: `c${index}`,
      type,
      ...(between === undefined ? { from, to } : { between }),
      voice: "narrator",
      summary: { en: "s" },
      evidence: [{ document: "d", quotes: { en: { exact: `This is sentence ${index}.` } } }],
    })),
  } as unknown as Dossier;
}

/** Ids of known and made-up actors, the latter among the first. */
const someActors: readonly string[] = [
  "russia",
  ...others.map((_, index) => `other-${index}`),
  ...knownActors()
    .map(({ id }) => id as string)
    .filter((id) => id !== "russia")
    .slice(0, 30),
];

/** Claims from numbers, as a random source gives them: each ties one of the first actors, who are written about most, to any. */
export function toldOf(
  numbers: readonly (readonly [hub: number, other: number, kind: number])[],
): readonly Told[] {
  return numbers.flatMap(([hub, other, kind]): Told[] => {
    const [one, two] = [someActors[hub % 6], someActors[other % someActors.length]];
    const type = relationTypes[kind % relationTypes.length];
    if (one === undefined || two === undefined || one === two || type === undefined) return [];
    if (type.id === "cooperation" && kind % 3 > 0) return [{ type: type.id, between: [one, two] }];
    return [{ type: type.id, from: [kind % 2 === 0 ? one : two], to: [kind % 2 === 0 ? two : one] }];
  });
}
