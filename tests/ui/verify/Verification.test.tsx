import axe from "axe-core";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { tieStanding } from "../../../src/core/graph/tieSentence";
import { stateOfClaim } from "../../../src/core/graph/tieState";
import { edit, undo } from "../../../src/state/editing";
import { Verification } from "../../../src/ui/verify/Verification";
import { runTask } from "../../support/runTask";
import { builtInDossier, mixedDossier, renderWorld } from "../../support/world";

/** The built-in dossier with a quote or more that do not stand in the text any more. */
function broken(change: (quoteOf: (claim: number, language?: string) => { exact: string }) => void): Dossier {
  const copy = structuredClone(builtInDossier) as unknown as {
    claims: { evidence: { quotes: Record<string, { exact: string }> }[] }[];
  };
  change((claim, language = "ar") => copy.claims[claim]?.evidence[0]?.quotes[language] ?? { exact: "" });
  return copy as unknown as Dossier;
}

const summaryOf = (claim: number) => builtInDossier.claims[claim]?.summary.en ?? "";
const exactOf = (dossier: Dossier, claim: number) => dossier.claims[claim]?.evidence[0]?.quotes.ar?.exact;
const typographic = broken((quoteOf) => {
  for (const claim of [0, 1]) quoteOf(claim).exact = quoteOf(claim).exact.replaceAll(" ", "\u00a0");
});
/** A claim whose quote has letters that are spelt in two ways. */
const spelt = builtInDossier.claims.findIndex(({ evidence }) =>
  /[أإ]/.test(evidence[0]?.quotes.ar?.exact ?? ""),
);
const orthographic = broken((quoteOf) => {
  quoteOf(spelt).exact = quoteOf(spelt).exact.replace(/[أإ]/g, "ا");
});
const missing = broken((quoteOf) => {
  quoteOf(0).exact = "قطط لا وجود لها";
});

