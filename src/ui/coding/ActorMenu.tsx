import { actorKind } from "../../core/codebook/actorKinds";
import { codingMessages } from "../../words/coding";
import { isolate } from "../../words/isolate";
import { ActorShape } from "../kit/ActorShape";
import { useLanguage, useMessages } from "../kit/useMessages";
import type { ActorChoice } from "./actorChoices";
import styles from "./form.module.css";
import type { useActorCombobox } from "./useActorCombobox";

type Props = {
  readonly label: string;
  readonly choices: readonly ActorChoice[];
  readonly combobox: ReturnType<typeof useActorCombobox>;
};

/** Who may be meant by what is typed. */
export function ActorMenu({ label, choices, combobox }: Props) {
  const { getMenuProps, getItemProps, isShown, highlightedIndex } = combobox;
  return (
    <ul
      {...getMenuProps({ "aria-label": label, "aria-labelledby": undefined })}
      className={styles.menu}
      // A list that scrolls is a stop of Tab in Chromium, and the focus would be lost with it when it closes.
      tabIndex={-1}
      hidden={!isShown}
    >
      {isShown
        ? choices.map((choice, index) => (
            <li
              key={choice.kind === "new" ? `new ${choice.name}` : choice.actor.id}
              {...getItemProps({ item: choice, index })}
              className={styles.option}
              data-highlighted={index === highlightedIndex}
            >
              <Choice choice={choice} />
            </li>
          ))
        : null}
    </ul>
  );
}

function Choice({ choice }: { readonly choice: ActorChoice }) {
  const messages = useMessages(codingMessages);
  const language = useLanguage();
  if (choice.kind === "new") return <span>{messages.newActor(isolate(choice.name))}</span>;
  const { actor, isNew } = choice;
  return (
    <>
      <ActorShape shape={actorKind(actor.kind).shape} />
      <bdi>{actor.name[language] ?? Object.values(actor.name)[0]}</bdi>
      {isNew ? <span className={styles.aside}>{messages.known}</span> : null}
    </>
  );
}
