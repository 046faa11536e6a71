import { count, plural } from "./counting";

/** "2 new claims, 1 is here already"; where nothing is new, "3 claims are here already". */
const found = (one: string, several: string) => (added: number, joined: number) => {
  if (added === 0)
    return plural(joined, { one: `# ${one} is here already`, other: `# ${several} are here already` });
  const here = plural(joined, { one: ", # is here already", other: ", # are here already" });
  return `${plural(added, { one: `# new ${one}`, other: `# new ${several}` })}${joined === 0 ? "" : here}`;
};

export const en = {
  /** Asked where a file is opened beside a dossier that may be changed. */
  ask: (name: string) => `What is ${name} for?`,
  askDossier: (title: string) => `It is a dossier. ${title} is open.`,
  askArticle: (title: string) => `It is an article. ${title} is open.`,
  openDossier: "Open it by itself",
  newDossier: "Begin a new dossier",
  addTo: "Add to this dossier",
  title: (other: string, own: string) => `Add ${other} to ${own}`,
  articles: found("article", "articles"),
  actors: found("actor", "actors"),
  claims: found("claim", "claims"),
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
  locked: "This dossier cannot be changed here now.",
  add: "Add to this dossier",
  cancel: "Cancel",
  added: (claims: number) =>
    `Added${claims === 0 ? "" : `, with ${count("claim", claims)}`}. Undo takes it out.`,
};
