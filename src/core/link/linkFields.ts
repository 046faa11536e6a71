import { languages } from "../../words/languages";
import { relationTypes } from "../codebook/relationTypes";
import type { SpeakerId } from "../dossier/attribution";
import type { ActorId, Place } from "../dossier/dossier";
import { allTies, noFilter } from "../graph/filter";
import type { Graph } from "../graph/graph";
import { type TieStateId, tieStates } from "../graph/tieState";
import { nearestPlace, roundPlace } from "../placing/roundPlace";
import { findPassage, writePassage } from "./linkedPassage";
import type { LinkIssueCode } from "./linkIssues";
import { decode, encode } from "./linkPairs";
import { firstView, readings, screens, themes, type View, walkOrders } from "./view";

type ValueIssueCode = Exclude<LinkIssueCode, "link-too-long">;

/**
 * What one key of the link says. `write` answers its values, percent-encoded; `read` the view with one of them, after the keys
 * that are listed before it.
 */
export type LinkField = {
  readonly key: string;
  /** Whether the key may be there more than once. */
  readonly many?: true;
  readonly write: (view: View, graph: Graph) => readonly string[];
  readonly read: (view: View, value: string, link: LinkContext) => View | undefined;
};

/** What reading needs: the dossier that the link speaks of, its other keys, and what becomes of a value that is not in it. */
type LinkContext = {
  readonly graph: Graph;
  readonly has: (key: string) => boolean;
  readonly ignore: (code: ValueIssueCode, value: string) => void;
};

/** In the order in which they are written. A value that `read` answers undefined to is noticed as unknown. */
export const linkFields: readonly LinkField[] = [
  {
    key: "dossier",
    write: ({ dossier }) => (dossier === undefined ? [] : [dossier]),
    // Which one is open has been settled before: all other keys are read in it.
    read: (view, value, { ignore }) => {
      if (value !== view.dossier) ignore("link-unknown-dossier", value);
      return view;
    },
  },
  {
    key: "tie",
    write: ({ selection }) => (selection.kind === "tie" ? [encode(selection.tie)] : []),
    read: (view, value, { graph, ignore }) => {
      const tie = allTies(graph).find(({ id }) => id === decode(value))?.id;
      if (tie === undefined) ignore("link-unknown-tie", value);
      return tie === undefined ? view : { ...view, selection: { kind: "tie", tie } };
    },
  },
  {
    key: "actor",
    write: ({ selection }) => (selection.kind === "actor" ? [encode(selection.actor)] : []),
    read: (view, value, link) => {
      const actor = readActor(value, link);
      return actor === undefined ? view : { ...view, selection: { kind: "actor", actor } };
    },
  },
  {
    key: "hide",
    write: ({ filter }) => listed(filter.hiddenTypes),
    read: (view, value, { ignore }) => {
      const hiddenTypes = readIds(value, relationTypes, ignore);
      return { ...view, filter: { ...view.filter, hiddenTypes } };
    },
  },
  {
    key: "by",
    write: ({ filter }) => listed(filter.speakers),
    read: (view, value, link) => {
      const speakers = items(value).flatMap((item): readonly SpeakerId[] => {
        const speaker = item === "text" ? item : readActor(item, link);
        return speaker === undefined ? [] : [speaker];
      });
      return { ...view, filter: { ...view.filter, speakers: [...new Set(speakers)] } };
    },
  },
  {
    key: "without",
    write: ({ filter }) => listed(filter.hiddenStates.filter((id) => id !== "denied")),
    read: (view, value, { ignore }) => {
      const wanted = readIds(value, tieStates, ignore).filter((id) => id !== "denied");
      return withHiddenStates(view, (id) => (id === "denied" ? isHidden(view, id) : wanted.includes(id)));
    },
  },
  {
    key: "denied",
    write: ({ filter }) => (filter.hiddenStates.includes("denied") ? [] : ["show"]),
    read: (view, value) =>
      value === "show" ? withHiddenStates(view, (id) => id !== "denied" && isHidden(view, id)) : undefined,
  },
  {
    key: "actors",
    write: ({ filter }) => listed(filter.actors),
    read: (view, value, link) => {
      const actors = items(value).flatMap((item) => readActor(item, link) ?? []);
      return { ...view, filter: { ...view.filter, actors: [...new Set(actors)] } };
    },
  },
  {
    key: "scope",
    write: ({ filter }) => (filter.scope === noFilter.scope ? [] : [filter.scope]),
    read: (view, value) =>
      value === "around" || value === "between"
        ? { ...view, filter: { ...view.filter, scope: value } }
        : undefined,
  },
  {
    // What is selected and filtered decides which passages there are.
    key: "passage",
    write: (view, graph) => {
      const name = writePassage(view, graph);
      return name === undefined ? [] : [name];
    },
    read: (view, value, { graph, ignore, has }) => {
      // A selection that is gone has been noticed already.
      if (view.selection.kind === "nothing") return has("tie") || has("actor") ? view : undefined;
      const found = findPassage(value, view, graph);
      if (found?.isThere === false) ignore("link-unknown-passage", value);
      return found && { ...view, step: found.step };
    },
  },
  choice("view", "screen", screens),
  choice("read", "reading", readings),
  choice("order", "order", walkOrders),
  {
    ...choice("lang", "language", languages),
    write: ({ language }) => [language],
  },
  choice("theme", "theme", themes),
  {
    key: "pin",
    many: true,
    write: ({ pins }) =>
      Object.entries<Place>(pins)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([actor, place]) => {
          const { x, y } = roundPlace(place);
          return `${encode(actor)}:${x.toFixed(3)},${y.toFixed(3)}`;
        }),
    read: (view, value, link) => {
      const [, id, x, y] = /^(.+):(-?\d\.\d{1,9}|-?\d),(-?\d\.\d{1,9}|-?\d)$/.exec(value) ?? [];
      if (id === undefined) return undefined;
      const wanted = { x: Number(x), y: Number(y) };
      const place = nearestPlace(wanted);
      if (place.x !== wanted.x || place.y !== wanted.y) return undefined;
      const actor = readActor(id, link);
      return actor === undefined ? view : { ...view, pins: { ...view.pins, [actor]: roundPlace(place) } };
    },
  },
];

