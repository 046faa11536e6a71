import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { leastTypeRight, typeFacts } from "../src/core/coding/likelyType";
import { shareOf } from "../src/core/coding/logistic";
import { articlesIn } from "./coding/articlesIn";
import { fitLogistic } from "./coding/fitLogistic";
import { type RatedType, ratedTypes } from "./coding/ratedTypes";

/**
 * `npm run fit:type -- FOLDER…`: counts in the coded articles of some folders how often the type is right that the rules find,
 * and writes the weights by which the program leaves it empty (`src/core/coding/typeWeights.ts`). Prints them, and what is
 * suggested and left empty in each fifth of the articles by weights of the others. Articles that the rules were tuned on are
 * no material: there the rules are right oftener than elsewhere.
 */
const target = fileURLToPath(new URL("../src/core/coding/typeWeights.ts", import.meta.url));
const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("usage: npm run fit:type -- FOLDER…");
  process.exit(2);
}

const PARTS = 5;
const weightsOf = (types: readonly RatedType[]) =>
  fitLogistic(
    types.flatMap(({ found, isRight }) =>
      found === undefined ? [] : [{ known: typeFacts(found), isRight }],
    ),
  );

const articles = folders.flatMap(articlesIn).map(ratedTypes);
const all = articles.flat();

const figure = (types: readonly RatedType[]) =>
  `${types.filter(({ isRight }) => isRight).length} of ${types.length}`;
const estimated = Array.from({ length: PARTS }, (_, part) => {
  const weights = weightsOf(articles.filter((_article, at) => at % PARTS !== part).flat());
  return articles
    .filter((_article, at) => at % PARTS === part)
    .flat()
    .map((type) => ({ type, share: type.found === undefined ? 0 : shareOf(weights, typeFacts(type.found)) }));
}).flat();
for (const language of new Set(all.map((type) => type.language))) {
  const own = estimated.filter(({ type }) => type.language === language);
  const part = (isKept: boolean) =>
    own.filter(({ share, type }) => type.found !== undefined && share >= leastTypeRight === isKept);
  const [kept, left] = [part(true), part(false)];
  const filled = (kept.length / own.length).toFixed(2);
  console.log(
    `${language}: right of those suggested ${figure(kept.map(({ type }) => type))} (${filled} of ${own.length} passages), of those left empty ${figure(left.map(({ type }) => type))}`,
  );
}

const weights = weightsOf(all).map((weight) => Number(weight.toFixed(2)));
console.log(weights.join(", "));
writeFileSync(
  target,
  `/** The weights of \`typeShareRight\`, as log odds: of any type, then of each fact. Written by \`npm run fit:type\`. */
export const typeWeights: readonly number[] = [${weights.join(", ")}];
`,
);
