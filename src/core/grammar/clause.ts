import type { LanguageId, PerLanguage } from "../../words/languages";
import { relationType } from "../codebook/relationTypes";
import { type Act, type ClauseStyle, isMoodInVerb, reservationAfter, type SubjectForm } from "./act";
import { arabicClause } from "./arabicClause";
import { type Actors, listNouns, nounOf, type SentencePart, wordsPart } from "./noun";

/**
 * Returns an act in words, in parts, without a capital or a full stop: "the Rapid Support Forces plan to take hostile
 * action against …".
 */
export function clauseParts(
  act: Act,
  actors: Actors,
  language: LanguageId,
  style: ClauseStyle = "title",
  subject: SubjectForm = "named",
): readonly SentencePart[] {
  return clauses[language](act, actors, style, subject);
}

const clauses: PerLanguage<typeof arabicClause> = { en: englishClause, ar: arabicClause };

function englishClause(
  act: Act,
  actors: Actors,
  _style: ClauseStyle,
  subject: SubjectForm,
): readonly SentencePart[] {
  const { en: verb } = relationType(act.type).verb;
  const isJoint = act.way !== "directed";
  const acting = (isJoint ? [...act.from, ...act.to] : act.from).map((id) => nounOf(id, actors, "en"));
  const isPlural = acting.length > 1 || (acting[0]?.isPlural ?? false);
  const finite = isPlural ? verb.many : verb.one;
  const [said, base] =
    act.way === "mutual"
      ? [verb.together.many, verb.together.base]
      : isJoint
        ? [`${verb.many} each other`, `${verb.base} each other`]
        : [finite, verb.base];
  const to = isJoint
    ? []
    : listNouns(
        act.to.map((id) => nounOf(id, actors, "en")),
        "en",
      );
  const named =
    subject === "named"
      ? [...listNouns(acting, "en"), ...wordsPart(" ")]
      : wordsPart(subject === "understood" ? "" : acting.length === 2 ? "both " : "all ");
  return [
    ...(act.mood === "denied" ? englishDenial(act, actors) : []),
    ...named,
    ...wordsPart(englishVerb(act, said, base, isPlural)),
    ...(to.length === 0 ? [] : [...wordsPart(" "), ...to]),
    ...reservationAfter(act, "en"),
  ];
}

function englishVerb(act: Act, said: string, base: string, isPlural: boolean): string {
  // The least that an "if", a "would", a "could" and a threat each say.
  if (act.mood === "conditional") return `might ${base}`;
  if (act.mood !== "planned" || !isMoodInVerb(act)) return said;
  return `${isPlural ? "plan" : "plans"} to ${base}`;
}

/** "it is denied that ", "it is denied by Pakistan that " */
function englishDenial({ deniedBy = [] }: Act, actors: Actors): readonly SentencePart[] {
  const by = listNouns(
    deniedBy.map((id) => nounOf(id, actors, "en")),
    "en",
  );
  return [
    ...wordsPart("it is denied "),
    ...(by.length === 0 ? [] : [...wordsPart("by "), ...by, ...wordsPart(" ")]),
    ...wordsPart("that "),
  ];
}
