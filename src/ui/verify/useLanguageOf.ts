import { useEffect, useState } from "react";
import { useTask } from "../kit/useTask";

/** ms without a key before a text is looked at: each look at a long one is a task of its own. */
const PAUSE = 250;

/** Recognises the language of a text that was pasted or typed; undefined while that is not certain. */
export function useLanguageOf(text: string): string | undefined {
  const { start } = useTask();
  const [recognised, setRecognised] = useState<{ readonly text: string; readonly language: string }>();
  useEffect(() => {
    if (text.trim() === "") return;
    const timer = setTimeout(async () => {
      const end = await start({ kind: "text", source: { kind: "plain", text, areLines: true } });
      if (end.kind !== "done" || end.outcome.kind === "error" || !end.outcome.value.confident) return;
      setRecognised({ text, language: end.outcome.value.language });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [start, text]);
  return recognised?.text === text ? recognised.language : undefined;
}
