import { count } from "./counting";
import { faultsToMend } from "./faultsToMend";
import { quotes } from "./quotes";

export const en = {
  title: "Dossiers",
  here: "They are kept on this device, and nothing of them leaves it.",
  newDossier: "New dossier",
  openFile: "Open a file",
  dropToo: "A file can also be dropped anywhere on the page, or pasted.",
  own: "Your dossiers",
  none: "None yet",
  noneWords:
    "Start from a text, open a dossier that somebody sent, or make a copy of the one that came with Isnad and change that.",
  builtIn: "Came with Isnad",
  examples: "Examples",
  examplesHint: "Coded articles by others, under open licences. Opening one makes a copy of your own.",
  exampleFailed: "It could not be fetched. Try again when there is a network.",
  openNow: "open now",
  counts: (actors: number, claims: number, all: number | undefined) =>
    [count("actor", actors), count("claim", claims), ...(all === undefined ? [] : [quotes(all)])].join(", "),
  verified: "Every quote stands in its text",
  faults: faultsToMend,
  given: "Save the file as it was opened",
  changed: "Changed",
  copy: "Make a copy",
  copyOf: (title: string) => `Make a copy of ${title}`,
  rename: "Rename",
  renameOf: (title: string) => `Rename ${title}`,
  newTitle: "Title",
  keepTitle: "Keep this title",
  cancel: "Cancel",
  remove: "Delete",
  removeOf: (title: string) => `Delete ${title}`,
  removed: (title: string) => `Deleted: ${title}.`,
  undo: "Undo",
  restored: (title: string) => `Back again: ${title}.`,
  copied: (title: string) => `Copied: ${title}.`,
  renamed: (title: string) => `Renamed: ${title}.`,
  refused: "This browser does not let the page keep anything: dossiers last only until the page is closed.",
  failures: {
    refused: "That could not be done: this browser does not let the page keep anything.",
    full: "That could not be done: there is no room left on this device.",
    large: "That could not be done: the dossier would be larger than 50 MB, more than is opened again.",
    changed: "That could not be done: the dossier has changed meanwhile.",
    held: "That could not be done: the dossier is open for changes in another tab.",
  },
  reading: "Reading what is kept here…",
};
