import { type MouseEvent, useLayoutEffect, useRef, useState } from "react";
import { nextSide, sideFields } from "../../core/edit/actorOnSide";
import type { ClaimDraft, SideField } from "../../core/edit/claimDraft";
import { codingMessages } from "../../words/coding";
import { walkMessages } from "../../words/walk";
import { announce } from "../kit/announce";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { sideLabel } from "./sideLabel";

/** Where the next name goes. */
export type Aim = {
  readonly field: SideField;
  /** Whether a person has aimed it there. */
  readonly isSet: boolean;
  /** Whether it stands there beside the one who was put there last. */
  readonly joins: boolean;
  /** Aims the next name, and it alone, at the side that was changed last; the second time gives that up. */
  readonly joinLast: () => void;
  /**
   * Answers a press on a field's label: it aims the names at the field, and a second press gives that up. The box does not take
   * the focus, so that no screen keyboard covers the names.
   */
  readonly aimAtLabel: (event: MouseEvent) => void;
};

/** Keeps at which side of a draft its next name is aimed. */
export function useAim(draft: ClaimDraft): Aim {
  const coding = useMessages(codingMessages);
  const { nextName } = useMessages(walkMessages);
  const { claims } = useSelect((state) => state.graph);
  const [chosen, setChosen] = useState<{ readonly field: SideField; readonly claims: typeof claims }>();
  const [joining, setJoining] = useState<{ readonly field: SideField; readonly sides: string }>();
  const last = useLastSide(draft);
  const sides = JSON.stringify([draft.evidence, ...sideFields.map((field) => draft[field])]);
  // The next claim of the same passage begins with its first field.
  const held = chosen?.claims === claims ? chosen.field : undefined;
  // Where the text itself says it, nobody else does: the field is not there.
  const isShown = (field: SideField) => field !== "saidBy" || draft.voice !== "narrator";
  const aimed = held !== undefined && isShown(held) ? held : undefined;
  const joined = joining?.sides === sides && isShown(joining.field) ? joining.field : undefined;
  const lastShown = () => (isShown(last.current) ? last.current : draft.to.length > 0 ? "to" : "from");
  const next = aimed ?? nextSide(draft);
  const say = (field: SideField) => announce(nextName(sideLabel(draft, field, coding)));
  return {
    field: joined ?? next,
    isSet: joined !== undefined || aimed !== undefined,
    joins: joined !== undefined,
    joinLast: () => {
      const field = joined === undefined ? lastShown() : undefined;
      setJoining(field && { field, sides });
      say(field ?? next);
    },
    aimAtLabel: (event) => {
      const label = event.target instanceof Element ? event.target.closest("label") : null;
      const pressed = label?.closest<HTMLElement>("[data-field]")?.dataset.field;
      const field = sideFields.find((own) => own === pressed);
      if (field === undefined) return;
      event.preventDefault();
      const isOff = aimed === field;
      setChosen(isOff ? undefined : { field, claims });
      say(isOff ? nextSide(draft) : field);
    },
  };
}

/** Remembers on which side of a draft somebody was put or taken off last, by whatever way. */
function useLastSide(draft: ClaimDraft) {
  const last = useRef<SideField>("from");
  const before = useRef(draft);
  useLayoutEffect(() => {
    last.current = sideFields.find((field) => draft[field] !== before.current[field]) ?? last.current;
    before.current = draft;
  });
  return last;
}
