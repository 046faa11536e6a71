import { limits } from "../limits";
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

/** Blanks what a model says to itself, whose claims it may have dropped again; places stay as they are. */
function withoutThoughts(text: string): string {
  const blank = (thoughts: string) => thoughts.replace(/[^\n]/g, " ");
  return text
    .replace(/<(think|thinking|reasoning)>[\s\S]*?(?:<\/\1>|$)/gi, blank)
    .replace(/^[\s\S]*<\/(?:think|thinking|reasoning)>/i, blank);
}

/** A name, or the names by language, as an actor of a dossier has them. */
function namesIn(name: unknown): readonly string[] {
  if (typeof name === "string") return [name];
  return jsonKindOf(name) === "object"
    ? Object.values(name as object).filter((one) => typeof one === "string")
    : [];
}
