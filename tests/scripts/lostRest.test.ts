import { expect, test } from "vitest";
import { losesRest } from "../../scripts/measuring/lostRest";

const sentence = (at: number) =>
  `The minister number ${at} said at harbour ${at} that talks ${at} would go on ${at}.`;
const lines = Array.from({ length: 20 }, (_, at) => sentence(at));
const markup = lines.map((line) => `<p>${line}</p>`).join("");

test.each([
  ["everything", lines, false],
  ["all but a part in the middle", [...lines.slice(0, 5), ...lines.slice(12)], false],
  ["nothing", [], false],
  ["the last part alone", lines.slice(10), false],
  ["nothing after some place", lines.slice(0, 12), true],
  ["one line after it", [...lines.slice(0, 8), lines[19] ?? ""], true],
])("a text that has %s", (_what, own, expected) => {
  expect(losesRest(own.join("\n"), lines.join("\n"), markup)).toBe(expected);
});

test("what an element without its end tag hides is lost, what the page itself hides is not", () => {
  const [shown, rest] = [lines.slice(0, 10), lines.slice(10)].map((part) =>
    part.map((line) => `<p>${line}</p>`).join(""),
  );
  const [own, truth] = [lines.slice(0, 10).join("\n"), lines.join("\n")];
  expect(losesRest(own, truth, `${shown}<div hidden>${rest}`)).toBe(true);
  expect(losesRest(own, truth, `${shown}<div hidden>${rest}</div>`)).toBe(false);
});

test("what the markup does not have is no loss", () => {
  expect(losesRest(lines.slice(0, 12).join("\n"), lines.join("\n"), markup.slice(0, markup.length / 2))).toBe(
    false,
  );
});
