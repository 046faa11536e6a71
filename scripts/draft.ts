import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { formatDossier } from "../src/core/dossier/formatDossier";
import { createTask } from "../src/core/drafts/createTask";
import { validateAnswer } from "../src/core/drafts/validateAnswer";
import { addProposals } from "../src/core/edit/proposals";
import { draftFiles, outputOf, writeWhole } from "./drafting/draftFiles";
import { type DraftOptions, keyFor, parseOptions, usage } from "./drafting/options";
import { createProgress } from "./drafting/progress";
import { readSource } from "./drafting/readSource";
import { countsOf, notesOf, refusalsOf } from "./drafting/report";

type Asking = Extract<DraftOptions, { kind: "ask" }>;
type Validating = Extract<DraftOptions, { kind: "validate" }>;

/** `npm run draft`: exits with 1 where a file was not drafted, with 2 where it was not asked properly, with 130 where it was stopped. */
async function main(given: readonly string[]): Promise<number> {
  const options = parseOptions(given);
  if (typeof options === "string") {
    console.error(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.kind === "ask") return ask(options);
  const output = options.kind === "validate" ? options.out : options.task;
  if (await isThere(output)) {
    console.error(`${output} is there already, and is not written over: give another name.`);
    return 2;
  }
  const source = await readSource(options.file);
  if (source.kind === "error") {
    console.error(`${options.file}: ${source.error}`);
    return 2;
  }
  const [document] = source.value.documents;
  if (document === undefined) throw new Error("a dossier without documents");
  if (options.kind === "validate") return validateGiven(options, source.value, document.id);
  const { version, parts } = createTask(source.value, document.id);
  const prompts = parts.map(
    ({ prompt, first, last }) => `===== ${version}, sentences ${first} to ${last} =====\n\n${prompt}\n`,
  );
  await writeFile(options.task, parts.length === 1 ? `${parts[0]?.prompt}\n` : prompts.join("\n"), {
    flag: "wx",
  });
  console.log(
    `${options.file}: ${parts.length === 1 ? "the task is" : `${parts.length} tasks are`} in ${options.task}`,
  );
  return 0;
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function validateGiven(
  { file, answer, out, model }: Validating,
  dossier: Parameters<typeof validateAnswer>[1],
  document: Parameters<typeof validateAnswer>[2]["document"],
): Promise<number> {
  const text = await readFile(answer, "utf8").catch((reason: unknown) => {
    console.error(`${answer}: cannot be read (${reason instanceof Error ? reason.message : String(reason)})`);
  });
  if (text === undefined) return 2;
  const validated = validateAnswer(text, dossier, { document, by: { model } });
  await writeWhole(out, formatDossier(addProposals(validated.proposals, validated.actors)(dossier)));
  console.log(
    [
      `${file}: ${countsOf(validated.outcomes)}`,
      ...notesOf(validated),
      ...refusalsOf(validated),
      `  written to ${out}`,
    ].join("\n"),
  );
  return 0;
}

async function ask({ files, endpoint, model, out, parallel }: Asking): Promise<number> {
  const outputs = files.map((file) => resolve(outputOf(file, out)));
  const twice = outputs.find((output, index) => outputs.indexOf(output) !== index);
  if (twice !== undefined) {
    console.error(
      `Two files would be written to ${twice}: give them other names, or draft them one after the other.`,
    );
    return 2;
  }
  if (out !== undefined) await mkdir(out, { recursive: true });
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  process.once("SIGTERM", () => stop.abort());
  const start = performance.now();
  try {
    const { written, skipped, failed } = await draftFiles(
      {
        files,
        out,
        parallel,
        server: {
          endpoint,
          model,
          key: keyFor(endpoint, process.env),
          silence: 300_000,
          time: 1_800_000,
          characters: 400_000,
        },
        retries: { tries: 6, first: 1_000, longest: 60_000 },
      },
      {
        signal: stop.signal,
        createProgress: (parts) => createProgress(parts, process.stderr),
        print: (line) => console.log(line),
      },
    );
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(
      `${files.length} files: ${written} drafted, ${skipped} drafted before, ${failed} not; ${seconds} s`,
    );
    return failed === 0 ? 0 : 1;
  } catch (reason) {
    if (!stop.signal.aborted) throw reason;
    console.error("Stopped. What was answered is kept; the same command goes on from here.");
    return 130;
  }
}

process.exitCode = await main(process.argv.slice(2));
