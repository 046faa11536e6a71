import { median, sum } from "../measuring/statistics";
import type { CodedArticle, CodedClaim } from "./codeArticle";

type Round = CodedArticle & { readonly suggests: boolean };

/**
 * Keystroke-Level Model (Card, Moran and Newell 1983), in seconds: a key of an average typist who is no secretary, and the
 * mental act before each step. A step is marking a passage, or looking at a field of the form (type, sides, voice, speaker,
 * modality, summary), whether it is entered, corrected or only found right.
 */
const [key, mental] = [0.28, 1.35];
const fields = 6;
/** Words of Arabic read in a minute (Trauzettel-Klosinski and Dietz 2012); each claim's sentence is read once. */
const readingSpeed = 138;

const pressesOf = ({ presses }: CodedClaim) => presses.mark + presses.form;
const secondsOf = (claim: CodedClaim) =>
  key * (pressesOf(claim) + claim.presses.summary) +
  mental * (claim.passages + fields) +
  (60 * claim.words) / readingSpeed;

function spread(values: readonly number[], digits = 0): string {
  const [least, most] = values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
  return `${round(median(values))} (${round(least)}–${round(most)})`;

  function round(value: number): string {
    return digits === 0 ? String(Math.round(value)) : value.toFixed(digits);
  }
}

/** One table, with a column for each round. */
export function keystrokeTable(rounds: readonly Round[]): string {
  const row = (what: string, of: (round: Round) => string) => `| ${what} | ${rounds.map(of).join(" | ")} |`;
  const each = (of: (claim: CodedClaim) => number, digits?: number) => (round: Round) =>
    spread(round.claims.map(of), digits);
  const all = (of: (claim: CodedClaim) => number) => (round: Round) =>
    Math.round(sum(round.claims.map(of))).toLocaleString("en");
  const right = (field: keyof CodedClaim["opened"]) => (round: Round) =>
    round.suggests
      ? `${round.claims.filter(({ opened }) => opened[field]).length} of ${round.claims.length}`
      : "";
  return [
    `| ${["", ...rounds.map(({ suggests }) => (suggests ? "with suggestions" : "without"))].join(" | ")} |`,
    `|${"---|".repeat(rounds.length + 1)}`,
    row("keys until the bare text is a dossier", ({ made }) => String(made)),
    row("keys for all claims, without the summaries’ text", all(pressesOf)),
    row(
      "keys for the summaries’ text",
      all(({ presses }) => presses.summary),
    ),
    row("keys a claim, without the summary’s text: median (range)", each(pressesOf)),
    row(
      "of them to mark its passages",
      each(({ presses }) => presses.mark),
    ),
    row(
      "of them in the form",
      each(({ presses }) => presses.form),
    ),
    row(
      "minutes a claim, estimated: median (range)",
      each((claim) => secondsOf(claim) / 60, 1),
    ),
    row(
      "minutes for all claims, estimated",
      all((claim) => secondsOf(claim) / 60),
    ),
    row("forms that opened with the right type", right("type")),
    row("… the right sides", right("sides")),
    row("… the right voice", right("voice")),
    row("… the right speaker", right("speaker")),
    row("… the right modality", right("modality")),
  ].join("\n");
}
