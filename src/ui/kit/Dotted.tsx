import { Children, Fragment, type ReactNode } from "react";

/** Facts on one line, with dots between those that there are. */
export function Dotted({ children }: { readonly children: ReactNode }) {
  return Children.toArray(children).map((child, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the facts of one line never change places
    <Fragment key={index}>
      {index === 0 ? null : "\u00a0· "}
      {child}
    </Fragment>
  ));
}
