import { describe, expect, test } from "vitest";
import { createQuoteCheck } from "../../../src/core/quotes/createQuoteCheck";

const { checkQuote } = createQuoteCheck([]);
const english = (what: string) =>
  `The envoy wrote that ${what} was the end of the long talks in the harbour.`;
const arabic = (what: string) => `وأضاف الوزير أن ${what} في الميناء الشمالي صباح اليوم`;
const isConflict = (one: string, other: string) =>
  [
    [one, other],
    [other, one],
  ].map(([text = "", exact = ""]) => checkQuote(text, { exact }).kind === "conflict");
const said = (frame: (what: string) => string, one: string, other: string) =>
  isConflict(frame(one), frame(other));

describe("words that are a number, a month or a negator somewhere else", () => {
  test.each([
    [arabic, "قال جون كيري", "قال كيري"],
    [arabic, "الوزير مارس ضغوطه", "الوزير واصل ضغوطه"],
    [arabic, "كل ما ورد", "كل الذي ورد"],
    [arabic, "ما قاله", "الذي قاله"],
    [english, "until", "til"],
  ])("are none here", (frame, one, other) => {
    expect(said(frame, one, other)).toEqual([false, false]);
  });

  test.each([
    [arabic, "15 مارس", "15 أبريل"],
    [arabic, "الاجتماع في مارس", "الاجتماع في أبريل"],
    [arabic, "الحكومة ما قبلت العرض", "الحكومة قبلت العرض"],
    [english, "the unlikely end", "the likely end"],
  ])("are some where they are", (frame, one, other) => {
    expect(said(frame, one, other)).toEqual([true, true]);
  });
});

describe("capitals and order", () => {
  test.each([
    ["Dr Smith", "Mr Smith"],
    ["President Dahl", "Mr Dahl"],
    ["the Foreign Ministry", "the Ministry of Foreign Affairs"],
    ["the TV", "the Television"],
    ["that I would", "that He would"],
    ["Japan and South Korea", "South Korea and Japan"],
    ["Japan, South Korea and NATO", "NATO, Japan and South Korea"],
  ])("make no other actor: %s, %s", (one, other) => {
    expect(said(english, one, other)).toEqual([false, false]);
  });

  test.each([
    ["Mr Dahl", "Mr Kidd"],
    ["the President", "the Prime Minister"],
    ["Japan condemned South Korea", "South Korea condemned Japan"],
    ["Japan, South Korea", "South Korea, Japan"],
    ["Japan and South Korea", "Japan and NATO"],
  ])("leave another actor one: %s, %s", (one, other) => {
    expect(said(english, one, other)).toEqual([true, true]);
  });
});

describe("numbers and dates", () => {
  test.each([
    [english, "10 km", "10km"],
    [english, "5 pm", "5pm"],
    [english, "$5 bn", "$5bn"],
    [english, "$5 billion", "$5bn"],
    [english, "5 million", "5million"],
    [english, "the 27-member union", "the 27member union"],
    [english, "5 May", "May 5"],
    [english, "Sept. 11", "September 11"],
    [english, "Jan. 5", "January 5"],
    [english, "5 Jan", "5 January"],
    [english, "Mon. evening", "Monday evening"],
    [arabic, "5 أيار/مايو", "5 مايو"],
    [english, "nobody", "no one"],
    [english, "No. 10", "number 10"],
  ])("are the same in another notation: %#", (frame, one, other) => {
    expect(said(frame, one, other)).toEqual([false, false]);
  });

  test.each([
    [english, "5 May", "May 6"],
    [english, "$5 bn", "$5 mn"],
    [english, "10km", "11 km"],
    [english, "Sept. 11", "Oct. 11"],
    [arabic, "5 أيار/مايو", "5 يونيو"],
    [english, "no one", "everyone"],
  ])("that differ are a conflict: %#", (frame, one, other) => {
    expect(said(frame, one, other)).toEqual([true, true]);
  });
});
