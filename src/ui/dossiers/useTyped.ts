import { useEffect, useRef, useState } from "react";
import { useServices } from "../kit/useStore";

/** What is typed into a field to be read later, kept under a key: it survives a reload and a change of screen. */
export function useTyped(key: string) {
  const { library } = useServices();
  const [typed, setTyped] = useState("");
  const [isKept, setKept] = useState(true);
  const latest = useRef(0);
  useEffect(() => {
    let isGone = false;
    library.draft(key).then((kept) => {
      if (isGone || typeof kept !== "string") return;
      // Somebody may have begun to type: both stay.
      setTyped((now) => (now === "" || now === kept ? kept : `${kept}\n\n${now}`));
    });
    return () => {
      isGone = true;
    };
  }, [library, key]);

  const type = async (words: string) => {
    setTyped(words);
    latest.current += 1;
    const turn = latest.current;
    const answer = await (words === "" ? library.dropDraft(key) : library.keepDraft(key, words));
    if (turn === latest.current) setKept(answer.kind === "ok");
  };
  return { typed, isKept, type };
}
