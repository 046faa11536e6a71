import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { features } from "web-features";

/**
 * What the style sheets use though Chrome, Firefox and Safari do not all have had it for a year, and what stands in for it.
 * Of the language only what TypeScript's `lib` names compiles (ES2023, in all three since 2023).
 */
const standIns: Readonly<Record<string, string>> = {
  "break-after": "a heading may end a page",
  "box-decoration-break": "-webkit-box-decoration-break",
  "field-sizing": "the field keeps its first height and scrolls",
  "forced-color-adjust": "the browser's own colours",
  "line-clamp": "-webkit-line-clamp",
  "overflow-anchor": "the window may move by what comes in above",
  "overscroll-behavior": "what is behind scrolls on at the end",
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

/** The program in one, without comments. */
function readCode(): string {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const code = files.map((name) => readFileSync(join("src", name), "utf8")).join("\n");
  return code.replace(/\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/.*$/gm, "");
}

/** What the browser hands out by a name of its own, with the interface that it has. */
const objects: Readonly<Record<string, string>> = {
  navigator: "Navigator",
  document: "Document",
  screen: "Screen",
  history: "History",
  location: "Location",
  performance: "Performance",
  crypto: "Crypto",
  caches: "CacheStorage",
  indexedDB: "IDBFactory",
  clipboard: "Clipboard",
  storage: "StorageManager",
  locks: "LockManager",
  serviceWorker: "ServiceWorkerContainer",
};

/** Names in two words of members that are late in every interface that has them; one word may be anybody's. */
function lateMembers(): ReadonlySet<string> {
  const late = new Map<string, boolean>();
  for (const [key, isYoung] of young) {
    const [, name] = /^(?:api|javascript\.builtins)\.\w+\.([a-z]+[A-Z]\w*?)(?:_static)?$/.exec(key) ?? [];
    if (name !== undefined) late.set(name, (late.get(name) ?? true) && isYoung);
  }
  return new Set([...late].flatMap(([name, isLate]) => (isLate ? [name] : [])));
}

test("what the program uses of the platform, every engine has had for a year", () => {
  const code = readCode();
  const used = new Map<string, string>();
  const ofObject = new RegExp(`\\b(${Object.keys(objects).join("|")})\\??\\.(\\w+)`, "g");
  for (const [whole, object = "", name] of code.matchAll(ofObject))
    used.set(`api.${objects[object]}.${name}`, whole);
  for (const [whole, type, name] of code.matchAll(/\b([A-Z]\w+)\.(\w+)/g)) {
    used.set(`javascript.builtins.${type}.${name}`, whole);
    used.set(`api.${type}.${name}_static`, whole);
  }
  for (const [whole, type] of code.matchAll(/\bnew ([A-Z]\w+)/g)) {
    used.set(`javascript.builtins.${type}`, whole);
    used.set(`api.${type}`, whole);
  }
  expect([...used.keys()].filter((key) => young.has(key)).length).toBeGreaterThan(50);
  const members = lateMembers();
  const called = [...code.matchAll(/(?<!\.)\.(\w+)\(/g)].flatMap(([, name = ""]) =>
    members.has(name) ? [name] : [],
  );
  expect([...[...used].flatMap(([key, name]) => (young.get(key) === true ? [name] : [])), ...called]).toEqual(
    [],
  );
});

test("a line under words is described property by property: WebKit drops the shorthand with more than one value", () => {
  const shorthands = [...readStyles().matchAll(/text-decoration\s*:\s*([^;{}]+);/g)];
  expect(shorthands.length).toBeGreaterThan(0);
  for (const [, value = ""] of shorthands) expect(value.trim()).toMatch(/^[a-z-]+$/);
});
