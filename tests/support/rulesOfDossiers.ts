import type { Claim, Dossier } from "../../src/core/dossier/dossier";

/**
 * What of the format's rules a dossier breaks, checked the long way round and without anything of the program: what the
 * validator is held against.
 */
export function brokenRules(dossier: Dossier): readonly string[] {
  const broken: string[] = [];
  const rule = (name: string, holds: boolean) => {
    if (!holds) broken.push(name);
  };
  rule("format", dossier.format === "isnad-dossier/1");
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  for (const list of [dossier.documents, dossier.actors, dossier.claims]) {
    rule("ids are there once", new Set(ids(list)).size === list.length);
  }
  const texts = [
    dossier.title,
    ...dossier.documents.map((d) => d.title),
    ...dossier.actors.map((a) => a.name),
  ];
  for (const words of [...texts, ...dossier.claims.map((c) => c.summary)]) {
    rule(
      "words are there",
      Object.values(words).length > 0 && Object.values(words).every((t) => t.trim() !== ""),
    );
  }
  for (const { language, texts: versions, url } of dossier.documents) {
    const lengths = new Set(Object.values(versions).map((text) => text.split("\n").length));
    rule("original", Object.keys(versions).includes(language));
    rule("paragraphs", lengths.size === 1);
    rule("line ends", !JSON.stringify(versions).includes("\\r"));
    rule("url", url === undefined || url.toLowerCase().startsWith("http"));
  }
  for (const { kind, speaksFor, id } of dossier.actors) {
    rule("kind", "state organisation person group".split(" ").includes(kind));
    rule(
      "speaks for",
      speaksFor === undefined || (speaksFor !== id && ids(dossier.actors).includes(speaksFor)),
    );
  }
  for (const claim of dossier.claims) for (const name of brokenByClaim(claim, dossier)) rule(name, false);
  return broken;
}

function brokenByClaim(claim: Claim, { actors, documents }: Dossier): readonly string[] {
  const { between, from, to, saidBy } = claim as {
    [Key in "between" | "from" | "to" | "saidBy"]?: readonly string[];
  };
  const known = (ids: readonly string[] = []) => ids.every((id) => actors.some((actor) => actor.id === id));
  const speaks = claim.voice === "narrator" || (saidBy !== undefined && saidBy.length > 0);
  const rules: Record<string, boolean> = {
    type: ["cooperation", "condemnation", "concern", "conflict"].includes(claim.type),
    voice: ["narrator", "reported", "quoted"].includes(claim.voice),
    modality: [undefined, "actual", "planned", "conditional", "denied"].includes(claim.modality),
    "either between or from and to":
      between === undefined ? from !== undefined && to !== undefined : from === undefined && to === undefined,
    "known actors": known(between) && known(from) && known(to) && known(saidBy),
    "two between": between === undefined || new Set(between).size >= 2,
    "mutual types": between === undefined || ["cooperation", "conflict"].includes(claim.type),
    "somebody on each side": from === undefined || (from.length > 0 && (to ?? []).length > 0),
    "nobody on both sides": !(from ?? []).some((id) => (to ?? []).includes(id)),
    "a speaker": speaks,
    evidence: claim.evidence.length > 0,
  };
  const quotes = claim.evidence.flatMap((evidence) => {
    const document = documents.find(({ id }) => id === evidence.document);
    if (document === undefined) return ["known documents"];
    const original = Object.keys(evidence.quotes).includes(document.language)
      ? []
      : ["a quote from the original"];
    const lost = Object.entries(evidence.quotes).filter(([language, { exact, prefix = "", suffix = "" }]) => {
      const count = (sought: string) => (document.texts[language] ?? "").split(sought).length - 1;
      const whole = prefix + exact + suffix;
      // Where its context is gone, the words alone may stand; of several places the likeliest context chooses.
      return exact === "" || (whole === exact || count(whole) > 0 ? count(whole) !== 1 : count(exact) === 0);
    });
    return [...original, ...lost.map(() => "quotes stand in their texts once")];
  });
  return [...Object.keys(rules).filter((name) => !rules[name]), ...quotes];
}
