import { pageMessages } from "../../words/page";
import app from "../kit/App.module.css";
import column from "../kit/MapColumn.module.css";
import { useMessages } from "../kit/useMessages";
import { Headline } from "./Headline";
import header from "./header.module.css";
import { Wordmark } from "./Wordmark";

/**
 * What the page shows until the program is there, written into it by the build: the same words in the same places, so that
 * nothing moves when the program takes over.
 */
export function FirstWords() {
  const messages = useMessages(pageMessages);
  return (
    <div className={app.app} data-reading="original" data-screen="map" data-sheet="low">
      <div className={app.top}>
        <header className={header.header} data-editable={false}>
          <Wordmark />
        </header>
      </div>
      <main className={column.column}>
        <div className={column.headline} data-brief={false} data-first="map">
          <Headline />
        </div>
        <div className="first-message" role="status">
          <p className="first-waiting">{messages.coming}</p>
          <p className="first-failed">{messages.notComing}</p>
        </div>
      </main>
      <aside className={app.panels} data-first="map" />
    </div>
  );
}
