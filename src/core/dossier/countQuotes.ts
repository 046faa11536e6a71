import type { Claim } from "./dossier";

/**
 * Returns how many quotes of originals claims rest on: each claim's own, whether or not they are found. A passage that two
 * claims quote is two quotes and one passage.
 */
export const countQuotes = (claims: readonly Pick<Claim, "evidence">[]): number =>
  claims.reduce((sum, { evidence }) => sum + evidence.length, 0);
