import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.(tsx?|css)$/.test(file),
);
const code = files.filter((file) => !file.endsWith(".css"));
const read = (file: string) => readFileSync(join(root, file), "utf8");
/** Without comments, which may name what is forbidden. */
const source = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/.*$/gm, "");
const layerOf = (file: string) => (file.includes("/") ? file.slice(0, file.indexOf("/")) : "main");

/** What each layer may import: layers, and packages. */
const mayImport: Record<string, { readonly layers: RegExp; readonly packages: RegExp }> = {
  words: { layers: /^words$/, packages: /^$/ },
  core: {
    layers: /^(core|words)$/,
    packages:
      /^(d3-(force|quadtree|polygon|path|array)|approx-string-match|htmlparser2|parse5|markdown-it|fflate)$/,
  },
  state: { layers: /^(words|core|state)$/, packages: /^zustand(\/|$)/ },
  io: {
    layers: /^(words|core|state|io)$/,
    packages: /^(idb|@mozilla\/readability|linkedom\/worker|franc-min)$/,
  },
  ui: {
    layers: /^(words|core|state|ui)$/,
    packages: /^(react|react-dom|zustand|downshift|d3-(zoom|selection|drag))(\/|$)|^@fontsource-variable\//,
  },
  main: { layers: /./, packages: /^react(-dom)?(\/|$)/ },
};

