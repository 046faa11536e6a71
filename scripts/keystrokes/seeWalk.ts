import type { Page } from "playwright";
import type { Span } from "../../src/core/text/span";

/** The walk as somebody sees it. */
export type SeenWalk = {
  /** Where the sentence in focus begins, and what is marked in it, in UTF-16 code units of the text. */
  readonly sentence: number;
  readonly marked: Span | undefined;
  readonly isProposal: boolean;
  /** Relation, voice and modality by their places among the options, from 0; -1: nobody has decided. */
  readonly type: number;
  readonly voice: number;
  readonly modality: number;
  readonly mutual: boolean;
  readonly actors: Readonly<Record<"from" | "to" | "saidBy", readonly string[]>>;
  /** Fields that are as the program has filled them in. */
  readonly suggested: readonly string[];
  /** Those who can be put on a side by one key, in the order of the keys. */
  readonly picks: readonly string[];
  /** For whom each of these speaks, as it stands beside the name; empty: for nobody. */
  readonly principals: readonly string[];
  /** Whom the key of mutual claims would put on the sides, as it stands beside it. */
  readonly parties: readonly string[];
  /** Those who can be put on a side together, in the order of the keys. */
  readonly groups: readonly (readonly string[])[];
  /** Whom one key takes for the speaker, as it stands in the empty field. */
  readonly offered: readonly string[];
  /** The two sides that one key puts there, as it stands beside them. */
  readonly pair: { readonly from: readonly string[]; readonly to: readonly string[] } | undefined;
  /** The place, among all claims made so far, of the one that a key would fill in; the form shows what it says. */
  readonly again: number | undefined;
  /** A claim of another passage says the same, and gets this one. */
  readonly isAdding: boolean;
  readonly isAlike: boolean;
  readonly isOver: boolean;
  readonly fault: string;
};

/** Reads the walk off the page. No function in it has a name: the page would not have what the compiler makes of one. */
export async function seeWalk(page: Page): Promise<SeenWalk> {
  return page.evaluate(() => {
    const runs = [...document.querySelectorAll<HTMLElement>("[data-current]")];
    const marks = [...document.querySelectorAll<HTMLElement>("mark[data-from]")];
    const last = marks.at(-1);
    const form = document.querySelector("form:has([data-field=type])");
    const [type = -1, voice = -1, modality = -1] = ["type", "voice", "modality"].map((field) =>
      [...(form?.querySelectorAll(`[data-field=${field}] input`) ?? [])].findIndex((input) =>
        input.matches(":checked"),
      ),
    );
    const [from = [], to = [], saidBy = []] = ["from", "to", "saidBy"].map((field) =>
      [...(form?.querySelectorAll(`[data-field=${field}] span:has(> button) > bdi`) ?? [])].map(
        (name) => name.textContent ?? "",
      ),
    );
    const said = document.querySelector("main [role=status]")?.textContent ?? "";
    const [doers = [], others = []] = (form?.querySelector("[data-pair]")?.textContent ?? "")
      .split(" → ")
      .map((names) => [...names.matchAll(/\u2068([^\u2069]*)\u2069/gu)].map(([, name = ""]) => name));
    const again = form?.querySelector<HTMLElement>("[data-claim]")?.dataset.claim?.replace("claim-", "");
    const end = Number(last?.dataset.from) + (last?.textContent ?? "").length;
    return {
      sentence: Number(runs[0]?.dataset.from ?? -1),
      marked: last === undefined ? undefined : { start: Number(marks[0]?.dataset.from), end },
      isProposal: form?.getAttribute("data-proposal") === "true",
      type,
      voice,
      modality,
      mutual: (form?.querySelectorAll("[data-field=mutual] input:checked").length ?? 0) > 0,
      actors: { from, to, saidBy },
      suggested: [...(form?.querySelectorAll<HTMLElement>("[data-field][data-suggested=true]") ?? [])].map(
        (row) => row.dataset.field ?? "",
      ),
      picks: [...(form?.querySelectorAll("fieldset[aria-label='Named here'] button bdi") ?? [])].map(
        (name) => name.textContent ?? "",
      ),
      principals: [
        ...(form?.querySelectorAll<HTMLElement>("fieldset[aria-label='Named here'] button:has(bdi)") ?? []),
      ].map((button) => /for \u2068([^\u2069]*)\u2069/u.exec(button.textContent ?? "")?.[1] ?? ""),
      parties: [
        ...(form?.querySelector("[data-field=mutual] [class*=parties]")?.textContent ?? "").matchAll(
          /\u2068([^\u2069]*)\u2069/gu,
        ),
      ].map(([, name = ""]) => name),
      groups: [
        ...(form?.querySelectorAll("fieldset[aria-label='Named here'] button:not(:has(bdi), [data-pair])") ??
          []),
      ]
        .map((button) =>
          [...(button.textContent ?? "").matchAll(/\u2068([^\u2069]*)\u2069/gu)].map(([, name = ""]) => name),
        )
        .filter(({ length }) => length > 1),
      offered: [...(form?.querySelector("[data-field=saidBy] [class*=offer]")?.childNodes ?? [])]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .flatMap(({ textContent }) => [...(textContent ?? "").matchAll(/\u2068([^\u2069]*)\u2069/gu)])
        .map(([, name = ""]) => name),
      pair: others.length === 0 ? undefined : { from: doers, to: others },
      again: again === undefined ? undefined : Number(again) - 1,
      isAdding: form?.querySelector("[data-here=false]") != null,
      isAlike: (form?.querySelectorAll("[role=alert]").length ?? 0) > 0,
      isOver: said.startsWith("All have been looked at"),
      fault: form?.querySelector("[class*=fault]")?.textContent ?? "",
    };
  });
}
