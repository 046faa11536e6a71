import { formatNumber, plural } from "./counting";

const percent = (share: number | undefined) =>
  share === undefined ? "–" : `${formatNumber(Math.round(share * 100))} %`;

export const en = {
  agree: "Agree",
  disagree: "Disagree",
  agrees: (name: string) => `${name} agrees`,
  disagrees: (name: string) => `${name} disagrees`,
  outdated: "before the claim was changed",
  reviews: "Reviews",
  yourName: "Your name, as it stands beside your reviews",
  keepName: "Keep the name",
  reason: "Why?",
  keepReason: "Keep the reason",
  agreed: "You agree. Undo takes it back.",
  disagreed: "You disagree. Undo takes it back.",
  withdrawn: "Your review is taken back.",
  codeAgain: "Code again without seeing",
  codeAgainOf: (title: string) => `Code again without seeing: ${title}`,
  compare: "Compare …",
  compareOf: (title: string) => `Compare … ${title}`,
  compareTitle: (title: string) => `Compare the coding of ${title}`,
  compareWith: "With",
  choose: "Choose a dossier of the same text",
  otherText: "These two have no text in common.",
  gone: "This dossier cannot be read.",
  figures: "Agreement",
  both: "Claims in both, with the same relation and sides",
  type: "Sentences with the same relation in both",
  sides: "Sentences with the same sides in both",
  alpha: (sentences: number) =>
    `Krippendorff’s alpha over ${plural(sentences, { one: "# sentence", other: "# sentences" })} (which relations each holds)`,
  same: "In both",
  alike: "Differing in relation or sides",
  only: (title: string) => `Only in ${title}`,
  share: percent,
  none: "None",
  takeReviews: "Take the reviews of that dossier",
  reviewsTaken: "The reviews are in this dossier, too. Undo takes them back.",
};
