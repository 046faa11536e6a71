import type { LanguageId } from "../../words/languages";
import { numbers } from "../../words/numbers";
import type { SpeakerId } from "../dossier/attribution";
import type { SubjectForm } from "../grammar/act";
import type { ArabicCase } from "../grammar/arabicNames";
import { clauseParts } from "../grammar/clause";
import { type Actors, listNouns, nounOf, type SentencePart, wordsPart } from "../grammar/noun";
import { standing } from "../grammar/standing";
import type { Tie } from "../graph/ties";
import type { TieStatement } from "./gather";

/** A stretch of a sentence; a clause knows the ties that it says, the heaviest first. */
export type SentencePiece = {
  readonly parts: readonly SentencePart[];
  readonly ties: readonly Tie[] | undefined;
};

/** Returns the pieces of one sentence, without its capital and full stop. */
export function sentencePieces(
  bundle: readonly TieStatement[],
  actors: Actors,
  language: LanguageId,
): readonly SentencePiece[] {
  const [only, second] = bundle;
  if (only === undefined) return [];
  if (second === undefined) return [{ parts: wholeStatement(only, actors, language), ties: only.ties }];
  return only.state.hearsay
    ? saidTogether(bundle, actors, language)
    : doneByTheSame(bundle, actors, language);
}

/** A statement with its source and its denial: "according to Sudan, … ; this is denied by …". */
function wholeStatement(
  statement: TieStatement,
  actors: Actors,
  language: LanguageId,
): readonly SentencePart[] {
  const { act, state } = statement;
  const words = standing[language];
  const list = (ids: readonly SpeakerId[], form?: ArabicCase) =>
    listNouns(
      ids.map((id) => nounOf(id, actors, language)),
      language,
      form,
    );
  if (act.mood === "denied")
    return clauseParts({ ...act, deniedBy: state.deniedBy }, actors, language, "prose");
  const [denier] = state.deniedBy;
  return [
    ...(state.hearsay
      ? [...wordsPart(words.accordingTo), ...list(state.saidBy), ...wordsPart(numbers[language].comma)]
      : []),
    ...clauseParts(act, actors, language, "prose"),
    ...(denier === undefined
      ? []
      : [
          ...wordsPart(words.denies(nounOf(denier, actors, language))),
          ...list(state.deniedBy, "nominative"),
        ]),
  ];
}

/** "According to Mark Rutte: Japan cooperates with Ukraine; …": what follows the colon is all theirs. */
function saidTogether(
  bundle: readonly TieStatement[],
  actors: Actors,
  language: LanguageId,
): readonly SentencePiece[] {
  const speakers = bundle[0]?.state.saidBy ?? [];
  const names = listNouns(
    speakers.map((id) => nounOf(id, actors, language)),
    language,
  );
  const lead = [...wordsPart(standing[language].accordingTo), ...names, ...wordsPart(": ")];
  return [
    { parts: lead, ties: undefined },
    ...bundle.flatMap((statement, index) => [
      ...(index === 0 ? [] : [words(standing[language].semicolon)]),
      { parts: clauseParts(statement.act, actors, language, "prose"), ties: statement.ties },
    ]),
  ];
}

const words = (text: string): SentencePiece => ({ parts: wordsPart(text), ties: undefined });

/** "Japan and NATO cooperate; both condemn North Korea and Russia, and are concerned about China" */
function doneByTheSame(
  bundle: readonly TieStatement[],
  actors: Actors,
  language: LanguageId,
): readonly SentencePiece[] {
  const isJoint = ({ act }: TieStatement) => act.way !== "directed";
  const inOrder = [...bundle.filter(isJoint), ...bundle.filter((statement) => !isJoint(statement))];
  return inOrder.flatMap((statement, index) => {
    const last = inOrder[index - 1];
    const turns = last !== undefined && isJoint(last) && !isJoint(statement);
    const subject: SubjectForm = index === 0 ? "named" : turns ? "each" : "understood";
    const parts = clauseParts(statement.act, actors, language, "prose", subject);
    const joint = standing[language].nextClause(turns, index === inOrder.length - 1);
    return [...(index === 0 ? [] : [words(joint)]), { parts, ties: statement.ties }];
  });
}
