import { isArabicStop } from "./castWords";
import type { NameRun } from "./nameRun";
import type { ReadToken } from "./reading";

const QUALITY =
  /^(?:\p{N}+|the|some|several|many|other|two|three|western|foreign|european|african|arab|asian|american|latin|eastern|major|world|regional|gulf|member|nordic|baltic|neighbou?ring|allied|islamic|muslim|بعض|عده|غالبيه)$/u;
const MEMBER = /^(?:members?|(?:ال)?اعضاء|اعضاء)$/u;

/** Finds "some Western countries", "members of the European Union", «الدول الغربية»: states or others who are told by a noun and its words. */
export function collectiveRun(tokens: readonly ReadToken[], at: number): NameRun | undefined {
  const noun = tokens[at];
  if (noun === undefined) return undefined;
  const isBeside = (token: ReadToken | undefined): token is ReadToken =>
    token !== undefined && !token.isSign && token.sentence === noun.sentence;
  let from = at;
  while (at - from < 3 && isBeside(tokens[from - 1]) && QUALITY.test(tokens[from - 1]?.form ?? "")) from -= 1;
  let to = at + 1;
  const isArabic = /^\p{Script=Arabic}/u.test(noun.form);
  const isQuality = (token: ReadToken | undefined) =>
    isBeside(token) &&
    (token.mention !== undefined ||
      (/\p{L}{2}ي(?:[هة]|ين|ون)?$/u.test(token.form) && !isArabicStop(token.form)) ||
      MEMBER.test(token.form));
  if (isArabic) while (to - at < 4 && isQuality(tokens[to])) to += 1;
  const isIn = tokens[to]?.form === "في" && MEMBER.test(tokens[to - 1]?.form ?? "");
  const joint = isIn || tokens[to]?.form === "of" ? to + 1 : to;
  const name = tokens[joint]?.form === "the" ? joint + 1 : joint;
  if (joint > to && isBeside(tokens[name]) && tokens[name]?.mention !== undefined) {
    const own = tokens[name]?.mention;
    to = name;
    while (tokens[to]?.mention === own) to += 1;
  }
  const hasQuality = from < at && tokens.slice(from, at).some(({ form }) => !/^(?:the|بعض|عده)$/u.test(form));
  return to > at + 1 || hasQuality ? { from, to, kind: "group", isLikely: false } : undefined;
}
