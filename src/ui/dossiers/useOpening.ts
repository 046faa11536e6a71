import { useEffect, useRef, useState } from "react";
import type { Dossier } from "../../core/dossier/dossier";
import { formatDossier } from "../../core/dossier/formatDossier";
import type { Issue } from "../../core/dossier/issue";
import { localise } from "../../core/dossier/language";
import { firstView } from "../../core/link/view";
import { repairQuotes } from "../../core/validate/repairQuotes";
import type { Refused, Verified } from "../../core/validate/validate";
import { selectIsEditable } from "../../state/editable";
import { showScreen } from "../../state/viewing";
import { isolate } from "../../words/isolate";
import { openingMessages } from "../../words/opening";
import { announce } from "../kit/announce";
import { useMessages } from "../kit/useMessages";
import { useServices, useStore } from "../kit/useStore";
import { useTask } from "../kit/useTask";
import { type ArticleDrop, articleDrops, type FileDrop } from "./fileDrops";
import { findDestination } from "./findDestination";
import { mayLeave } from "./mayLeave";

/** How far opening a file has come. */
export type Phase =
  | { readonly kind: "quiet" }
  | { readonly kind: "reading" }
  | {
      readonly kind: "refused";
      readonly refused: Refused;
      readonly staying: readonly Issue[];
      readonly text: string;
    }
  | { readonly kind: "repaired"; readonly dossier: Dossier; readonly issues: readonly Issue[] }
  /** It is no dossier, and nothing that one could begin with. */
  | { readonly kind: "other"; readonly issue: Issue }
  /** Reading it broke off, or took too long. */
  | { readonly kind: "failed" }
  /** It was on this device already, and is shown. */
  | { readonly kind: "there"; readonly title: string }
  /** It can be opened, or go into the open dossier. */
  | {
      readonly kind: "asked";
      readonly destination: "dossier" | "article";
      readonly open: () => void;
      readonly add: () => void;
    }
  /** It is to go into the open dossier. */
  | { readonly kind: "merging"; readonly dossier: Dossier };

/** Opens one file, and says how far that has come; `finish` is called where nothing is left to be said. */
export function useOpening(drop: FileDrop, finish: () => void) {
  const messages = useMessages(openingMessages);
  const { session } = useServices();
  const store = useStore();
  const { state: reading, start } = useTask();
  const [phase, setPhase] = useState<Phase>({ kind: "quiet" });

  const add = async (dossier: Dossier, issues: readonly Issue[], isWhole: boolean) => {
    if (await mayLeave(store, session)) {
      const { language, theme } = store.getState().view;
      // What is listed first is what has to be seen to.
      const view = { ...firstView, language, theme, screen: "verification" } as const;
      const answer = await session.add(dossier, issues, isWhole ? {} : { given: drop.file, view });
      const title = localise(dossier.title, language).text;
      if (answer === "there") return setPhase({ kind: "there", title: isolate(title) });
      if (answer !== "stayed") announce(messages.opened(title));
    }
    finish();
  };

  /** Reads a file and shows what comes of it; answers whether it was read. */
  const read = async (file: Blob | string, isGiven: boolean): Promise<boolean> => {
    const end = await start({ kind: "dossier", file });
    if (end.kind === "failed") setPhase({ kind: "failed" });
    if (end.kind !== "done") return false;
    if (end.outcome.kind === "error") {
      const refused = end.outcome.error;
      const text = typeof file === "string" ? file : await file.text();
      const staying = refused.sound === undefined ? [] : await issuesOf(refused.sound);
      if (staying !== undefined) setPhase({ kind: "refused", refused, staying, text });
    } else if (isGiven) offerSound(end.outcome.value);
    else {
      const { dossier, notices } = end.outcome.value;
      setPhase({ kind: "repaired", dossier, issues: notices });
    }
    return true;
  };
  /** Opens a dossier in which everything holds; where it may as well go into the open one, that is asked. */
  const offerSound = ({ dossier, notices }: Verified) => {
    const open = () => void add(dossier, notices, true);
    const merge = () => setPhase({ kind: "merging", dossier });
    if (drop.isToAdd === true) merge();
    else if (selectIsEditable(store.getState()))
      setPhase({ kind: "asked", destination: "dossier", open, add: merge });
    else open();
  };
  /** Leads to where an article becomes a dossier or part of the open one. */
  const takeArticle = (article: ArticleDrop) => {
    const lead = (screen: "new" | "article") => () => {
      articleDrops.add([article]);
      store.setState(showScreen(screen));
      finish();
    };
    const state = store.getState();
    const { screen } = state.view;
    if (screen === "new" || screen === "article") lead(screen)();
    else if (selectIsEditable(state))
      setPhase({ kind: "asked", destination: "article", open: lead("new"), add: lead("article") });
    else lead("new")();
  };
  /** What is sound of a file may still hold quotes that do not stand in their text. Undefined where nobody waits for it. */
  const issuesOf = async (sound: Dossier): Promise<readonly Issue[] | undefined> => {
    const end = await start({ kind: "dossier", file: formatDossier(sound) });
    if (end.kind === "failed") setPhase({ kind: "failed" });
    if (end.kind !== "done") return undefined;
    return end.outcome.kind === "ok" ? end.outcome.value.notices : end.outcome.error.issues;
  };
  const begin = useRef(async (signal: AbortSignal) => {
    const destination = await findDestination(drop);
    if (signal.aborted) return;
    if (destination.kind === "article") takeArticle(destination.drop);
    else if (destination.kind === "other") setPhase(destination);
    else await read(destination.file, true);
  });

  useEffect(() => {
    const leaving = new AbortController();
    void begin.current(leaving.signal);
    return () => leaving.abort();
  }, []);

  const repair = async (issues: readonly Issue[]) => {
    if (phase.kind !== "refused") return;
    // Only what is JSON has issues with a repair.
    const value: unknown = JSON.parse(phase.text.replace(/^\uFEFF/, ""));
    const isRead = await read(JSON.stringify(repairQuotes(value, issues)), false);
    if (isRead) announce(messages.repairedSaid(issues.length));
  };
  // It stays until something else is to be shown: the open dialog is never empty.
  const isReading = reading.kind === "running" && reading.isLong;
  if (isReading && phase.kind !== "reading") setPhase({ kind: "reading" });
  return { phase, add, repair };
}
