import { expect, test } from "vitest";
import { numbersSentence } from "../../../src/ui/messages/numbersSentence";
import { builtInGraph } from "../../support/dossiers";
import { unsoundInput } from "../../support/exports";

test("a dossier is said to be drawn from quotes only where each line has one in the text", () => {
  expect(numbersSentence(builtInGraph(), "en")).toMatch(/: every line is a quote from one Arabic article$/);
  expect(numbersSentence(builtInGraph(), "ar")).toMatch(/كل خط اقتباس/);
  const { graph } = unsoundInput();
  expect(numbersSentence(graph, "en")).toMatch(/: 2 ties were not found in the source$/);
  expect(numbersSentence(graph, "ar")).toMatch(/صلات لم يُعثر عليها في المصدر: /);
});
