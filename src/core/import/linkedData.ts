import { dayOf, factOf } from "./facts";
import type { Facts } from "./importedText";

/** Kinds of things in schema.org's vocabulary that are a text to be read. */
const articleKinds = /(?:Article|Posting|Report|Review|AnalysisNewsArticle|CreativeWork|WebPage)$/;

/** Returns what a page's JSON-LD says of its article: of an article first, else of the page. */
export function factsOfLinkedData(scripts: readonly string[]): Facts {
  const things = scripts.slice(0, 50).flatMap((script) => thingsOf(parsed(script)));
  const rank = (thing: Thing) => (/(?:Article|Posting)$/.test(kindOf(thing)) ? 0 : 1);
  const said = things
    .filter((thing) => articleKinds.test(kindOf(thing)))
    .toSorted((a, b) => rank(a) - rank(b));
  const first = (key: string) => said.map((thing) => nameOf(thing[key])).find((value) => value !== undefined);
  const facts = {
    title: first("headline"),
    published: dayOf(first("datePublished")),
    publisher: first("publisher"),
    byline: first("author"),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

type Thing = Readonly<Record<string, unknown>>;

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.trim().replace(/^<!--|-->$/g, ""));
  } catch {
    // A page's data may be broken; it is not needed.
    return undefined;
  }
}

/** The objects at the top, in lists and in `@graph`. */
function thingsOf(value: unknown): readonly Thing[] {
  const found: Thing[] = [];
  const pending: unknown[] = [value];
  while (pending.length > 0 && found.length < 200) {
    const next = pending.shift();
    if (Array.isArray(next)) pending.push(...next.slice(0, 200));
    else if (typeof next === "object" && next !== null) {
      const thing = next as Thing;
      found.push(thing);
      if (Array.isArray(thing["@graph"])) pending.push(...thing["@graph"].slice(0, 200));
    }
  }
  return found;
}

function kindOf(thing: Thing): string {
  const kind = thing["@type"];
  const [first] = Array.isArray(kind) ? kind : [kind];
  return typeof first === "string" ? first : "";
}

/** A value that is a line, or a thing's name; of several the names together. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === "string") return factOf(value);
  if (Array.isArray(value)) {
    const names = value.slice(0, 20).flatMap((each) => (Array.isArray(each) ? [] : (nameOf(each) ?? [])));
    return names.length === 0 ? undefined : factOf(names.join(", "));
  }
  return typeof value === "object" && value !== null ? nameOfThing(value as Thing) : undefined;
}

const nameOfThing = ({ name }: Thing) => (typeof name === "string" ? factOf(name) : undefined);
