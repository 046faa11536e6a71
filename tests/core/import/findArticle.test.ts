import { expect, test } from "vitest";
import { findArticle } from "../../../src/core/import/findArticle";
import { headlineOf } from "../../../src/core/import/headline";
import { readShown } from "../../../src/core/import/htmlText";
import { parsePage } from "../../../src/core/import/htmlTree";

const lines = (count: number, what: string) =>
  Array.from(
    { length: count },
    (_, index) =>
      `The ${what} number ${index} said on Monday, at the harbour, that the talks would go on there.`,
  );
const marked = (all: readonly string[], name: string) =>
  all.map((text) => `<p class="${name}">${text}</p>`).join("");

const [report, rest, remarks] = [lines(20, "minister"), lines(8, "envoy"), lines(20, "reader")];
const headline = "Talks go on at the harbour";

test.each([
  [
    "has its first part, too, where the other reader has the last alone",
    `${marked(report, "alpha")}${marked(rest, "beta")}`,
    rest,
    [headline, ...report, ...rest],
  ],
  [
    "ends where the other reader does, where that begins at the headline and what follows is marked up otherwise",
    `${marked(rest, "beta")}${marked(remarks, "remark")}`,
    rest,
    [headline, ...rest],
  ],
])("an article %s", (_what, body, readable, expected) => {
  const { blocks } = readShown(parsePage(`<article><h1>${headline}</h1>${body}</article>`));
  expect(findArticle(blocks, headline, readable)).toEqual(expected);
});

test("its headline may stand in no heading, but is not the end of the way through the site", () => {
  const body = `<ul><li><a href=/>Home</a></li><li>${headline}</li></ul><dl><dt>${headline}</dt><dd>${marked(rest, "beta")}</dd></dl>`;
  const { blocks } = readShown(parsePage(body));
  expect(headlineOf(blocks, headline)?.element.tagName).toBe("dt");
  expect(findArticle(blocks, headline, rest)).toEqual([headline, ...rest]);
});

test("a list of many short lines is the text, whatever is remarked behind it", () => {
  const rounds = Array.from({ length: 15 }, (_, at) => `Round ${at}: ${at + 1} May`);
  const remark =
    "Remarks that cannot be understood, or that lack respect for others, are not shown here at all.";
  const body = `<article><h1>${headline}</h1><p>${rounds.join("<br>")}</p><p>${remark}</p></article>`;
  const { blocks } = readShown(parsePage(body));
  expect(findArticle(blocks, headline, [...rounds, remark])).toEqual([headline, ...rounds, remark]);
});

const furniture = [
  ...["By Jane Doe", "Published 3 May 2020", "Comments (12)", "Listen to this article", "4 min read"],
  ...[
    "Text size",
    "Small",
    "Medium",
    "Large",
    "Gift this",
    "Bookmark",
    "World",
    "Europe",
    "Harbours",
    "Ships",
  ],
];

test("many short lines of what stands about a text are not of it", () => {
  const body = `<article><h1>${headline}</h1>${marked(furniture, "f")}${marked(report.slice(0, 5), "p")}</article>`;
  const { blocks } = readShown(parsePage(body));
  const readable = [...furniture, ...report.slice(0, 5)];
  expect(findArticle(blocks, headline, readable)).toEqual([headline, ...report.slice(0, 5)]);
});

test("who wrote a list, and when, is not of it", () => {
  const rounds = Array.from({ length: 15 }, (_, at) => `Round ${at}: ${at + 1} May`);
  const body = `<article><h1>${headline}</h1>${marked([...furniture.slice(0, 2), ...rounds], "r")}<p>${rest[0]}</p></article>`;
  const { blocks } = readShown(parsePage(body));
  const readable = [...furniture.slice(0, 2), ...rounds, ...rest.slice(0, 1)];
  expect(findArticle(blocks, headline, readable)).toEqual([headline, ...rounds, ...rest.slice(0, 1)]);
});
