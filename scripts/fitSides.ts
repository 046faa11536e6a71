import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { leastRight } from "../src/core/coding/likelySides";
import type { Dossier } from "../src/core/dossier/dossier";
import { fitLogistic } from "./coding/fitLogistic";
import { type RatedSide, ratedSides } from "./coding/ratedSides";

/**
 * `npm run fit:sides`: counts in `data/articles` how often the sides are right that the rules find, by what kind of case they
 * are, and writes the weights by which the program leaves a side empty (`src/core/coding/sideWeights.ts`). Prints the cases, and
 * what is suggested and left empty in each article by weights of the other articles. `-- FOLDER…`: changes nothing, and prints
 * what the weights of `data/articles` do in coded articles of your own.
 */
const own = fileURLToPath(new URL("../data/articles/", import.meta.url));
const target = fileURLToPath(new URL("../src/core/coding/sideWeights.ts", import.meta.url));

const articlesIn = (folder: string): readonly (readonly RatedSide[])[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".isnad.json"))
    .toSorted()
    .map((file) => ratedSides(JSON.parse(readFileSync(join(folder, file), "utf8")) as Dossier));

const knownOf = ({ isOutside, isAlone, crowding }: RatedSide) => [
  isOutside ? 1 : 0,
  isAlone ? 1 : 0,
  crowding,
];
const weightsOf = (sides: readonly RatedSide[]) =>
  fitLogistic(sides.map((side) => ({ known: knownOf(side), isRight: side.isRight })));

/** The estimated share of cases like this that are right. */
function shareOf(weights: readonly number[], side: RatedSide): number {
  const odds = [1, ...knownOf(side)].reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-odds));
}

const figure = (sides: readonly RatedSide[]) =>
  `${sides.filter(({ isRight }) => isRight).length} of ${sides.length}`;

function printParted(parts: readonly { readonly side: RatedSide; readonly share: number }[]): void {
  for (const language of new Set(parts.map(({ side }) => side.language))) {
    const mine = parts.filter(({ side }) => side.language === language);
    const part = (isKept: boolean) =>
      figure(mine.filter(({ share }) => share >= leastRight === isKept).map(({ side }) => side));
    console.log(`${language}: right of those suggested ${part(true)}, of those left empty ${part(false)}`);
  }
}

const articles = articlesIn(own);
const all = articles.flat();
const weights = weightsOf(all);
const folders = process.argv.slice(2);
if (folders.length > 0) {
  for (const folder of folders) {
    console.log(folder);
    printParted(
      articlesIn(folder)
        .flat()
        .map((side) => ({ side, share: shareOf(weights, side) })),
    );
  }
} else {
  const cases = new Map<string, readonly RatedSide[]>();
  for (const side of all) {
    const known = knownOf(side).join(" ");
    cases.set(known, [...(cases.get(known) ?? []), side]);
  }
  console.log("| outside, alone, crowding | right | estimated |\n|---|---|---|");
  for (const [known, sides] of [...cases].toSorted(([one], [other]) => one.localeCompare(other))) {
    const [first] = sides;
    if (first === undefined) continue;
    console.log(`| ${known} | ${figure(sides)} | ${shareOf(weights, first).toFixed(2)} |`);
  }
  console.log("\nEach article by the weights of the others:");
  printParted(
    articles.flatMap((article, at) => {
      const others = weightsOf(articles.filter((_, index) => index !== at).flat());
      return article.map((side) => ({ side, share: shareOf(others, side) }));
    }),
  );
  const [usual = 0, outside = 0, alone = 0, crowding = 0] = weights.map((weight) =>
    Number(weight.toFixed(2)),
  );
  writeFileSync(
    target,
    `/** The weights of \`shareRight\`, as log odds. Written by \`npm run fit:sides\`, which counts and prints the cases. */
export const sideWeights = { usual: ${usual}, outside: ${outside}, alone: ${alone}, crowding: ${crowding} } as const;
`,
  );
}
