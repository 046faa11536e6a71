import { type MouseEvent, useState } from "react";
import { nextSide, sideFields } from "../../core/edit/actorOnSide";
import type { ClaimDraft, SideField } from "../../core/edit/claimDraft";
import { codingMessages } from "../../words/coding";
import { walkMessages } from "../../words/walk";
import { announce } from "../kit/announce";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { sideLabel } from "./sideLabel";

/**
 * Returns the field that the next name goes to, and what a press on the label of such a field does: it aims the names at the
 * field, and a second press gives that up. The box does not take the focus, so that no screen keyboard covers the names.
 */
export function useAim(draft: ClaimDraft): readonly [SideField, (event: MouseEvent) => void] {
  const coding = useMessages(codingMessages);
  const { nextName } = useMessages(walkMessages);
  const { claims } = useSelect((state) => state.graph);
  const [last, setLast] = useState<{ readonly field: SideField; readonly claims: typeof claims }>();
  // The next claim of the same passage begins with its first field.
  const held = last?.claims === claims ? last.field : undefined;
  // Where the text itself says it, nobody else does: the field is not there.
  const aimed = held === "saidBy" && draft.voice === "narrator" ? undefined : held;
  const next = nextSide(draft);
  const aimAtLabel = (event: MouseEvent) => {
    const label = event.target instanceof Element ? event.target.closest("label") : null;
    const pressed = label?.closest<HTMLElement>("[data-field]")?.dataset.field;
    const field = sideFields.find((own) => own === pressed);
    if (field === undefined) return;
    event.preventDefault();
    const isOff = aimed === field;
    setLast(isOff ? undefined : { field, claims });
    announce(nextName(sideLabel(draft, isOff ? next : field, coding)));
  };
  return [aimed ?? next, aimAtLabel];
}
