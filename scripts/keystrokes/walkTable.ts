import { median, sum } from "../measuring/statistics";
import type { DraftQuality } from "./draftQuality";
import { purposes } from "./keyboard";
import type { WalkedArticle } from "./walkArticle";

/** Articles that were walked through with the same help. */
export type WalkRound = { readonly name: string; readonly articles: readonly WalkedArticle[] };

/** As in `keystrokeTable`: seconds of the Keystroke-Level Model for a key, and for a field or passage that is looked at. */
const [key, mental] = [0.28, 1.35];
/** Words read in a minute (Trauzettel-Klosinski and Dietz 2012); the text is read once. */
const readingSpeed: Readonly<Record<string, number>> = { en: 228, ar: 138 };

/** The least number that nine of ten are not above. */
function ninth(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(0.9 * sorted.length) - 1] ?? 0;
}

const minutesOf = ({ claims, others, cast, looks, words, language }: WalkedArticle) =>
  (key * (sum(claims) + others + cast) + mental * looks) / 60 + words / (readingSpeed[language] ?? 200);

/** One table, with a column for each kind of help, for the articles of one language. */
export function walkTable(rounds: readonly WalkRound[]): string {
  const row = (what: string, of: (articles: readonly WalkedArticle[]) => string) =>
    `| ${what} | ${rounds.map(({ articles }) => of(articles)).join(" | ")} |`;
  const claims = (articles: readonly WalkedArticle[]) => articles.flatMap((article) => article.claims);
  const all = (articles: readonly WalkedArticle[], of: (article: WalkedArticle) => number) =>
    sum(articles.map(of));
  const share = (articles: readonly WalkedArticle[], part: keyof DraftQuality, of: keyof DraftQuality) => {
    const drafts = articles.flatMap(({ draft }) => draft ?? []);
    const whole = sum(drafts.map((draft) => draft[of]));
    return whole === 0 ? "–" : (sum(drafts.map((draft) => draft[part])) / whole).toFixed(2);
  };
  return [
    `| | ${rounds.map(({ name }) => name).join(" | ")} |`,
    `|${"---|".repeat(rounds.length + 1)}`,
    row("claims coded, in articles", (articles) => `${claims(articles).length} in ${articles.length}`),
    row(
      "draft: proposals right in all fields; in all but one",
      (articles) => `${share(articles, "right", "proposals")}; ${share(articles, "near", "proposals")}`,
    ),
    row(
      "draft: claims found right in all fields; in all but one",
      (articles) => `${share(articles, "found", "claims")}; ${share(articles, "nearlyFound", "claims")}`,
    ),
    row("presses a claim: median", (articles) => String(median(claims(articles)))),
    row(
      "… nine of ten at most; most",
      (articles) => `${ninth(claims(articles))}; ${Math.max(...claims(articles))}`,
    ),
    ...purposes.flatMap((purpose) =>
      rounds.every(({ articles }) => all(articles, ({ byPurpose }) => byPurpose[purpose]) === 0)
        ? []
        : [
            row(`… of them: ${purpose}`, (articles) =>
              (all(articles, ({ byPurpose }) => byPurpose[purpose]) / claims(articles).length).toFixed(2),
            ),
          ],
    ),
    row("… all presses of the walk, by claims", (articles) =>
      ((sum(claims(articles)) + all(articles, ({ others }) => others)) / claims(articles).length).toFixed(1),
    ),
    row("presses for an article's cast: median", (articles) =>
      String(median(articles.map(({ cast }) => cast))),
    ),
    row("minutes a claim, estimated", (articles) =>
      (all(articles, minutesOf) / claims(articles).length).toFixed(2),
    ),
    row("minutes for 500 words, estimated", (articles) =>
      ((500 * all(articles, minutesOf)) / all(articles, ({ words }) => words)).toFixed(1),
    ),
    row(
      "passages in sentences that were passed over",
      (articles) =>
        `${all(articles, ({ missed }) => missed)} of ${all(articles, ({ missed, passages }) => missed + passages)}`,
    ),
  ].join("\n");
}
