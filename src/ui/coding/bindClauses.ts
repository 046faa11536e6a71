/**
 * Tells where a text is pressed without selecting anything: `at`, in UTF-16 code units of the text, of the run that was pressed.
 * Answers the undo.
 */
export function bindClauses(article: HTMLElement, onPress: (at: number) => void): () => void {
  const onClick = ({ target }: MouseEvent) => {
    if (getSelection()?.isCollapsed === false || !(target instanceof Element)) return;
    const from = target.closest<HTMLElement>("[data-from]")?.dataset.from;
    if (from !== undefined) onPress(Number(from));
  };
  article.addEventListener("click", onClick);
  return () => article.removeEventListener("click", onClick);
}
