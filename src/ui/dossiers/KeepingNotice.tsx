import { lazyPart } from "../kit/lazyPart";
import { useSelect } from "../kit/useStore";

const KeepingBar = lazyPart(() => import("./KeepingBar").then((module) => module.KeepingBar));

/**
 * Under the header, where something stands between the open dossier and the disk. That a file is due waits while the text is gone
 * through: there every line of the screen is needed.
 */
export function KeepingNotice() {
  const isNeeded = useSelect(
    ({ keeping, unkeptForms, fileDue, view }) =>
      keeping.kind === "failed" ||
      keeping.kind === "held" ||
      unkeptForms !== undefined ||
      (fileDue !== undefined && view.screen !== "coding"),
  );
  return <div role="status">{isNeeded ? <KeepingBar /> : null}</div>;
}
