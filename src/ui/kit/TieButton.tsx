import type { ReactNode } from "react";
import type { Tie } from "../../core/graph/ties";
import { SignDisc } from "./SignDisc";
import { TieClause } from "./TieClause";
import { useLighting } from "./useLighting";

type Props = {
  readonly tie: Tie;
  readonly className: string | undefined;
  readonly isCurrent?: boolean;
  readonly onSelect: () => void;
  /** What stands behind what the tie says. */
  readonly children: ReactNode;
};

/** A tie among others, to be selected: its sign and what it says; the pointer and the focus light it on the map. */
export function TieButton({ tie, className, isCurrent = false, onSelect, children }: Props) {
  const lighting = useLighting([tie]);
  return (
    <button
      type="button"
      className={className}
      aria-current={isCurrent ? "true" : undefined}
      onClick={onSelect}
      {...lighting}
    >
      <SignDisc type={tie.type} form={tie.state} size={16} />
      <span>
        <TieClause tie={tie} />
      </span>
      {children}
    </button>
  );
}
