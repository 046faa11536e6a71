import { useDrafts } from "./useDrafts";

/** Keeps the forms of the open dossier, whatever of it is shown. */
export function DraftKeeper() {
  useDrafts();
  return null;
}
