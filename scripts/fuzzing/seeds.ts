import { strToU8, zipSync } from "fflate";
import { docxOf, wordXml } from "../../tests/support/docx";
import { readBuiltIn, smallDossier } from "../../tests/support/dossiers";
import { createChance } from "./damage";
import { createDamagedAnswers } from "./damagedAnswers";

export const builtIn = readBuiltIn();
const { ar = "", en = "" } = builtIn.documents[0]?.texts ?? {};
const [short, english] = [ar.slice(0, 1500), en.slice(0, 1500)];
const paragraphs = (text: string) =>
  text
    .split("\n")
    .map((line) => `<p class="story">${line}</p>`)
    .join("\n");
const head = `<head><title>A page | Site</title><meta charset="utf-8"><meta property="og:title" content="Headline">
<meta property="article:published_time" content="2031-05-04T10:00:00+03:00"><meta property="og:site_name" content="The Paper">
<link rel="canonical" href="https://paper.example/a"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Headline","datePublished":"2031-05-04","author":{"name":"A. Writer"}}</script></head>`;

/** Answers of a model, half of them sound. */
function answers(): readonly string[] {
  const [chance, answer] = [createChance(1), createDamagedAnswers(builtIn)];
  return Array.from({ length: 20 }, () => answer(chance));
}

/** Good inputs, from which the damaged ones are made. */
export const seeds = {
  dossiers: [
    JSON.stringify(smallDossier()),
    JSON.stringify(smallDossier(), undefined, 1),
    "[]",
    "{}",
    '{"format":"isnad-dossier/1"}',
  ],
  texts: [
    short,
    english,
    `${english}\r\n\r\n${short}`,
    "\uFEFFOne.\n\n\nTwo.",
    strToU8(short),
    "Le ministre a condamné l'attaque.",
  ],
  pages: [
    `<!doctype html><html lang="ar">${head}<body><nav><ul><li>One<li>Two</ul></nav><article><h1>Headline</h1>${paragraphs(short)}</article><footer>Foot</footer></body></html>`,
    `<html><body><div><div><p>${english}</p><table><tr><td>1<td>2</table><pre>a\n b</pre></div></div></body></html>`,
    `<!--StartFragment--><p class=MsoNormal><span style='mso-x:y'>${english.slice(0, 300)}<o:p></o:p></span></p><!--EndFragment-->`,
    `<div onclick="ran=1"><script>ran=1</script><a href="javascript:ran=1">${english.slice(0, 200)}</a></div>`,
  ],
  markdown: [
    `---\ntitle: "Headline"\ndate: 2031-05-04\n---\n# Headline\n\n${short}\n\n- one **two**\n- [three](https://a.example)\n`,
    `Headline\n========\n\nSome *words* and \`code\`,\nwrapped.\n\n> quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\`\`\`\ncode\n\`\`\`\n`,
    english,
  ],
  documents: [
    docxOf(wordXml(short.split("\n"))),
    docxOf(wordXml(english.split("\n")), { level: 0 }),
    zipSync({ "a.txt": strToU8("no") }),
    strToU8("PK\u0003\u0004 and nothing"),
  ],
  answers: answers(),
  links: [
    "#lang=en&tie=a&theme=dark",
    "#lang=ar&actor=state-a&hidden=concern&between=a,b",
    "#dossier=abc&lang=en&passage=1&view=table",
    "#actor=state-a&passage=harbour-condemnation,report@0-9,condemnation:state-a>attackers",
    "#type=conflict&voice=narrator&said=minister&q=%D8%A7",
  ],
};
