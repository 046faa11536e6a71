import { UNNAMED_MODEL } from "../../core/edit/proposals";
import type { CodingMessages } from "../../words/coding";
import { isolate } from "../../words/isolate";

/** What a proposal's model is called in the interface; empty, as it is given, for the program's own rules. */
export function proposerName(model: string, { someModel }: CodingMessages): string {
  if (model === "") return "";
  return model === UNNAMED_MODEL ? someModel : isolate(model);
}
