import { readFile, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Dossier, ProposalSource } from "../../src/core/dossier/dossier";
import { formatDossier } from "../../src/core/dossier/formatDossier";
import { createTask } from "../../src/core/drafts/createTask";
import { taskVersion } from "../../src/core/drafts/instructions";
import { type ProposalOutcome, validateAnswer } from "../../src/core/drafts/validateAnswer";
import { addProposals } from "../../src/core/edit/proposals";
import { type AnswerLog, openAnswerLog } from "./answerLog";
import { askAgain, type RetryPolicy } from "./askAgain";
import { type Answer, askModel, type Server } from "./askModel";
import { inParallel } from "./inParallel";
import type { Progress } from "./progress";
import { readSource } from "./readSource";
import { countsOf, notesOf, refusalsOf } from "./report";

export type Draft = {
  readonly files: readonly string[];
  readonly out: string | undefined;
  readonly parallel: number;
  readonly server: Server;
  readonly retries: RetryPolicy;
};

export type Means = {
  readonly signal: AbortSignal;
  readonly createProgress: (parts: number) => Progress;
  readonly print: (line: string) => void;
};

/** What became of the files. */
export type Drafted = { readonly written: number; readonly skipped: number; readonly failed: number };

/** One question of one file. */
type Part = { readonly document: Dossier["documents"][number]["id"]; readonly prompt: string };
type Job = {
  readonly file: string;
  readonly out: string;
  /** What stood at `out` when it was read; undefined: nothing. */
  readonly before: string | undefined;
  readonly dossier: Dossier;
  readonly log: AnswerLog;
  readonly parts: readonly Part[];
  readonly answers: Map<Part, Answer>;
};

/** Where the draft of a file goes: `NAME.draft.isnad.json`, so that no dossier is written over. */
export function outputOf(file: string, folder: string | undefined): string {
  const name = basename(file).replace(/\.isnad\.json$|\.[^.]+$/i, "");
  return join(folder ?? dirname(file), `${name}.draft.isnad.json`);
}

/**
 * Asks a model about files and writes dossiers with its proposals. A file is written when all of its parts are answered;
 * until then the answers lie beside it, so that the same call goes on. Throws only where `signal` is aborted.
 */
export async function draftFiles(draft: Draft, { signal, createProgress, print }: Means): Promise<Drafted> {
  const jobs: Job[] = [];
  let [written, skipped, failed] = [0, 0, 0];
  for (const file of draft.files) {
    const job = await prepare(file, draft).catch(wordsOf);
    if (typeof job === "object") jobs.push(job);
    else if (job === "drafted") skipped += 1;
    else failed += 1;
    if (typeof job !== "object")
      print(`${file}: ${job === "drafted" ? "is drafted already, left as it is" : job}`);
  }
  const open = jobs.flatMap((job) => job.parts.map((part) => ({ job, part })));
  const progress = createProgress(open.length);
  const faults = new Map<Job, string>();
  /** Why nobody can be asked any more. */
  let fault: string | undefined;
  const finish = async (job: Job) => {
    const report = await write(job, draft.server.model);
    progress.aside(() => print(report));
    await job.log.drop();
    written += 1;
  };
  try {
    const answer = async ({ job, part }: (typeof open)[number]) => {
      const known = job.log.find(part.prompt);
      const reply =
        known !== undefined
          ? ({ kind: "answer", ...known } as const)
          : fault !== undefined
            ? ({ kind: "refused", reason: fault, isForAll: true } as const)
            : await askAgain(
                () => askModel(part.prompt, draft.server, { signal, onCharacters: progress.onCharacters }),
                draft.retries,
                signal,
                (reason, pause) =>
                  progress.say(`${job.file}: ${reason}; asked again in ${Math.ceil(pause / 1000)} s`),
              );
      if (reply.kind === "refused") {
        if (reply.isForAll) fault = reply.reason;
        faults.set(job, reply.reason);
        return;
      }
      if (known === undefined) await job.log.add(part.prompt, reply);
      job.answers.set(part, reply);
      progress.onPart();
      if (job.answers.size === job.parts.length) await finish(job);
    };
    await inParallel(open, draft.parallel, (one) =>
      // What is wrong with one file is no reason to leave the others.
      answer(one).catch((reason: unknown) => {
        signal.throwIfAborted();
        faults.set(one.job, wordsOf(reason));
      }),
    );
  } finally {
    progress.end();
  }
  for (const [{ file, parts, answers }, reason] of faults) {
    failed += 1;
    print(`${file}: ${answers.size} of ${parts.length} parts answered, not written: ${reason}`);
  }
  return { written, skipped, failed };
}

