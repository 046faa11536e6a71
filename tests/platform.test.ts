import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { features } from "web-features";

/**
 * What the style sheets use though Chrome, Firefox and Safari do not all have had it for a year, and what stands in for it.
 * Of the language only what TypeScript's `lib` names compiles (ES2023, in all three since 2023); of the DOM each late part
 * is asked for where it is used.
 */
const standIns: Readonly<Record<string, string>> = {
  "break-after": "a heading may end a page",
  "box-decoration-break": "-webkit-box-decoration-break",
  "field-sizing": "the field keeps its first height and scrolls",
  "forced-color-adjust": "the browser's own colours",
  "line-clamp": "-webkit-line-clamp",
  "overflow-anchor": "the window may move by what comes in above",
  "overscroll-behavior": "what is behind scrolls on at the end",
  "overscroll-behavior-x": "a swipe at the end of a row may lead a page back",
  "text-size-adjust": "-webkit-text-size-adjust",
  "user-select": "-webkit-user-select, which the build adds",
  "::highlight": "the form's own words say which passage is marked; mentions are not underlined",
  orphans: "a line may stand alone at the foot of a page",
  widows: "a line may stand alone at the head of a page",
  "::marker": "the number's own ink",
};

const engines = ["chrome", "firefox", "safari"] as const;
const aYearAgo = new Date(Date.now() - 365 * 86_400_000).toISOString().slice(0, 10);

/** Whether an engine lacks it, or the last of them had it less than a year ago. Undefined: nobody has heard of it. */
const young = new Map<string, boolean>();
for (const feature of Object.values(features)) {
  if (feature.kind !== "feature") continue;
  for (const key of feature.compat_features ?? []) {
    const status = feature.status.by_compat_key?.[key] ?? feature.status;
    const isLate = (status.baseline_low_date ?? "").replace("≤", "") > aYearAgo;
    young.set(key, isLate || engines.some((engine) => status.support[engine] === undefined));
  }
}

/** All style sheets in one, without comments. */
function readStyles(): string {
  const sheets = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".css"),
  );
  const css = sheets.map((name) => readFileSync(join("src", name), "utf8")).join("\n");
  return css.replace(/\/\*[\s\S]*?\*\//g, "");
}

test("what the style sheets use, every engine has had for a year, or something is named that stands in for it", () => {
  const bare = readStyles();
  const used = new Map<string, string>();
  for (const [, property = "", value = ""] of bare.matchAll(/(?<=[;{\s])([a-z-]+)\s*:\s*([^;{}]+);/g)) {
    used.set(`css.properties.${property}`, property);
    for (const word of value.match(/[a-z-]+/g) ?? [])
      used.set(`css.properties.${property}.${word}`, property);
  }
  for (const [, rule = ""] of bare.matchAll(/@([a-z-]+)/g)) used.set(`css.at-rules.${rule}`, `@${rule}`);
  for (const [, part = ""] of bare.matchAll(/::([a-z-]+)/g)) used.set(`css.selectors.${part}`, `::${part}`);
  for (const [, state = ""] of bare.matchAll(/(?<!:):([a-z-]+)/g))
    used.set(`css.selectors.${state}`, `:${state}`);
  for (const [, call = ""] of bare.matchAll(/([a-z-]+)\(/g)) used.set(`css.types.color.${call}`, `${call}()`);
  const late = new Set([...used].flatMap(([key, name]) => (young.get(key) ? [name] : [])));
  expect([...late].filter((name) => standIns[name] === undefined)).toEqual([]);
  const names = new Set(used.values());
  expect(Object.keys(standIns).filter((name) => !names.has(name))).toEqual([]);
});

test("a line under words is described property by property: WebKit drops the shorthand with more than one value", () => {
  const shorthands = [...readStyles().matchAll(/text-decoration\s*:\s*([^;{}]+);/g)];
  expect(shorthands.length).toBeGreaterThan(0);
  for (const [, value = ""] of shorthands) expect(value.trim()).toMatch(/^[a-z-]+$/);
});
