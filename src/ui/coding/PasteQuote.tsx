import { type Ref, useDeferredValue, useMemo, useState } from "react";
import { directionOf } from "../../core/dossier/language";
import { foundIn, placesOf, turnedIn } from "../../core/quotes/location";
import { goToText } from "../../state/marking";
import { codingMessages } from "../../words/coding";
import { verificationMessages } from "../../words/verification";
import buttons from "../kit/button.module.css";
import { ComparedText } from "../kit/ComparedText";
import { Dialog, type DialogHandle } from "../kit/Dialog";
import { Field } from "../kit/Field";
import forms from "../kit/form.module.css";
import { typedDirection } from "../kit/typedDirection";
import { useMessages } from "../kit/useMessages";
import { useSelect, useStore, useUpdate } from "../kit/useStore";
import { codePassage } from "./codePassage";
import styles from "./coding.module.css";
import { createQuoteSearch, type FoundQuote } from "./quoteSearch";

/** Looks a pasted quote up in the texts, and says how it stands there. */
export function PasteQuote({ ref }: { readonly ref: Ref<DialogHandle> }) {
  const messages = useMessages(codingMessages);
  return (
    <Dialog ref={ref} label={messages.paste.title} className={styles.dialog}>
      {(close) => <Search onClose={close} />}
    </Dialog>
  );
}

function Search({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages(codingMessages);
  const { documents, actors } = useSelect((state) => state.graph.dossier);
  const [pasted, setPasted] = useState("");
  const sought = useDeferredValue(pasted.trim());
  const search = useMemo(() => createQuoteSearch(documents, actors), [documents, actors]);
  const found = useMemo(() => search(sought), [search, sought]);
  return (
    <div className={styles.picker}>
      <Field label={messages.paste.title} hint={messages.paste.hint}>
        {({ id, describedBy }) => (
          <textarea
            id={id}
            className={`${forms.control} ${styles.pasted}`}
            dir={typedDirection(pasted)}
            rows={3}
            // biome-ignore lint/a11y/noAutofocus: a dialog that was asked for begins at its field
            autoFocus
            value={pasted}
            aria-describedby={describedBy}
            onChange={({ target }) => setPasted(target.value)}
          />
        )}
      </Field>
      <div role="status" className={styles.verdict}>
        {sought === "" ? null : <Verdict found={found} />}
      </div>
      <div className={forms.actions}>
        {found === undefined || sought === "" ? null : <Actions found={found} onClose={onClose} />}
        <button type="button" className={buttons.plain} onClick={onClose}>
          {messages.cancel}
        </button>
      </div>
    </div>
  );
}

function Verdict({ found }: { readonly found: FoundQuote | undefined }) {
  const messages = useMessages(codingMessages).paste;
  const { turned } = useMessages(verificationMessages);
  if (found === undefined) return <p className={styles.bad}>{messages.verdicts.missing}</p>;
  const { exact, location, document } = found;
  const text = document.texts[document.language] ?? "";
  const [place] = placesOf(location);
  const words =
    location.kind === "ambiguous"
      ? messages.verdicts.ambiguous(location.spans.length)
      : messages.verdicts[location.kind];
  return (
    <>
      <p className={location.kind === "verbatim" ? styles.good : styles.bad}>
        {[words, ...turnedIn(location).map((kind) => turned[kind])].join(" · ")}
      </p>
      {place === undefined ? null : location.kind === "verbatim" || location.kind === "ambiguous" ? (
        <blockquote className={styles.found} lang={document.language} dir={directionOf(document.language)}>
          {text.slice(place.start, place.end)}
        </blockquote>
      ) : (
        <ComparedText quoted={exact} found={foundIn(text, location) ?? ""} language={document.language} />
      )}
    </>
  );
}

function Actions({ found, onClose }: { readonly found: FoundQuote; readonly onClose: () => void }) {
  const messages = useMessages(codingMessages).paste;
  const store = useStore();
  const update = useUpdate();
  const { location, document } = found;
  const [span] = placesOf(location);
  if (span === undefined) return null;
  const mark = () =>
    update(goToText({ document: document.id, language: document.language, span, anchor: span, by: "keys" }));
  const mayCode = ["verbatim", "typographic", "orthographic"].includes(location.kind);
  return (
    <>
      {mayCode ? (
        <button
          type="button"
          className={buttons.solid}
          onClick={() => {
            onClose();
            mark();
            codePassage(store, document.id, span);
          }}
        >
          {location.kind === "verbatim" ? messages.codeIt : messages.take}
        </button>
      ) : null}
      <button
        type="button"
        className={buttons.plain}
        onClick={() => {
          onClose();
          mark();
        }}
      >
        {messages.show}
      </button>
    </>
  );
}
