import type { ActorId } from "../dossier/dossier";
import { lazily } from "../memoise/lazily";
import { createRecognition, knownForms } from "./actorForms";
import { createFormIndex, type Entry, type FormIndex } from "./formIndex";
import { type KnownActor, knownActors } from "./knownActors";
import { demonymForms, type NameForm, nameForm } from "./nameForm";
import { ORDINARY_WORDS, OTHER_NAMES } from "./otherMeanings";

/** Whose a form is: an actor of a dossier, a known one, or nobody: then it names something else, or is no name. */
export type Owner =
  | { readonly kind: "actor"; readonly actor: ActorId }
  | { readonly kind: "known"; readonly known: KnownActor }
  | { readonly kind: "other"; readonly name: string }
  | { readonly kind: "word" };

/** Of the forms that a text may mean: what a dossier says itself comes first, then what is known, at last a surname alone. */
const KNOWN_RANKS = { name: 2, alias: 3, demonym: 4, capital: 5 };
export const GIVEN_RANKS = { name: 0, alias: 1, demonym: 1, capital: 1 };
export const SURNAME_RANK = 6;

/** Returns the forms of one owner as entries of an index. */
export const indexEntriesOf = (
  owner: Owner,
  forms: readonly NameForm[],
  ranks = KNOWN_RANKS,
): readonly Entry<Owner>[] => forms.map((form) => ({ form, owner, rank: ranks[form.kind] }));

/** Returns whether a form is nobody's. */
export const isNobody = ({ kind }: Owner): boolean => kind === "other" || kind === "word";

const isNisba = (name: string) => /^\p{Script=Arabic}\S*ي$/u.test(name);

/** Arabic builds such names of a noun and the state's own name, "بحري الصين": half of one names the state still. */
const isBuiltOnName = (name: string) => /^\p{Script=Arabic}.*\s/u.test(name);

/** Names of one thing are separated by "/"; adjectives are inflected. */
function otherEntries(): readonly Entry<Owner>[] {
  return OTHER_NAMES.flatMap((row) => {
    const [first = "", ...others] = row.split("/");
    return [first, ...others].flatMap((name) =>
      indexEntriesOf(
        isBuiltOnName(name) ? { kind: "word" } : { kind: "other", name: first },
        isNisba(name) ? demonymForms(name) : nameForm(name, "name"),
      ),
    );
  });
}

/**
 * Creates the index of all names that the program knows, the same for every dossier: some fifteen thousand forms, made when first
 * asked for.
 */
export const knownNames = lazily(
  (): { readonly index: FormIndex<Owner>; readonly recognise: ReturnType<typeof createRecognition> } => ({
    index: createFormIndex([
      ...knownActors().flatMap((known) => indexEntriesOf({ kind: "known", known }, knownForms(known))),
      ...otherEntries(),
      ...ORDINARY_WORDS.flatMap((word) => indexEntriesOf({ kind: "word" }, nameForm(word, "name"))),
    ]),
    recognise: createRecognition(knownActors()),
  }),
);
