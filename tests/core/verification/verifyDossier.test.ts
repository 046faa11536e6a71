import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runToEnd } from "../../../src/core/coding/runToEnd";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { countFaults } from "../../../src/core/dossier/issue";
import { createMentionFinder } from "../../../src/core/names/mentions";
import { locateExact } from "../../../src/core/quotes/locateExact";
import { validate } from "../../../src/core/validate/validate";
import type { Finding } from "../../../src/core/verification/finding";
import { findingKinds } from "../../../src/core/verification/findingKinds";
import { verifyDossier } from "../../../src/core/verification/verifyDossier";
import { readBuiltIn, remove, smallDossier, withPart } from "../../support/dossiers";

const verified = (dossier: unknown) =>
  runToEnd(verifyDossier(dossier as Dossier, createMentionFinder((dossier as Dossier).actors).findAll));
const small = smallDossier() as unknown as Dossier;
const kindsOf = (findings: readonly Finding[]) => new Set(findings.map(({ kind }) => kind));
const faults = (findings: readonly Finding[]) =>
  findings.filter(({ kind }) => findingKinds.find(({ id }) => id === kind)?.gravity === "fault");

describe("the quotes of a dossier", () => {
  test("that holds are all verbatim, each passage once", () => {
    for (const dossier of [small, readBuiltIn()]) {
      const { findings, counts } = verified(dossier);
      expect(faults(findings)).toEqual([]);
      const passages = dossier.claims.flatMap(({ evidence }) => evidence);
      expect(findings.filter(({ kind }) => kind === "verbatim")).toHaveLength(passages.length);
      expect(counts).toMatchObject({ claims: dossier.claims.length, verbatim: passages.length });
    }
  });

  test("have the answers that the validator gives them, each with its path's claim, passage and language", () => {
    const broken = [
      ["claims[0].evidence[0].quotes.ar.exact", "أدانت  الدولة أ الهجوم على الميناء"],
      ["claims[0].evidence[1].quotes.ar.exact", "وقال الوزير ان 40 سفينة غرقت"],
      ["claims[0].evidence[1].quotes.en.exact", "The minister said that 41 ships had sunk"],
      ["claims[1].evidence[0].quotes.ar.exact", "قطط"],
      ["claims[2].evidence[0].quotes.ar", { exact: "وقال الوزير إن الحرب انتهت" }],
    ].reduce<unknown>((dossier, [path, part]) => withPart(dossier, path as string, part), smallDossier());
    const result = validate(broken);
    const issues = result.kind === "error" ? result.error.issues : [];
    const fromValidator = issues.flatMap(({ code, path }) => {
      const [, claim, evidence, language] =
        /^claims\[(\d+)\]\.evidence\[(\d+)\]\.quotes\.(\w+)$/.exec(path) ?? [];
      return [`${code.replace("quote-", "")} ${small.claims[Number(claim)]?.id} ${evidence} ${language}`];
    });
    const own = faults(verified(broken).findings).map(
      ({ kind, key }) => `${kind} ${key.replace("quote ", "")}`,
    );
    expect(own.toSorted()).toEqual(fromValidator.toSorted());
    expect(own.map((each) => each.split(" ")[0])).toEqual([
      "conflict",
      "missing",
      "ambiguous",
      "orthographic",
      "typographic",
    ]);
  });

  test("are told apart: evidence from aid", () => {
    const dossier = withPart(
      smallDossier(),
      "claims[0].evidence[0].quotes.en.exact",
      "Nobody said this at all",
    );
    const [fault, ...others] = faults(verified(dossier).findings);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ kind: "missing", language: "en", isOriginal: false });
  });

  test("that a repair is known for get one that stands there", () => {
    const dossier = withPart(
      smallDossier(),
      "claims[0].evidence[1].quotes.ar.exact",
      "وقال الوزير ان ٤٠ سفينة غرقت",
    );
    const [fault] = faults(verified(dossier).findings);
    expect(fault).toMatchObject({ kind: "orthographic", found: "وقال الوزير إن 40 سفينة غرقت" });
    const repair =
      fault && "answer" in fault && "repair" in fault.answer ? fault.answer.repair : { exact: "" };
    expect(locateExact(small.documents[0]?.texts.ar ?? "", repair)).toBeDefined();
  });

  test("without evidence, or with a translation's alone, leave their claim unsupported", () => {
    const bare = withPart(smallDossier(), "claims[1].evidence", []);
    expect(kindsOf(faults(verified(bare).findings))).toEqual(new Set(["unsupported"]));
    const aid = withPart(smallDossier(), "claims[0].evidence[0].quotes.ar", remove);
    expect(kindsOf(faults(verified(aid).findings))).toEqual(new Set(["translation-only"]));
    const aids = withPart(aid, "claims[0].evidence[1].quotes.ar", remove);
    expect(faults(verified(aids).findings).map(({ kind }) => kind)).toEqual(["unsupported"]);
  });
});

