import { expect, test } from "vitest";
import { Headline } from "../../../src/ui/shell/Headline";
import { builtInDossier, renderWorld } from "../../support/world";

test.each([
  ["en", "ar", "left"],
  ["ar", "en", "right"],
] as const)(
  "a page in %s has a title in %s at its own side, above the numbers",
  async (language, own, side) => {
    const title = { [own]: builtInDossier.title[own] ?? "" };
    const { getByRole, getByText } = await renderWorld(<Headline />, {
      dossier: { ...builtInDossier, title },
      view: { language },
    });
    const edge = (element: Element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      return words.getBoundingClientRect()[side];
    };
    const heading = getByRole("heading", { level: 1 });
    await expect.element(heading).toHaveTextContent(title[own] ?? "");
    expect(edge(heading.element())).toBeCloseTo(edge(getByText(/7 actors|٧ أطراف/).element()), 0);
  },
);
