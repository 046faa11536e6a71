import type { ReadToken } from "./reading";

/** A stretch of tokens [from, to) that may name somebody, and what its words and neighbours tell of it. */
export type NameRun = {
  readonly from: number;
  readonly to: number;
  readonly kind: "person" | "organisation" | "group" | "state";
  readonly isLikely: boolean;
  /** What told its kind, if not a title or its own words: what stands beside it; or nothing, and the kind is only a guess. */
  readonly kindBy?: "neighbours" | "nothing";
  readonly isUnnamed?: true;
  /** Letters written onto its first word that are no part of the name, in UTF-16 code units. */
  readonly skipped?: number;
};

/** Whether a token is a word and no name of somebody known. */
export const isPlain = (token: ReadToken | undefined): token is ReadToken =>
  token !== undefined && !token.isSign && token.mention === undefined;
