import { useEffect, useMemo, useRef, useState } from "react";
import type { Actor } from "../../core/dossier/dossier";
import { createMentionFinder } from "../../core/names/mentions";
import { actorMessages } from "../../words/actors";
import { isMotionWelcome } from "../kit/useMedia";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./mentions.module.css";
import { type PaintedMentions, paintMentions } from "./paintMentions";

const nothingPainted: PaintedMentions = { ranges: [], setCurrent: () => {}, clear: () => {} };

/** Above the article: where it names the selected actor, painted in it, counted, and gone through one by one. */
export function Mentions({ actor }: { readonly actor: Actor }) {
  const messages = useMessages(actorMessages);
  const actors = useSelect((state) => state.graph.dossier.actors);
  const finder = useMemo(() => createMentionFinder(actors), [actors]);
  const [count, setCount] = useState<number>();
  const [at, setAt] = useState<number>();
  const painted = useRef(nothingPainted);
  const wanted = useRef<number>(undefined);

  useEffect(() => {
    const find = (text: string) => finder.find(text).filter((mention) => mention.actor === actor.id);
    const undo = bindPainted(find, (next) => {
      painted.current = next;
      setCount(next.ranges.length);
      next.setCurrent(wanted.current);
    });
    return () => {
      undo();
      painted.current = nothingPainted;
      wanted.current = undefined;
      setAt(undefined);
    };
  }, [finder, actor.id]);

  const go = (by: 1 | -1) => {
    const of = count ?? 0;
    if (of === 0) return;
    const next = at === undefined ? (by === 1 ? 0 : of - 1) : (at + by + of) % of;
    setAt(next);
    wanted.current = next;
    painted.current.setCurrent(next);
    scrollTo(painted.current.ranges[next]);
  };

  return (
    <div className={styles.mentions}>
      <p role="status">
        {count === undefined
          ? ""
          : count === 0
            ? messages.mentionsNone
            : at === undefined
              ? messages.mentionCount(count)
              : messages.mention(at + 1, count)}
      </p>
      {count === undefined || count === 0 ? null : (
        <>
          <button type="button" className={styles.step} onClick={() => go(-1)}>
            {messages.previous}
          </button>
          <button type="button" className={styles.step} onClick={() => go(1)}>
            {messages.next}
          </button>
        </>
      )}
    </div>
  );
}

function scrollTo(range: Range | undefined): void {
  const element = range?.startContainer.parentElement;
  element?.scrollIntoView({ block: "center", behavior: isMotionWelcome() ? "smooth" : "auto" });
}

/** Paints now, and anew whenever the article has been drawn anew. Answers the undo. */
function bindPainted(
  find: Parameters<typeof paintMentions>[1],
  onPainted: (painted: PaintedMentions) => void,
): () => void {
  let painted = nothingPainted;
  let frame = 0;
  let article: Element | null = null;
  const paint = () => {
    frame = 0;
    painted.clear();
    article = document.querySelector("[data-article]");
    painted = article === null ? nothingPainted : paintMentions(article, find);
    onPainted(painted);
  };
  const again = () => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const isOfArticle = (node: Node) =>
    node instanceof Element &&
    (article?.contains(node) === true ||
      node.querySelector("[data-article]") !== null ||
      node.matches("[data-article]"));
  const watch = new MutationObserver((records) => {
    const changed = records.some(
      ({ target, addedNodes, removedNodes }) =>
        isOfArticle(target) || [...addedNodes, ...removedNodes].some(isOfArticle),
    );
    if (changed) again();
  });
  watch.observe(document.getElementById("root") ?? document.body, { childList: true, subtree: true });
  again();
  return () => {
    watch.disconnect();
    cancelAnimationFrame(frame);
    painted.clear();
  };
}
