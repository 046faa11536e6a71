import { expect, test } from "vitest";
import { oncePer } from "../../../src/core/memoise/oncePer";

test("an object is asked about once, whatever the answer, and its twin for itself", () => {
  const asked: object[] = [];
  const first = oncePer((given: { readonly id: string | undefined }) => {
    asked.push(given);
    return given.id;
  });
  const [one, twin] = [{ id: undefined }, { id: undefined }];
  expect([first(one), first(one), first(twin)]).toEqual([undefined, undefined, undefined]);
  expect(asked).toEqual([one, twin]);
});
