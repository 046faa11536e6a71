import { expect, test } from "vitest";
import { createLazyImportTasks } from "../../src/io/createLazyTasks";

test("a task whose code has to be fetched answers, and one that is cancelled meanwhile never begins", async () => {
  let begun = 0;
  const tasks = createLazyImportTasks(() => {
    begun += 1;
  });
  const cancelled = tasks.readDossier("{}");
  cancelled.cancel();
  await expect(cancelled.result).rejects.toThrow("cancelled");
  const answered = await tasks.readDossier("{}").result;
  expect(answered.kind).toBe("error");
  expect(begun).toBe(1);
});
