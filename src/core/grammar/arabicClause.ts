import { relationType } from "../codebook/relationTypes";
import { type Act, type ClauseStyle, isMoodInVerb, reservationAfter, type SubjectForm } from "./act";
import { type Agreement, jointAgreement } from "./arabicNames";
import { type Actors, listNouns, type Noun, nounOf, type SentencePart, wordsPart } from "./noun";

/**
 * Returns an act in Arabic words. As a title who acts stands first and the verb agrees with it in number; in a text the
 * verb stands first, in the singular, and agrees in gender with the name after it.
 */
export function arabicClause(
  act: Act,
  actors: Actors,
  style: ClauseStyle,
  subject: SubjectForm,
): readonly SentencePart[] {
  const isJoint = act.way !== "directed";
  const nouns = (isJoint ? [...act.from, ...act.to] : act.from).map((id) => nounOf(id, actors, "ar"));
  const others = isJoint ? [] : act.to.map((id) => nounOf(id, actors, "ar"));
  const isDenied = act.mood === "denied";
  if (isJoint && (style === "title" || isDenied)) return betweenClause(act, nouns, actors);
  const joint = jointAgreement(
    nouns.map(({ agreement }) => agreement),
    nouns.some(({ isPerson }) => isPerson),
  );
  const isFirst = subject === "named" && (style === "title" || isDenied);
  const agreement = subject !== "named" || isFirst ? joint : (nouns[0]?.agreement ?? "m");
  const { before, after } = predicate(act, isFirst ? agreement : singular(agreement, subject), isFirst);
  const named = subject === "named" ? listNouns(nouns, "ar", isDenied ? "oblique" : "nominative") : [];
  const verb = isFirst ? [named, wordsPart(before)] : [wordsPart(before), named];
  const object = others.length > 1 && after === "" ? wordsPart("كلًّا من") : wordsPart(after);
  return [
    ...(isDenied ? denial(act, actors, "أن") : []),
    ...spaced([...verb, object, listNouns(others, "ar")]),
    ...reservationAfter(act, "ar"),
  ];
}

/** Before its subject a verb is singular; without one it says the number itself. */
const singular = (agreement: Agreement, subject: SubjectForm): Agreement =>
  subject === "named" && agreement === "mp" ? "m" : agreement;

/** «تعاون بين اليابان والناتو» */
function betweenClause(act: Act, nouns: readonly Noun[], actors: Actors): readonly SentencePart[] {
  const { between } = relationType(act.type).verb.ar;
  const kind = between.isFeminine ? "f" : "m";
  const mood = isMoodInVerb(act) ? betweenMoods[act.mood][kind] : "";
  return [
    ...(act.mood === "denied" ? denial(act, actors, "وجود") : []),
    ...spaced([wordsPart(between.noun), wordsPart(mood), wordsPart("بين"), listNouns(nouns, "ar")]),
    ...reservationAfter(act, "ar"),
  ];
}

/** «يُنفى أن », «تنفي باكستان أن » */
function denial({ deniedBy = [] }: Act, actors: Actors, what: string): readonly SentencePart[] {
  const deniers = deniedBy.map((id) => nounOf(id, actors, "ar"));
  const [first] = deniers;
  if (first === undefined) return wordsPart(`يُنفى ${what} `);
  return [
    ...spaced([wordsPart(negate(first)), listNouns(deniers, "ar", "nominative"), wordsPart(what)]),
    ...wordsPart(" "),
  ];
}

/** Returns "deny" as it stands before who does: «ينفي», «تنفي». */
export const negate = ({ agreement }: Noun): string => conjugate("نفي", agreement === "f" ? "f" : "m");

const betweenMoods = {
  actual: { m: "", f: "" },
  planned: { m: "مزمع", f: "مزمعة" },
  conditional: { m: "محتمل", f: "محتملة" },
  denied: { m: "", f: "" },
} as const;

/** What stands at the verb's place, and what between subject and object. */
function predicate(act: Act, agreement: Agreement, isFirst: boolean) {
  const { ar: verb } = relationType(act.type).verb;
  const { stem, after, noun } = act.way === "directed" ? verb : verb.together;
  if (act.mood === "planned" && noun !== undefined)
    return { before: conjugate("عتزم", agreement), after: noun };
  if (act.mood === "conditional") return { before: `قد ${conjugate(stem, agreement)}`, after };
  if (isFirst && act.way === "directed" && verb.adjective !== undefined)
    return { before: verb.adjective[agreement], after };
  return { before: conjugate(stem, agreement), after };
}

/** Returns the third person of the present: «تدين», «يدينان», «يدينون». */
function conjugate(stem: string, agreement: Agreement): string {
  const { prefix, suffix } = affixes[agreement];
  return `${prefix}${stem}${suffix}`;
}

const affixes: Readonly<Record<Agreement, { readonly prefix: string; readonly suffix: string }>> = {
  m: { prefix: "ي", suffix: "" },
  f: { prefix: "ت", suffix: "" },
  md: { prefix: "ي", suffix: "ان" },
  fd: { prefix: "ت", suffix: "ان" },
  mp: { prefix: "ي", suffix: "ون" },
};

/** The pieces with a space between any two that are not empty. */
const spaced = (pieces: readonly (readonly SentencePart[])[]): readonly SentencePart[] =>
  pieces
    .filter((piece) => piece.length > 0)
    .flatMap((piece, index) => (index === 0 ? piece : [...wordsPart(" "), ...piece]));
