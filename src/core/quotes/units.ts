import { negatorLength } from "../lexicon/negation";
import { numberAt } from "../lexicon/numbers";
import type { ActorNames } from "../names/actorNames";
import { shareMeaning } from "../names/partsOfStates";
import type { Folded } from "../text/fold";
import { type Token, tokens } from "../text/tokens";

/** What a passage is compared by: the three kinds that may turn its meaning round, and the rest. */
type UnitKind = "actor" | "number" | "negation" | "word" | "sign";

/** A mention of an actor, a number, a negator, another word, or a single sign. Offsets count units of the folded text. */
export type Unit = {
  readonly kind: UnitKind;
  /** Its folded characters. */
  readonly form: string;
  /** Arabic letters written onto a name or a number: و ل ب … */
  readonly attached: string;
  /** Whom or what it may mean: actors, a number's value, nothing for other words. */
  readonly means: readonly string[];
  /** How many negators came between the words of a name; they are not in its form. */
  readonly negators: number;
  readonly start: number;
  readonly end: number;
};

type Reading = Pick<Unit, "kind" | "attached" | "means"> & {
  readonly length: number;
  readonly inside: readonly number[];
};

const SIGN: Reading = { kind: "sign", attached: "", means: [], length: 1, inside: [] };
const WORD: Reading = { ...SIGN, kind: "word" };

function readUnit(text: Folded, names: ActorNames, tokens: readonly Token[], index: number): Reading {
  if (tokens[index]?.kind === "sign") return SIGN;
  const name = names.at(text, tokens, index);
  if (name !== undefined) return { ...name, kind: "actor", means: name.actors };
  const negator = negatorLength(tokens, index);
  if (negator > 0) return { ...WORD, kind: "negation", length: negator };
  const number = numberAt(tokens, index);
  if (number !== undefined) return { ...WORD, ...number, kind: "number", means: number.values };
  return WORD;
}

/** The folded characters of some tokens without some of those inside them. */
function formOf(text: string, tokens: readonly Token[], inside: readonly Token[]): string {
  const start = tokens[0]?.start ?? 0;
  const form = text.slice(start, tokens.at(-1)?.end);
  return inside.reduceRight(
    (rest, token) => rest.slice(0, token.start - start) + rest.slice(token.end - start + 1),
    form,
  );
}

/** Reads a text that is folded orthographically into units, in order; spaces are left out. */
export function readUnits(text: Folded, names: ActorNames): Unit[] {
  return [...unitsIn(text, names)];
}

/** Returns the unit that an offset of the folded text is inside of, if there is one; what comes after it is not read. */
export function unitAcross(text: Folded, names: ActorNames, offset: number): Unit | undefined {
  for (const unit of unitsIn(text, names)) {
    if (unit.end > offset) return unit.start < offset ? unit : undefined;
  }
  return undefined;
}

/** Where a folded text goes on after each line feed of its original: no name and no number reaches over one. */
function lineStarts(text: Folded): readonly number[] {
  const starts: number[] = [];
  for (let at = text.original.indexOf("\n"); at !== -1; at = text.original.indexOf("\n", at + 1)) {
    starts.push(text.toFolded(at, at + 1).end);
  }
  return starts;
}

function* unitsIn(text: Folded, names: ActorNames): Generator<Unit> {
  let start = 0;
  for (const end of [...lineStarts(text), text.text.length]) {
    if (end > start) yield* unitsOfLine(text, names, tokens(text.text.slice(start, end), start));
    start = end;
  }
}

function* unitsOfLine(text: Folded, names: ActorNames, all: readonly Token[]): Generator<Unit> {
  for (let index = 0; index < all.length; ) {
    const { kind, attached, means, length, inside } = readUnit(text, names, all, index);
    const own = all.slice(index, index + length);
    const negators = inside.flatMap((at) => all[at] ?? []);
    yield {
      kind,
      form: formOf(text.text, own, negators),
      attached,
      means,
      negators: negators.length,
      start: own[0]?.start ?? 0,
      end: own.at(-1)?.end ?? 0,
    };
    index += length;
  }
}

/** Returns whether two units name the same actor or number, or are both negators; other units never mean anything here. */
export function meanTheSame(one: Unit, other: Unit): boolean {
  if (one.kind !== other.kind) return false;
  return one.kind === "negation" || shareMeaning(one.means, other.means);
}
