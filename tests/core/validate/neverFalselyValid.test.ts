import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { filterTies, noFilter } from "../../../src/core/graph/filter";
import { createGraph } from "../../../src/core/graph/graph";
import { findJsonFault } from "../../../src/core/validate/findJsonFault";
import { parseDossier } from "../../../src/core/validate/parseDossier";
import { validate } from "../../../src/core/validate/validate";
import { arbitraryDossier } from "../../support/arbitraries";
import { readBuiltIn, readBuiltInFile, remove, smallDossier, withPart } from "../../support/dossiers";
import { brokenRules } from "../../support/rulesOfDossiers";

/** ms: the ladder takes its time over every quote that is not verbatim, on a slow machine with others more than 5 s in all. */
const timeoutMs = 120_000;

const builtIn = readBuiltIn();
const small = smallDossier() as unknown as Dossier;

/** The paths of all values in a JSON tree. */
function pathsIn(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [path];
  const parts = Object.entries(value).flatMap(([key, part]) =>
    pathsIn(part, path === "" ? key : `${path}.${key}`),
  );
  return path === "" ? parts : [path, ...parts];
}

function partAt(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], value);
}

/** What may come in place of a part: nothing, anything, or another part of the same dossier. */
function arbitraryMutation(dossier: Dossier): fc.Arbitrary<Dossier> {
  const path = fc.constantFrom(...pathsIn(dossier));
  const edge = fc.constantFrom<unknown>(remove, null, "", " ", [], {}, 0, "__proto__", "text", "ar", [
    ["japan"],
  ]);
  const moved = path.map((other) => partAt(dossier, other));
  const change = fc.tuple(path, fc.oneof(edge, moved, moved, fc.jsonValue({ maxDepth: 2 })));
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce((changed, [at, part]) => {
      try {
        return withPart(changed, at, part);
      } catch {
        return changed; // An earlier change has taken away what this one would change.
      }
    }, dossier),
  );
}

/** Whatever is wrong with it, the validator answers, and what it lets through keeps every rule. */
function judge(value: unknown): void {
  const result = validate(value);
  if (result.kind === "ok") {
    expect(brokenRules(result.value.dossier)).toEqual([]);
    expect(result.value.dossier).toEqual(value);
    return;
  }
  const { issues, sound } = result.error;
  expect(issues.some(({ severity }) => severity === "error")).toBe(true);
  for (const { path } of issues) expect(typeof path).toBe("string");
  if (sound === undefined) return;
  const again = validate(sound);
  const left = again.kind === "ok" ? [] : again.error.issues.filter(({ severity }) => severity === "error");
  const unsupported = /^(quote-|unsupported|translation-only)/;
  expect(left.filter(({ code }) => !unsupported.test(code))).toEqual([]);
  expect(again.kind === "ok" ? again.value.dossier : again.error.sound).toEqual(sound);
  const graph = createGraph(sound);
  expect(
    filterTies(graph, noFilter).every((tie) => graph.actors.has(tie.from) && graph.actors.has(tie.to)),
  ).toBe(true);
}

