import { useCombobox } from "downshift";
import { useRef } from "react";
import { actorKind } from "../../core/actorKinds";
import type { Actor, ActorId } from "../../core/dossier";
import type { SideField } from "../../core/edit/claimDraft";
import { toActor } from "../../core/names/knownActors";
import { likelyKind } from "../../core/names/likelyKind";
import { codingMessages } from "../../words/coding";
import { isolate } from "../../words/isolate";
import { ActorShape } from "../kit/ActorShape";
import { actorName } from "../kit/naming";
import { typedDirection } from "../kit/typedDirection";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { type ActorChoice, actorChoices } from "./actorChoices";
import { FormRow } from "./FormRow";
import styles from "./form.module.css";
import { NewActor } from "./NewActor";
import type { FieldProps } from "./RadioFields";
import { usePhrases } from "./usePhrases";
import { usePrincipal } from "./usePrincipal";

type Props = FieldProps & {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly field: SideField;
  readonly label: string;
  /** What an actor that nobody knows yet is called, while it is described. */
  readonly naming: string | undefined;
  readonly onName: (name: string | undefined) => void;
  /** What stands in the field in which actors are looked for. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
};

/** Actors on one side: those chosen, and a field in which more are found by a name in either language. */
export function ActorsField(props: Props) {
  const { draft, actors, onChange, field, label, naming, onName, typed, onType, ...notes } = props;
  const messages = useMessages(codingMessages);
  const language = useLanguage();
  const dossierActors = useSelect((state) => state.graph.dossier.actors);
  const input = useRef<HTMLInputElement>(null);
  const chosen = draft[field];
  const isUnnamed = field === "saidBy" && chosen.length === 0 && naming === undefined;
  const offered = isUnnamed ? draft.unknownSpeaker : undefined;
  const phrases = usePhrases(typed.trim(), draft);
  const choices = actorChoices(typed.trim(), actors, dossierActors, chosen, phrases);

  const suggested = usePrincipal(naming, draft, actors);

  const add = (actor: Actor, principal?: Actor) => {
    const added = [actor, ...(principal === undefined ? [] : [principal])].filter(
      ({ id }) => !actors.has(id),
    );
    onChange({
      [field]: [...chosen, actor.id],
      ...(added.length > 0 ? { added: [...draft.added, ...added] } : {}),
    });
  };
  const take = (choice: ActorChoice) => {
    onType("");
    if (choice.kind === "own") add(choice.actor);
    else if (choice.kind === "new") onName(choice.name);
    else add(toActor(choice.actor, new Set(["text", ...actors.keys()])));
  };
  const remove = (id: ActorId) => {
    onChange({ [field]: chosen.filter((other) => other !== id) });
    input.current?.focus();
  };

  const combobox = useCombobox<ActorChoice>({
    items: [...choices],
    itemToString: () => typed,
    selectedItem: null,
    inputValue: typed,
    defaultHighlightedIndex: 0,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) take(selectedItem);
    },
  });
  const { isOpen, highlightedIndex } = combobox;
  const isShown = isOpen && choices.length > 0;

  return (
    <FormRow field={field} label={label} {...notes}>
      {(control) => (
        <>
          <div className={styles.actors}>
            {chosen.map((id) => (
              <span key={id} className={styles.chip}>
                <bdi>{actorName(actors, id, language)}</bdi>
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={messages.remove(isolate(actorName(actors, id, language)))}
                  onClick={() => remove(id)}
                >
                  ×
                </button>
              </span>
            ))}
            <input
              {...combobox.getInputProps({
                ...control,
                ref: input,
                "aria-labelledby": undefined,
                onChange: (event) => onType(event.currentTarget.value),
                onKeyDown: (event) => {
                  if (event.key === "Backspace" && typed === "" && chosen.length > 0) {
                    onChange({ [field]: chosen.slice(0, -1) });
                  }
                  if (event.key === "Escape" && (isShown || typed !== "")) {
                    event.preventDefault();
                    onType("");
                    combobox.closeMenu();
                    Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
                  }
                  // Nothing is typed: Enter and Escape are the form's, Alt with a letter or arrow as well.
                  if (
                    (/^(?:Enter|Escape)$/.test(event.key) && typed.trim() === "" && !isShown) ||
                    event.altKey ||
                    event.ctrlKey
                  ) {
                    Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
                  }
                },
              })}
              className={styles.finder}
              type="text"
              dir={typedDirection(typed)}
              autoComplete="off"
              spellCheck={false}
              placeholder={chosen.length === 0 ? messages.add : undefined}
            />
          </div>
          <ul
            {...combobox.getMenuProps({ "aria-label": label, "aria-labelledby": undefined })}
            className={styles.menu}
            hidden={!isShown}
          >
            {isShown
              ? choices.map((choice, index) => (
                  <li
                    key={choice.kind === "new" ? `new ${choice.name}` : `${choice.kind} ${choice.actor.id}`}
                    {...combobox.getItemProps({ item: choice, index })}
                    className={styles.option}
                    data-highlighted={index === highlightedIndex}
                  >
                    <Choice choice={choice} />
                  </li>
                ))
              : null}
          </ul>
          {offered === undefined ? null : (
            <button type="button" className={styles.plain} onClick={() => onName(offered)}>
              {messages.newActor(isolate(offered))}
            </button>
          )}
          {naming === undefined ? null : (
            <NewActor
              name={naming}
              describedBy={control["aria-describedby"]}
              likely={
                likelyKind(naming) ?? (field === "saidBy" || suggested !== undefined ? "person" : "state")
              }
              suggested={suggested}
              taken={[...actors.values()]}
              onTake={(actor, principal) => {
                add(actor, principal);
                onName(undefined);
                input.current?.focus();
              }}
              onCancel={() => {
                onName(undefined);
                input.current?.focus();
              }}
            />
          )}
        </>
      )}
    </FormRow>
  );
}

function Choice({ choice }: { readonly choice: ActorChoice }) {
  const messages = useMessages(codingMessages);
  const language = useLanguage();
  if (choice.kind === "new") return <span>{messages.newActor(isolate(choice.name))}</span>;
  const { actor } = choice;
  return (
    <>
      <ActorShape shape={actorKind(actor.kind).shape} />
      <bdi>{actor.name[language] ?? Object.values(actor.name)[0]}</bdi>
      {choice.kind === "known" ? <span className={styles.aside}>{messages.known}</span> : null}
    </>
  );
}
