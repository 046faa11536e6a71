import { fold } from "../text/fold";
import { lazily } from "../text/lazily";
import { tokens } from "../text/tokens";
import { keyOf, type NamedActor, type Reading, type ReadMention } from "./reading";
import { TITLE_WORDS } from "./speechWords";

/** Actors named side by side, who act or suffer together: "Japan and NATO". [from, to) are tokens. */
export type Group = {
  readonly mentions: readonly ReadMention[];
  readonly from: number;
  readonly to: number;
};

const titles = lazily(() => new Set(fold(TITLE_WORDS, "orthographic").text.split(/\s*,\s*/u)));

const isTitle = (form: string) => titles().has(form) || titles().has(form.replace(/^لل?/u, ""));

/** Whether two neighbouring mentions belong together: only "and", commas, brackets and words of office are between. */
function belongTogether(reading: Reading, one: ReadMention, other: ReadMention): boolean {
  const gap = fold(reading.text.slice(one.end, other.start), "orthographic").text;
  const between = tokens(gap).map(({ form }) => form);
  const isSame = keyOf(one.side) === keyOf(other.side);
  let joins = isSame;
  for (const form of between) {
    if (/^(?:and|و|as|well|,|&)$/u.test(form)) joins = true;
    else if (/^و/u.test(form) && isTitle(form.slice(1))) joins = true;
    else if (!/^[()'’]$/u.test(form) && form !== "s" && !/^لل?$/u.test(form) && !isTitle(form)) return false;
  }
  return joins;
}

/** The groups of mentions that lie in a range of tokens, in the order of the text. */
export function groupsIn(reading: Reading, from: number, to: number): readonly Group[] {
  const groups: ReadMention[][] = [];
  for (const mention of reading.mentions) {
    if (mention.at < from || mention.next > to) continue;
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && belongTogether(reading, last, mention)) groups.at(-1)?.push(mention);
    else groups.push([mention]);
  }
  return groups.map((mentions) => ({
    mentions,
    from: mentions[0]?.at ?? 0,
    to: mentions.at(-1)?.next ?? 0,
  }));
}

/** Each of some actors once, in their order. */
export function distinct(named: readonly NamedActor[]): readonly NamedActor[] {
  return [...new Map(named.toReversed().map((one) => [keyOf(one), one] as const)).values()].toSorted(
    (one, other) =>
      named.findIndex((own) => keyOf(own) === keyOf(one)) -
      named.findIndex((own) => keyOf(own) === keyOf(other)),
  );
}

/** Whom the mentions of a group stand for as sides of a claim, each once. */
export const sidesOf = (group: Group): readonly NamedActor[] =>
  distinct(group.mentions.map(({ side }) => side));
