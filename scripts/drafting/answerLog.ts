import { createHash } from "node:crypto";
import { appendFile, readFile, rm } from "node:fs/promises";
import type { Answer } from "./askModel";

/** Answers of a file that is not finished, kept beside where it will be, so that nobody is asked twice. */
export type AnswerLog = {
  readonly find: (prompt: string) => Answer | undefined;
  readonly add: (prompt: string, answer: Answer) => Promise<void>;
  readonly drop: () => Promise<void>;
};

const hashOf = (model: string, prompt: string) =>
  createHash("sha256").update(`${model}\n${prompt}`).digest("hex");

/** Opens the log for an output file. A line that was cut when the program was ended is as none. */
export async function openAnswerLog(out: string, model: string): Promise<AnswerLog> {
  const path = `${out}.answers.jsonl`;
  const written = await readFile(path, "utf8").catch(() => "");
  const answers = new Map(written.split("\n").flatMap(entryOf));
  // What is added next begins a line of its own.
  let before = written === "" || written.endsWith("\n") ? "" : "\n";
  return {
    find: (prompt) => answers.get(hashOf(model, prompt)),
    async add(prompt, answer) {
      const question = hashOf(model, prompt);
      answers.set(question, answer);
      const { text, isCutOff } = answer;
      await appendFile(path, `${before}${JSON.stringify({ question, text, isCutOff })}\n`);
      before = "";
    },
    drop: () => rm(path, { force: true }),
  };
}

function entryOf(line: string): readonly (readonly [string, Answer])[] {
  try {
    const { question, text, isCutOff } = Object(JSON.parse(line)) as Readonly<Record<string, unknown>>;
    const isEntry = typeof question === "string" && typeof text === "string";
    return isEntry ? [[question, { text, isCutOff: isCutOff === true }]] : [];
  } catch {
    return [];
  }
}
