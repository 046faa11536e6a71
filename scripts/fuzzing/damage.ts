import { createRandom } from "../../src/core/placing/random";

/** Numbers by chance, the same ones for the same seed. */
export type Chance = {
  /** A whole number from 0, below `limit`. */
  readonly below: (limit: number) => number;
};

export function createChance(seed: number): Chance {
  const random = createRandom(seed);
  return { below: (limit) => Math.floor(random() * limit) };
}

/** Pieces that parsers have stumbled over. */
const hostile = [
  ...[
    "\0",
    "\uD800",
    "\uDFFF",
    "\uFEFF",
    "\u202E",
    "\u2028",
    "\r",
    "\r\n",
    "\t",
    "\u00AD",
    "😀",
    "ـ",
    "\u0301",
  ],
  ...[
    "<script>ran=1</script>",
    "<img src=x onerror=ran=1>",
    "<a href=javascript:ran=1>",
    "<iframe src=//x>",
    "<!--",
    "-->",
  ],
  ...[
    "<![CDATA[",
    "]]>",
    "<svg><script>",
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<table><tr><td>",
    "<template>",
    "</body>",
  ],
  ...[
    "<plaintext>",
    "<textarea>",
    "<title>",
    "<style>",
    "<noscript>",
    "<math>",
    "&#0;",
    "&#xD800;",
    "&amp",
    "&#1114112;",
  ],
  ...[
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    "&b;",
    "<w:p>",
    "</w:p>",
    "<w:t>",
    "<w:del>",
    "<mc:Fallback>",
    "xmlns=",
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    '"',
    "\\",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "null",
    "1e999",
    "-0",
    "\\uD800",
  ],
  ...[
    "**",
    "__",
    "`",
    "```",
    "~~~",
    "> ",
    "# ",
    "- ",
    "[a](b)",
    "![",
    "](",
    "|",
    "---\n",
    "===",
    "\\*",
    "[^1]",
    "<b",
    "=1+1",
  ],
  ...[
    "#",
    "&",
    "=",
    "%",
    "%E0",
    "%00",
    "tie=",
    "dossier=",
    "PK\u0003\u0004",
    "PK\u0001\u0002",
    "PK\u0005\u0006",
  ],
];

/** An input made of a good one by one to six changes: cut, doubled, turned, joined, nested, and hostile pieces put in. */
export function damage(
  seed: string | Uint8Array,
  seeds: readonly (string | Uint8Array)[],
  chance: Chance,
): string | Uint8Array {
  if (typeof seed !== "string") return damageBytes(seed, chance);
  let text = seed;
  for (let times = 1 + chance.below(6); times > 0; times -= 1) {
    const [at, length] = [chance.below(text.length + 1), chance.below(60)];
    const piece = hostile[chance.below(hostile.length)] ?? "";
    const other = seeds[chance.below(seeds.length)] ?? "";
    const ways = [
      () => text.slice(0, at) + piece + text.slice(at),
      () => text.slice(0, at) + piece + text.slice(at + length),
      () => text.slice(0, at) + text.slice(at + length),
      () => text.slice(0, at),
      () => text.slice(0, at) + text.slice(at, at + length).repeat(1 + chance.below(30)) + text.slice(at),
      () => text.slice(0, at) + piece.repeat(1 + chance.below(400)) + text.slice(at),
      () => text.slice(0, at) + String.fromCharCode(chance.below(65_536)) + text.slice(at + 1),
      () =>
        text.slice(0, at) + (typeof other === "string" ? other.slice(chance.below(other.length + 1)) : ""),
    ];
    text = (ways[chance.below(ways.length)]?.() ?? text).slice(0, 200_000);
  }
  // Some as bytes, of which a few are then no text at all.
  if (chance.below(10) > 0) return text;
  return damageBytes(new TextEncoder().encode(text), chance);
}

function damageBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let damaged = Uint8Array.from(bytes);
  for (let times = chance.below(8); times > 0; times -= 1) {
    const at = chance.below(damaged.length + 1);
    const way = chance.below(6);
    if (way < 3) damaged[at] = chance.below(256);
    else if (way === 3) damaged = damaged.slice(0, at);
    else if (way === 4) damaged.copyWithin(at, chance.below(damaged.length + 1));
    else damaged[at] = (damaged[at] ?? 0) ^ (1 << chance.below(8));
  }
  return damaged;
}
