import { count, plural } from "./counting";

const here = (joined: number) =>
  joined === 0 ? "" : `, ${plural(joined, { one: "# is", other: "# are" })} here already`;

export const en = {
  /** Asked where a file is opened beside a dossier that may be changed. */
  ask: (name: string) => `What is ${name} for?`,
  askDossier: (title: string) => `It is a dossier. ${title} is open.`,
  askArticle: (title: string) => `It is an article. ${title} is open.`,
  openDossier: "Open it by itself",
  newDossier: "Begin a new dossier",
  addTo: "Add to this dossier",
  title: (other: string, own: string) => `Add ${other} to ${own}`,
  articles: (added: number, joined: number) =>
    plural(added, { one: "# new article", other: "# new articles" }) + here(joined),
  actors: (added: number, joined: number) =>
    plural(added, { one: "# new actor", other: "# new actors" }) + here(joined),
  claims: (added: number, joined: number) =>
    plural(added, { one: "# new claim", other: "# new claims" }) + here(joined),
  proposals: (added: number) =>
    plural(added, { one: "# proposal that waits", other: "# proposals that wait" }),
  translationsLeft: (left: number) =>
    plural(left, {
      one: "# translation stays out: the text has another one here",
      other: "# translations stay out: the texts have others here",
    }),
  doubtful: (actors: number) =>
    plural(actors, {
      one: "Is this actor the same as one that is here?",
      other: "Are these # actors the same as some that are here?",
    }),
  another: "Another actor",
  sameAs: (actor: string) => `The same as ${actor}`,
  tooMuch: "Together they are more than a dossier may hold.",
  nothingNew: "All of it is in this dossier already.",
  held: "This dossier cannot be changed here now.",
  add: "Add to this dossier",
  cancel: "Cancel",
  added: (claims: number) => `Added, with ${count("claim", claims)}. Undo takes it out.`,
};
