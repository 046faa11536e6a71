import { formatNumber, plural } from "./counting";

/** How many proposals an answer has, and what became of them; `taken` counts those that were repaired. */
type Counts = {
  readonly all: number;
  readonly taken: number;
  readonly repaired: number;
  readonly refused: number;
};

/** Words of drafts by a language model. */
export const draftMessages = {
  en: {
    counts: ({ all, taken, repaired, refused }: Counts) => {
      const proposals = plural("en", all, { one: "# proposal", other: "# proposals" });
      const after = repaired === 0 ? "" : ` (${formatNumber("en", repaired)} after a typographic repair)`;
      return `${proposals}: ${formatNumber("en", taken)} taken${after}, ${formatNumber("en", refused)} refused`;
    },
  },
  ar: {
    counts: ({ all, taken, repaired, refused }: Counts) => {
      const proposals = plural("ar", all, {
        zero: "لا مقترحات",
        one: "مقترح واحد",
        two: "مقترحان",
        few: "# مقترحات",
        many: "# مقترحًا",
        other: "# مقترح",
      });
      const after = repaired === 0 ? "" : ` (منها ${formatNumber("ar", repaired)} بعد إصلاح طباعي)`;
      return `${proposals}: قُبل ${formatNumber("ar", taken)}${after}، ورُفض ${formatNumber("ar", refused)}`;
    },
  },
};