describe("the validator", () => {
  test("takes every dossier that keeps the rules, as it is", () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        expect(brokenRules(dossier)).toEqual([]);
        expect(validate(dossier)).toEqual({ kind: "ok", value: { dossier, notices: [] } });
      }),
    );
  });

  test("refuses any other JSON value without a crash", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        judge(value);
        expect(validate(value).kind).toBe("error");
      }),
      { numRuns: 500 },
    );
  });

  test("refuses any other value at all without a crash", () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true }),
        (value) => {
          expect(validate(value).kind).toBe("error");
        },
      ),
      { numRuns: 500 },
    );
  });

  test(
    "never calls a changed dossier valid that breaks a rule, and what it keeps as sound keeps the rules",
    () => {
      fc.assert(fc.property(arbitraryMutation(small), judge), { numRuns: 250 });
    },
    timeoutMs,
  );

  test(
    "holds the same for the built-in dossier",
    () => {
      fc.assert(fc.property(arbitraryMutation(builtIn), judge), { numRuns: 50 });
    },
    timeoutMs,
  );

  test(
    "finds every quote that has one character changed, by its path",
    () => {
      const paths = pathsIn(builtIn).filter((path) => path.endsWith(".exact"));
      fc.assert(
        fc.property(
          fc.constantFrom(...paths),
          fc.nat(),
          fc.constantFrom(..."اxـ \u064E٣"),
          (path, at, character) => {
            const exact = partAt(builtIn, path) as string;
            const offset = at % exact.length;
            const changed = exact.slice(0, offset) + character + exact.slice(offset + 1);
            fc.pre(changed !== exact);
            const result = validate(withPart(builtIn, path, changed));
            const place = path.replace(/\.exact$/, "").replace(/\.(\d+)/g, "[$1]");
            const paths = result.kind === "ok" ? [] : result.error.issues.map((issue) => issue.path);
            // A changed quote may, by chance, stand in the text too.
            if (brokenRules(withPart(builtIn, path, changed)).length > 0) expect(paths).toContain(place);
          },
        ),
        { numRuns: 60 },
      );
    },
    timeoutMs,
  );

  test("is not taken in by ids that are parts of every object", () => {
    for (const id of ["__proto__", "constructor", "hasOwnProperty", "toString"]) {
      const dossier = JSON.parse(JSON.stringify(small).replaceAll('"attackers"', JSON.stringify(id)));
      expect(validate(dossier)).toEqual({ kind: "ok", value: { dossier, notices: [] } });
      expect(createGraph(dossier).actors.size).toBe(small.actors.length);
    }
  });

  test("keeps a key called __proto__ as the key that it is", () => {
    const text = JSON.stringify(small).replace('"claims"', '"__proto__": {"polluted": true}, "claims"');
    const result = validate(JSON.parse(text));
    if (result.kind === "error") throw new Error("should be valid");
    expect(result.value.notices.map(({ code, path }) => [code, path])).toEqual([
      ["unknown-key", "__proto__"],
    ]);
    expect(JSON.parse(JSON.stringify(result.value.dossier))).toEqual(JSON.parse(text));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("leaves markup and scripts the characters that they are", () => {
    const markup = "<img src=x onerror=alert(1)>\u202E";
    const result = validate(withPart(small, "actors[0].name.en", markup));
    expect(result.kind === "ok" && result.value.dossier.actors[0]?.name.en).toBe(markup);
  });
});

describe("what is sound of a refused dossier", () => {
  const soundOf = (value: unknown) => {
    const result = validate(value);
    if (result.kind === "ok") throw new Error("should be refused");
    return result.error.sound;
  };

  test("keeps a claim whose quote is not in the text, unsupported", () => {
    const sound = soundOf(
      withPart(small, "claims[1].evidence[0].quotes.ar.exact", "ثلاث قطط تلعب بكرة زرقاء"),
    );
    expect(sound?.claims.map(({ id }) => id)).toContain("port-cooperation");
    const tie = sound && filterTies(createGraph(sound), noFilter).find(({ type }) => type === "cooperation");
    expect(tie?.passages).toEqual([]);
  });

  test.each([
    ["without its speaker it would be the text's own", "claims[0].saidBy", remove],
    ["without its modality it would have happened", "claims[0].modality", "perhaps"],
    ["one of its sides does not exist", "claims[0].to", ["attackers", "nobody"]],
    ["its type is unknown", "claims[0].type", "rivalry"],
  ])("leaves a claim out when %s", (_reason, path, part) => {
    expect(soundOf(withPart(small, path, part))?.claims.map(({ id }) => id)).toEqual([
      "port-cooperation",
      "war",
    ]);
  });

  test("leaves out an actor that is broken, and the claims that need it", () => {
    const sound = soundOf(withPart(small, "actors[1].kind", "planet"));
    expect(sound?.actors.map(({ id }) => id)).toEqual(["state-a", "port", "minister"]);
    expect(sound?.claims.map(({ id }) => id)).toEqual(["port-cooperation"]);
  });

  test("does without an address that must not stand behind a link", () => {
    const sound = soundOf(withPart(small, "documents[0].url", "javascript:alert(1)"));
    expect(sound?.documents[0]).not.toHaveProperty("url");
    expect(sound?.claims).toHaveLength(3);
  });

  test("is nothing where the file is of another format", () => {
    expect(soundOf({ ...small, format: "isnad-dossier/2" })).toBeUndefined();
  });
});

