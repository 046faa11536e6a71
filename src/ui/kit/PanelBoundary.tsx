import { Component, type ReactNode } from "react";
import type { LanguageId } from "../../words/languages";
import { pageMessages } from "../../words/page";
import styles from "./PanelBoundary.module.css";

type Props = { readonly name: string; readonly language: LanguageId; readonly children: ReactNode };

/** A fault in one panel stays in that panel. */
export class PanelBoundary extends Component<Props, { readonly fault: Error | undefined }> {
  override state = { fault: undefined as Error | undefined };

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  override render() {
    const { name, language, children } = this.props;
    const { fault } = this.state;
    if (fault === undefined) return children;
    const words = pageMessages[language].fault;
    return (
      <div className={styles.fault} role="alert">
        <h2>{words.failed(name)}</h2>
        <p>{words.rest}</p>
        <p dir="ltr">
          <code>{fault.message}</code>
        </p>
        <button type="button" onClick={() => this.setState({ fault: undefined })}>
          {words.again}
        </button>
      </div>
    );
  }
}
