import type { Dossier } from "../core/dossier/dossier";
import { editKinds } from "../core/dossier/editKinds";
import { applyPatch, createPatch, noPatch, type Patch } from "../core/edit/patch";
import type { EditStep, LostView, State } from "./state";
import { noHistory } from "./store";

/** Another one, whenever patches or edits come to mean something else. */
const format = 1;

/** Characters of all steps in one direction; older ones are forgotten. */
const mostText = 1_000_000;

/**
 * A step with the patch that makes its dossier of the one after it, as JSON: it is written again with each save. Pins are
 * those of actors that the step has taken away.
 */
type PackedStep = Pick<EditStep, "cast"> & {
  readonly kind: string;
  readonly patch: string;
  readonly pins?: LostView["pins"];
};
type Packed = {
  readonly format: number;
  readonly past: readonly PackedStep[];
  readonly future: readonly PackedStep[];
};

/** What a step was packed as, beside the dossier that it was packed against. */
const known = new WeakMap<EditStep, { readonly after: Dossier; readonly packed: PackedStep }>();

/** Returns the steps that can be undone and redone from a dossier, as something that can lie beside it on the disk. */
export function packHistory({ past, future }: State["history"], dossier: Dossier): Packed {
  return { format, past: pack(past, dossier), future: pack(future, dossier) };
}

/** Returns the steps again; none where they cannot be read. `dossier` is the very one that they were packed from. */
export function unpackHistory(value: unknown, dossier: Dossier): State["history"] {
  if (!isPacked(value)) return noHistory;
  return { past: unpack(value.past, dossier), future: unpack(value.future, dossier) };
}

function pack(steps: readonly EditStep[], dossier: Dossier): readonly PackedStep[] {
  const packed: PackedStep[] = [];
  let after = dossier;
  let text = 0;
  for (const step of steps.toReversed()) {
    const last = known.get(step);
    const each = last?.after === after ? last.packed : packStep(step, after);
    known.set(step, { after, packed: each });
    text += each.patch.length;
    if (text > mostText) break;
    packed.push(each);
    after = step.dossier;
  }
  return packed.reverse();
}

function packStep({ kind, dossier, lost, cast }: EditStep, after: Dossier): PackedStep {
  const patch: Patch = createPatch(after, dossier) ?? noPatch;
  return { kind, patch: JSON.stringify(patch), ...(lost && { pins: lost.pins }), ...(cast && { cast }) };
}

function unpack(packed: readonly PackedStep[], dossier: Dossier): readonly EditStep[] {
  const steps: EditStep[] = [];
  let after = dossier;
  for (const each of packed.toReversed()) {
    const kind = editKinds.find(({ id }) => id === each.kind)?.id;
    const before = applyPatch(after, JSON.parse(each.patch) as Patch) as Dossier | undefined;
    if (kind === undefined || before === undefined) break;
    const { pins, cast } = each;
    const step = { kind, dossier: before, ...(pins && { lost: { pins } }), ...(cast && { cast }) };
    known.set(step, { after, packed: each });
    steps.push(step);
    after = before;
  }
  return steps.reverse();
}

/** Whether a value is what was packed here; another version of the program may have packed something else. */
function isPacked(value: unknown): value is Packed {
  if (typeof value !== "object" || value === null) return false;
  const { format: of, past, future } = value as Partial<Packed>;
  return of === format && Array.isArray(past) && Array.isArray(future);
}