/** What there is to ask about a file; or, in words, why nothing is. */
async function prepare(file: string, { out: folder, server }: Draft): Promise<Job | string> {
  const out = outputOf(file, folder);
  const source = await readSource(file);
  if (source.kind === "error") return source.error;
  const bytes = await contentOf(out);
  const before = bytes === undefined ? undefined : await readSource(out);
  if (before?.kind === "error") return `${out} is in the way: it ${before.error}`;
  if (before !== undefined && !hasTextsOf(before.value, source.value))
    return `${out} is in the way: it is about another text`;
  // What has been drafted, or taken, since stays.
  const dossier = before?.value ?? source.value;
  if (dossier.proposals?.some(({ by }) => isBy(by, server.model))) return "drafted";
  const parts = dossier.documents.flatMap(({ id }) =>
    createTask(dossier, id).parts.map(({ prompt }) => ({ document: id, prompt })),
  );
  const log = await openAnswerLog(out, server.model);
  return { file, out, before: bytes, dossier, log, parts, answers: new Map() };
}

/** A file to its last byte, to be compared; undefined where there is none. */
async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "latin1");
  } catch (reason) {
    if (reason instanceof Error && "code" in reason && reason.code === "ENOENT") return undefined;
    throw reason;
  }
}

const wordsOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));

const isBy = (by: ProposalSource, model: string) =>
  by !== "rules" && by.model === model && by.task === taskVersion();

const hasTextsOf = (one: Dossier, other: Dossier) =>
  one.documents.length === other.documents.length &&
  one.documents.every(
    ({ language, texts }, index) => texts[language] === other.documents[index]?.texts[language],
  );

/** Puts all answers of a file through the validator, and writes its dossier; answers the report. */
async function write({ file, out, before, dossier, parts, answers }: Job, model: string): Promise<string> {
  const by = { model, task: taskVersion() };
  let next = dossier;
  const outcomes: ProposalOutcome[] = [];
  let unnamed = 0;
  let unattributed = 0;
  const lines: string[] = [];
  for (const [index, part] of parts.entries()) {
    const { text = "", isCutOff = false } = answers.get(part) ?? {};
    const validated = validateAnswer(text, next, { document: part.document, by });
    next = addProposals(validated.proposals, validated.actors)(next);
    outcomes.push(...validated.outcomes);
    unnamed += validated.unnamed;
    unattributed += validated.unattributed;
    const where = parts.length === 1 ? "" : `  part ${index + 1},`;
    if (isCutOff) lines.push(`${where}  the answer is cut off: claims may be missing`);
    lines.push(...refusalsOf(validated).map((line) => where + line));
  }
  if ((await contentOf(out)) !== before)
    throw new Error(`${out} has been changed meanwhile, and is left as it is; the same command goes on`);
  await writeWhole(out, formatDossier(next));
  return [
    `${file}: ${countsOf(outcomes)}`,
    ...notesOf({ unnamed, unattributed }),
    ...lines,
    `  written to ${out}`,
  ].join("\n");
}

/** Writes a file so that it is there as a whole or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  await writeFile(beside, text);
  await rename(beside, path);
}
