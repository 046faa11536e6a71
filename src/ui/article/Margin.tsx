import type { CSSProperties } from "react";
import { tieSentence } from "../../core/graph/tieSentence";
import { selectTiesByPassage } from "../../state/selectedEvidence";
import { formatList } from "../../words/counting";
import { SignDisc } from "../kit/SignDisc";
import { useLighting } from "../kit/useLighting";
import { useLanguage } from "../kit/useMessages";
import { useSelectAfterPaint } from "../kit/useSelectAfterPaint";
import { useSelect } from "../kit/useStore";
import styles from "./article.module.css";
import { type Choice, choicesOf } from "./choices";
import type { MarginButton } from "./marginSigns";

export type OnChoose = (choices: readonly Choice[], anchor: HTMLElement) => void;

type Props = { readonly button: MarginButton; readonly onChoose: OnChoose };

/** A sign beside the line where passages begin: the keyboard's way to what is marked there. */
export function MarginSignButton({ button, onChoose }: Props) {
  const language = useLanguage();
  const actors = useSelect((state) => state.graph.actors);
  const tiesByPassage = useSelectAfterPaint(selectTiesByPassage);
  const types = new Set(button.signs.map((sign) => sign.type));
  const choices = choicesOf(button.passages, tiesByPassage, actors).filter(({ tie }) => types.has(tie.type));
  const lighting = useLighting(choices.map(({ tie }) => tie));
  return (
    <button
      type="button"
      className={styles.sign}
      style={{ "--middle": `${button.middle}px`, "--place": button.place } as CSSProperties}
      aria-label={formatList(
        language,
        choices.map(({ tie }) => tieSentence(tie, actors, language)),
      )}
      onClick={(event) => onChoose(choices, event.currentTarget)}
      {...lighting}
    >
      {button.signs.map(({ type, form }) => (
        <SignDisc key={type} type={type} form={form} size={button.signs.length === 1 ? 13 : 10} />
      ))}
    </button>
  );
}
