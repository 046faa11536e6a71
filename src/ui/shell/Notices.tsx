import { lazyComponent } from "../kit/lazyComponent";
import { useSelect } from "../kit/useStore";

/** Only where something was wrong with the link. */
const NoticeList = lazyComponent(() => import("./NoticeList").then((module) => module.NoticeList));

/** What was wrong with the link that was opened; the rest of it is shown. */
export function Notices() {
  const hasNotices = useSelect((state) => state.notices.length > 0);
  return <div role="status">{hasNotices ? <NoticeList /> : null}</div>;
}
