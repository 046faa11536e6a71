import { limits } from "../dossier/limits";
import { jsonKindOf } from "../validate/jsonKinds";
import { scanObjects } from "./looseJson";

/** What an answer says of one claim; keys without capitals and hyphens, what is null left out. `at`: where it begins. */
export type AnsweredClaim = { readonly fields: Readonly<Record<string, unknown>>; readonly at: number };

/** An answer of a model, as far as it can be read. */
export type Answer = {
  readonly claims: readonly AnsweredClaim[];
  /** Names of the actors that it lists itself, by the ids it gives them. */
  readonly actors: ReadonlyMap<string, readonly string[]>;
  /** Claims that have no end, or cannot be read for another reason. */
  readonly broken: readonly { readonly at: number; readonly isCutOff: boolean }[];
  /** How many claims there are besides: more are not read. */
  readonly left: number;
};

const SIDES = ["from", "to", "between"];
const QUOTES = ["quote", "exact", "evidence"];

const has = (fields: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
  keys.some((key) => Object.hasOwn(fields, key));

/** Whether an object means a claim: two of a type, sides and a quote. */
function isClaim(fields: Readonly<Record<string, unknown>>): boolean {
  return [["type"], SIDES, QUOTES].filter((keys) => has(fields, keys)).length >= 2;
}

/** Whether two keys mean the same one: "said_by" and "saidBy". */
const hasTwins = (value: Readonly<Record<string, unknown>>) =>
  Object.keys(fieldsOf(value)).length < Object.values(value).filter((field) => field !== null).length;

function fieldsOf(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) =>
      field === null ? [] : [[key.toLowerCase().replace(/[_\s-]/g, ""), field]],
    ),
  );
}

/**
 * Reads the claims in an answer, whatever is around them. One claim in a shape of its own, a list, lines, several blocks, a
 * whole dossier: each object that means a claim and is whole counts, each that means one and is broken is said.
 */
export function readAnswer(whole: string): Answer {
  const text = withoutThoughts(whole);
  const claims: AnsweredClaim[] = [];
  const broken: { at: number; isCutOff: boolean }[] = [];
  const actors = new Map<string, string[]>();
  let left = 0;
  const addNames = (id: string, names: readonly string[]) => {
    const own = actors.get(id) ?? [];
    own.push(...names.slice(0, limits.languages - own.length));
    if (own.length > 0) actors.set(id, own);
  };
  scanObjects(
    text,
    ({ value, at }) => {
      const fields = fieldsOf(value);
      if (!isClaim(fields)) {
        const { id, name } = fields;
        if (typeof id === "string") addNames(id.trim(), namesIn(name));
      } else if (hasTwins(value)) broken.push({ at, isCutOff: false });
      else if (claims.length < limits.proposals) claims.push({ fields, at });
      else left += 1;
    },
    ({ value, at, isCutOff }) => {
      if (has(fieldsOf(value), ["type", ...SIDES, ...QUOTES])) broken.push({ at, isCutOff });
    },
  );
  return { claims, actors, broken, left };
}

/**
 * Blanks what a model says to itself, whose claims it may have dropped again; places stay as they are. Where thoughts end that
 * did not begin, they began with the answer, as long as something that may be a claim comes after them; later ones, and last
 * ones, began behind the last object or list. Thoughts without an end are some only at the start of the answer.
 */
function withoutThoughts(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  let open: number | undefined;
  const blankTo = (start: number, end: number) => {
    pieces.push(text.slice(done, start), text.slice(start, end).replace(/[^\n]/g, " "));
    done = end;
  };
  for (const { 0: tag, 1: slash, index } of text.matchAll(/<(\/?)(?:think|thinking|reasoning)>/gi)) {
    const end = index + tag.length;
    if (slash === "") open ??= index;
    else {
      const before = text.slice(done, index);
      const isStart = done === 0 && text.includes("{", end);
      const start = isStart ? 0 : done + Math.max(before.lastIndexOf("]"), before.lastIndexOf("}")) + 1;
      blankTo(open ?? start, end);
      open = undefined;
    }
  }
  if (open !== undefined && /^\s*$/.test(text.slice(0, open))) blankTo(open, text.length);
  return pieces.join("") + text.slice(done);
}

/** A name, or the names by language, as an actor of a dossier has them. */
function namesIn(name: unknown): readonly string[] {
  if (typeof name === "string") return [name];
  return jsonKindOf(name) === "object"
    ? Object.values(name as object).filter((one) => typeof one === "string")
    : [];
}
