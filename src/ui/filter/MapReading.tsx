import { actorKinds } from "../../core/codebook/actorKinds";
import { widthOf } from "../../core/scene/strokes";
import { count } from "../../words/counting";
import { choiceMessages } from "../../words/filterChoices";
import { ActorShape } from "../kit/ActorShape";
import { useLanguage, useMessages } from "../kit/useMessages";
import styles from "./mapReading.module.css";

const amounts = [1, 2, 3, 4, 5] as const;

/** What shapes, sizes and widths on the map stand for. */
export function MapReading() {
  const language = useLanguage();
  const messages = useMessages(choiceMessages);
  return (
    <dl className={styles.reading}>
      <dt>{messages.shapes}</dt>
      <dd className={styles.shapes}>
        {actorKinds.map(({ id, label, shape }) => (
          <span key={id} className={styles.shape}>
            <ActorShape shape={shape} />
            {label[language]}
          </span>
        ))}
      </dd>
      <dt>{messages.sizes}</dt>
      <dd>
        <svg className={styles.drawing} width={150} height={44} aria-hidden="true">
          {[10, 14, 20].map((radius, index) => (
            <circle key={radius} className={styles.outline} cx={14 + index * 46} cy={22} r={radius} />
          ))}
        </svg>
        {messages.sizeMeaning}
      </dd>
      <dt>{messages.widths}</dt>
      <dd>
        <svg className={styles.drawing} width={150} height={44} aria-hidden="true">
          {amounts.map((amount, index) => (
            <path
              key={amount}
              className={styles.line}
              d={`M2 ${5 + index * 8.5}H148`}
              strokeWidth={widthOf(amount)}
            />
          ))}
        </svg>
        {messages.widthMeaning(count(language, "passage", 1), count(language, "passage", 5))}
      </dd>
    </dl>
  );
}
