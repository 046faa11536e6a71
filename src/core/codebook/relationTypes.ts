import { kindWords } from "../../words/kinds";
import type { Words } from "../../words/languages";

/** How a type's line is drawn, so that it is known without its colour. */
export type LineStyle = "solid" | "dashed" | "dotted" | "ticked";
/** The marker that stands on a type's lines. */
export type Sign = "plus" | "bang" | "tilde" | "cross";

/** English verbs of a relation: with one who acts, with several, and behind "would"; `together`: what both do. */
type EnglishVerb = {
  readonly one: string;
  readonly many: string;
  readonly base: string;
  readonly together: { readonly many: string; readonly base: string };
};
/** An Arabic verb: its present without prefix and suffix, what stands between subject and object, and its verbal noun. */
type ArabicVerb = { readonly stem: string; readonly after: string; readonly noun?: string };
type ArabicVerbs = ArabicVerb & {
  /** In place of the verb behind who acts. */
  readonly adjective?: Readonly<Record<"m" | "f" | "md" | "fd" | "mp", string>>;
  readonly together: ArabicVerb;
  /** What is between two. */
  readonly between: { readonly noun: string; readonly isFeminine: boolean };
};

/** A relation type of the codebook, with its name, its verbs and the way it is drawn. */
export type RelationType = {
  readonly id: string;
  readonly label: Words;
  /** A relation without a verbal noun is one that nobody plans. */
  readonly verb: { readonly en: EnglishVerb; readonly ar: ArabicVerbs };
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
    label: kindWords.relations.cooperation,
    verb: {
      en: {
        one: "cooperates with",
        many: "cooperate with",
        base: "cooperate with",
        together: { many: "cooperate", base: "cooperate" },
      },
      ar: {
        stem: "تعاون",
        after: "مع",
        noun: "التعاون مع",
        together: { stem: "تعاون", after: "", noun: "التعاون" },
        between: { noun: "تعاون", isFeminine: false },
      },
    },
    mayBeMutual: true,
    line: "solid",
    sign: "plus",
    cameo: ["03x", "04x", "05x", "06x", "07x", "08x", "018", "019"],
    plover: ["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE"],
  },
  {
    id: "condemnation",
    label: kindWords.relations.condemnation,
    verb: {
      en: {
        one: "condemns",
        many: "condemn",
        base: "condemn",
        together: { many: "condemn each other", base: "condemn each other" },
      },
      ar: {
        stem: "دين",
        after: "",
        noun: "إدانة",
        together: { stem: "تبادل", after: "الإدانة", noun: "تبادل الإدانة" },
        between: { noun: "إدانة متبادلة", isFeminine: true },
      },
    },
    mayBeMutual: false,
    line: "dashed",
    sign: "bang",
    cameo: ["11x", "12x"],
    plover: ["ACCUSE", "REJECT"],
  },
  {
    id: "concern",
    label: kindWords.relations.concern,
    verb: {
      en: {
        one: "is concerned about",
        many: "are concerned about",
        base: "be concerned about",
        together: { many: "are concerned about each other", base: "be concerned about each other" },
      },
      ar: {
        stem: "قلق",
        after: "من",
        adjective: { m: "قلق", f: "قلقة", md: "قلقان", fd: "قلقتان", mp: "قلقون" },
        together: { stem: "تبادل", after: "القلق" },
        between: { noun: "قلق متبادل", isFeminine: false },
      },
    },
    mayBeMutual: false,
    line: "dotted",
    sign: "tilde",
    cameo: ["010", "012", "02x"],
    plover: [],
  },
  {
    id: "conflict",
    label: kindWords.relations.conflict,
    verb: {
      en: {
        one: "takes hostile action against",
        many: "take hostile action against",
        base: "take hostile action against",
        together: {
          many: "take hostile action against each other",
          base: "take hostile action against each other",
        },
      },
      ar: {
        stem: "تخذ",
        after: "إجراءات عدائية ضد",
        noun: "اتخاذ إجراءات عدائية ضد",
        together: { stem: "تبادل", after: "الإجراءات العدائية", noun: "تبادل الإجراءات العدائية" },
        between: { noun: "نزاع", isFeminine: false },
      },
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

/** Returns the relation type with this id; throws where there is none, which only a fault in the program can cause. */
export function relationType(id: RelationTypeId): RelationType {
  const found = relationTypes.find((type) => type.id === id);
  if (found === undefined) throw new Error(`unknown relation type: ${id}`);
  return found;
}
