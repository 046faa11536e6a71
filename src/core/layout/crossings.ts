import type { Line } from "../scene/curves";

/**
 * Returns how often lines cross, each given as points, x and y interleaved; a flat crossing, which is hard to follow,
 * counts up to double.
 */
export function countCrossings(lines: readonly Line[]): number {
  const boxes = lines.map(boundsOf);
  let count = 0;
  lines.forEach((line, index) => {
    const box = boxes[index];
    for (let other = index + 1; other < lines.length; other += 1) {
      const next = lines[other];
      const far = boxes[other];
      if (next === undefined || far === undefined || box === undefined) continue;
      if (box.left > far.right || far.left > box.right || box.top > far.bottom || far.top > box.bottom)
        continue;
      count += crossingsOf(line, next);
    }
  });
  return count;
}

/** Every second point will do: the curves are flat. */
const step = 4;

function crossingsOf(a: Line, b: Line): number {
  let count = 0;
  for (let i = 0; i + step < a.length; i += step) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [a[i], a[i + 1], a[i + step], a[i + step + 1]];
    const dx = bx - ax;
    const dy = by - ay;
    for (let j = 0; j + step < b.length; j += step) {
      const [cx = 0, cy = 0] = [b[j], b[j + 1]];
      const ex = (b[j + step] ?? 0) - cx;
      const ey = (b[j + step + 1] ?? 0) - cy;
      const cross = dx * ey - dy * ex;
      if (cross === 0) continue;
      const t = ((cx - ax) * ey - (cy - ay) * ex) / cross;
      if (t < 0 || t >= 1) continue;
      const u = ((cx - ax) * dy - (cy - ay) * dx) / cross;
      if (u < 0 || u >= 1) continue;
      const sine = Math.abs(cross) / Math.sqrt((dx * dx + dy * dy) * (ex * ex + ey * ey));
      count += 2 - sine;
    }
  }
  return count;
}

function boundsOf(line: Line) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let index = 0; index < line.length; index += 2) {
    const [x = 0, y = 0] = [line[index], line[index + 1]];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, right, top, bottom };
}
