import { type RelationTypeId, relationType } from "../../core/codebook/relationTypes";
import type { TieStateId } from "../../core/graph/tieState";
import { choiceMessages } from "../../words/filterChoices";
import { meanings } from "../../words/meanings";
import { LineSample } from "../kit/LineSample";
import { useLanguage, useMessages } from "../kit/useMessages";
import styles from "./meaning.module.css";

type Props = { readonly type: RelationTypeId; readonly heading: "h2" | "h4" };

/** What a relation type means, in the codebook's words. */
export function TypeMeaning({ type, heading: Heading }: Props) {
  const language = useLanguage();
  const messages = useMessages(choiceMessages);
  const { label, cameo, plover } = relationType(type);
  const { definition, example, counterexample } = meanings.relations[type];
  return (
    <div className={styles.meaning}>
      <Heading className={styles.heading}>
        <LineSample type={type} />
        {label[language]}
      </Heading>
      <p>{definition[language]}</p>
      <dl className={styles.examples}>
        <dt>{messages.yes}</dt>
        <dd>{example[language]}</dd>
        <dt>{messages.no}</dt>
        <dd>{counterexample[language]}</dd>
        <dt>{messages.codes}</dt>
        <dd className={styles.codes}>
          <span lang="en" dir="ltr">
            CAMEO {cameo.join(" ")}
          </span>
          {plover.length === 0 ? null : (
            <span lang="en" dir="ltr">
              PLOVER {plover.join(" ")}
            </span>
          )}
        </dd>
      </dl>
    </div>
  );
}

/** What a state of a tie means. */
export function StateMeaning({ id }: { readonly id: TieStateId }) {
  return <p>{meanings.ties[id][useLanguage()]}</p>;
}
