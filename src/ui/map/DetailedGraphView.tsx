import { bindGraphView } from "./bindGraphView";
import { GraphView } from "./GraphView";
import { MapMarks } from "./MapMarks";

/** The drawing: every tie and every actor is a mark. */
export function DetailedGraphView() {
  return <GraphView Marks={MapMarks} bind={bindGraphView} />;
}
