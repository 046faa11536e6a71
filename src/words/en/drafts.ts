import { formatNumber, plural } from "./counting";

/** How many proposals an answer has, and what became of them; `passed` counts those that were repaired. */
type Counts = {
  readonly all: number;
  readonly passed: number;
  readonly repaired: number;
  readonly refused: number;
};

export const en = {
  title: "Draft with a language model",
  intro:
    "A language model of your own can propose claims. Give it the task, and paste its answer here. Nobody is asked by this page. What the text does not say to the letter is refused, and nothing is on the map before you have taken it.",
  task: "The task",
  notTaken: (actors: number) =>
    plural(actors, {
      one: "The task lists # actor that is not in the dossier yet.",
      other: "The task lists # actors that are not in the dossier yet.",
    }),
  toCast: "Who is in this text?",
  parts: (parts: number) =>
    `The text is long: the task comes in ${formatNumber(parts)} parts. Give the model one after the other, and paste all answers.`,
  part: (first: number, last: number) => `Sentences ${formatNumber(first)} to ${formatNumber(last)}`,
  copyTask: "Copy the task",
  copied: "Copied",
  copyRefused: "The clipboard cannot be used here: save the task instead.",
  saveTask: "Save the task",
  taskFile: (title: string) => `${title} task.txt`,
  model: "Name of the model",
  answer: "Its answer",
  open: "Open a file…",
  fileUnread: "This file cannot be read.",
  check: "Check the answer",
  none: "No proposal was found in this answer.",
  refused: (value: number) =>
    plural(value, { one: "# proposal is refused", other: "# proposals are refused" }),
  unnamed: (value: number) =>
    plural(value, {
      one: "# of those that passed is about somebody whom its sentence does not name. See who is meant.",
      other: "# of those that passed are about somebody whom their sentence does not name. See who is meant.",
    }),
  unattributed: (value: number) =>
    plural(value, {
      one: "# of those that passed is given as the text’s own, while its sentence says who says so. See who speaks.",
      other:
        "# of those that passed are given as the text’s own, while their sentence says who says so. See who speaks.",
    }),
  line: (line: number) => `Line ${formatNumber(line)}`,
  add: (value: number) => plural(value, { one: "Add # proposal", other: "Add # proposals" }),
  added: (value: number) =>
    plural(value, {
      one: "# proposal added. Take, edit or refuse it.",
      other: "# proposals added. Take, edit or refuse each.",
    }),
  counts: ({ all, passed, repaired, refused }: Counts) => {
    const proposals = plural(all, { one: "# proposal", other: "# proposals" });
    const after = repaired === 0 ? "" : ` (${formatNumber(repaired)} after a typographic repair)`;
    return `${proposals}: ${formatNumber(passed)} passed the check${after}, ${formatNumber(refused)} refused`;
  },
};
