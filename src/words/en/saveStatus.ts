import { plural } from "./counting";

export const en = {
  editing: "Changes",
  undo: "Undo",
  redo: "Redo",
  undoStep: (step: string) => `Undo: ${step}`,
  redoStep: (step: string) => `Redo: ${step}`,
  undone: (step: string) => `Undone: ${step}.`,
  redone: (step: string) => `Redone: ${step}.`,
  nothing: { undone: "There is nothing to undo.", redone: "There is nothing to redo." },
  status: {
    saved: "Saved",
    saving: "Saving…",
    failed: "Not saved",
  },
  failed: {
    refused:
      "Not saved: this browser does not let the page keep anything. The dossier is in this page alone.",
    full: "Not saved: there is no room left on this device. The last changes are in this page alone.",
    large:
      "Not saved: the dossier is larger than 50 MB now, more than is opened again, also as a file. The last changes are in this page alone: undo them, or take an article out.",
    changed: "Not saved: the dossier was changed in another tab. Your last changes are in this page alone.",
  },
  formFailed: {
    refused:
      "What you type in the form is in this page alone: this browser does not let the page keep anything. Save the claim, and you can save the dossier with it as a file.",
    full: "What you type in the form is in this page alone: there is no room left on this device. Save the claim, and you can save the dossier with it as a file.",
  },
  unchanged: "Nothing was changed: it is not there any more.",
  locked: "This dossier is open for changes in another tab. Here it can be read.",
  notHere: "This dossier cannot be changed here.",
  takeOver: "Change it here",
  tryAgain: "Try again",
  saveAsFile: "Save as file",
  mayGo: (changes: number) =>
    `This browser may delete what it keeps for this page, when room gets short or after weeks without a visit. ${plural(changes, { one: "The last change is in no file.", other: "The last # changes are in no file." })}`,
  fileDue: (changes: number) =>
    plural(changes, {
      one: "The last change of this dossier is in no file.",
      other: "The last # changes of this dossier are in no file.",
    }),
  later: "Not now",
  withdrawn: (quotes: number) =>
    plural(quotes, {
      one: "With the actors as they are now, the text contradicts one quote: it carries no line any more. Undoing the change of the actors brings it back.",
      other:
        "With the actors as they are now, the text contradicts # quotes: they carry no line any more. Undoing the change of the actors brings them back.",
    }),
  showWithdrawn: "Show in Verification",
  seen: "Close",
  keepAsCopy: "Keep mine as a copy",
  reload: "Show the other version",
  leave: "The last changes of this dossier are not saved and would be lost. Leave it all the same?",
};