const importing =
  /^import\b[^"';]*["']([^"']+)["']|^export\b[^"';=(]*\bfrom\s*["']([^"']+)["']|\b(?:import|new URL)\(\s*["']([^"']+)["']/gm;
const imports = code.flatMap((file) =>
  [...source(file).matchAll(importing)].map(([, ...targets]) => ({ file, target: targets.join("") })),
);

test.each(Object.keys(mayImport))("%s imports only what it may", (layer) => {
  const rules = mayImport[layer];
  const own = imports.filter(({ file }) => layerOf(file) === layer);
  const wrong = own.filter(({ file, target }) => {
    if (!target.startsWith(".")) return !rules?.packages.test(target);
    const path = relative(root, join(root, dirname(file), target));
    // Data is for `main`, which hands it on.
    return path.startsWith("..") ? layer !== "main" : !rules?.layers.test(layerOf(path));
  });
  expect(own.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test("nobody but the words asks for those of one language", () => {
  const ofOneLanguage = imports.filter(({ file, target }) =>
    /^words\/[a-z]{2}\//.test(relative(root, join(root, dirname(file), target))),
  );
  expect(ofOneLanguage.length).toBeGreaterThan(0);
  expect(ofOneLanguage.filter(({ file }) => layerOf(file) !== "words")).toEqual([]);
});

test("what the program says is in the words", () => {
  const sayingBoth = /\ben:\s*["'`][^\n]*\s*\bar:\s*["'`]/;
  const saying = code.filter(
    (file) => /^(core|state|io|ui)$/.test(layerOf(file)) && sayingBoth.test(source(file)),
  );
  expect(sayingBoth.test('label: { en: "Map", ar: "الخريطة" }')).toBe(true);
  expect(saying).toEqual([]);
});

const importingValues = /^import\s+(?!type\b)(?:[^"';]*?\bfrom\s*)?["'](\.[^"']+)["']/gm;
const inCode = new Set(code);

/** The folder of a file; the words of a language and what pairs them are one. */
const folderOf = (file: string) => dirname(file).replace(/^words\/.*/, "words");

/** For each folder the folders whose values it imports when it is loaded; types and lazy parts do not count. */
function foldersNeeded(): ReadonlyMap<string, ReadonlySet<string>> {
  const needed = new Map<string, Set<string>>();
  for (const file of code) {
    const folder = folderOf(file);
    const targets = [...source(file).matchAll(importingValues)].flatMap(([, target = ""]) => {
      const path = relative(root, join(root, dirname(file), target));
      return ["", ".ts", ".tsx"].map((end) => path + end).filter((candidate) => inCode.has(candidate));
    });
    const others = needed.get(folder) ?? new Set();
    for (const other of targets.map(folderOf)) if (other !== folder) others.add(other);
    needed.set(folder, others);
  }
  return needed;
}

/** Removes again and again the folders that need none of the rest; what stays is in a cycle, or needs one. */
function knotted(needed: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  let rest = [...needed.keys()];
  for (let size = -1; size !== rest.length; ) {
    size = rest.length;
    const left = new Set(rest);
    rest = rest.filter((folder) => [...(needed.get(folder) ?? [])].some((other) => left.has(other)));
  }
  return rest;
}

test("folders need one another in no circle", () => {
  const needed = foldersNeeded();
  expect(needed.get("core/quotes")).toContain("core/text");
  expect(needed.get("io/session")).toContain("state");
  expect(needed.get("ui/shell")).toContain("ui/kit");
  expect(knotted(needed)).toEqual([]);
});

test("keys are bound to the page in one place, apart from those that compose a word", () => {
  const binding = code.filter((file) =>
    /(?:^|[^.\w]|window\.|document\.)addEventListener\(\s*["']key/.test(source(file)),
  );
  expect(binding).toEqual(["ui/kit/bindComposing.ts", "ui/kit/useKeys.ts"]);
});

test("every file of core is in a folder of its subject", () => {
  expect(files.filter((file) => dirname(file) === "core")).toEqual([]);
});

test("every file is in a layer, and is named after what it holds", () => {
  expect(files.map(layerOf).filter((layer) => !(layer in mayImport))).toEqual([]);
  expect(files.filter((file) => !file.includes("/"))).toEqual([
    "env.d.ts",
    "examples.ts",
    "first.ts",
    "main.tsx",
  ]);
  expect(
    files.filter((file) => /^(index|types?|utils?|helpers?|common|misc|shared)\./.test(basename(file))),
  ).toEqual([]);
});

test("nothing is exported from a file that it was imported into", () => {
  expect(
    code.filter((file) => /\bexport\s+(type\s+)?(\*|\{[^}]*\})\s*(as \w+\s*)?from\b/.test(source(file))),
  ).toEqual([]);
});

const exporting = /^export\s+(?:async\s+)?(?:function\*?|const|let|class|type|interface|enum)\s+(\w+)/gm;

/** For each exported name the files that export it; the words of the languages mirror one another and are left out. */
function exporters(): ReadonlyMap<string, readonly string[]> {
  const filesOf = new Map<string, string[]>();
  for (const file of code.filter((candidate) => !/^words\/[a-z]{2}\//.test(candidate))) {
    const names = new Set([...source(file).matchAll(exporting)].map(([, name = ""]) => name));
    for (const name of names) filesOf.set(name, [...(filesOf.get(name) ?? []), file]);
  }
  return filesOf;
}

test("an exported name has one meaning: no two files export the same", () => {
  const filesOf = exporters();
  expect(filesOf.get("createGraph")).toEqual(["core/graph/graph.ts"]);
  expect(filesOf.get("Graph")).toEqual(["core/graph/graph.ts"]);
  expect(
    [...filesOf]
      .filter(([, exportedBy]) => exportedBy.length > 1)
      .map(([name, exportedBy]) => `${name}: ${exportedBy.join(", ")}`),
  ).toEqual([]);
});

test("core knows no screen, no clock, no chance, and no console", () => {
  const forbidden =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bconsole\b|\b(document|window|globalThis|navigator)\.(?=[a-z]+\()/;
  expect(code.filter((file) => layerOf(file) === "core" && forbidden.test(source(file)))).toEqual([]);
});

test("state knows no screen and no clock either", () => {
  const forbidden = /\bDate\.now\b|\bMath\.random\b|\b(window|localStorage|navigator|location)\./;
  expect(code.filter((file) => layerOf(file) === "state" && forbidden.test(source(file)))).toEqual([]);
});

test("no sign that points stands in code: what mirrors belongs to a message, what does not is a key's cap", () => {
  const pointing = /[\u2190-\u21ff\u2794-\u27be\u27f5-\u27ff\u25b2-\u25c5]/u;
  const isCap = (line: string) => /\bkeys: \[|<kbd>/.test(line);
  const parts = code.filter((file) => layerOf(file) === "ui");
  const wrong = parts.flatMap((file) =>
    source(file)
      .split("\n")
      .filter((line) => pointing.test(line) && !isCap(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(wrong).toEqual([]);
});

const styles = files.filter((file) => file.endsWith(".css"));

test.each([
  [
    "physical sides",
    /(^|[\s;{])((margin|padding|border|inset|scroll-(margin|padding))-)?(left|right)(-(width|style|color))?\s*:/,
  ],
  ["physical corners", /border-(top|bottom)-(left|right)-radius/],
  ["physical alignment", /(text-align|float|clear)\s*:\s*(left|right)/],
  ["selectors by direction", /\[dir\b|:dir\(/],
  ["!important", /!important/],
])("the styles have no %s", (_what, pattern) => {
  expect(styles.length).toBeGreaterThan(0);
  expect(styles.filter((file) => pattern.test(source(file)))).toEqual([]);
});

test("the files that the description of the code names are there", () => {
  const description = readFileSync(join(root, "../docs/ARCHITECTURE.md"), "utf8");
  const named = [...description.matchAll(/`((?:core|state|io|ui)\/[\w./]+\.(?:tsx?|css))`/g)].map(
    ([, path = ""]) => path,
  );
  expect(named).toContain("core/validate/validate.ts");
  expect(named.filter((path) => !files.includes(path))).toEqual([]);
});
