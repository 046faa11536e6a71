import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordIssue } from "../../../src/core/dossier/issueKind";
import { allTies, listedTies, sayingsOf } from "../../../src/core/graph/filter";
import { createGraph, type Graph } from "../../../src/core/graph/graph";
import { reachableTies, stepsOf } from "../../../src/core/graph/walk";
import { dossierOfLink, formatLink, parseLink } from "../../../src/core/link/link";
import { linkIssues } from "../../../src/core/link/linkIssues";
import { firstView, type View } from "../../../src/core/link/view";
import { roundPlace } from "../../../src/core/placing/roundPlace";
import { languages } from "../../../src/words/languages";
import { arbitraryDossier, arbitraryId, arbitraryView } from "../../support/arbitraries";
import { codePoint } from "../../support/codePoint";
import { builtInGraph } from "../../support/dossiers";

const graph = builtInGraph();
const view = (part: object) => ({ ...firstView, ...part }) as View;
const parse = (hash: string, defaults = firstView) => parseLink(hash, graph, defaults);
const format = (seen: View) => formatLink(seen, graph);
const codesOf = (hash: string) => parse(hash).notices.map(({ code }) => code);

describe("a link", () => {
  test("opens every view of every dossier as its sender saw it", () => {
    const everyView = arbitraryDossier
      .map(createGraph)
      .chain((any) => arbitraryView(any).map((seen) => ({ any, seen })));
    fc.assert(
      fc.property(everyView, ({ any, seen }) => {
        // Which dossier it is in has been settled before.
        const link = `#${formatLink(seen, any)}`;
        expect(dossierOfLink(link)).toBe(seen.dossier);
        const opened = parseLink(link, any, { ...firstView, dossier: seen.dossier });
        expect(opened).toEqual({ view: seen, notices: [] });
        expect(Object.keys(opened.view.pins).toSorted()).toEqual(Object.keys(seen.pins).toSorted());
        expect(formatLink(opened.view, any)).toBe(formatLink(seen, any));
      }),
      { numRuns: 200 },
    );
  });

  test("opens every view of the built-in dossier, whatever its reader had set", () => {
    const defaults = view({ language: "ar", reading: "both", screen: "table", step: 3 });
    fc.assert(
      fc.property(arbitraryView(graph), (seen) => {
        expect(parse(format(seen), { ...defaults, dossier: seen.dossier })).toEqual({
          view: seen,
          notices: [],
        });
      }),
    );
  });

  test("to a dossier that is not on this device says so and shows the one that is open", () => {
    const { view: shown, notices } = parse("#dossier=k3pt0123&view=table&lang=en");
    expect(shown).toMatchObject({ dossier: undefined, screen: "table" });
    expect(notices.map(({ code }) => code)).toEqual(["link-unknown-dossier"]);
  });

  test("holds only characters that no browser rewrites in an address", () => {
    fc.assert(
      fc.property(arbitraryView(graph), arbitraryId, (seen, id) => {
        const pins = { ...seen.pins, [id]: { x: 0, y: 0 } };
        const address = new URL("https://example.org/isnad/");
        address.hash = format({ ...seen, pins });
        expect(address.hash).toBe(`#${format({ ...seen, pins })}`);
      }),
    );
  });

  test("is readable, in a stable order, and says only what differs and the language", () => {
    expect(format(firstView)).toBe("lang=en");
    const seen = view({
      selection: { kind: "tie", tie: "cooperation:japan=nato" },
      step: 1,
      filter: {
        hiddenTypes: ["concern", "conflict"],
        speakers: ["text", "mark-rutte"],
        hiddenStates: ["hearsay", "planned"],
        actors: ["japan", "nato"],
        scope: "around",
      },
      screen: "table",
      reading: "both",
      language: "ar",
      theme: "dark",
      pins: { nato: { x: 0.5, y: 1 }, japan: { x: 0.31, y: 0.72 } },
    });
    expect(format(seen)).toBe(
      "tie=cooperation:japan=nato&hide=concern,conflict&by=text,mark-rutte&without=hearsay,planned&denied=show" +
        "&actors=japan,nato&scope=around&passage=pledge-to-deepen-ties,article@39-111&view=table&read=both&lang=ar&theme=dark" +
        "&pin=japan:0.310,0.720&pin=nato:0.500,1.000",
    );
  });

  test("may have its arrow written as it is, as people type it", () => {
    const { view: opened, notices } = parse("#tie=condemnation:nato>russia");
    expect(opened.selection).toEqual({ kind: "tie", tie: "condemnation:nato>russia" });
    expect(notices).toEqual([]);
  });

  test("overrides the remembered language and theme; without them, the reader's own stay", () => {
    const remembered = view({ language: "ar", theme: "dark" });
    expect(parse("lang=en&theme=light", remembered).view).toMatchObject({ language: "en", theme: "light" });
    expect(parse("view=table", remembered).view).toMatchObject({
      language: "ar",
      theme: "dark",
      screen: "table",
    });
    expect(parse("", remembered)).toEqual({ view: remembered, notices: [] });
  });

  test("selects a tie that its own filter hides", () => {
    const { view: opened, notices } = parse("tie=conflict:russia>ukraine&hide=conflict");
    expect(opened.selection.kind).toBe("tie");
    expect(notices).toEqual([]);
  });
});

