import type { Reference } from "../placing/references";
import { innerSize } from "../scene/frame";

/** px between two actors' boxes, shape and name together. */
const gap = { wide: 12, phone: 7 };
/** px on each side of a sign between two actors, of whom the reader has put one beside the other. */
const besideSign = 12;

/**
 * Pushes actors that overlap in a frame apart, each pair along the axis where less is needed; those that are `fixed` stay,
 * and what is tied to them leaves room for the tie's sign.
 * Changes `places`, x and y interleaved; answers whether any had to move. One round may not be enough for a large graph.
 */
export function resolveOverlaps(
  places: Float64Array,
  { frame, metrics, bodies, gap: own, tiedGap }: Reference,
  isFixed: (node: number) => boolean,
  isTied: (one: number, other: number) => boolean = () => false,
): boolean {
  const { width, height } = innerSize(frame, metrics);
  const usual = own ?? (metrics.phone ? gap.phone : gap.wide);
  const withSign = tiedGap ?? own ?? 2 * (metrics.signRadius + besideSign);
  let moved = false;
  const meetsFixed = (node: number, dx: number, dy: number) => {
    const body = bodies[node];
    return bodies.some((next, index) => {
      if (index === node || body === undefined || !isFixed(index)) return false;
      const x = ((places[2 * node] ?? 0) + dx - (places[2 * index] ?? 0)) * width;
      const y = ((places[2 * node + 1] ?? 0) + dy - (places[2 * index + 1] ?? 0)) * height;
      const isApart =
        Math.abs(x) >= body.reachX + next.reachX ||
        Math.abs(y + body.middle - next.middle) >= body.reachY + next.reachY;
      return !isApart;
    });
  };
  bodies.forEach((a, one) => {
    for (let other = one + 1; other < bodies.length; other += 1) {
      const b = bodies[other];
      if (b === undefined) continue;
      const dx = ((places[2 * other] ?? 0) - (places[2 * one] ?? 0)) * width;
      const isBeside = (tiedGap !== undefined || isFixed(one) !== isFixed(other)) && isTied(one, other);
      const between = isBeside ? withSign : usual;
      const overX = a.reachX + b.reachX + between - Math.abs(dx);
      if (overX <= 0) continue;
      const dy = ((places[2 * other + 1] ?? 0) - (places[2 * one + 1] ?? 0)) * height + b.middle - a.middle;
      const overY = a.reachY + b.reachY + between - Math.abs(dy);
      if (overY <= 0) continue;
      const shares = sharesOf(isFixed(one), isFixed(other));
      if (shares === undefined) continue;
      moved = true;
      const ways = [
        { axis: 0, size: width, by: dx < 0 ? -overX : overX },
        { axis: 1, size: height, by: dy < 0 ? -overY : overY },
      ];
      // The shorter way first; past the other, where the frame's edge is in the way.
      if (overY <= overX) ways.reverse();
      ways.push(
        { axis: 0, size: width, by: dx < 0 ? overX - 2 * dx : -overX - 2 * dx },
        { axis: 1, size: height, by: dy < 0 ? overY - 2 * dy : -overY - 2 * dy },
      );
      const open = ways.filter(({ axis, size, by }) => {
        const [first, second] = [
          (places[2 * one + axis] ?? 0) - (by / size) * shares[0],
          (places[2 * other + axis] ?? 0) + (by / size) * shares[1],
        ];
        return shares.every((share, index) => share === 0 || isWithin(index === 0 ? first : second));
      });
      // Between two that stay, an actor would be pushed from one onto the other and back.
      const free =
        shares[0] === shares[1]
          ? undefined
          : open.find(({ axis, size, by }) => {
              const [node, way] = shares[0] === 1 ? [one, -by / size] : [other, by / size];
              return !meetsFixed(node, axis === 0 ? way : 0, axis === 1 ? way : 0);
            });
      const { axis, size, by } = free ?? open[0] ?? ways[0] ?? { axis: 0, size: width, by: overX };
      push(places, 2 * one + axis, (-by / size) * shares[0]);
      push(places, 2 * other + axis, (by / size) * shares[1]);
    }
  });
  return moved;
}

const isWithin = (place: number) => place >= 0 && place <= 1;

/** Places that keep to the frame: the paddings leave room for an actor at 0 or 1 and for no more. */
function push(places: Float64Array, index: number, by: number): void {
  places[index] = Math.min(1, Math.max(0, (places[index] ?? 0) + by));
}

function sharesOf(a: boolean, b: boolean): readonly [number, number] | undefined {
  if (a && b) return undefined;
  if (a) return [0, 1];
  return b ? [1, 0] : [0.5, 0.5];
}
