import { expect, test } from "vitest";
import { articlesToWalk, proposalsOf } from "../../scripts/keystrokes/articlesToWalk";
import { draftQuality } from "../../scripts/keystrokes/draftQuality";
import type { Proposal } from "../../src/core/dossier/dossier";

const articles = articlesToWalk("look");

test.each(articles)("a draft that repeats the coding of $name is right in all, and finds all", (article) => {
  const whole = draftQuality(article, proposalsOf(article, { name: "all", suggests: true, quality: 1 }));
  expect(whole.right).toBe(whole.proposals);
  expect(whole.found).toBe(whole.claims);
});

test.each(articles)(
  "with other voices than the coding of $name it is right in all fields but one",
  (article) => {
    const drafted = proposalsOf(article, { name: "all", suggests: true, quality: 1 });
    const others = drafted.map(
      (proposal): Proposal => ({
        ...proposal,
        voice: proposal.voice === "reported" ? "quoted" : "reported",
        saidBy: proposal.voice === "narrator" ? [] : (proposal.saidBy ?? []),
      }),
    );
    const quality = draftQuality(article, others);
    expect(quality.near).toBe(quality.proposals);
    expect(quality.nearlyFound).toBe(quality.claims);
  },
);
