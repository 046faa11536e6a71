import { countQuotes } from "../../core/dossier/countQuotes";
import { countFaults } from "../../core/dossier/issue";
import { countActors, isFiltering } from "../../core/graph/filter";
import { statedForm } from "../../core/graph/tieState";
import { selectIsEditable } from "../../state/editable";
import { selectSpeakers } from "../../state/keyCounts";
import { selectAllLines } from "../../state/shownTies";
import { showScreen } from "../../state/viewing";
import { formatCount } from "../../words/counting";
import { evidenceMessages } from "../../words/evidence";
import { Check } from "../kit/Check";
import { LineSample } from "../kit/LineSample";
import { lazyComponent } from "../kit/lazyComponent";
import { Filled } from "../kit/Names";
import { amountsOf } from "../kit/numbersSentence";
import { pageKeys } from "../kit/pageKeys";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import { ActorsButton } from "./ActorsButton";
import styles from "./evidence.module.css";
import { InShort } from "./InShort";
import short from "./InShort.module.css";
import overview from "./Overview.module.css";
import { Sources } from "./Sources";

/** Only where something is filtered. */
const ShownTies = lazyComponent(() => import("./ShownTies").then((module) => module.ShownTies));

/** Nothing is selected: what the dossier says in short, or what the filter leaves of it; its numbers, and how to begin. */
export function Overview({ onCodebook }: { readonly onCodebook?: (() => void) | undefined }) {
  const language = useLanguage();
  const messages = useMessages(evidenceMessages);
  const graph = useSelect((state) => state.graph);
  const ties = useSelect(selectAllLines).length;
  const speakers = useSelect(selectSpeakers).filter((speaker) => speaker !== "text").length;
  const isEditable = useSelect(selectIsEditable);
  const update = useUpdate();
  const isFiltered = useSelect((state) => isFiltering(state.view.filter));
  const numbers = [
    { name: messages.overview.actors, value: countActors(graph) },
    { name: messages.overview.ties, value: ties },
    { name: messages.overview.claims, value: graph.claims.length },
    { name: messages.overview.passages, value: amountsOf(graph).passages },
    { name: messages.overview.speakers, value: speakers },
  ];
  return (
    <>
      <header className={styles.head}>
        {isFiltered ? (
          <ShownTies />
        ) : (
          <>
            <h3 className={styles.heading}>
              {ties === 0 ? messages.overview.title : messages.overview.inShort}
            </h3>
            <InShort />
          </>
        )}
        {isFiltered ? <h4 className={overview.whole}>{messages.overview.whole}</h4> : null}
        <dl className={short.numbers}>
          {numbers.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{formatCount(language, value)}</dd>
            </div>
          ))}
        </dl>
        <Verified />
        <ActorsButton label={messages.allActors} />
        {isEditable ? (
          <button type="button" className={styles.link} onClick={() => update(showScreen("coding"))}>
            {messages.walk}
          </button>
        ) : null}
      </header>
      <section className={`${styles.begin} ${short.begin}`}>
        <h4>{messages.begin}</h4>
        <ol>
          {(ties === 0 && isEditable ? messages.codingHints : messages.hints).map((hint) => (
            <li key={hint}>
              <Filled text={hint} slots={{ keys: <KeysToo /> }} />
            </li>
          ))}
        </ol>
        <p className={overview.strokes}>
          <LineSample type="condemnation" form={{ ...statedForm, hearsay: true }} />
          <span>{messages.strokes}</span>
        </p>
        {onCodebook === undefined ? null : (
          <button type="button" className={styles.link} onClick={onCodebook}>
            {messages.codebook}
          </button>
        )}
      </section>
      <Sources />
    </>
  );
}

/** The keys that walk, unless they are turned off. */
function KeysToo() {
  const messages = useMessages(evidenceMessages);
  const isOn = useSelect((state) => state.letterKeys);
  return isOn ? (
    <span data-keys="">
      <Filled
        text={messages.keysToo}
        slots={{ next: <kbd>{pageKeys.next}</kbd>, previous: <kbd>{pageKeys.previous}</kbd> }}
      />
    </span>
  ) : null;
}

/** How many of the dossier's quotes stand in their source to the letter, and the way to the faults. */
function Verified() {
  const messages = useMessages(evidenceMessages);
  const update = useUpdate();
  const faults = useSelect((state) => countFaults(state.issues));
  const claims = useSelect((state) => state.graph.claims);
  const quotes = countQuotes(claims.map(({ claim }) => claim));
  const found = claims.flatMap(({ passages }) => passages).length;
  if (quotes === 0 && faults === 0) return null;
  return found < quotes || faults > 0 ? (
    <p className={styles.missing}>
      {quotes === 0 ? null : `${messages.someVerified(found, quotes)} `}
      {faults === 0 ? null : (
        <button type="button" className={styles.link} onClick={() => update(showScreen("verification"))}>
          {messages.faults(faults)}
        </button>
      )}
    </p>
  ) : (
    <p className={styles.verified}>
      <Check />
      <span>{messages.allVerified(quotes)}</span>
    </p>
  );
}
