import { lazyComponent } from "../kit/lazyComponent";
import { useSelect } from "../kit/useStore";

const UpdateBar = lazyComponent(() => import("./UpdateBar").then((module) => module.UpdateBar));

/** A newer version of the program is there, or has come. */
export function UpdateNotice() {
  const state = useSelect((now) => now.update);
  return <div role="status">{state === "none" ? null : <UpdateBar state={state} />}</div>;
}