describe("a link with something in it that is not there", () => {
  test.each([
    ["tie=condemnation:atlantis>russia", "link-unknown-tie", "tie", "condemnation:atlantis>russia"],
    ["tie=condemnation:nato=russia", "link-unknown-tie", "tie", "condemnation:nato=russia"],
    ["tie=%E0%A4%A", "link-unknown-tie", "tie", "%E0%A4%A"],
    ["actor=atlantis", "link-unknown-actor", "actor", "atlantis"],
    ["actor=__proto__", "link-unknown-actor", "actor", "__proto__"],
    ["actors=japan,atlantis", "link-unknown-actor", "actors", "atlantis"],
    ["by=text,nobody", "link-unknown-actor", "by", "nobody"],
    ["pin=atlantis:0.1,0.2", "link-unknown-actor", "pin", "atlantis"],
    ["pin=japan:1e9,0", "link-unknown-value", "pin", "japan:1e9,0"],
    ["pin=japan", "link-unknown-value", "pin", "japan"],
    ["pin=japan:9,9", "link-unknown-value", "pin", "japan:9,9"],
    ["pin=japan:0.5,-0.4", "link-unknown-value", "pin", "japan:0.5,-0.4"],
    ["hide=concern,rivalry", "link-unknown-value", "hide", "rivalry"],
    ["without=hearsay,rumour", "link-unknown-value", "without", "rumour"],
    ["denied=maybe", "link-unknown-value", "denied", "maybe"],
    ["scope=beside", "link-unknown-value", "scope", "beside"],
    ["view=globe", "link-unknown-value", "view", "globe"],
    ["read=backwards", "link-unknown-value", "read", "backwards"],
    ["lang=tlh", "link-unknown-value", "lang", "tlh"],
    ["theme=", "link-unknown-value", "theme", ""],
    ["passage=2", "link-unknown-value", "passage", "2"],
    ["actor=japan&passage=0", "link-unknown-value", "passage", "0"],
    ["actor=japan&passage=-1", "link-unknown-value", "passage", "-1"],
    ["actor=japan&passage=1e3", "link-unknown-value", "passage", "1e3"],
    ["colour=red", "link-unknown-key", "colour", "red"],
    ["__proto__=1", "link-unknown-key", "__proto__", "1"],
    ["main", "link-unknown-key", "main", ""],
  ])("%s says so by key and value", (hash, code, key, value) => {
    expect(parse(`#${hash}`).notices).toEqual([
      { code, severity: "notice", path: key, data: { key, value } },
    ]);
  });

  test("shows the rest", () => {
    const { view: opened } = parse("#tie=no:a>b&hide=rivalry,concern&actors=atlantis,japan&view=table");
    expect(opened.selection).toEqual({ kind: "nothing" });
    expect(opened.filter.hiddenTypes).toEqual(["concern"]);
    expect(opened.filter.actors).toEqual(["japan"]);
    expect(opened.screen).toBe("table");
  });

  test("says once that the selection is gone, not also that its passage is", () => {
    expect(codesOf("tie=condemnation:atlantis>russia&passage=2")).toEqual(["link-unknown-tie"]);
  });
});

