import { count, plural } from "./counting";

export const en = {
  drop: "Drop a dossier or an article to open it here",
  reading: (name: string) => (name === "" ? "Reading what was pasted…" : `Reading ${name}…`),
  cancel: "Cancel",
  close: "Close",
  notOpened: "This cannot be opened here",
  brokeOff: "Reading it broke off, or took too long. What was open stays as it was.",
  opened: (title: string) => `Opened: ${title}.`,
  there: (title: string) => `${title} is on this device already`,
  thereWords: "It is open now, and no second one has been made. You can copy it in the list of dossiers.",
  pasted: "what was pasted",
  faults: (faults: number, name: string) =>
    `${plural(faults, { one: "# fault", other: "# faults" })} in ${name}`,
  repaired: (name: string) => `Nothing is wrong in ${name} any more`,
  repairedWords: "Every quote now stands in its text to the letter.",
  sound: (supported: number, claims: number) => {
    if (claims === 0) return "No claim of it can be shown; its texts and actors can.";
    if (supported === 0)
      return plural(claims, {
        one: "The one claim that can be shown has no quote that was found in its text; it is listed and drawn as unsupported.",
        other:
          "None of the # claims that can be shown has a quote that was found in its text; they are listed and drawn as unsupported.",
      });
    return supported === claims
      ? `All of its ${count("claim", claims)} can be shown, each with a quote that was found in its text.`
      : `${plural(supported, { one: "# claim stands", other: "# claims stand" })} on quotes that were found in their texts; of the ${plural(claims, { one: "# claim", other: "# claims" })} that can be shown, the others are listed and drawn as unsupported.`;
  },
  staying: (staying: number, faults: number) =>
    staying === 0
      ? "What is wrong in it is left out."
      : staying === faults
        ? "Opened as it is, its faults are listed under Verification, to be mended there."
        : `${plural(staying, { one: "# fault is", other: "# faults are" })} then left, to be mended under Verification; what is otherwise wrong is left out.`,
  nothingSound: "Nothing of it can be shown. What was open stays as it was.",
  openSound: "Open what is sound",
  open: "Open",
  repairAll: (quotes: number) =>
    `Repair ${plural(quotes, { one: "the typographic difference", other: "all # typographic differences" })}`,
  saveList: "Save this list",
  next: (left: number) => plural(left, { one: "# more file waits.", other: "# more files wait." }),
  filter: "Show",
  all: "All",
  kinds: {
    typographic: "Other typography",
    orthographic: "Other spelling",
    drifted: "Other words",
    conflict: "Contradiction",
    missing: "Not in the text",
    unsupported: "Without evidence",
    structure: "File and form",
    notice: "Remarks",
  },
  says: {
    typographic: "The text has the same words with other signs or spaces.",
    orthographic: "The text spells it differently.",
    drifted: "The text says it in other words. Only a person can decide what is right.",
    conflict: "The text contradicts the quote: an actor, a number or a negation differs.",
  },
  repairOne: "Use the text’s signs",
  acceptSpelling: "Accept the text’s spelling",
  listTitle: (name: string, faults: string) => `${name}: ${faults}`,
  listName: (name: string) => `${name} – faults.txt`,
  repairedSaid: (quotes: number) => plural(quotes, { one: "# quote repaired.", other: "# quotes repaired." }),
};