describe("the verification of a dossier that holds", () => {
  test("says so in words, with the counts, and lists what is to be considered", async () => {
    const { getByRole, getByText } = await renderWorld(<Verification />);
    await expect
      .element(getByRole("heading", { name: "Every quote stands in its text, word for word" }))
      .toBeVisible();
    await expect.element(getByText("26 claims, 32 quotes, all of them verbatim.")).toBeVisible();
    await expect.element(getByRole("region", { name: "Named, but in no claim 3" })).toBeVisible();
    await expect.element(getByRole("button", { name: "Germany" })).toBeVisible();
    expect(getByRole("region", { name: /Verbatim/ }).elements()).toEqual([]);
  });

  test("lists all of its passages when all are asked for", async () => {
    const { getByRole } = await renderWorld(<Verification />);
    await getByRole("radio", { name: "All (42)" }).click();
    const verbatim = getByRole("region", { name: "Verbatim 32" });
    await expect.element(verbatim).toBeVisible();
    expect(verbatim.getByRole("listitem").elements()).toHaveLength(32);
  });

  test("says in the row of a claim whom it rests on", async () => {
    const { getByRole, store } = await renderWorld(<Verification />, { dossier: mixedDossier });
    await getByRole("radio", { name: /^All/ }).click();
    const { claims, actors } = store.getState().graph;
    for (const id of ["china-supports-russian-defence-industry", "russia-continues-war-on-ukraine-denied"]) {
      const claim = claims.find((coded) => coded.claim.id === id)?.claim;
      if (claim === undefined) throw new Error(`no claim ${id}`);
      const words = tieStanding(stateOfClaim(claim, actors), actors, "en");
      const row = getByRole("region", { name: /^Verbatim/ }).getByRole("button", {
        name: `${claim.summary.en} ${id.endsWith("-denied") ? "" : "planned, "}${words}`,
        exact: true,
      });
      await expect.element(row.first()).toBeInTheDocument();
    }
  });

  test("offers no change where nothing may be changed", async () => {
    const { getByRole } = await renderWorld(<Verification />, { dossier: missing });
    await expect.element(getByRole("heading", { name: "1 fault to mend" })).toBeVisible();
    expect(getByRole("button", { name: /Quote again|Take the/ }).elements()).toEqual([]);
  });

  test.each(["en", "ar"] as const)("has nothing that axe minds, in %s", async (language) => {
    const { container, getByRole } = await renderWorld(<Verification />, {
      dossier: orthographic,
      editable: true,
      view: { language },
    });
    await expect.element(getByRole("heading", { level: 2 })).toBeVisible();
    const { violations } = await axe.run(container);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe("the list", () => {
  test("is one stop of the Tab key; arrows, Home and End go through it, Enter to the place", async () => {
    const { getByRole, store } = await renderWorld(<Verification />);
    const first = getByRole("button", { name: summaryOf(8) });
    await expect.element(getByRole("button", { name: "Germany" })).toBeVisible();
    const rows = () => [...document.querySelectorAll<HTMLElement>("[data-stop]")];
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    rows()[0]?.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await expect.element(getByRole("button", { name: "Germany" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(store.getState()).toMatchObject({ panel: "article", sought: { document: "article" } });
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toBe(rows().at(-1));
    await userEvent.keyboard("{Home}{Enter}");
    expect(store.getState().view.selection.kind).toBe("tie");
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([rows()[0]]);
    expect(first).toBeDefined();
  });

  test("brings what prints onto paper whole, and is itself again afterwards", async () => {
    const { getByRole } = await renderWorld(<Verification />);
    await expect.element(getByRole("button", { name: "Germany" })).toBeVisible();
    const rows = () => getByRole("listitem").elements().length;
    const shown = rows();
    dispatchEvent(new Event("beforeprint"));
    // Every quote that is found verbatim is there, too.
    await expect.element(getByRole("region", { name: /^Verbatim/ })).toBeInTheDocument();
    expect(rows()).toBeGreaterThan(shown);
    dispatchEvent(new Event("afterprint"));
    await vi.waitFor(() => expect(rows()).toBe(shown));
  });
});

describe("a fault", () => {
  test("in typography is repaired by one press, and the focus goes on", async () => {
    const { getByRole, store } = await renderWorld(<Verification />, {
      dossier: typographic,
      editable: true,
    });
    const group = getByRole("region", { name: "With other signs or spaces 2" });
    await group.getByRole("button", { name: "Repair", exact: true }).first().click();
    await expect.element(getByRole("heading", { name: "1 fault to mend" })).toBeVisible();
    expect(exactOf(store.getState().graph.dossier, 0)).toBe(exactOf(builtInDossier, 0));
    expect(store.getState().history.past.map(({ kind }) => kind)).toEqual(["repair-quote"]);
    await expect.element(getByRole("button", { name: summaryOf(1) })).toHaveFocus();
  });

  test("in typography of many quotes is repaired in one step that can be undone", async () => {
    const { getByRole, store } = await renderWorld(<Verification />, {
      dossier: typographic,
      editable: true,
    });
    await getByRole("button", { name: "Repair all 2" }).click();
    await expect.element(getByRole("heading", { name: /^Every quote stands/ })).toBeVisible();
    expect(store.getState().graph.dossier.claims).toEqual(builtInDossier.claims);
    expect(store.getState().history.past).toHaveLength(1);
  });

  test("in spelling is shown side by side, its words marked, before it is taken over", async () => {
    const { getByRole, store, container } = await renderWorld(<Verification />, {
      dossier: orthographic,
      editable: true,
    });
    const take = getByRole("button", { name: "Take the text’s spelling" });
    await expect.element(take).toBeVisible();
    expect(container.querySelectorAll("del").length).toBeGreaterThan(0);
    expect(container.querySelectorAll("ins").length).toBe(container.querySelectorAll("del").length);
    expect(getByRole("button", { name: "Repair", exact: true }).elements()).toEqual([]);
    await take.click();
    await expect.element(getByRole("heading", { name: /^Every quote stands/ })).toBeVisible();
    expect(exactOf(store.getState().graph.dossier, spelt)).toBe(exactOf(builtInDossier, spelt));
  });

  test("that is more is quoted again by selecting it in the text, in whole words", async () => {
    const { getByRole, store } = await renderWorld(<Verification />, { dossier: missing, editable: true });
    await getByRole("button", { name: "Quote again…" }).click();
    const field = getByRole("textbox", { name: "Select the passage in the text" });
    const use = getByRole("button", { name: "Quote the selection" });
    await expect.element(use).toBeDisabled();
    const area = field.element() as HTMLTextAreaElement;
    const wanted = exactOf(builtInDossier, 0) ?? "";
    const start = area.value.indexOf(wanted);
    area.focus();
    area.setSelectionRange(start + 1, start + wanted.length - 1);
    await use.click();
    await expect.element(getByRole("heading", { name: /^Every quote stands/ })).toBeVisible();
    expect(exactOf(store.getState().graph.dossier, 0)).toBe(wanted);
    expect(store.getState().history.past.map(({ kind }) => kind)).toEqual(["edit-passage"]);
  });

  test("that is not quoted again after all gives the focus back to its title", async () => {
    const { getByRole } = await renderWorld(<Verification />, { dossier: missing, editable: true });
    await getByRole("button", { name: "Quote again…" }).click();
    await expect.element(getByRole("textbox", { name: "Select the passage in the text" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(getByRole("button", { name: summaryOf(0) })).toHaveFocus();
    expect(getByRole("textbox").elements()).toEqual([]);
  });

  test("takes its claim along where it is the last, as the button says, and comes back with undo", async () => {
    const { getByRole, store } = await renderWorld(<Verification />, { dossier: missing, editable: true });
    expect(getByRole("button", { name: "Take the passage out" }).elements()).toEqual([]);
    await getByRole("button", { name: "Delete the claim" }).click();
    await expect.element(getByRole("heading", { name: /^Every quote stands/ })).toBeVisible();
    expect(store.getState().graph.dossier.claims).toHaveLength(25);
    store.setState(undo);
    expect(store.getState().graph.dossier).toEqual(missing);
  });
});

test("where nothing is quoted it does not say that all quotes stand", async () => {
  const { getByRole } = await renderWorld(<Verification />, { dossier: { ...builtInDossier, claims: [] } });
  await expect.element(getByRole("heading", { name: "Nothing is quoted yet" })).toBeVisible();
});

describe("a verification that takes long", () => {
  test.each([
    ["en", "Every quote stands in its text, word for word", "Before the last change: "],
    ["ar", "كل اقتباس وارد في نصه كلمة بكلمة", "قبل آخر تغيير: "],
  ] as const)(
    "does not say of the dossier as it is what held before (%s)",
    async (language, holds, before) => {
      let isFirst = true;
      const { getByRole, store } = await renderWorld(<Verification />, {
        dossier: structuredClone(builtInDossier),
        editable: true,
        view: { language },
        services: {
          run: (task, options) => (isFirst ? runTask(task, options) : new Promise(() => {})),
        },
      });
      await expect.element(getByRole("heading", { name: holds, exact: true })).toBeVisible();
      isFirst = false;
      store.setState(edit("rename", (dossier) => ({ ...dossier, title: { en: "Another" } })));
      await expect.element(getByRole("heading", { name: `${before}${holds}`, exact: true })).toBeVisible();
      await expect.element(getByRole("heading", { name: holds, exact: true })).not.toBeInTheDocument();
      store.setState(undo);
      await expect.element(getByRole("heading", { name: holds, exact: true })).toBeVisible();
    },
  );

  test("says how far it has come after a second, and can be called off and begun again", async () => {
    let asked = 0;
    const { getByRole, getByText } = await renderWorld(<Verification />, {
      // Another object: what has been verified once is remembered.
      dossier: structuredClone(builtInDossier),
      services: {
        run: (_task, { signal, onProgress } = {}) => {
          asked += 1;
          const timer = setInterval(() => onProgress?.({ done: 7, total: 2000 }), 100);
          return new Promise((_, reject) => {
            signal?.addEventListener("abort", () => {
              clearInterval(timer);
              reject(signal.reason);
            });
          });
        },
      },
    });
    await expect.element(getByText("7 of 2,000 looked at")).toBeVisible();
    await getByRole("button", { name: "Cancel" }).click();
    await expect.element(getByText("The verification was called off.")).toBeVisible();
    const before = asked;
    await getByRole("button", { name: "Verify again" }).click();
    await expect.element(getByText("7 of 2,000 looked at")).toBeVisible();
    expect(asked).toBeGreaterThan(before);
  });
});
