import type { ComponentProps } from "react";
import type { Hit } from "../../core/graph/search";
import { tieOfHit } from "../../state/goTo";
import { SignDisc } from "../kit/SignDisc";
import { useStore } from "../kit/useStore";
import { SearchExcerpt } from "./SearchExcerpt";
import styles from "./search.module.css";

type Props = {
  readonly hit: Hit;
  readonly isHighlighted: boolean;
  readonly option: ComponentProps<"div">;
};

/** One thing found. An actor that was found by another of its names says which. */
export function HitOption({ hit, isHighlighted, option }: Props) {
  const store = useStore();
  const tie = tieOfHit(store.getState(), hit.target);
  const isByName = hit.name === hit.found.text;
  return (
    <div {...option} className={styles.option} data-highlighted={isHighlighted}>
      {tie === undefined ? null : <SignDisc type={tie.type} form={tie.state} size={16} />}
      {hit.name === undefined || isByName ? (
        <SearchExcerpt
          text={hit.found}
          className={hit.name === undefined ? styles[hit.target.kind] : styles.actor}
        />
      ) : (
        <>
          <bdi className={styles.actor}>{hit.name}</bdi>
          <SearchExcerpt text={hit.found} className={styles.alias} />
        </>
      )}
    </div>
  );
}
