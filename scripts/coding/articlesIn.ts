import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "../../src/core/dossier/dossier";

/** Reads the dossiers of a folder and of those in it, in the order of their paths. */
export const articlesIn = (folder: string): readonly Dossier[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".isnad.json"))
    .toSorted()
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Dossier);
