import { useState } from "react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { usePrinting } from "../../../src/ui/kit/usePrinting";

/** As a browser does: it says so, prints what is there then, and comes back. */
function print(): string {
  dispatchEvent(new Event("beforeprint"));
  const printed = document.body.innerText;
  dispatchEvent(new Event("afterprint"));
  return printed;
}

function Page() {
  const [printed, setPrinted] = useState("");
  const isPrinting = usePrinting();
  return (
    <>
      <p>{isPrinting ? "All of it" : "A part of it"}</p>
      <button type="button" onClick={() => setPrinted(print())}>
        Print
      </button>
      <output>{printed.includes("All of it") ? "whole" : "cut"}</output>
    </>
  );
}

test("what is only for paper is there when a button prints, and gone afterwards", async () => {
  const { getByRole, getByText } = await render(<Page />);
  await getByRole("button", { name: "Print" }).click();
  await expect.element(getByRole("status")).toHaveTextContent("whole");
  await expect.element(getByText("A part of it")).toBeVisible();
});
