/** Whether a dialog or a popover is open: keys of the page behind it are not meant. */
export const isOpenAbove = (): boolean => document.querySelector("dialog[open], :popover-open") !== null;
