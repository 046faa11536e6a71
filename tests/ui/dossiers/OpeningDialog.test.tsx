import axe from "axe-core";
import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { fileDrops } from "../../../src/ui/dossiers/fileDrops";
import { ImportQueue } from "../../../src/ui/dossiers/ImportQueue";
import { LiveRegion } from "../../../src/ui/shell/LiveRegion";
import { Verification } from "../../../src/ui/verify/Verification";
import { deviceServices } from "../../support/device";
import { emptyDisk } from "../../support/emptyDisk";
import { builtInDossier, renderWorld } from "../../support/world";

beforeEach(emptyDisk);

type Claims = { type: string; evidence: { quotes: Record<string, { exact: string }> }[] }[];
type Damage = (claims: Claims) => void;

const quoteOf = (claims: Claims, at: number) => claims[at]?.evidence[0]?.quotes.ar ?? { exact: "" };

function fileOf(...damages: readonly Damage[]): string {
  const copy = structuredClone(builtInDossier) as unknown as { claims: Claims };
  for (const damage of damages) damage(copy.claims);
  return JSON.stringify(copy);
}

const typographic: Damage = (claims) => {
  for (const at of [0, 1]) quoteOf(claims, at).exact = quoteOf(claims, at).exact.replaceAll(" ", "\u00a0");
};
/** A claim whose quote has a letter that is spelt in two ways. */
const spelt = builtInDossier.claims.findIndex(
  ({ evidence }, at) => at > 3 && /[أإ]/.test(evidence[0]?.quotes.ar?.exact ?? ""),
);
const orthographic: Damage = (claims) => {
  quoteOf(claims, spelt).exact = quoteOf(claims, spelt).exact.replace(/[أإ]/, "ا");
};
const missing: Damage = (claims) => {
  quoteOf(claims, 2).exact = "قطط لا وجود لها";
};
/** What does not mean anything is left out. */
const unsound: Damage = (claims) => {
  Object.assign(claims[3] ?? {}, { type: "friendship" });
};

async function renderOpening(file: string, name = "harbour.isnad.json", language: "en" | "ar" = "en") {
  let download = { name: "", content: new Blob() };
  let readings = 0;
  const world = await renderWorld(
    <>
      <ImportQueue />
      <LiveRegion />
      <Verification />
    </>,
    {
      view: { language },
      services: (store) => {
        const device = deviceServices(store);
        return {
          ...device,
          run: (task, options) => {
            readings += 1;
            return device.run(task, options);
          },
          download: (as, content) => {
            download = { name: as, content };
          },
        };
      },
    },
  );
  fileDrops.add([{ name, file: new Blob([file]) }]);
  const dialog = world.getByRole("dialog");
  /** Whether the file is what is shown now. */
  const isOpen = () => world.store.getState().saveStatus.kind === "saved";
  const quotes = () => world.store.getState().graph.dossier.claims;
  return { ...world, dialog, isOpen, quotes, downloaded: () => download, readings: () => readings };
}

test("a file in which everything holds is simply there", async () => {
  const { dialog, isOpen } = await renderOpening(fileOf());
  await expect.poll(isOpen).toBe(true);
  expect(dialog.elements()).toEqual([]);
});

test("what is wrong is listed with its place, what the text has, and what can be done", async () => {
  const { dialog } = await renderOpening(fileOf(typographic, orthographic, missing, unsound));
  await expect.element(dialog.getByRole("heading", { name: /^5 faults in .?harbour/ })).toBeVisible();
  await expect
    .element(dialog.getByRole("listitem").filter({ hasText: "claims[3].type" }))
    .toHaveTextContent(/friendship/);
  const spelling = dialog.getByRole("listitem").filter({ hasText: `claims[${spelt}].evidence` });
  await expect.element(spelling).toHaveTextContent("The text spells it differently.");
  expect(spelling.element().querySelectorAll("del, ins").length).toBe(2);
  const nowhere = dialog.getByRole("listitem").filter({ hasText: "قطط" });
  await expect.element(nowhere).toHaveTextContent("claims[2].evidence[0].quotes.ar");
  expect(nowhere.getByRole("button").elements()).toEqual([]);
});

test("the list can be narrowed to a kind, and saved as text", async () => {
  const { dialog, downloaded } = await renderOpening(fileOf(orthographic, unsound));
  await dialog.getByRole("button", { name: "Other spelling 1" }).click();
  expect(dialog.getByRole("listitem").elements()).toHaveLength(1);
  await dialog.getByRole("button", { name: "Save this list" }).click();
  expect(downloaded().name).toBe("harbour – faults.txt");
  expect(await downloaded().content.text()).toContain("\nclaims[3].type: ");
});

test("signs and spaces are mended by one press, all at once; then the file opens", async () => {
  const { dialog, isOpen, quotes } = await renderOpening(fileOf(typographic));
  await dialog.getByRole("button", { name: "Repair all 2 typographic differences" }).click();
  await expect.element(dialog.getByRole("heading", { name: /^Nothing is wrong in .?harbour/ })).toBeVisible();
  const open = dialog.getByRole("button", { name: "Open", exact: true });
  await expect.element(open).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(isOpen).toBe(true);
  expect(quotes()).toEqual(builtInDossier.claims);
});

test("one press mends one quote; the focus goes to the head of what is left", async () => {
  const { dialog } = await renderOpening(fileOf(typographic, orthographic));
  await dialog.getByRole("button", { name: "Use the text’s signs" }).first().click();
  const heading = dialog.getByRole("heading", { name: /^2 faults in/ });
  await expect.element(heading).toBeVisible();
  await expect.element(heading).toHaveFocus();
});

