import type { ActorId } from "../core/dossier";
import type { Graph } from "../core/graph";
import type { Issue } from "../core/issue";
import type { TieId } from "../core/ties";
import type { View } from "../core/view";

/** What the pointer or the keyboard focus is on. It crosses panels: a passage in the article lights a tie on the map. */
export type Pointed =
  | { readonly kind: "nothing" }
  | { readonly kind: "ties"; readonly ties: readonly TieId[] }
  | { readonly kind: "actor"; readonly actor: ActorId };

/** The panel that shows where there is room for one only: tabs of the sheet, or of a low window. */
export type Panel = "evidence" | "article";

/** Plain data: all that is so now and cannot be derived. */
export type State = {
  readonly graph: Graph;
  readonly view: View;
  readonly pointed: Pointed;
  readonly panel: Panel;
  /** Stops of the phone's sheet: its bar, over the lower part of the map, nearly the whole screen. */
  readonly sheet: "low" | "half" | "full";
  /** What was wrong with the link, until dismissed. */
  readonly notices: readonly Issue[];
};

/** A change: named after what the reader means by it; answers the state itself when nothing changes. */
export type Change = (state: State) => State;
