import { expect, test } from "@playwright/test";
import { killWhileTyping } from "../../scripts/crash/killWhileTyping";

test("what was called saved is there after the browser was killed in the middle of typing", async ({
  baseURL,
}) => {
  test.slow();
  const [times, seed] = [3, 1];
  console.log(`${times} kills, seed ${seed}; npm run crash does a hundred.`);
  let kills = 0;
  for await (const { after, saved, found } of killWhileTyping(baseURL ?? "", times, seed)) {
    kills += 1;
    expect(saved).toBeGreaterThan(0);
    expect(found, `killed ${after} ms after the first save`).toBeGreaterThanOrEqual(saved);
  }
  expect(kills).toBe(times);
});
