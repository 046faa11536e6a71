import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { leastRight, type SidesField, shareRight, sidesFields } from "../src/core/coding/likelySides";
import { articlesIn } from "./coding/articlesIn";
import { fitLogistic } from "./coding/fitLogistic";
import { type RatedSide, ratedSides } from "./coding/ratedSides";

/**
 * `npm run fit:sides -- [FOLDER…]`: fits the weights by which the program tells who is a side of a passage
 * (`src/core/coding/sideWeights.ts`) to the half of `data/articles` that is for looking at, and to coded articles of your own,
 * and writes them. The measured half is never read. `-- --only-print FOLDER…` changes nothing and prints how many of the
 * sides that the program suggests in the folders are right.
 */
const own = fileURLToPath(new URL("../data/articles/", import.meta.url));
const target = fileURLToPath(new URL("../src/core/coding/sideWeights.ts", import.meta.url));

function printRight(sides: readonly RatedSide[]): void {
  for (const language of new Set(sides.map((side) => side.language))) {
    const suggested = (field: SidesField) =>
      sides.filter(
        (side) => side.language === language && shareRight(side.facts, field) >= leastRight[field],
      );
    const counts = sidesFields.map((field) => {
      const all = suggested(field);
      return `${field} ${all.filter((side) => side.field === field).length} of ${all.length}`;
    });
    console.log(`${language}: right of those suggested: ${counts.join(", ")}`);
  }
}

const words = process.argv.slice(2);
const folders = words.filter((word) => !word.startsWith("--"));
if (words.includes("--only-print")) {
  printRight(folders.flatMap(articlesIn).flatMap(ratedSides));
} else {
  // The halves alternate, beginning with the one for looking at: data/articles/README.md.
  const looked = articlesIn(own).filter((_, at) => at % 2 === 0);
  const sides = [...looked, ...folders.flatMap(articlesIn)].flatMap(ratedSides);
  const lines = sidesFields.map((field) => {
    const cases = sides.map((side) => ({ known: side.facts, isRight: side.field === field }));
    return `  ${field}: [${fitLogistic(cases)
      .map((weight) => Number(weight.toFixed(2)))
      .join(", ")}],`;
  });
  writeFileSync(
    target,
    `/** The weights of \`shareRight\`, as log odds: of any actor, then of each fact. Written by \`npm run fit:sides\`. */
export const sideWeights: Readonly<Record<"from" | "to" | "between", readonly number[]>> = {
${lines.join("\n")}
};
`,
  );
  console.log(lines.join("\n"));
}
