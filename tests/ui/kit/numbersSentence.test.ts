import { expect, test } from "vitest";
import { createGraph } from "../../../src/core/graph/graph";
import { numbersSentence } from "../../../src/ui/kit/numbersSentence";
import { builtInGraph, readBuiltIn } from "../../support/dossiers";
import { unsoundInput } from "../../support/exports";

test("a dossier is said to be drawn from quotes only where each line has one in the text", () => {
  expect(numbersSentence(builtInGraph(), "en")).toMatch(/: every line is a quote from one Arabic article$/);
  expect(numbersSentence(builtInGraph(), "ar")).toMatch(/كل خط اقتباس/);
  const { graph } = unsoundInput();
  expect(numbersSentence(graph, "en")).toMatch(/: 2 ties were not found in the source$/);
  expect(numbersSentence(graph, "ar")).toMatch(/صلات لم يُعثر عليها في المصدر: /);
});

test("a text that nothing is quoted from is not counted among those that the lines are drawn from", () => {
  const builtIn = readBuiltIn();
  const [document] = builtIn.documents;
  if (document === undefined) throw new Error("no document");
  const other = { ...document, id: "other" as typeof document.id };
  const both = createGraph({ ...builtIn, documents: [document, other] });
  expect(numbersSentence(both, "en")).toBe(numbersSentence(createGraph(builtIn), "en"));
});
