import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { bindPreferences, readLetterKeys } from "../../../src/io/preferences";
import { EvidencePager } from "../../../src/ui/evidence/EvidencePager";
import { useLetterKeys } from "../../../src/ui/evidence/useLetterKeys";
import { Codebook } from "../../../src/ui/shell/Codebook";
import { SearchBox } from "../../../src/ui/shell/SearchBox";
import { renderWorld } from "../../support/world";

function Page() {
  useLetterKeys();
  return (
    <>
      <SearchBox asIcon={false} />
      <EvidencePager />
      <Codebook />
    </>
  );
}

test("letters and signs that act anywhere can be turned off, which is remembered", async () => {
  localStorage.clear();
  const { getByRole, store } = await renderWorld(<Page />);
  const unbind = bindPreferences(store);
  const next = getByRole("button", { name: "Next quote" });
  const choice = getByRole("checkbox", { name: /^The keys J, K, O, C and \/ act/ });
  await expect.element(choice).toBeChecked();
  await expect.element(next).toHaveAttribute("aria-keyshortcuts", "J");
  expect(readLetterKeys()).toBe(true);

  await choice.click();
  await expect.element(choice).not.toBeChecked();
  await expect.element(next).not.toHaveAttribute("aria-keyshortcuts");
  await userEvent.keyboard("j/");
  expect(store.getState().view.selection.kind).toBe("nothing");
  expect(getByRole("dialog").elements()).toEqual([]);
  expect(readLetterKeys()).toBe(false);

  await choice.click();
  await userEvent.keyboard("j");
  expect(store.getState().view.selection.kind).toBe("tie");
  await userEvent.keyboard("/");
  await expect.element(getByRole("dialog")).toBeVisible();
  unbind();
});
