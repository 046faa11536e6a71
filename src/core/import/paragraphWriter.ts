import type { PageElement } from "./htmlTree";
import { isWideJoint } from "./lineJoint";
import { isBlank } from "./plainText";
import { type Level, lineOf, type RaisedRun } from "./raisedText";

/** A paragraph of a page, and where it stands. */
export type Block = {
  readonly text: string;
  /** The innermost element that is shown as a block around it. */
  readonly element: PageElement;
  /** How much of it is in links, in UTF-16 code units. */
  readonly linked: number;
};

type Kind = {
  readonly isBlock: boolean;
  /** Undefined: as around it. */
  readonly preformatted: boolean | undefined;
  readonly isLink: boolean;
  readonly isControl: boolean;
  /** Undefined: as around it. */
  readonly level: Level | undefined;
};

/** One element that is open: what holds for the text in it. */
type State = {
  readonly block: PageElement | undefined;
  readonly isPreformatted: boolean;
  readonly isLinked: boolean;
  readonly isControl: boolean;
  readonly level: Level | undefined;
};

/** White space as CSS Text collapses it. */
const space = /[ \t\n\f\r]+/g;

const outermost: State = {
  block: undefined,
  isPreformatted: false,
  isLinked: false,
  isControl: false,
  level: undefined,
};

/**
 * Puts the text of a page together as it comes, paragraph by paragraph. White space is collapsed across elements, so that a
 * space before and one after a tag are one. Between signs of Chinese and Japanese the end of a line is none.
 */
export function createParagraphs() {
  const blocks: Block[] = [];
  const open: State[] = [outermost];
  /** Of the paragraph so far: one, or those of a table's row. A space at a cell's end is held back. */
  let cells: RaisedRun[][] = [[]];
  let [isSpaceDue, linked, ofControls, others] = [false, 0, 0, 0];
  let block: PageElement | undefined;

  const end = () => {
    const line = cells
      .filter((cell) => cell.length > 0)
      .map(lineOf)
      .join("\t");
    const isOnlyControls = ofControls > 0 && others === 0;
    if (block !== undefined && !isOnlyControls && !isBlank(line))
      blocks.push({ text: line, element: block, linked });
    [isSpaceDue, linked, ofControls, others] = [false, 0, 0, 0];
    cells = [[]];
    block = undefined;
  };
  const add = (text: string, state: State) => {
    if (text === "") return;
    const cell = cells.at(-1) ?? [];
    if (isSpaceDue && cell.length > 0) cell.push({ text: " ", level: undefined });
    cell.push({ text, level: state.level });
    isSpaceDue = false;
    if (!/\S/.test(text)) return;
    block ??= state.block;
    if (state.isLinked) linked += text.length;
    const letters = /[\p{L}\p{N}]/u.test(text) ? text.length : 0;
    if (state.isControl) ofControls += letters;
    else others += letters;
  };
  return {
    blocks,
    end,
    cell: () => {
      cells.push([]);
      isSpaceDue = false;
    },
    enter: (element: PageElement, kind: Kind) => {
      const around = open.at(-1);
      open.push({
        block: kind.isBlock ? element : around?.block,
        isPreformatted: kind.preformatted ?? around?.isPreformatted ?? false,
        isLinked: kind.isLink || around?.isLinked === true,
        isControl: kind.isControl || around?.isControl === true,
        level: kind.level ?? around?.level,
      });
    },
    leave: () => {
      open.pop();
    },
    /** Keeps what comes apart from a number: 3 and ½ are not 31/2. */
    keepApart: () => {
      if (/\p{N}$/u.test(cells.at(-1)?.at(-1)?.text.slice(-2) ?? "")) isSpaceDue = true;
    },
    text: (text: string) => {
      const state = open.at(-1);
      if (state === undefined) return;
      if (state.isPreformatted) {
        for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
          if (index > 0) end();
          add(line, state);
        }
        return;
      }
      const collapsed = text.replace(space, (run: string, at: number) => {
        const end = at + run.length;
        const isWide = isWideJoint(text.slice(Math.max(0, at - 2), at), text.slice(end, end + 2));
        return isWide && run.includes("\n") ? "" : " ";
      });
      if (collapsed.startsWith(" ")) isSpaceDue = true;
      add(collapsed.replace(/^ | $/g, ""), state);
      if (collapsed.length > 1 && collapsed.endsWith(" ")) isSpaceDue = true;
    },
  };
}