/** A key whose values are the ids of a list; what `firstView` has is not written. */
function choice<Property extends "language" | "theme" | "screen" | "reading" | "order">(
  key: string,
  property: Property,
  options: readonly { readonly id: NonNullable<View[Property]> }[],
): LinkField {
  return {
    key,
    write: (view) => {
      const value = view[property];
      return value === undefined || value === firstView[property] ? [] : [value];
    },
    read: (view, value) => {
      const option = options.find(({ id }) => id === value);
      return option === undefined ? undefined : { ...view, [property]: option.id };
    },
  };
}

function readActor(value: string, { graph, ignore }: LinkContext): ActorId | undefined {
  const id = decode(value) as ActorId | undefined;
  if (id !== undefined && graph.actors.has(id)) return id;
  ignore("link-unknown-actor", value);
  return undefined;
}

/** The ids of a list that a value names, in the order of the list; what it names besides is ignored aloud. */
function readIds<Id extends string>(
  value: string,
  options: readonly { readonly id: Id }[],
  ignore: LinkContext["ignore"],
): readonly Id[] {
  const wanted = items(value);
  for (const item of wanted) {
    if (!options.some(({ id }) => id === decode(item))) ignore("link-unknown-value", item);
  }
  return options.map(({ id }) => id).filter((id) => wanted.map(decode).includes(id));
}

const isHidden = (view: View, id: TieStateId): boolean => view.filter.hiddenStates.includes(id);

function withHiddenStates(view: View, isHiddenNow: (id: TieStateId) => boolean): View {
  const hiddenStates = tieStates.map(({ id }) => id).filter(isHiddenNow);
  return { ...view, filter: { ...view.filter, hiddenStates } };
}

const items = (value: string): readonly string[] => value.split(",").filter((item) => item !== "");

const listed = (ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? [] : [ids.map(encode).join(",")];
