import { firstLook } from "./core/link/firstLook";
import { dressPage } from "./io/page";
import { readPreferences } from "./io/preferences";
import { afterPaint } from "./ui/kit/afterPaint";
import { layoutKindIn, room } from "./ui/kit/layoutKind";

// What stands on the page before the program does: its name, and what the built-in dossier is, in the reader's language and
// theme. The build has written these words into the page as one template a language, and the program's address on the tag
// of this script, which is small and runs before anything is painted.
const { language, theme, isPlain } = firstLook(location.hash, readPreferences());
dressPage(document.documentElement, { language, theme });

const template = document.querySelector<HTMLTemplateElement>(`template[lang="${language}"]`);
const words = template?.content.cloneNode(true) as DocumentFragment;
const ground = words.firstElementChild as HTMLElement;
ground.dataset.kind = layoutKindIn({
  isWidest: matchMedia(room.isWidest).matches,
  isWide: matchMedia(room.isWide).matches,
  isHighest: matchMedia(room.isHighest).matches,
  isHigh: matchMedia(room.isHigh).matches,
});
// Another dossier or another screen begins otherwise.
if (!isPlain) for (const part of words.querySelectorAll("[data-first='map']")) part.remove();
document.getElementById("root")?.append(words);

const program = new URL(document.currentScript?.dataset.program ?? "", location.href).href;
const begin = () =>
  import(/* @vite-ignore */ program).catch((fault: unknown) => {
    ground.dataset.failed = "";
    throw fault;
  });
// Compiling the program would hold the first paint up; a page that nobody looks at is not painted at all.
if (document.visibilityState === "hidden") begin();
else afterPaint(begin);
