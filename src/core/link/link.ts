import type { Issue } from "../dossier/issue";
import { isStoredDossierId, type StoredDossierId } from "../dossier/storedDossier";
import type { Graph } from "../graph/graph";
import { linkFields } from "./linkFields";
import type { LinkIssueCode, LinkIssueData } from "./linkIssues";
import { decode, linkPairs, longestLink } from "./linkPairs";
import { firstView, type View } from "./view";

/** Notices a link can give: enough to see what is wrong with it, too few to flood the page. */
const mostNotices = 20;

/**
 * Returns the view as the part of an address after `#`: in a stable order, only what differs from `firstView`, and the
 * language and the passage that is read always, so that a link shows what its sender saw in the dossier of `graph`. Holds no
 * character that browsers rewrite: what `location.hash` then answers is the same string behind its `#`.
 */
export function formatLink(view: View, graph: Graph): string {
  return linkFields
    .flatMap(({ key, write }) => write(view, graph).map((value) => `${key}=${value}`))
    .join("&");
}

/**
 * Returns the kept dossier that a link shows; undefined: the built-in one. To be asked first, for `parseLink` reads in that
 * one.
 */
export function dossierOfLink(hash: string): StoredDossierId | undefined {
  return linkPairs(hash.slice(0, longestLink))
    .filter(({ key }) => key === "dossier")
    .map(({ value }) => value)
    .findLast(isStoredDossierId);
}

/**
 * Reads the view that a link shows, with or without its `#`, in the dossier of `graph`, which `defaults` names. What makes
 * no sense, or is not in this dossier, is ignored and noticed by key and value. An address without a link, or with one too
 * long, gives `defaults`; a link that does not name a language or a theme leaves the reader's own. Of a key that is there
 * twice the last holds. Never throws.
 */
export function parseLink(
  hash: string,
  graph: Graph,
  defaults: View,
): { readonly view: View; readonly notices: readonly Issue[] } {
  const text = hash.startsWith("#") ? hash.slice(1) : hash;
  if (text.length > longestLink) {
    const data = { length: text.length, limit: longestLink };
    return { view: defaults, notices: [noticeOf("link-too-long", "", data)] };
  }
  const notices: Issue[] = [];
  const ignore = (code: Exclude<LinkIssueCode, "link-too-long">, key: string, value: string) => {
    const data = { key, value: decode(value) ?? value };
    if (notices.length < mostNotices) notices.push(noticeOf(code, key, data));
  };
  const pairs = linkPairs(text);
  for (const { key, value } of pairs) {
    if (!linkFields.some((field) => field.key === key)) ignore("link-unknown-key", key, value);
  }
  const has = (wanted: string) => pairs.some(({ key }) => key === wanted);
  const said = linkFields.some(({ key }) => has(key));
  const { language, theme, dossier } = defaults;
  let view: View = said ? { ...firstView, language, theme, dossier } : defaults;
  for (const field of linkFields) {
    const values = pairs.filter(({ key }) => key === field.key).map(({ value }) => value);
    for (const value of field.many ? values : values.slice(-1)) {
      const next = field.read(view, value, {
        graph,
        has,
        ignore: (code, item) => ignore(code, field.key, item),
      });
      if (next === undefined) ignore("link-unknown-value", field.key, value);
      view = next ?? view;
    }
  }
  return { view, notices };
}

/** Whatever is wrong with a link is noticed and changes nothing; its words come when it is shown. */
const noticeOf = <Code extends LinkIssueCode>(
  code: Code,
  path: string,
  data: LinkIssueData<Code>,
): Issue => ({
  code,
  severity: "notice",
  path,
  data,
});
