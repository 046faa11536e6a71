import { useEffect, useRef } from "react";
import type { DraftCast } from "../../core/coding/draftCast";
import type { Actor, ActorId } from "../../core/dossier/dossier";
import type { ClaimDraft, SideField } from "../../core/edit/claimDraft";
import { actorName } from "../../core/grammar/naming";
import { likelyKind } from "../../core/names/likelyKind";
import { codingMessages } from "../../words/coding";
import { isolate } from "../../words/isolate";
import { announce } from "../kit/announce";
import { typedDirection } from "../kit/typedDirection";
import { useLanguage, useMessages } from "../kit/useMessages";
import { ActorMenu } from "./ActorMenu";
import { type ActorChoice, actorChoices, isFirstMeant } from "./actorChoices";
import { FormRow } from "./FormRow";
import styles from "./form.module.css";
import { NewActor } from "./NewActor";
import type { FieldProps } from "./RadioFields";
import { SpeakerOffer } from "./SpeakerOffer";
import { useActorCombobox } from "./useActorCombobox";
import { usePhrases } from "./usePhrases";
import { usePrincipal } from "./usePrincipal";

type Props = FieldProps & {
  readonly cast: DraftCast;
  readonly field: SideField;
  readonly label: string;
  /** Somebody was chosen, and the keyboard may go elsewhere. */
  readonly onChosen: () => void;
};

/** Actors on one side: those chosen, and a box in which more are found by a name in either language. */
export function ActorsField({ draft, cast, onChange, onChosen, field, label, ...notes }: Props) {
  const messages = useMessages(codingMessages);
  const box = useRef<HTMLInputElement>(null);
  const chosen = draft[field];
  const typed = draft.typed?.[field] ?? "";
  const naming = draft.naming?.[field];
  const phrases = usePhrases(typed.trim(), draft);
  const choices = actorChoices(typed.trim(), cast, chosen, phrases);

  const onType = (words: string) => onChange({ typed: { ...draft.typed, [field]: words } });
  const onName = (name: string | undefined) => onChange({ naming: { ...draft.naming, [field]: name } });
  const take = (choice: ActorChoice) => {
    onType("");
    if (choice.kind === "new") onName(choice.name);
    else onChange(withActor(draft, field, cast, choice.actor));
  };
  const remove = (id: ActorId) => {
    onChange({ [field]: chosen.filter((other) => other !== id) });
    box.current?.focus();
  };
  const combobox = useActorCombobox({
    choices,
    typed,
    takesFirst: isFirstMeant(choices, typed.trim(), cast, chosen),
    onType,
    onTake: (choice) => {
      take(choice);
      if (choice.kind === "actor") onChosen();
    },
    onNamed: take,
    onBack: () => {
      if (chosen.length > 0) onChange({ [field]: chosen.slice(0, -1) });
    },
    onRefused: () => announce(messages.nobodyTaken),
  });

  const { closeMenu } = combobox;
  // Whoever comes by a name pressed beside the box leaves the keyboard in it: its list would stay over the form.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another side is what closes it
  useEffect(closeMenu, [chosen]);

  return (
    <FormRow field={field} label={label} {...notes}>
      {(control) => (
        <>
          <div className={styles.actors}>
            <Chosen cast={cast} chosen={chosen} onRemove={remove} />
            {field === "saidBy" ? (
              <SpeakerOffer
                draft={draft}
                cast={cast}
                onChange={onChange}
                onName={onName}
                onTaken={onChosen}
              />
            ) : null}
            <input
              {...combobox.getInputProps({
                ...control,
                ref: box,
                "aria-labelledby": undefined,
                onChange: (event) => onType(event.currentTarget.value),
                onKeyDown: combobox.onKeyDown,
              })}
              className={styles.finder}
              type="text"
              dir={typedDirection(typed)}
              autoComplete="off"
              spellCheck={false}
              placeholder={chosen.length === 0 ? messages.add : undefined}
            />
            {combobox.isRefused ? <p className={styles.refused}>{messages.nobodyTaken}</p> : null}
          </div>
          <ActorMenu label={label} choices={choices} combobox={combobox} />
          {naming === undefined ? null : (
            <ActorToDescribe
              draft={draft}
              cast={cast}
              field={field}
              name={naming}
              describedBy={control["aria-describedby"]}
              onTake={(actor, principal) => {
                onChange({
                  ...withActor(draft, field, cast, actor, principal),
                  naming: { ...draft.naming, [field]: undefined },
                });
                box.current?.focus();
                onChosen();
              }}
              onCancel={() => {
                onName(undefined);
                box.current?.focus();
              }}
            />
          )}
        </>
      )}
    </FormRow>
  );
}

/** Puts an actor behind those of a side; what the dossier does not have comes along, for whom it speaks included. */
function withActor(
  draft: ClaimDraft,
  field: SideField,
  { byId }: DraftCast,
  actor: Actor,
  principal?: Actor,
): Partial<ClaimDraft> {
  const added = [actor, ...(principal === undefined ? [] : [principal])].filter(({ id }) => !byId.has(id));
  return {
    [field]: [...draft[field], actor.id],
    ...(added.length > 0 ? { added: [...draft.added, ...added] } : {}),
  };
}

type ChosenProps = {
  readonly cast: DraftCast;
  readonly chosen: readonly ActorId[];
  readonly onRemove: (id: ActorId) => void;
};

function Chosen({ cast, chosen, onRemove }: ChosenProps) {
  const messages = useMessages(codingMessages);
  const language = useLanguage();
  return chosen.map((id) => (
    <span key={id} className={styles.chip}>
      <bdi>{actorName(cast.byId, id, language)}</bdi>
      <button
        type="button"
        className={styles.remove}
        aria-label={messages.remove(isolate(actorName(cast.byId, id, language)))}
        onClick={() => onRemove(id)}
      >
        ×
      </button>
    </span>
  ));
}

type ToDescribe = Pick<Props, "draft" | "cast" | "field"> &
  Pick<Parameters<typeof NewActor>[0], "name" | "describedBy" | "onTake" | "onCancel">;

/** An actor that nobody knows yet, with what its name and the text tell of it. */
function ActorToDescribe({ draft, cast, field, name, ...others }: ToDescribe) {
  const suggested = usePrincipal(name, draft, cast.byId);
  const isPerson = field === "saidBy" || suggested !== undefined;
  return (
    <NewActor
      {...others}
      name={name}
      likely={likelyKind(name) ?? (isPerson ? "person" : "state")}
      suggested={suggested}
      taken={[...cast.byId.values()]}
    />
  );
}