describe("the place where JSON breaks", () => {
  const source = JSON.stringify(small, null, 1);

  test("is found in exactly those texts that JSON.parse refuses", () => {
    const isJson = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const noise = fc.string({ unit: fc.constantFrom(...'{}[]:,"\\u0eE+-.12 \ntrfalsn\u0001') });
    const cut = fc.tuple(fc.nat(source.length), fc.nat(3), noise).map(([at, gone, put]) => {
      return source.slice(0, at) + put + source.slice(at + gone);
    });
    fc.assert(
      fc.property(fc.oneof(noise, cut, fc.json()), (text) => {
        const fault = findJsonFault(text);
        expect(fault === undefined).toBe(isJson(text));
        if (fault !== undefined) {
          expect(fault.offset).toBeLessThanOrEqual(text.length);
          expect(fault.kind === "truncated").toBe(fault.offset === text.length);
          // Up to the fault all is well: the same text broken off there has its fault at its end.
          expect(findJsonFault(text.slice(0, fault.offset)) ?? { kind: "truncated" }).toMatchObject({
            kind: "truncated",
          });
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("is the end of a dossier broken off anywhere", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: source.length - 1 }), (length) => {
        const result = parseDossier(source.slice(0, length));
        const [issue] = result.kind === "ok" ? [] : result.error.issues;
        expect(issue?.code).toBe("json-truncated");
        expect(issue?.data.line).toBe(source.slice(0, length).split("\n").length);
      }),
    );
  });
});

test("bytes that are not UTF-8 are refused wherever TextDecoder refuses them, and only there", () => {
  const file = readBuiltInFile();
  const bytes = fc
    .array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 2 })
    .map((changes) => {
      const copy = Uint8Array.from(file);
      for (const [at, byte] of changes) copy[at] = byte;
      return copy;
    });
  const isUtf8 = (candidate: Uint8Array) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(candidate);
      return true;
    } catch {
      return false;
    }
  };
  /** Where the ranges of the first and second bytes begin and end. */
  const edges = [
    0x22, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5,
  ];
  const edgy = fc
    .array(fc.constantFrom(...edges), { minLength: 1, maxLength: 5 })
    .map((all) => Uint8Array.from(all));
  const judged = (candidates: fc.Arbitrary<Uint8Array>, numRuns: number) =>
    fc.assert(
      fc.property(candidates, (candidate) => {
        const result = parseDossier(candidate);
        const refused =
          result.kind === "error" && result.error.issues.some(({ code }) => code === "wrong-encoding");
        expect(refused).toBe(!isUtf8(candidate));
      }),
      { numRuns },
    );
  judged(edgy, 5000);
  judged(bytes, 60);
});

test("a dossier opens the same from bytes, from text, and with a byte-order mark", () => {
  const file = readBuiltInFile();
  const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...file]);
  const opened = parseDossier(file);
  expect(opened).toEqual({ kind: "ok", value: { dossier: builtIn, notices: [] } });
  expect(parseDossier(marked)).toEqual(opened);
  expect(parseDossier(`\uFEFF${new TextDecoder().decode(file)}`)).toEqual(opened);
});
