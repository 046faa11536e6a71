import { expect, test } from "vitest";
import { firstPassage, type Marked, moveOf, movePassage } from "../../../src/ui/coding/movePassage";

const pressed = (key: string, held: readonly ("shiftKey" | "ctrlKey" | "altKey")[] = []) => ({
  key,
  shiftKey: held.includes("shiftKey"),
  ctrlKey: held.includes("ctrlKey"),
  altKey: held.includes("altKey"),
  metaKey: false,
});

const texts = {
  ltr: { text: "Rutte met Ishiba in Tokyo. Both praised Kyiv.", onward: "ArrowRight", back: "ArrowLeft" },
  rtl: { text: "التقى روته إيشيبا في طوكيو. وأشادا بكييف.", onward: "ArrowLeft", back: "ArrowRight" },
} as const;

test.each(["ltr", "rtl"] as const)(
  "words are gone through along the line, and taken in with Shift, in %s",
  (direction) => {
    const { text, onward, back } = texts[direction];
    const words = text.replaceAll(".", "").split(" ");
    let marked = firstPassage(text, "forward") as Marked;
    const press = (...keys: Parameters<typeof pressed>) => {
      const move = moveOf(pressed(...keys), direction);
      marked = (move && movePassage(text, marked, move)) ?? marked;
      return text.slice(marked.span.start, marked.span.end);
    };
    expect(press(onward)).toBe(words[0]);
    expect(press(onward)).toBe(words[1]);
    expect(press(onward, ["shiftKey"])).toBe(`${words[1]} ${words[2]}`);
    expect(press(onward, ["shiftKey", "ctrlKey"])).toBe(`${words[1]} ${words[2]} ${words[3]}`);
    expect(press(back, ["shiftKey"])).toBe(`${words[1]} ${words[2]}`);
    expect(press("ArrowUp", ["shiftKey", "ctrlKey"])).toBe(`${words[0]} ${words[1]} ${words[2]}`);
    expect(press(back)).toBe(words[2]);
    expect(press("ArrowDown")).toBe(words.slice(5).join(" "));
    expect(press(back)).toBe(words.at(-1));
  },
);

test("a passage stays where the text ends", () => {
  const { text } = texts.ltr;
  const last = firstPassage(text, "backward") as Marked;
  const word = movePassage(text, last, { kind: "word", way: "backward" }) as Marked;
  expect(text.slice(word.span.start, word.span.end)).toBe("Kyiv");
  expect(movePassage(text, word, { kind: "word", way: "forward" })).toBeUndefined();
});

test("Control and Alt alone are not the text’s", () => {
  expect(moveOf(pressed("ArrowLeft", ["ctrlKey"]), "ltr")).toBeUndefined();
  expect(moveOf(pressed("ArrowDown", ["altKey"]), "ltr")).toBeUndefined();
  expect(moveOf(pressed("ArrowDown", ["shiftKey", "altKey", "ctrlKey"]), "ltr")).toBeUndefined();
});
