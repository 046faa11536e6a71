import { useEffect, useState } from "react";
import type { Result } from "../../core/dossier/issue";
import type { Kept } from "../../core/dossier/kept";
import type { NotKept } from "../../state/services";
import { useServices } from "../kit/useStore";

/** The dossiers on this device, as they are now in all tabs; undefined until they have been read. */
export function useKept(): Result<readonly Kept[], NotKept> | undefined {
  const { library } = useServices();
  const [kept, setKept] = useState<Result<readonly Kept[], NotKept>>();
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      const list = await library.list();
      if (!isOver) setKept(list);
    };
    void read();
    const unsubscribe = library.subscribe(read);
    return () => {
      isOver = true;
      unsubscribe();
    };
  }, [library]);
  return kept;
}
