import { parseArgs } from "node:util";
import { limits } from "../../src/core/dossier/limits";

/** How `npm run draft` is used. */
export const usage = `Usage:
  npm run draft -- FILE… --endpoint URL --model NAME [--out FOLDER] [--parallel N]
  npm run draft -- FILE --answer ANSWER --out OUT.isnad.json [--model NAME]
  npm run draft -- FILE --task TASK.txt

FILE is a text (.txt, .md, .html, .docx) or a dossier, whose cast is used.
--endpoint  a server that speaks the OpenAI chat API, such as http://127.0.0.1:11434/v1; its key, if it needs
            one, is read from ISNAD_API_KEY, for api.openai.com from OPENAI_API_KEY too, and is neither kept
            nor printed
--parallel  how many questions are open at a time (2)
--out       where the dossiers go: FOLDER/NAME.draft.isnad.json; without it, beside each FILE
--answer    validates an answer that you have, and asks nobody
--task      writes what a model would be asked, and asks nobody
With --answer and --task no file that is there is written over.
Stop with Ctrl+C; the same command goes on where it stopped.`;

/** What is to be done, as the command line says it. */
export type DraftOptions =
  | {
      readonly kind: "ask";
      readonly files: readonly string[];
      readonly endpoint: URL;
      readonly model: string;
      readonly out: string | undefined;
      readonly parallel: number;
    }
  | {
      readonly kind: "validate";
      readonly file: string;
      readonly answer: string;
      readonly out: string;
      readonly model: string;
    }
  | { readonly kind: "task"; readonly file: string; readonly task: string };

const text = { type: "string" } as const;
const flagTypes = { endpoint: text, model: text, out: text, parallel: text, answer: text, task: text };

/** Reads the command line; answers what is wrong with it in words. */
export function parseOptions(given: readonly string[]): DraftOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      options: flagTypes,
      allowPositionals: true,
    });
    return optionsOf(positionals, values);
  } catch (reason) {
    return reason instanceof Error ? reason.message : String(reason);
  }
}

type Flags = { readonly [Flag in keyof typeof flagTypes]?: string | undefined };

function optionsOf(files: readonly string[], flags: Flags): DraftOptions | string {
  const { answer, task, endpoint, out, model = "a language model" } = flags;
  const [file, ...others] = files;
  if (file === undefined) return "Which file?";
  if (model.trim() === "" || model.length > limits.id)
    return `--model needs a name of 1 to ${limits.id} characters.`;
  if (answer === undefined && task === undefined) return askOptions(files, flags);
  if (others.length > 0) return "An answer, or a task, is for one file.";
  if (endpoint !== undefined) return "With --answer or --task nobody is asked: leave --endpoint out.";
  if (task !== undefined)
    return answer === undefined ? { kind: "task", file, task } : "Either --answer or --task.";
  if (answer === undefined || out === undefined) return "--answer needs --out OUT.isnad.json.";
  return { kind: "validate", file, answer, out, model };
}

function askOptions(
  files: readonly string[],
  { endpoint: given, model, out, parallel: wanted }: Flags,
): DraftOptions | string {
  if (given === undefined || model === undefined) return "--endpoint and --model say whom to ask.";
  const endpoint = URL.canParse(given) ? new URL(given) : undefined;
  if (endpoint === undefined || !/^https?:$/.test(endpoint.protocol))
    return "--endpoint is no address that begins with http:// or https://.";
  if (endpoint.username !== "" || endpoint.password !== "")
    return "A key does not belong into the address: put it into ISNAD_API_KEY.";
  const parallel = Number(wanted ?? 2);
  if (!Number.isInteger(parallel) || parallel < 1 || parallel > 64)
    return "--parallel is a whole number from 1 to 64.";
  return { kind: "ask", files, endpoint, model, out, parallel };
}

/** Returns the key for a server; the one that is meant for OpenAI goes to nobody else. */
export function keyFor(
  { protocol, hostname }: URL,
  { ISNAD_API_KEY: own, OPENAI_API_KEY: openAi }: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const isOpenAi = protocol === "https:" && hostname === "api.openai.com";
  return (own ?? (isOpenAi ? openAi : undefined)) || undefined;
}
