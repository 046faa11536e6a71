import { reservationOf } from "../../core/codebook/voices";
import type { Actor, ActorId } from "../../core/dossier/dossier";
import { tieStanding } from "../../core/graph/tieSentence";
import type { TieState, TieStateId } from "../../core/graph/tieState";
import { passagesOfMood, type Tie } from "../../core/graph/ties";
import { count } from "../../words/counting";
import type { LanguageId } from "../../words/languages";
import { mapMessages } from "../../words/map";
import { numbers } from "../../words/numbers";

/** How many ties of a state there are: "3 ties"; of what is only denied, which is no tie, "3 denials". */
export const stateAmount = (state: TieStateId, amount: number, language: LanguageId): string =>
  count(language, state === "denied" ? "denial" : "tie", amount);

/** What may stand beside what decides a tie, and says less. */
const weakerMoods = ["planned", "conditional"] as const;

/**
 * "2 passages", "2 passages · 1 conditional passage · 1 denial", "1 denial": all passages of a tie by what they say of its
 * act, those that decide it first. Where none of these stands in the source, that.
 */
export function tieAmount(
  tie: Pick<Tie, "state" | "support" | "denials" | "claims">,
  language: LanguageId,
): string {
  const said = tie.support.length;
  const denied = tie.denials.length;
  const isDenied = tie.state.id === "denied";
  const weaker = weakerMoods.filter((mood) => mood !== tie.state.mood);
  return [
    ...(isDenied ? [] : [said === 0 ? mapMessages[language].notFound : count(language, "passage", said)]),
    ...weaker.flatMap((mood) => {
      const amount = passagesOfMood(tie, mood).length;
      return amount === 0 ? [] : [count(language, mood, amount)];
    }),
    ...(isDenied || denied > 0
      ? [denied === 0 ? mapMessages[language].notFound : count(language, "denial", denied)]
      : []),
  ].join(" · ");
}

/** The same, after whom it rests on: "according to Sudan; denied by the United Arab Emirates · 2 passages · 1 denial". */
export function tieRest(tie: Tie, actors: ReadonlyMap<ActorId, Actor>, language: LanguageId): string {
  const standing = tieStanding(tie.state, actors, language);
  return [...(standing === undefined ? [] : [standing]), tieAmount(tie, language)].join(" · ");
}

/** "planned, according to Sudan", "denied by Egypt": what a claim is where it is no plainly stated fact; else undefined. */
export function claimStanding(
  state: TieState,
  actors: ReadonlyMap<ActorId, Actor>,
  language: LanguageId,
): string | undefined {
  const words = [
    state.mood === "denied" ? undefined : reservationOf([{ modality: state.mood }], language),
    tieStanding(state, actors, language),
  ].filter((part) => part !== undefined);
  return words.length === 0 ? undefined : words.join(numbers[language].comma);
}
