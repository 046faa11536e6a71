import type { LanguageId } from "../../words/languages";
import { type Actors, capitalised, wordsPart } from "../grammar/noun";
import { isLine } from "../graph/filter";
import type { Tie } from "../graph/ties";
import { groupBy } from "../lists/groupBy";
import { gatherStatements, leadingTies, type TieStatement } from "./gather";
import { type SentencePiece, sentencePieces } from "./sentencePieces";

/** One sentence of what a dossier says in short, with its full stop. */
export type ShortSentence = readonly SentencePiece[];

const mostSentences = 8;
const mostClauses = 3;

/**
 * Returns what these ties say in up to eight sentences, the heaviest first, what is only denied last. The heaviest line of
 * each relation type is always told, and the heaviest that is disputed: the one conflict of a text about cooperation, or what
 * somebody denies, is not what it leaves out. A sentence says who
 * says so wherever it is hearsay, who denies it, and in its verb what has not happened; it never says more than its ties.
 */
export function inShort(
  ties: readonly Tie[],
  actors: Actors,
  language: LanguageId,
): readonly ShortSentence[] {
  const leading = new Set(leadingTies(ties));
  const bundles = bundled(gatherStatements(ties)).toSorted((a, b) => rank(b) - rank(a));
  const needed = bundles.filter((bundle) => bundle.some((own) => own.ties.some((tie) => leading.has(tie))));
  const told = new Set([...new Set([...needed, ...bundles])].slice(0, mostSentences));
  return bundles
    .filter((bundle) => told.has(bundle))
    .map((bundle) => finished(sentencePieces(bundle, actors, language)));
}

/** Returns how many of these ties that are lines no sentence tells. */
export function countUntold(ties: readonly Tie[], sentences: readonly ShortSentence[]): number {
  const told = new Set(sentences.flatMap((sentence) => sentence.flatMap((piece) => piece.ties ?? [])));
  return ties.filter((tie) => isLine(tie) && !told.has(tie)).length;
}

/** Statements of the same actors, or from the same sources, in one sentence, up to three. */
function bundled(statements: readonly TieStatement[]): readonly (readonly TieStatement[])[] {
  return [...groupBy(statements, bundleKey).values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / mostClauses) }, (_, index) =>
      group.slice(index * mostClauses, (index + 1) * mostClauses),
    ),
  );
}

function bundleKey({ act, state, ties }: TieStatement): string {
  // "This is denied" must say of one act what it says.
  if (state.disputed || act.mood === "denied") return `alone ${ties[0]?.id}`;
  if (state.hearsay) return `said ${JSON.stringify(state.saidBy.toSorted())}`;
  const acting = act.way === "directed" ? act.from : [...act.from, ...act.to];
  return `of ${JSON.stringify(acting.toSorted())}`;
}

/** What is only denied comes after everything that is said. */
function rank(bundle: readonly TieStatement[]): number {
  const weight = bundle.reduce((sum, statement) => sum + statement.weight, 0);
  return bundle[0]?.act.mood === "denied" ? weight - Number.MAX_SAFE_INTEGER : weight;
}

function finished(pieces: readonly SentencePiece[]): ShortSentence {
  const [first, ...rest] = pieces;
  if (first === undefined) return [];
  return [{ ...first, parts: capitalised(first.parts) }, ...rest, { parts: wordsPart("."), ties: undefined }];
}
