const IRREGULAR =
  /^(?:said|told|met|sent|gave|took|began|held|made|won|fought|struck|sold|bought|broke|led|spoke|withdrew|stood|became|brought|built|kept|sought|threw)$/u;

/** Returns whether a folded word is an English verb of the past that does not end in "ed" and is in no way a noun. */
export const isIrregularPast = (word: string): boolean => IRREGULAR.test(word);
