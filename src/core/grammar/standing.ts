import type { PerLanguage } from "../../words/languages";
import { negate } from "./arabicClause";
import type { Noun } from "./noun";

/** How a language says whom something rests on and who denies it, and how it joins what is said. */
type Standing = {
  readonly accordingTo: string;
  readonly deniedBy: (first: Noun) => string;
  readonly denies: (first: Noun) => string;
  /** Between two statements, or whom one rests on and who denies it. */
  readonly semicolon: string;
  /** Before a clause with the subject of the one before; `turns`: what is done together is followed by what each does. */
  readonly nextClause: (turns: boolean, isLast: boolean) => string;
};

export const standing: PerLanguage<Standing> = {
  en: {
    accordingTo: "according to ",
    deniedBy: () => "denied by ",
    denies: () => "; this is denied by ",
    semicolon: "; ",
    nextClause: (turns, isLast) => (turns ? "; " : isLast ? ", and " : ", "),
  },
  ar: {
    accordingTo: "بحسب ",
    deniedBy: (first) => `${negate(first)}ه `,
    denies: (first) => `؛ و${negate(first)} ذلك `,
    semicolon: "؛ ",
    nextClause: () => "، و",
  },
};