describe("the passage that a link opens", () => {
  const tie = "tie=cooperation:japan=nato";
  const readIn = (any: Graph, { selection, filter, step }: View) => {
    const sayings = selection.kind === "actor" ? sayingsOf(any, filter, selection.actor) : [];
    const reachable = reachableTies(listedTies(any, filter), allTies(any), selection);
    const read = stepsOf(reachable, selection, sayings)[step];
    return read && { tie: read.tie, claim: read.claim, passage: read.passage.id };
  };
  const inBuiltIn = (hash: string) => readIn(graph, parse(hash).view);

  test("is the one that was read, in whichever order the claims stand by then", () => {
    const turned = arbitraryDossier.chain((dossier) =>
      fc.record({
        before: fc.constant(createGraph(dossier)),
        after: fc
          .shuffledSubarray([...dossier.claims], { minLength: dossier.claims.length })
          .map((claims) => createGraph({ ...dossier, claims })),
      }),
    );
    const cases = turned.chain((both) => arbitraryView(both.before).map((seen) => ({ ...both, seen })));
    fc.assert(
      fc.property(cases, ({ before, after, seen }) => {
        const opened = parseLink(formatLink(seen, before), after, { ...firstView, dossier: seen.dossier });
        expect(opened.notices).toEqual([]);
        expect(readIn(after, opened.view)).toEqual(readIn(before, seen));
      }),
    );
  });

  test("is counted in the dossier's order of claims where an older link gives its number", () => {
    // Of all claims of this tie one is planned: it stands in the midst of the dossier, and last in Evidence.
    expect(inBuiltIn(`${tie}&passage=10`)?.claim).toBe("dual-use-technology-plans");
    expect(inBuiltIn(`${tie}&passage=11`)?.claim).toBe("cyber-space-exercises-agreement");
    const opened = parse(`${tie}&passage=10`);
    expect(opened.notices).toEqual([]);
    expect(opened.view.step).toBe(10);
  });

  test("is the last where there are fewer than the number of an older link, and that is said", () => {
    const { view: opened, notices } = parse(`${tie}&passage=999`);
    expect(notices).toEqual([
      {
        code: "link-unknown-passage",
        severity: "notice",
        path: "passage",
        data: { key: "passage", value: "999" },
      },
    ]);
    expect(inBuiltIn(`${tie}&passage=11`)).toEqual(readIn(graph, opened));
  });

  test("that is gone is told, and the first of its claim is read; of a claim that is gone the first of all", () => {
    const claim = "pledge-to-deepen-ties";
    expect(codesOf(`${tie}&passage=${claim},article@1-2`)).toEqual(["link-unknown-passage"]);
    expect(inBuiltIn(`${tie}&passage=${claim},article@1-2`)?.claim).toBe(claim);
    expect(codesOf(`${tie}&passage=gone,article@1-2`)).toEqual(["link-unknown-passage"]);
    expect(parse(`${tie}&passage=gone,article@1-2`).view.step).toBe(0);
  });

  test.each(["a", "a,b,c,d", "%,b", "1,%", ",", "-1", "0"])("is not named by “%s”", (value) => {
    expect(codesOf(`${tie}&passage=${value}`).length).toBe(1);
    expect(parse(`${tie}&passage=${value}`).view.step).toBe(0);
  });
});

describe("a hostile link", () => {
  test("of 100 kB is not read, and the defaults are shown", () => {
    const defaults = view({ language: "ar" });
    const { view: opened, notices } = parse(`#actors=${"japan,".repeat(17_000)}`, defaults);
    expect(opened).toBe(defaults);
    expect(notices.map(({ code }) => code)).toEqual(["link-too-long"]);
  });

  test("never throws, and gives a view of this dossier", () => {
    const keys = fc.constantFrom(
      "tie",
      "actor",
      "passage",
      "hide",
      "by",
      "actors",
      "pin",
      "lang",
      "view",
      "%",
      "",
    );
    const pieces = fc
      .tuple(keys, fc.constantFrom("=", "", "=="), fc.string({ unit: codePoint }))
      .map((all) => all.join(""));
    const anything = fc.oneof(
      fc.string({ unit: codePoint }),
      fc.array(pieces).map((all) => all.join("&")),
      // fast-check's own addresses begin with a table of all code points, which takes seconds.
      fc.string({ unit: codePoint }).map((text) => new URL(`https://paper.example/${text}`).href),
    );
    fc.assert(
      fc.property(anything, (hash) => {
        const { view: opened } = parse(hash);
        expect(parse(format(opened))).toEqual({ view: opened, notices: [] });
      }),
      { numRuns: 400 },
    );
  });

  test("with half a surrogate pair or a broken escape in it does not throw", () => {
    expect(codesOf("actor=\uD83D")).toEqual(["link-unknown-actor"]);
    expect(codesOf("actors=%,japan,%%")).toEqual(["link-unknown-actor", "link-unknown-actor"]);
  });

  test("of nothing but nonsense gives no flood of notices", () => {
    expect(parse("x=1&".repeat(10_000)).notices.length).toBeLessThanOrEqual(20);
  });

  test("notices are worded in every language and show what was wrong with it as text", () => {
    const hashes = ["tie=x", "actor=<script>", "view=x", "x=y", "y".repeat(100_000)];
    for (const notice of hashes.flatMap((hash) => parse(hash).notices)) {
      for (const { id } of languages) expect(wordIssue(linkIssues, notice, id)).not.toMatch(/undefined|NaN/);
    }
    const [override] = parse("actor=a%E2%80%AEb").notices;
    expect(override && wordIssue(linkIssues, override, "en")).toContain("\u2068a\uFFFDb\u2069");
  });
});

describe("a pin's place", () => {
  test("is rounded once and for all, near the frame, and has no negative zero", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (x, y) => {
        const place = roundPlace({ x, y });
        expect(roundPlace(place)).toEqual(place);
        expect(Math.min(place.x, place.y)).toBeGreaterThanOrEqual(-0.3);
        expect(Math.max(place.x, place.y)).toBeLessThanOrEqual(1.3);
        expect(Object.is(place.x, -0)).toBe(false);
      }),
    );
  });
});
