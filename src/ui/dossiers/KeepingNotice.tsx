import { lazyPart } from "../kit/lazyPart";
import { useSelect } from "../kit/useStore";

const KeepingBar = lazyPart(() => import("./KeepingBar").then((module) => module.KeepingBar));

/** Under the header, where something stands between the open dossier and the disk. */
export function KeepingNotice() {
  const isNeeded = useSelect(
    ({ keeping, unkeptForms, fileDue }) =>
      keeping.kind === "failed" ||
      keeping.kind === "held" ||
      unkeptForms !== undefined ||
      fileDue !== undefined,
  );
  return <div role="status">{isNeeded ? <KeepingBar /> : null}</div>;
}
