import type { ActorShapeId } from "../codebook/actorKinds";

/** Half the side of a square, and of an arch's foot, per px of radius: about the circle's area. */
const half = 0.89;
/** A wide hexagon per px of radius: half its width, half its flat top, half its height; and the normal of its slopes. */
const hexagon = { x: 1.16, top: 0.62, y: 0.9, normal: { x: 0.8575, y: 0.5145 }, slope: 0.9947 };

/**
 * Returns an actor's outline about the origin as path data, `radius` in px: state circle, organisation square, person arch
 * (round top, flat foot), group wide hexagon.
 */
export function outlinePath(shape: ActorShapeId, radius: number): string {
  const a = half * radius;
  switch (shape) {
    case "circle":
      return `M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`;
    case "square":
      return `M${-a + 3} ${-a}H${a - 3}A3 3 0 0 1 ${a} ${-a + 3}V${a - 3}A3 3 0 0 1 ${a - 3} ${a}H${-a + 3}A3 3 0 0 1 ${-a} ${a - 3}V${-a + 3}A3 3 0 0 1 ${-a + 3} ${-a}Z`;
    case "arch":
      return `M${-a} ${a}V0A${a} ${a} 0 0 1 ${a} 0V${a}Z`;
    case "hexagon": {
      const [x, top, y] = [hexagon.x * radius, hexagon.top * radius, hexagon.y * radius];
      return `M${-x} 0L${-top} ${-y}H${top}L${x} 0L${top} ${y}H${-top}Z`;
    }
  }
}

/** Returns how far a shape reaches from its centre: half of its bounding box, px. */
export function extentOf(shape: ActorShapeId, radius: number): { readonly x: number; readonly y: number } {
  switch (shape) {
    case "circle":
      return { x: radius, y: radius };
    case "square":
    case "arch":
      return { x: half * radius, y: half * radius };
    case "hexagon":
      return { x: hexagon.x * radius, y: hexagon.y * radius };
  }
}

/** Returns half the width of a shape `dy` px below its centre; 0 where it does not reach. */
export function halfWidthAt(shape: ActorShapeId, radius: number, dy: number): number {
  const a = half * radius;
  const chord = (reach: number) => Math.sqrt(Math.max(0, reach * reach - dy * dy));
  switch (shape) {
    case "circle":
      return chord(radius);
    case "square":
      return Math.abs(dy) <= a ? a : 0;
    case "arch":
      return dy < 0 ? chord(a) : dy <= a ? a : 0;
    case "hexagon": {
      const share = Math.abs(dy) / (hexagon.y * radius);
      return share > 1 ? 0 : (hexagon.x - (hexagon.x - hexagon.top) * share) * radius;
    }
  }
}

/** Returns the distance of (dx, dy) from the centre to the shape, px; 0 or less inside. Outer corners count as square. */
export function distanceToShape(shape: ActorShapeId, radius: number, dx: number, dy: number): number {
  const x = Math.abs(dx);
  const y = Math.abs(dy);
  const a = half * radius;
  switch (shape) {
    case "circle":
      return Math.sqrt(x * x + y * y) - radius;
    case "square":
      return Math.max(x, y) - a;
    case "arch":
      return dy > 0 ? Math.max(x, y) - a : Math.sqrt(x * x + y * y) - a;
    case "hexagon":
      return Math.max(
        y - hexagon.y * radius,
        hexagon.normal.x * x + hexagon.normal.y * y - hexagon.slope * radius,
      );
  }
}
