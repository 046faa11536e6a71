import { expect, test } from "vitest";
import { type RelationTypeId, relationTypes } from "../../../src/core/codebook/relationTypes";
import type { Beginning } from "../../../src/core/graph/marking";
import type { Passage } from "../../../src/core/graph/passages";
import { statedForm } from "../../../src/core/graph/tieState";
import { marginButtons } from "../../../src/ui/article/marginSigns";

const beginning = (type: RelationTypeId, id: string, hearsay = false): Beginning => ({
  type,
  passage: { id } as unknown as Passage,
  form: { ...statedForm, hearsay },
});

test("passages that begin on different lines have a button each", () => {
  const buttons = marginButtons([beginning("concern", "a"), beginning("concern", "b")], [20, 60]);
  expect(buttons.map(({ middle, place }) => [middle, place])).toEqual([
    [20, 0],
    [60, 0],
  ]);
});

test("passages of one type that begin on the same line share a button, hollow only if all are hearsay", () => {
  const both = marginButtons([beginning("concern", "a", true), beginning("concern", "b")], [20, 20.4]);
  expect(both).toHaveLength(1);
  expect(both[0]?.passages.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(both[0]?.signs).toEqual([{ type: "concern", form: statedForm }]);
  const [hollow] = marginButtons([beginning("concern", "a", true)], [20]);
  expect(hollow?.signs).toEqual([{ type: "concern", form: { ...statedForm, hearsay: true } }]);
});

test("two types on a line stand side by side; of more, the second place takes the rest", () => {
  const all = relationTypes.map(({ id }, index) => beginning(id, `p${index}`));
  const two = marginButtons(all.slice(0, 2), [20, 20]);
  expect(two.map(({ place, signs }) => [place, signs.length])).toEqual([
    [0, 1],
    [1, 1],
  ]);
  const four = marginButtons(all, [20, 20, 20, 20]);
  expect(four.map(({ place, signs, passages }) => [place, signs.length, passages.length])).toEqual([
    [0, 1, 1],
    [1, 3, 3],
  ]);
});
