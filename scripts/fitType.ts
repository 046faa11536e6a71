import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { relationTypes } from "../src/core/codebook/relationTypes";
import { leastTypeRight, type TypeCase } from "../src/core/coding/likelyType";
import type { Dossier } from "../src/core/dossier/dossier";
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
const [, ...others] = relationTypes.map(({ id }) => id);

const knownOf = ({ type, isTold, isBlamed, others: rivals, around, isLong }: TypeCase) => [
  ...others.map((id) => (id === type ? 1 : 0)),
  ...[isTold, isBlamed, isLong].map((is) => (is ? 1 : 0)),
  rivals,
  around,
];

const weightsOf = (types: readonly RatedType[]) =>
  fitLogistic(
    types.flatMap(({ found, isRight }) => (found === undefined ? [] : [{ known: knownOf(found), isRight }])),
  );

/** The estimated share of cases like this that are right. */
function shareOf(weights: readonly number[], found: TypeCase): number {
  const odds = [1, ...knownOf(found)].reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-odds));
}

const articles = folders
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".isnad.json"))
      .toSorted()
      .map((file) => join(folder, file)),
  )
  .map((file) => ratedTypes(JSON.parse(readFileSync(file, "utf8")) as Dossier));
const all = articles.flat();

const figure = (types: readonly RatedType[]) =>
  `${types.filter(({ isRight }) => isRight).length} of ${types.length}`;
const judged = Array.from({ length: PARTS }, (_, part) => {
  const weights = weightsOf(articles.filter((_article, at) => at % PARTS !== part).flat());
  return articles
    .filter((_article, at) => at % PARTS === part)
    .flat()
    .map((type) => ({ type, share: type.found === undefined ? 0 : shareOf(weights, type.found) }));
}).flat();
for (const language of new Set(all.map((type) => type.language))) {
  const own = judged.filter(({ type }) => type.language === language);
  const part = (isKept: boolean) =>
    own.filter(({ share, type }) => type.found !== undefined && share >= leastTypeRight === isKept);
  const [kept, left] = [part(true), part(false)];
  const filled = (kept.length / own.length).toFixed(2);
  console.log(
    `${language}: right of those suggested ${figure(kept.map(({ type }) => type))} (${filled} of ${own.length} passages), of those left empty ${figure(left.map(({ type }) => type))}`,
  );
}

const [usual = 0, ...rest] = weightsOf(all);
const round = (weight: number) => Number(weight.toFixed(2));
const weights = {
  ...Object.fromEntries(relationTypes.map(({ id }) => [id, round(usual + (rest[others.indexOf(id)] ?? 0))])),
  ...Object.fromEntries(
    ["told", "blamed", "long", "others", "around"].map((name, at) => [
      name,
      round(rest[others.length + at] ?? 0),
    ]),
  ),
};
const written = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight},`);
console.log(written.join("\n"));
writeFileSync(
  target,
  `/** The weights of \`typeShareRight\`, as log odds. Written by \`npm run fit:type\`, which prints what they do. */
export const typeWeights = {
${written.join("\n")}
} as const;
`,
);
