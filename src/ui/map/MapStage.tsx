import { bindStage } from "./bindStage";
import { Drawing } from "./Drawing";
import { MapMarks } from "./MapMarks";

/** The drawing: every tie and every actor is a mark. */
export function MapStage() {
  return <Drawing Marks={MapMarks} bind={bindStage} />;
}