test("another spelling is taken over only by a decision of its own, beside what the text has", async () => {
  const { dialog, isOpen, quotes } = await renderOpening(fileOf(orthographic));
  await expect.element(dialog.getByRole("heading", { name: /^1 fault in/ })).toBeVisible();
  expect(dialog.getByRole("button", { name: /^Repair/ }).elements()).toEqual([]);
  await dialog.getByRole("button", { name: "Accept the text’s spelling" }).click();
  await dialog.getByRole("button", { name: "Open", exact: true }).click();
  await expect.poll(isOpen).toBe(true);
  expect(quotes()).toEqual(builtInDossier.claims);
});

test("what is sound opens all the same, with as many faults as dialog and verification say", async () => {
  const { dialog, store, isOpen, quotes, getByRole } = await renderOpening(
    fileOf(orthographic, missing, unsound),
  );
  await expect.element(dialog.getByRole("heading", { name: /^3 faults in/ })).toBeVisible();
  await expect.element(dialog).toHaveTextContent(/2 faults are then left, to be mended under Verification/);
  await dialog.getByRole("button", { name: "Open what is sound" }).click();
  await expect.poll(isOpen).toBe(true);
  expect(quotes()).toHaveLength(builtInDossier.claims.length - 1);
  expect(store.getState().issues.filter(({ severity }) => severity === "error")).toHaveLength(2);
  expect(store.getState().view.screen).toBe("verification");
  await expect.element(getByRole("heading", { name: "2 faults to mend" })).toBeVisible();
});

test("of what is no dossier nothing opens, and what was open stays", async () => {
  const opening = await renderOpening('{"format": "isnad-dossier/1",', "broken.isnad.json");
  const { dialog, store, readings } = opening;
  await expect.element(dialog.getByRole("heading", { name: /^1 fault in .?broken/ })).toBeVisible();
  // React mounts it twice here: a second reading would say later on that it is under way.
  expect(readings()).toBe(1);
  await expect.element(dialog).toHaveTextContent("Nothing of it can be shown.");
  expect(dialog.getByRole("button", { name: "Open what is sound" }).elements()).toEqual([]);
  const before = store.getState().graph;
  await dialog.getByRole("button", { name: "Close" }).click();
  expect(dialog.elements()).toEqual([]);
  expect(store.getState().graph).toBe(before);
});

test("several files come one after the other", async () => {
  const { dialog, isOpen } = await renderOpening(fileOf(missing), "first.isnad.json");
  await expect.element(dialog.getByRole("heading", { name: /^1 fault in .?first/ })).toBeVisible();
  fileDrops.add([{ name: "second.isnad.json", file: fileOf() }]);
  await expect.element(dialog).toHaveTextContent("1 more file waits.");
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect.poll(isOpen).toBe(true);
});

test.each(["en", "ar"] as const)("has nothing that axe minds, in %s", async (language) => {
  const { dialog, container } = await renderOpening(
    fileOf(typographic, orthographic, unsound),
    "harbour.isnad.json",
    language,
  );
  await expect.element(dialog.getByRole("heading")).toBeVisible();
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test("what breaks off while it is read is told, and the next file is read", async () => {
  let readings = 0;
  const { getByRole } = await renderWorld(<ImportQueue />, {
    services: (store) => ({
      ...deviceServices(store),
      run: () => {
        readings += 1;
        return Promise.reject(new Error("the task died: dossier"));
      },
    }),
  });
  fileDrops.add(["one", "two"].map((name) => ({ name: `${name}.isnad.json`, file: new Blob(["{}"]) })));
  for (const at of [1, 2]) {
    await expect.poll(() => readings).toBe(at);
    await expect.element(getByRole("dialog")).toHaveTextContent(/Reading it broke off/);
    await userEvent.keyboard("{Enter}");
  }
  await expect.poll(() => getByRole("dialog").elements()).toEqual([]);
});

test("the dialog of a file that takes long is never empty while it is open", async () => {
  const answers: (() => void)[] = [];
  const { getByRole } = await renderWorld(<ImportQueue />, {
    services: (store) => {
      const device = deviceServices(store);
      return {
        ...device,
        run: async (task, options) => {
          await new Promise<void>((resolve) => answers.push(resolve));
          return device.run(task, options);
        },
      };
    },
  });
  const empty: boolean[] = [];
  const watch = new MutationObserver(() => {
    const dialog = document.querySelector("dialog");
    empty.push(dialog?.open === true && dialog.childElementCount === 0);
  });
  watch.observe(document.body, { childList: true, subtree: true, attributes: true });
  fileDrops.add([{ name: "harbour.isnad.json", file: new Blob([fileOf(missing, unsound)]) }]);
  await expect.element(getByRole("heading", { name: /^Reading/ })).toBeVisible();
  answers[0]?.();
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.();
  await expect.element(getByRole("heading", { name: /faults? in/ })).toBeVisible();
  watch.disconnect();
  expect(empty).not.toContain(true);
});

test("nothing is said to be mended where reading it again breaks off", async () => {
  let readings = 0;
  const { getByRole, getByText } = await renderWorld(
    <>
      <ImportQueue />
      <LiveRegion />
    </>,
    {
      services: (store) => {
        const device = deviceServices(store);
        return {
          ...device,
          run: (task, options) => {
            readings += 1;
            return readings < 3 ? device.run(task, options) : Promise.reject(new Error("the task died"));
          },
        };
      },
    },
  );
  fileDrops.add([{ name: "harbour.isnad.json", file: new Blob([fileOf(typographic, missing)]) }]);
  await getByRole("button", { name: /^Repair all/ }).click();
  await expect.element(getByRole("dialog")).toHaveTextContent(/Reading it broke off/);
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => getByRole("dialog").elements()).toEqual([]);
  expect(getByText(/repaired|mended/i).elements()).toEqual([]);
});
