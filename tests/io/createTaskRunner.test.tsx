import { expect, test } from "vitest";
import { createTaskRunner } from "../../src/io/tasks/createTaskRunner";
import { builtInDossier } from "../support/world";

test("a task that is aborted never begins, or ends with the reason; the next one is answered all the same", async () => {
  let begun = 0;
  const run = createTaskRunner(() => {
    begun += 1;
  });
  const file = "{}";
  await expect(run({ kind: "dossier", file }, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  expect(begun).toBe(0);
  const leaving = new AbortController();
  const aborted = run({ kind: "verify", dossier: builtInDossier }, { signal: leaving.signal });
  leaving.abort("left");
  await expect(aborted).rejects.toBe("left");
  expect((await run({ kind: "dossier", file })).kind).toBe("error");
  expect(begun).toBe(1);
});

test("one worker after the other answers tasks of every kind, and several at once", async () => {
  const run = createTaskRunner();
  const [verified, text, dossier] = await Promise.all([
    run({ kind: "verify", dossier: builtInDossier }),
    run({ kind: "text", source: { kind: "plain", text: "The port is closed. Nobody knows why." } }),
    run({ kind: "dossier", file: JSON.stringify(builtInDossier) }),
  ]);
  expect(verified.counts.claims).toBe(builtInDossier.claims.length);
  expect([text.kind, dossier.kind]).toEqual(["ok", "ok"]);
  const cast = await run({ kind: "cast", text: "Norland condemned Sweden." });
  expect(cast.length).toBeGreaterThan(0);
});

test("a task that breaks off is rejected, and the worker goes on with the next", async () => {
  const run = createTaskRunner();
  const broken = { ...builtInDossier, claims: undefined } as unknown as typeof builtInDossier;
  await expect(run({ kind: "verify", dossier: broken })).rejects.toThrow(/threw/);
  const { counts } = await run({ kind: "verify", dossier: builtInDossier });
  expect(counts.claims).toBe(builtInDossier.claims.length);
});
