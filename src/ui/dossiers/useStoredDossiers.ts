import { useEffect, useState } from "react";
import type { Result } from "../../core/dossier/issue";
import type { StoredDossier } from "../../core/dossier/storedDossier";
import type { SaveRefusal } from "../../state/services";
import { useServices } from "../kit/useStore";

/**
 * The dossiers on this device, or those that were deleted and can be restored, as they are now in all tabs; undefined until
 * they have been read.
 */
export function useStoredDossiers(
  which: "list" | "listRemoved" = "list",
): Result<readonly StoredDossier[], SaveRefusal> | undefined {
  const { library } = useServices();
  const [stored, setStored] = useState<Result<readonly StoredDossier[], SaveRefusal>>();
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      const list = await library[which]();
      if (!isOver) setStored(list);
    };
    void read();
    const unsubscribe = library.subscribe(read);
    return () => {
      isOver = true;
      unsubscribe();
    };
  }, [library, which]);
  return stored;
}
