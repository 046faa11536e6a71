import { codingRules } from "../../words/codingRules";
import { meanings } from "../../words/meanings";
import { relationTypes } from "../codebook/relationTypes";
import { lazily } from "../memoise/lazily";

/** What the voices and moods of a claim mean to whoever fills them in. */
const CHOICES = `voice: "narrator" where the text itself says so; "reported" where it reports that someone says it; "quoted" where it gives their words. Reported and quoted claims name who says it in "saidBy".
modality: "actual" (what has happened or is said to be so; leave it out), "planned" (will, plans to, is ready to), "conditional" (if, would, could), "denied" (did not, never, denied that).`;

const ANSWER = `Answer with a JSON list and nothing else: one object for each claim, [] where there is none. Fields:
"sentence": the number of the sentence.
"type": one of the relation types.
"from" and "to": lists of ids from the cast, who does it and to whom; or, where they do it together, "between": a list of two ids or more.
"voice", "saidBy" (a list of ids) and "modality".
"quote": the shortest stretch of whole words of that one sentence which supports the claim by itself, with its negation, its "will" and the whole clause of its "if". Copy it character by character, in the text's own language and spelling, with the letters that are written onto words; never correct, translate, join, shorten or complete it. No full stop at its end. Write " inside it as \\".
A claim without such a quote is no claim. Leave out what you are not certain of. Name nobody who is not in the cast.`;

const EXAMPLE = `Example: of the sentence [7] Yesterday A condemned B's strikes and said that C arms B. the answer is
[
  {"sentence": 7, "type": "condemnation", "from": ["a"], "to": ["b"], "voice": "reported", "saidBy": ["a"], "quote": "A condemned B's strikes"},
  {"sentence": 7, "type": "cooperation", "from": ["c"], "to": ["b"], "voice": "reported", "saidBy": ["a"], "quote": "C arms B"}
]`;

/** Returns the part of the task that is the same for every text: made of the codebook as the program shows it. */
export const instructions: () => string = lazily(() => {
  const types = relationTypes.map(({ id, mayBeMutual }) => {
    const { definition, example, counterexample } = meanings.relations[id];
    const mutual = mayBeMutual ? ' May be "between".' : "";
    return `- ${id}: ${definition.en} For example ${example.en}. Not ${counterexample.en}.${mutual}`;
  });
  const rules = codingRules.flatMap(({ items }) => items.map(({ en }) => `- ${en}`));
  return [
    "You code a news text: you list what it says that actors do to each other or say of each other. Each claim rests on words of the text, and is checked against it by a program.",
    `## Relation types\n${types.join("\n")}`,
    `## Rules\n${rules.join("\n")}`,
    `## Who says so, and whether it happened\n${CHOICES}`,
    `## Answer\n${ANSWER}\n\n${EXAMPLE}`,
  ].join("\n\n");
});

/** Names the instructions: their form, and a hash of their words, so that no two wordings have one name. */
export const taskVersion: () => string = lazily(() => `isnad-draft/1-${hashOf(instructions())}`);

/** FNV-1a, 32 bits, over UTF-16 code units, in hexadecimal digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
