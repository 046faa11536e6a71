import { useMemo, useRef } from "react";
import { type ActorAt, castAt } from "../../core/coding/castAt";
import { pairAt, type TwoSides } from "../../core/coding/pairAt";
import type { ActorId } from "../../core/dossier/dossier";
import { sideFields, sideOf, sideOfGroup, toggleActorOnSide, toggleGroup } from "../../core/edit/actorOnSide";
import type { ClaimDraft, SideField } from "../../core/edit/claimDraft";
import { actorName } from "../../core/grammar/naming";
import { formatList, formatNumber } from "../../words/counting";
import { isolate } from "../../words/isolate";
import type { LanguageId } from "../../words/languages";
import { walkMessages } from "../../words/walk";
import { announce } from "../kit/announce";
import { withAlt } from "../kit/answerKey";
import { useKeys } from "../kit/useKeys";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./form.module.css";
import { KeyLetter } from "./KeyLetter";
import type { Aim } from "./useAim";
import { useDraftPlace } from "./useDraftPlace";
import { joinKey, useGroups } from "./useGroups";
import { useSayFields } from "./useSayFields";

/** Keys of the actors that a sentence names, in its order: the types have 1 to 4, what else is done all other letters. */
const keys = ["5", "6", "7", "8", "9", "0", "Q", "W", "R", "U", "J"] as const;
/** Puts the two sides that are offered on the form, and turns them. */
const pairKey = ".";
/** With so many of the sentence's own, those named before it have no place. */
const enough = 9;

type Props = {
  readonly draft: ClaimDraft;
  readonly aim: Aim;
  readonly onChange: (part: Partial<ClaimDraft>) => void;
};

/**
 * Whom the passage's sentence names, and the text shortly before it: one press puts an actor where it is aimed, or takes it
 * off again; after the comma it stands beside the one before. Those who stand together come on a side together.
 */
export function SentenceActors({ draft, aim, onChange }: Props) {
  const messages = useMessages(walkMessages);
  const language = useLanguage();
  const { actors, claims } = useSelect((state) => state.graph.dossier);
  const byId = useSelect((state) => state.graph.actors);
  const choices = useSelect((state) => state.coding.cast);
  const place = useDraftPlace(draft);
  const all = useMemo(
    () => (place === undefined ? [] : castAt(place.document, place.span, actors, claims, choices)),
    [place, actors, claims, choices],
  );
  const here = all.filter(({ isBefore }) => !isBefore).slice(0, keys.length);
  const shown = [
    ...here,
    ...all.filter(({ isBefore }) => isBefore).slice(0, Math.max(0, enough - here.length)),
  ];
  // Who was just described for one field may be wanted in another; behind the others, whose keys stay theirs.
  const described = draft.added
    .filter(({ id }) => !shown.some(({ actor }) => actor.id === id))
    .map((actor) => ({ actor, isNew: false, isBefore: false }));
  const named = [...shown, ...described];
  const groups = useGroups(draft);
  const pair = useMemo(() => place && pairAt(place, actors, claims), [place, actors, claims]);
  const say = useSayFields(draft);
  /** The box that the keyboard is in while a name is pressed: there it goes. */
  const aimed = useRef<SideField>(undefined);
  const put = (part: Partial<ClaimDraft>) => {
    onChange(part);
    say(part);
  };
  const toggle = (one: ActorAt, box?: SideField) =>
    put(toggleActorOnSide(draft, one, box ?? aim.field, aim.joins || box !== undefined));
  const isOn = pair !== undefined && !draft.mutual && isPair(draft, pair);
  const sides = pair && (isOn ? { from: pair.to, to: pair.from } : { from: pair.from, to: pair.to });
  const putPair = () => sides && put({ ...sides, ...(draft.mutual && { mutual: false }) });
  const namesOf = (ids: readonly ActorId[]) =>
    formatList(
      language,
      ids.map((id) => isolate(actorName(byId, id, language))),
    );
  const toggleAll = (group: (typeof groups)[number]["group"]) =>
    put(toggleGroup(draft, group, aim.field, { aimed: aim.isSet, joins: aim.joins }));
  const mayJoin = draft.from.length > 0 || draft.to.length > 0 || draft.saidBy.length > 0;
  useKeys([
    ...(mayJoin ? [{ keys: withAlt(joinKey), run: aim.joinLast }] : []),
    ...(pair === undefined ? [] : [{ keys: withAlt(pairKey), run: putPair }]),
    ...groups.map(({ key, group }) => ({ keys: withAlt(key), run: () => toggleAll(group) })),
    // A key without a name says so: some would do something on the page behind the walk.
    ...keys.map((key, index) => {
      const one = named[index];
      return { keys: withAlt(key), run: () => (one ? toggle(one) : announce(messages.noName(key))) };
    }),
  ]);
  if (named.length === 0 && groups.length === 0) return null;
  return (
    <fieldset className={styles.picks} aria-label={messages.actorsHere}>
      {named.map((one, index) => (
        <button
          key={one.actor.id}
          type="button"
          className={styles.pick}
          data-before={one.isBefore}
          aria-pressed={sideOf(draft, one.actor.id) !== undefined}
          onMouseDown={() => {
            aimed.current = boxWithFocus();
          }}
          onClick={() => {
            toggle(one, aimed.current);
            aimed.current = undefined;
          }}
        >
          {keys[index] === undefined ? null : <KeyLetter>{nameOf(keys[index], language)}</KeyLetter>}
          <bdi>{one.actor.name[language] ?? Object.values(one.actor.name)[0]}</bdi>
          {one.actor.unnamed === true ? <span className={styles.aside}>{messages.unnamed}</span> : null}
          {one.actor.speaksFor === undefined ? null : (
            <span className={styles.aside}>
              {messages.forOne(isolate(actorName(byId, one.actor.speaksFor, language)))}
            </span>
          )}
        </button>
      ))}
      <button
        type="button"
        className={styles.pick}
        aria-pressed={aim.joins}
        disabled={!mayJoin}
        onClick={aim.joinLast}
      >
        <KeyLetter>{joinKey}</KeyLetter>
        {messages.joins}
      </button>
      {groups.map(({ key, group }) => (
        <button
          key={key}
          type="button"
          className={styles.pick}
          data-before
          aria-pressed={sideOfGroup(draft, group) !== undefined}
          onClick={() => toggleAll(group)}
        >
          <KeyLetter>{key}</KeyLetter>
          {namesOf(group)}
        </button>
      ))}
      {sides === undefined ? null : (
        <button
          type="button"
          className={styles.pick}
          data-before
          data-pair
          aria-keyshortcuts={withAlt(pairKey)}
          onClick={putPair}
        >
          <KeyLetter>{pairKey}</KeyLetter>
          {messages.pair(namesOf(sides.from), namesOf(sides.to))}
        </button>
      )}
    </fieldset>
  );
}

const isPair = (one: TwoSides, { from, to }: TwoSides): boolean =>
  JSON.stringify([one.from, one.to]) === JSON.stringify([from, to]);

/** The box of a side that the keyboard is in. */
function boxWithFocus(): SideField | undefined {
  const field = document.activeElement?.closest<HTMLElement>("[data-field]")?.dataset.field;
  return sideFields.find((own) => own === field);
}

const nameOf = (key: string, language: LanguageId) =>
  /\d/.test(key) ? formatNumber(language, Number(key)) : key;
