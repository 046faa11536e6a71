import { readFileSync } from "node:fs";
import fc from "fast-check";
import { validateXML, type XMLFileInfo } from "xmllint-wasm";
import type { Dossier } from "../../src/core/dossier/dossier";
import type { ExportInput } from "../../src/core/export/taken";
import { noFilter } from "../../src/core/graph/filter";
import { createGraph } from "../../src/core/graph/graph";
import { languages } from "../../src/words/languages";
import { arbitraryDossier, arbitraryFilter } from "./arbitraries";
import { readBuiltIn, smallDossier, withPart } from "./dossiers";

/** A whole dossier, in English. */
export const wholeOf = (dossier: Dossier): ExportInput => ({
  graph: createGraph(dossier),
  filter: noFilter,
  language: "en",
});

/** The built-in dossier, and a small one of whose quotes some are not in the text and one claim has no evidence. */
export const builtInInput = (): ExportInput => wholeOf(readBuiltIn());
export const unsoundInput = (): ExportInput => {
  const small = smallDossier() as unknown as Dossier;
  const lost = withPart(small, "claims[0].evidence[0].quotes.ar.exact", "ما ليس في النص");
  return wholeOf(
    withPart(withPart(lost, "claims[1].evidence", []), "claims[2].evidence[0].quotes.ar", {
      exact: "ولا هذا",
    }),
  );
};

/** Any dossier in any interface language, whole or filtered in any way. */
const arbitraryInput: fc.Arbitrary<ExportInput> = arbitraryDossier.chain((dossier) => {
  const graph = createGraph(dossier);
  return fc.record({
    graph: fc.constant(graph),
    filter: fc.oneof(fc.constant(noFilter), arbitraryFilter(graph)),
    language: fc.constantFrom(...languages.map(({ id }) => id)),
  });
});

/** Those, and the two above. */
export const anyInput = fc.oneof(
  { weight: 20, arbitrary: arbitraryInput },
  { weight: 1, arbitrary: fc.constant(builtInInput()) },
  { weight: 1, arbitrary: fc.constant(unsoundInput()) },
);

const schema = (fileName: string): XMLFileInfo => ({
  fileName,
  contents: readFileSync(new URL(`./schemas/${fileName}`, import.meta.url), "utf8"),
});

/** What xmllint finds wrong with files by a schema of `schemas/`; `parts` are those that the schema imports. */
export async function schemaFaults(files: readonly string[], main: string, parts: readonly string[] = []) {
  const { errors } = await validateXML({
    xml: files.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: [schema(main)],
    preload: parts.map(schema),
  });
  return errors.map(({ message }) => message);
}

/** Text as XML can hold it: what it cannot stands as U+FFFD. */
export function asXml(text: string): string {
  return [...text]
    .map((one) => {
      const code = one.codePointAt(0) ?? 0;
      const isForbidden = code < 32 ? !"\t\n\r".includes(one) : code === 0xfffe || code === 0xffff;
      return isForbidden ? "\uFFFD" : one;
    })
    .join("");
}

/** A cell of a CSV file as it was: `formatCsv` says how its apostrophe is undone. */
export const bareCell = (cell: string) =>
  cell.replace(/^'(?=['\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|'*[\t\r\n])/u, "");

/** The built-in dossier, an unsound one and some others, for checks that take their time. */
export const someInputs = (): readonly ExportInput[] => [
  builtInInput(),
  unsoundInput(),
  ...fc.sample(arbitraryInput, 40),
];
