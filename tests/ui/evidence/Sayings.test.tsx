import { expect, test } from "vitest";
import { page } from "vitest/browser";
import type { Actor, ActorId, Dossier } from "../../../src/core/dossier/dossier";
import { Sayings } from "../../../src/ui/evidence/Sayings";
import { renderWorld } from "../../support/world";

const actors = [
  { id: "uae", kind: "state", name: { en: "UAE", ar: "الإمارات" } },
  { id: "rsf", kind: "group", name: { en: "RSF", ar: "الدعم السريع" } },
  { id: "sudan", kind: "state", name: { en: "Sudan", ar: "السودان" } },
] as unknown as readonly Actor[];

const claim = (id: string, from: string, to: string, part: object) => ({
  id,
  type: "cooperation",
  from: [from],
  to: [to],
  voice: "reported",
  summary: { en: id },
  evidence: [],
  ...part,
});

/** Sudan says that the UAE helps the RSF, and the UAE denies it; it denies as well what nobody says. */
const dossier = {
  format: "isnad-dossier/1",
  title: { en: "Denied" },
  documents: [],
  actors,
  claims: [
    claim("said", "uae", "rsf", { saidBy: ["sudan"] }),
    claim("denied", "uae", "rsf", { saidBy: ["uae"], modality: "denied" }),
    claim("only-denied", "uae", "sudan", { saidBy: ["uae"], modality: "denied" }),
    claim("asserted", "sudan", "rsf", { voice: "narrator" }),
    claim("planned", "sudan", "rsf", { saidBy: ["uae"], modality: "planned" }),
  ],
} as unknown as Dossier;

const listed = (heading: string) => {
  const head = page.getByRole("heading", { name: heading, exact: true }).elements()[0];
  const rows = head?.closest("section")?.querySelectorAll("li") ?? [];
  return [...rows].map((row) => row.textContent);
};

const show = (id: string, language: "en" | "ar" = "en") => {
  const actor = actors.find((one) => one.id === (id as ActorId));
  if (actor === undefined) throw new Error(`no actor ${id}`);
  const view = { language, selection: { kind: "actor", actor: actor.id } } as const;
  return renderWorld(<Sayings actor={actor} />, { dossier, view });
};

test("who says so is who a tie is according to", async () => {
  await show("sudan");
  expect(listed("According to Sudan")).toEqual([expect.stringContaining("The UAE cooperates with the RSF")]);
  expect(listed("Denied by Sudan")).toEqual([]);
});

test("a plan that only an actor tells beside an act is according to it as a plan; what it denies stands apart", async () => {
  await show("uae");
  expect(listed("According to UAE")).toEqual([
    expect.stringMatching(/^Sudan plans to cooperate with the RSF.*according to the UAE/),
  ]);
  expect(listed("Denied by UAE")).toEqual([
    expect.stringContaining("It is denied that the UAE cooperates with the RSF"),
    expect.stringContaining("It is denied that the UAE cooperates with Sudan"),
  ]);
});

test("in Arabic too", async () => {
  await show("uae", "ar");
  expect(listed("بحسب الإمارات")).toHaveLength(1);
  expect(listed("منفي بحسب الإمارات")).toHaveLength(2);
});
