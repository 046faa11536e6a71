import type { Words } from "./language";

/** How a type's line is drawn, so that it is known without its colour. */
export type LineStyle = "solid" | "dashed" | "dotted" | "ticked";
/** The marker that stands on a type's lines. */
export type Sign = "plus" | "bang" | "tilde" | "cross";

/** A sentence about a tie; `{from}` and `{to}` stand for the actors' names. Arabic verbs agree with `from`. */
type Sentence = { readonly en: string; readonly ar: { readonly m: string; readonly f: string } };

/** A relation type as the codebook defines it, with its words and the way it is drawn. */
export type RelationType = {
  readonly id: string;
  readonly label: Words;
  readonly definition: Words;
  readonly example: Words;
  readonly counterexample: Words;
  readonly directed: Sentence;
  readonly mutual: Sentence;
  readonly mayBeMutual: boolean;
  readonly line: LineStyle;
  readonly sign: Sign;
  /** Codes of the CAMEO event ontology: strings, since "012" is not 12. "05x" stands for all that begin so. */
  readonly cameo: readonly string[];
  readonly plover: readonly string[];
};

/** The codebook's relation types, in the order of the key. Colours are the style sheet's `--<id>-line` and `--<id>-tint`. */
export const relationTypes = [
  {
    id: "cooperation",
    label: { en: "Cooperation", ar: "تعاون" },
    definition: {
      en: "Agree, meet, sign, exercise, share, equip, aid, praise or back: acts or words for the other’s benefit, or done together.",
      ar: "اتفاق أو لقاء أو توقيع أو تدريب أو تبادل أو تجهيز أو عون أو إشادة أو تأييد: أفعال أو أقوال لمصلحة الآخر، أو تُؤدّى معًا.",
    },
    example: { en: "“A and B will hold joint drills”", ar: "«تجري أ وب تدريبات مشتركة»" },
    counterexample: {
      en: "“A urged B to cooperate”: a demand on B",
      ar: "«حثّت أ ب على التعاون»: مطالبة موجّهة إلى ب",
    },
    directed: {
      en: "{from} cooperates with {to}",
      ar: { m: "{from} يتعاون مع {to}", f: "{from} تتعاون مع {to}" },
    },
    mutual: {
      en: "{from} and {to} cooperate",
      ar: { m: "تعاون بين {from} و{to}", f: "تعاون بين {from} و{to}" },
    },
    mayBeMutual: true,
    line: "solid",
    sign: "plus",
    cameo: ["03x", "04x", "05x", "06x", "07x", "08x", "018", "019"],
    plover: ["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE"],
  },
  {
    id: "condemnation",
    label: { en: "Condemnation", ar: "إدانة" },
    definition: {
      en: "Condemn, denounce, criticise, accuse, oppose: blame put on the other or its act.",
      ar: "إدانة أو استنكار أو انتقاد أو اتهام أو معارضة: لوم يُلقى على الآخر أو على فعله.",
    },
    example: { en: "“A strongly condemns B’s strikes”", ar: "«تدين أ بشدة ضربات ب»" },
    counterexample: { en: "“A is worried about B”: concern", ar: "«أ قلقة من ب»: قلق" },
    directed: { en: "{from} condemns {to}", ar: { m: "{from} يدين {to}", f: "{from} تدين {to}" } },
    mutual: {
      en: "{from} and {to} condemn each other",
      ar: { m: "إدانة متبادلة بين {from} و{to}", f: "إدانة متبادلة بين {from} و{to}" },
    },
    mayBeMutual: false,
    line: "dashed",
    sign: "bang",
    cameo: ["11x", "12x"],
    plover: ["ACCUSE", "REJECT"],
  },
  {
    id: "concern",
    label: { en: "Concern", ar: "قلق" },
    definition: {
      en: "Worry, fear, sense of threat, unease; a call for restraint without blame.",
      ar: "قلق أو خوف أو شعور بالتهديد أو توجّس؛ أو دعوة إلى ضبط النفس من غير لوم.",
    },
    example: { en: "“A voiced concern over B’s support for C”", ar: "«أعربت أ عن قلقها من دعم ب لـ ج»" },
    counterexample: { en: "“A denounced B”: condemnation", ar: "«استنكرت أ موقف ب»: إدانة" },
    directed: {
      en: "{from} is concerned about {to}",
      ar: { m: "{from} قلق من {to}", f: "{from} قلقة من {to}" },
    },
    mutual: {
      en: "{from} and {to} are concerned about each other",
      ar: { m: "قلق متبادل بين {from} و{to}", f: "قلق متبادل بين {from} و{to}" },
    },
    mayBeMutual: false,
    line: "dotted",
    sign: "tilde",
    cameo: ["010", "012", "02x"],
    plover: [],
  },
  {
    id: "conflict",
    label: { en: "Conflict", ar: "نزاع" },
    definition: {
      en: "Force or coercion by one against the other: war, invasion, attack, blockade, use of weapons or troops against.",
      ar: "قوة أو إكراه من طرف ضد آخر: حرب أو غزو أو هجوم أو حصار أو استخدام سلاح أو قوات ضده.",
    },
    example: { en: "“A wages war on B”", ar: "«تشن أ الحرب على ب»" },
    counterexample: { en: "“War of words”", ar: "«حرب كلامية»" },
    directed: {
      en: "{from} uses force against {to}",
      ar: { m: "{from} يستخدم القوة ضد {to}", f: "{from} تستخدم القوة ضد {to}" },
    },
    mutual: {
      en: "{from} and {to} fight each other",
      ar: { m: "نزاع بين {from} و{to}", f: "نزاع بين {from} و{to}" },
    },
    mayBeMutual: true,
    line: "ticked",
    sign: "cross",
    cameo: ["15x", "16x", "17x", "18x", "19x", "20x"],
    plover: ["MOBILIZE", "COERCE", "ASSAULT"],
  },
] as const satisfies readonly RelationType[];

/** The id of a relation type, as a dossier writes it. */
export type RelationTypeId = (typeof relationTypes)[number]["id"];

/** The relation type with this id; throws where there is none, which only a fault in the program can cause. */
export function relationType(id: RelationTypeId): RelationType {
  const found = relationTypes.find((type) => type.id === id);
  if (found === undefined) throw new Error(`unknown relation type: ${id}`);
  return found;
}
