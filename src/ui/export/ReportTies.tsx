import { useEffect, useRef, useState } from "react";
import type { Tie } from "../../core/graph/ties";
import { reportMessages } from "../../words/report";
import forms from "../kit/form.module.css";
import { useMessages } from "../kit/useMessages";
import { usePrinting } from "../kit/usePrinting";
import { ReportTie } from "./ReportTie";

/** Ties that are put on the page at once: thousands of them take seconds. */
const batch = 200;

/** The ties as chapters. On the screen the next ones come when the end of these is in sight; on paper there are all. */
export function ReportTies({ ties }: { readonly ties: readonly Tie[] }) {
  const messages = useMessages(reportMessages);
  const isPrinting = usePrinting();
  const [wanted, setWanted] = useState(batch);
  const end = useRef<HTMLButtonElement>(null);
  const shown = isPrinting ? ties : ties.slice(0, wanted);
  const rest = ties.length - shown.length;

  useEffect(() => {
    if (end.current === null || rest === 0) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setWanted((before) => before + batch);
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [rest]);

  return (
    <>
      {shown.map((tie) => (
        <ReportTie key={tie.id} tie={tie} />
      ))}
      {rest === 0 ? null : (
        <p>
          <button ref={end} type="button" className={forms.plain} onClick={() => setWanted(ties.length)}>
            {messages.showRest(rest)}
          </button>
        </p>
      )}
    </>
  );
}
