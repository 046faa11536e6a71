/**
 * Whether a dialog or a popover is open: keys of the page behind it are not meant. What only floats beside something, as a
 * popover that is opened and closed by hand, leaves them to the page.
 */
export const isOpenAbove = (): boolean =>
  document.querySelector("dialog[open], [popover=auto]:popover-open") !== null;
