import { type ReactNode, startTransition, useState } from "react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import type { TieId } from "../../../src/core/graph/ties";
import { selectStep } from "../../../src/state/selectedEvidence";
import { ReviewTools } from "../../../src/ui/coding/ReviewTools";
import { SelectPassage } from "../../../src/ui/coding/SelectPassage";
import { useSelect } from "../../../src/ui/kit/useStore";
import { SearchBox } from "../../../src/ui/shell/SearchBox";
import { builtInDossier, renderWorld } from "../../support/world";

/** Where the passage that is read can be agreed with. */
function ReadClaim() {
  const read = useSelect(selectStep)?.claim;
  const claim = builtInDossier.claims.find(({ id }) => id === read);
  return claim === undefined ? null : <ReviewTools claim={claim} />;
}

let show = () => {};
/** Shows a part as one comes whose code was fetched. */
function Coming({ children }: { readonly children: ReactNode }) {
  const [isThere, setThere] = useState(false);
  show = () => startTransition(() => setThere(true));
  return isThere ? children : null;
}

test.each([
  { key: "/", code: "Slash", part: <SearchBox asIcon={false} />, answer: page.getByRole("dialog") },
  {
    key: "y",
    code: "KeyY",
    part: <ReadClaim />,
    answer: page.getByRole("textbox", { name: "Your name" }),
  },
])(
  "$key is answered from the moment at which its hint is on the page",
  async ({ key, code, part, answer }) => {
    const selection = { kind: "tie", tie: "condemnation:nato>russia" as TieId } as const;
    await renderWorld(<Coming>{part}</Coming>, { view: { selection }, editable: true });
    const sight = new MutationObserver(() => {
      if (document.querySelector("kbd")?.textContent?.toLowerCase() !== key) return;
      sight.disconnect();
      document.body.dispatchEvent(
        new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true }),
      );
    });
    sight.observe(document.body, { childList: true, subtree: true });
    show();
    await expect.element(answer).toBeVisible();
  },
);

test("what is selected in a text from the moment at which it is on the page stays selected", async () => {
  const text = "Kenya signed a treaty with Ghana.";
  const part = (
    <SelectPassage text={text} language="en" place={undefined} onQuote={() => {}} onClose={() => {}} />
  );
  await renderWorld(<Coming>{part}</Coming>, { editable: true });
  const sight = new MutationObserver(() => {
    const area = document.querySelector("textarea");
    if (area === null) return;
    sight.disconnect();
    area.focus();
    area.setSelectionRange(0, 12);
  });
  sight.observe(document.body, { childList: true, subtree: true });
  show();
  await expect.element(page.getByRole("button", { name: "Quote the selection" })).toBeEnabled();
  await expect.element(page.getByText("Kenya signed", { exact: true })).toBeVisible();
});
