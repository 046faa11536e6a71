import { relationTypes } from "../../core/codebook/relationTypes";
import { tieStates } from "../../core/graph/tieState";
import { setLetterKeys } from "../../state/viewing";
import { codebookMessages } from "../../words/codebook";
import { codingRules } from "../../words/codingRules";
import type { LanguageId } from "../../words/languages";
import { meanings } from "../../words/meanings";
import { TypeMeaning } from "../filter/meanings";
import { pageKeys } from "../kit/pageKeys";
import dialog from "../kit/titledDialog.module.css";
import { useMedia } from "../kit/useMedia";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "./codebook.module.css";

/** The keys that the help names, and what they do. */
const helpKeys = [
  { keys: [pageKeys.search], does: "search" },
  { keys: ["Tab"], does: "tab" },
  { keys: ["←", "→", "↑", "↓"], does: "arrows" },
  { keys: ["Enter"], does: "enter" },
  { keys: ["PgUp", "PgDn"], does: "pages" },
  { keys: ["+", "−", "0"], does: "zoom" },
  { keys: [pageKeys.next, pageKeys.previous], does: "walk" },
  { keys: [pageKeys.original], does: "original" },
  { keys: [pageKeys.coding], does: "coding" },
  { keys: [pageKeys.agree, pageKeys.disagree], does: "review" },
  { keys: ["Esc"], does: "escape" },
] as const;

/** How sentences became lines: the types, who says so, what "verbatim" means; and the keys. */
export function Codebook() {
  const messages = useMessages(codebookMessages);
  const language = useLanguage();
  return (
    <div className={dialog.body}>
      <p>{messages.intro}</p>
      <section>
        <h3 className={styles.heading}>{messages.types}</h3>
        <ul className={styles.types}>
          {relationTypes.map(({ id }) => (
            <li key={id}>
              <TypeMeaning type={id} heading="h4" />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className={styles.heading}>{messages.states}</h3>
        <dl className={styles.states}>
          {tieStates.map(({ id, label }) => (
            <div key={id}>
              <dt>{label[language]}</dt>
              <dd>{meanings.ties[id][language]}</dd>
            </div>
          ))}
        </dl>
      </section>
      {[...codingRules.map((rules) => wordsIn(rules, language)), messages.verbatim].map(
        ({ title, items }) => (
          <section key={title}>
            <h3 className={styles.heading}>{title}</h3>
            <ul className={styles.rules}>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </section>
        ),
      )}
      <Keyboard />
    </div>
  );
}

/** What the keys do, and the choice whether letters are among them. Where fingers point it is folded: few have a keyboard there. */
function Keyboard() {
  const messages = useMessages(codebookMessages);
  const update = useUpdate();
  const letterKeys = useSelect((state) => state.letterKeys);
  const isTouched = useMedia("(pointer: coarse)");
  return (
    <section>
      <details open={!isTouched}>
        <summary className={styles.folded}>
          <h3 className={styles.heading}>{messages.keys}</h3>
        </summary>
        <dl className={styles.keys}>
          {helpKeys.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key} className={styles.key}>
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{messages.keyDoes[does]}</dd>
            </div>
          ))}
        </dl>
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={letterKeys}
            onChange={({ target }) => update(setLetterKeys(target.checked))}
          />
          <span>{messages.letterKeys}</span>
        </label>
      </details>
    </section>
  );
}

const wordsIn = ({ title, items }: (typeof codingRules)[number], language: LanguageId) => ({
  title: title[language],
  items: items.map((item) => item[language]),
});
