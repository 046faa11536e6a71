import { inEachLanguage } from "../languages";
import { count, formatNumber, plural } from "./counting";
import { en as called } from "./languageNames";

const names = inEachLanguage((id) => `Name in ${called[id]}`);
const aliases = inEachLanguage((id) => `Other names in ${called[id]}`);
const roles = inEachLanguage((id) => `Role in ${called[id]}`);
const notes = inEachLanguage((id) => `Note in ${called[id]}`);

export const en = {
  actors: "Actors",
  add: "Add actor",
  addNew: (name: string) => `Add “${name}” as a new actor`,
  edit: "Edit",
  editActor: (name: string) => `Edit ${name}`,
  newActor: "New actor",
  back: "Back to all actors",
  enteredBefore: "What you had entered is still here. Save it, or cancel to drop it.",
  save: "Save",
  cancel: "Cancel",
  remove: "Delete",
  used: (claims: number, speakers: number) =>
    [
      claims > 0 ? `in ${count("claim", claims)}` : undefined,
      speakers > 0
        ? plural(speakers, { one: "# actor speaks for it", other: "# actors speak for it" })
        : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(", "),
  unused: "in no claim",
  cannotRemove: (uses: string) => `It can be deleted once nothing speaks of it: it is ${uses}.`,
  alsoProposed: (proposals: number) =>
    plural(proposals, {
      one: "# proposal names it, and is left without that name.",
      other: "# proposals name it, and are left without that name.",
    }),
  merge: "Merge into another",
  mergeInto: "Merge into",
  mergeHint: "Its claims, names and codes go over to the other; it is gone then. This can be undone.",
  mergeNow: "Merge",
  cannotMerge: (claims: number) =>
    `They cannot be one: ${plural(claims, { one: "# claim stands", other: "# claims stand" })} between the two. Change or delete that first.`,
  choose: "Choose an actor",
  find: "Find or add an actor",
  findHint: "States, organisations and groups are known in both languages.",
  known: "Known, not in this dossier",
  suggested: "Named in the text, not in this dossier",
  times: (times: number) => plural(times, { one: "once", other: "# times" }),
  noMatch: "No actor of this name is known.",
  kind: "Kind",
  names,
  aliases,
  aliasesHint: "One a line. The text is searched for each of them.",
  roles,
  notes,
  speaksFor: "Speaks for",
  unnamed: "A source that the text does not name",
  unnamedHint:
    "Give it the text’s own words as a name: “a Western diplomat”. What it says is always hearsay.",
  nobody: "nobody else",
  wikidata: "Wikidata id",
  wikidataHint: "Such as Q17; leave it out where you are not certain.",
  noName: "Give it a name in one language at least.",
  badWikidata: "A Wikidata id is a Q and a number, such as Q17.",
  tooLong: "One of these texts is too long, or there are too many names. Shorten it, so that it can be kept.",
  circle: "That would be a circle: the other speaks for this one already.",
  mentionsNone: "Not named in the text that is shown",
  mention: (at: number, of: number) => `${formatNumber(at)} of ${formatNumber(of)}`,
  mentionCount: (of: number) =>
    plural(of, { one: "Named once in the text", other: "Named # times in the text" }),
  next: "Next mention",
  previous: "Previous mention",
};
