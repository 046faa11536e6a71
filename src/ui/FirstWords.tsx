import app from "./App.module.css";
import { Headline } from "./controls/Headline";
import header from "./controls/header.module.css";
import { Wordmark } from "./controls/Wordmark";
import column from "./MapColumn.module.css";
import { pageMessages } from "./messages/page";
import { useMessages } from "./messages/useMessages";

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
