import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseDossier } from "../../src/core/validate/parseDossier";
import { examples } from "../../src/examples";

test.each(examples)("$id is what the list says of it, and says its own licence", async (example) => {
  const loaded = await example.load();
  const file = readFileSync(join(import.meta.dirname, `../../data/articles/${example.id}.isnad.json`));
  expect(loaded).toEqual(JSON.parse(file.toString()));
  expect(parseDossier(file)).toMatchObject({ kind: "ok" });
  const [document] = loaded.documents;
  expect([example.title, example.language]).toEqual([loaded.title, document?.language]);
  expect(document?.note?.en).toContain(example.licence.url);
  expect(document?.note?.ar).toContain(example.licence.url);
});
