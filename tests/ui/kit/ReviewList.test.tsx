import { useState } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { ReviewList, type ReviewRow } from "../../../src/ui/kit/ReviewList";
import { renderWorld } from "../../support/world";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => `Row ${index + 1}`);

/** Rows whose button takes them out of the list. */
function List({ count }: { readonly count: number }) {
  const [items, setItems] = useState(numbers(count));
  const row = (item: string, { row: own, tabIndex }: ReviewRow) => (
    <li {...own}>
      <button type="button" data-stop="" tabIndex={tabIndex}>
        {item}
      </button>
      <button
        type="button"
        tabIndex={tabIndex}
        onClick={() => setItems(items.filter((other) => other !== item))}
      >
        Mend {item}
      </button>
    </li>
  );
  return (
    <section aria-label="All" tabIndex={-1}>
      <ReviewList groups={[{ id: "all", items }]} keyOf={(item) => item} renderRow={row} />
    </section>
  );
}

test("the focus goes on to the row in place of one that is mended, at last to what holds the list", async () => {
  const { getByRole } = await renderWorld(<List count={3} />);
  await getByRole("button", { name: "Mend Row 2" }).click();
  await expect.element(getByRole("button", { name: "Row 3", exact: true })).toHaveFocus();
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.element(getByRole("button", { name: "Row 1", exact: true })).toHaveFocus();
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.element(getByRole("region", { name: "All" })).toHaveFocus();
});

test("a long list comes in portions, and the arrow key goes on into the next", async () => {
  const { getByRole } = await renderWorld(<List count={250} />);
  const rows = getByRole("listitem");
  expect(rows.elements()).toHaveLength(200);
  await expect.element(rows.first()).toHaveAttribute("aria-setsize", "250");
  await getByRole("button", { name: "Row 1", exact: true }).click();
  await userEvent.keyboard("{End}{ArrowDown}");
  await expect.element(getByRole("button", { name: "Row 201", exact: true })).toHaveFocus();
  expect(rows.elements()).toHaveLength(250);
  await expect.element(rows.nth(200)).toHaveAttribute("aria-posinset", "201");
});