describe("the number of faults", () => {
  const damages: readonly (readonly [string, unknown])[] = [
    ["claims[0].evidence[0].quotes.ar.exact", "أدانت  الدولة أ الهجوم على الميناء"],
    ["claims[0].evidence[0].quotes.ar", remove],
    ["claims[0].evidence[1].quotes.ar", remove],
    ["claims[0].evidence[1].quotes.en.exact", "The minister said that 41 ships had sunk"],
    ["claims[1].evidence[0].quotes.ar.exact", "قطط"],
    ["claims[1].evidence", []],
    ["claims[1].type", "friendship"],
    ["claims[2].from", ["nobody"]],
    ["claims[2].evidence[0].quotes.en", { exact: "nowhere at all in this text" }],
    ["documents[0].url", "javascript:alert(1)"],
  ];

  test("is the same in the validator, which every other place asks, and in the list to work through", () => {
    fc.assert(
      fc.property(fc.subarray([...damages]), (chosen) => {
        const damaged = chosen.reduce<unknown>(
          (dossier, [path, part]) => withPart(dossier, path, part),
          smallDossier(),
        );
        const result = validate(damaged);
        const sound = result.kind === "ok" ? result.value.dossier : result.error.sound;
        if (sound === undefined) throw new Error("nothing of it is sound");
        const again = validate(sound);
        const issues = again.kind === "ok" ? again.value.notices : again.error.issues;
        expect(faults(verified(sound).findings)).toHaveLength(countFaults(issues));
      }),
    );
  });
});

describe("what the texts hold besides", () => {
  test("paragraphs are those with a claim and those without, each once", () => {
    const { findings, counts } = verified(readBuiltIn());
    const bare = findings.filter(({ kind }) => kind === "paragraph-without-claim");
    const quoted = findings.flatMap((finding) =>
      finding.kind === "verbatim" ? [finding.paragraphNumber] : [],
    );
    const numbers = bare.flatMap((finding) =>
      "paragraphNumber" in finding ? [finding.paragraphNumber] : [],
    );
    expect(numbers.filter((number) => quoted.includes(number))).toEqual([]);
    expect(bare).toHaveLength(counts.paragraphs - counts.paragraphsWithClaim);
  });

  test("whoever is named, and in no claim, is listed with how often and where", () => {
    const { findings } = verified(readBuiltIn());
    const named = findings.flatMap((finding) =>
      finding.kind === "not-coded" ? [[finding.name.en, finding.mentions, finding.paragraphNumber]] : [],
    );
    expect(named).toEqual([
      ["Germany", 2, 13],
      ["Moldova", 1, 16],
      ["France", 1, 17],
    ]);
  });

  test("an actor of the dossier whose claims are gone is named but not coded", () => {
    const { findings } = verified({ ...small, claims: small.claims.filter(({ id }) => id === "war") });
    expect(findings.flatMap((finding) => (finding.kind === "not-coded" ? [finding.actor] : []))).toContain(
      "state-a",
    );
  });

  test("a claim whose passages say “they” is listed; one more that names a side takes it off", () => {
    const named = (dossier: Dossier) =>
      verified(dossier).findings.flatMap((finding) =>
        finding.kind === "sides-not-named" ? [finding.claim] : [],
      );
    expect(named(readBuiltIn())).toEqual(["dual-use-technology-plans", "cyber-space-exercises-agreement"]);
    expect(named(small)).toEqual(["war"]);
    const war = small.claims[2];
    const evidence = [...(war?.evidence ?? []), ...(small.claims[1]?.evidence ?? [])];
    const mended = { ...small, claims: small.claims.with(2, { ...war, evidence } as never) };
    expect(named(mended)).toEqual([]);
  });
});

test("a quote with something else around it is verbatim, and remarked upon", () => {
  const path = "claims[0].evidence[0].quotes.ar.prefix";
  const { findings } = verified(withPart(smallDossier(), path, "وقال الوزير أمس إن "));
  const own = findings.filter((finding) => "claim" in finding && finding.claim === small.claims[0]?.id);
  expect(own).toContainEqual(
    expect.objectContaining({ kind: "context-differs", evidence: 0, language: "ar" }),
  );
  expect(own.filter(({ kind }) => kind === "verbatim")).toHaveLength(small.claims[0]?.evidence.length ?? 0);
  expect(faults(findings)).toEqual([]);
});
