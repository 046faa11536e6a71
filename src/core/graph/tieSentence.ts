import type { LanguageId } from "../../words/languages";
import { numbers } from "../../words/numbers";
import type { SpeakerId } from "../dossier/attribution";
import type { ActorId } from "../dossier/dossier";
import type { Act, ClauseStyle } from "../grammar/act";
import { clauseParts } from "../grammar/clause";
import {
  type Actors,
  capitalised,
  joinParts,
  listNouns,
  nounOf,
  type SentencePart,
  wordsPart,
} from "../grammar/noun";
import { standing } from "../grammar/standing";
import type { TieState } from "./tieState";
import type { Tie } from "./ties";

/** What of a tie its sentence is made of; its claims tell in which order the text names two who act together. */
export type NamedTie = Pick<Tie, "type" | "from" | "to" | "mutual" | "state"> & Partial<Pick<Tie, "claims">>;

/**
 * Returns what a tie says and whom it rests on, in parts: "Sudan condemns Egypt, according to Egypt". This is what names a
 * tie; a clause without the rest says more than the text does.
 */
function tieSentenceParts(
  tie: NamedTie,
  actors: Actors,
  language: LanguageId,
  style?: ClauseStyle,
): readonly SentencePart[] {
  if (tie.state.mood === "denied") return tieDenialParts(tie, actors, language, style);
  const rest = tieStandingParts(tie.state, actors, language);
  const clause = tieClauseParts(tie, actors, language, style);
  return rest === undefined ? clause : [...clause, ...wordsPart(numbers[language].comma), ...rest];
}

/** Returns what is only denied with who denies it: "It is denied by Pakistan that …". */
export function tieDenialParts(
  tie: NamedTie,
  actors: Actors,
  language: LanguageId,
  style?: ClauseStyle,
): readonly SentencePart[] {
  return capitalised(clauseParts({ ...actOf(tie), deniedBy: tie.state.deniedBy }, actors, language, style));
}

/**
 * Returns the clause alone: "NATO condemns Russia", for where whom it rests on stands beside it. Where none of its claims
 * tells it as a fact, the verb does not either: "NATO plans to cooperate with Japan", "It is denied that …".
 */
export function tieClauseParts(
  tie: NamedTie,
  actors: Actors,
  language: LanguageId,
  style?: ClauseStyle,
): readonly SentencePart[] {
  return capitalised(clauseParts(actOf(tie), actors, language, style));
}

/** Returns the act that a tie is. */
function actOf(tie: NamedTie): Act {
  const { type, mutual, state } = tie;
  const [from, to] = namesInOrder(tie);
  return { type, from: [from], to: [to], way: mutual ? "mutual" : "directed", mood: state.mood };
}

/** The two ends; of those who act together first the one that the first claim names first. */
function namesInOrder({ from, to, mutual, claims = [] }: NamedTie): readonly [ActorId, ActorId] {
  const between = claims[0]?.claim.between;
  return mutual && between !== undefined && between.indexOf(to) < between.indexOf(from)
    ? [to, from]
    : [from, to];
}

/** Returns the sentence as one string, for accessible names, messages and files. */
export function tieSentence(
  tie: NamedTie,
  actors: Actors,
  language: LanguageId,
  style?: ClauseStyle,
): string {
  return joinParts(tieSentenceParts(tie, actors, language, style));
}

/** Returns the clause alone as one string. */
export function tieClause(tie: NamedTie, actors: Actors, language: LanguageId): string {
  return joinParts(tieClauseParts(tie, actors, language));
}

/**
 * Returns in words whom a tie rests on where its own side or the text does not say it, and who denies it: "according to
 * Sudan; denied by the United Arab Emirates". Undefined for what is plainly stated.
 * Where only the beginning may be seen, the denial goes first.
 */
export function tieStandingParts(
  { hearsay, mood, saidBy, deniedBy }: TieState,
  actors: Actors,
  language: LanguageId,
  isDenialFirst = false,
): readonly SentencePart[] | undefined {
  const words = standing[language];
  const nouns = (ids: readonly SpeakerId[]) => ids.map((id) => nounOf(id, actors, language));
  const said =
    hearsay && mood !== "denied"
      ? [...wordsPart(words.accordingTo), ...listNouns(nouns(saidBy), language)]
      : [];
  const deniers = nouns(deniedBy);
  const denied =
    deniers.length === 0
      ? []
      : [
          ...wordsPart(deniers[0] === undefined ? "" : words.deniedBy(deniers[0])),
          ...listNouns(deniers, language, "nominative"),
        ];
  if (said.length === 0 && denied.length === 0) return undefined;
  const joint = said.length > 0 && denied.length > 0 ? [{ text: words.semicolon, actor: undefined }] : [];
  return isDenialFirst ? [...denied, ...joint, ...said] : [...said, ...joint, ...denied];
}

/** Returns the same as one string, for accessible names, messages and files. */
export function tieStanding(state: TieState, actors: Actors, language: LanguageId): string | undefined {
  const parts = tieStandingParts(state, actors, language);
  return parts && joinParts(parts);
}
