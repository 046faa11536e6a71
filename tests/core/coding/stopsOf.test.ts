import { expect, test } from "vitest";
import { stopsOf } from "../../../src/core/coding/stopsOf";
import { createMentionFinder } from "../../../src/core/names/mentions";
import { sentencesOf } from "../../../src/core/passage/sentences";

const finder = createMentionFinder([]);
const stopsAt = (text: string) =>
  stopsOf({ text, actors: [], finder }).map(({ sentence, words }) => [
    text.slice(sentence.start, sentence.end),
    words.length > 0 ? "word-and-actor" : "two-actors",
  ]);

test.each([
  ["France condemned the attack.", "word-and-actor"],
  ["France and Germany looked on.", "two-actors"],
  ["France looked on.", undefined],
  ["The attack was condemned.", undefined],
  ["France looked on at France.", undefined],
  ["أدانت فرنسا الهجوم.", "word-and-actor"],
  ["في باريس مطر.", undefined],
  // Words that tell of a relation only between two: another may be meant by a pronoun.
  ["France grew its trade.", "word-and-actor"],
  ["Trade in France grew.", undefined],
  // Whom an Arabic verb means need not be named.
  ["وأشارت إلى أن العقوبات مجحفة.", "word-and-actor"],
  ["وأشارت إلى أن الطقس جميل.", undefined],
  ["The ministers agreed to meet.", "word-and-actor"],
  // A denial is coded like what it denies, whatever word tells that.
  ["France denied that it had cut the flow of water to its neighbour.", "word-and-actor"],
  ["نفت فرنسا أنها حولت مجرى النهر عن جارتها.", "word-and-actor"],
  ["France denied the visa.", undefined],
  // Several are meant who were named before.
  ["Hundreds died in a war between the two nuclear-armed neighbours.", "word-and-actor"],
  ["Both sides agreed to meet.", "word-and-actor"],
  ["Two weeks of rain came to both towns.", undefined],
  ["قتل المئات في حرب بين الجارتين.", "word-and-actor"],
  // Who speaks was named before: another whom the words name, a word that speaks clearly for a relation, or "us" and "them" is enough.
  ['"Mali has always envied our rivers."', "two-actors"],
  ['"The agreement takes our islands from us", he added.', "word-and-actor"],
  ['"It was an attack on them."', "word-and-actor"],
  ['"لقد هاجموا مدننا الآمنة."', "word-and-actor"],
  ['"Mali is green and wide."', undefined],
  ['"It was an attack by night."', "word-and-actor"],
  ['"Trade grew by night."', undefined],
  ["Our correspondent saw the attack.", undefined],
  // A place and one's own spokesman are nobody else.
  ["France looked on in Mali.", undefined],
])(
  "the walk stops where a word of the codebook stands beside an actor, or two actors do: %s",
  (text, why) => {
    expect(stopsAt(text)).toEqual(why === undefined ? [] : [[text, why]]);
  },
);

test("stops are sentences of the text, in its order, whatever the length of its lines", () => {
  const sentence = "France condemned the attack on Mali. Nobody came. ";
  for (const text of [sentence.repeat(500), sentence.replaceAll(". ", ".\n").repeat(500)]) {
    const sentences = sentencesOf(text);
    expect(sentences).toHaveLength(1000);
    expect(stopsOf({ text, actors: [], finder }).map((stop) => stop.sentence)).toEqual(
      sentences.filter((_, index) => index % 2 === 0),
    );
  }
});
