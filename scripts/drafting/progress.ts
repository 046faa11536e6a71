import type { WriteStream } from "node:tty";

/** Says how far the work has come. */
export type Progress = {
  readonly onCharacters: (count: number) => void;
  readonly onPart: () => void;
  /** Says something that stays. */
  readonly say: (line: string) => void;
  /** Lets something else be written where the line is. */
  readonly aside: (write: () => void) => void;
  readonly end: () => void;
};

/** Milliseconds between two looks at how far it is. */
const PAUSE = 500;

const inMinutes = (seconds: number) =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`;

/** "3 of 12 parts, 540 characters/s, about 4 min left": a line that is written anew on a screen, one a part elsewhere. */
export function createProgress(parts: number, stream: Pick<WriteStream, "write" | "isTTY">): Progress {
  const start = performance.now();
  let [done, characters] = [0, 0];
  const line = () => {
    const seconds = (performance.now() - start) / 1000;
    const rate = `${Math.round(characters / Math.max(seconds, 0.1))} characters/s`;
    const left =
      done === 0 || done === parts ? "" : `, about ${inMinutes((seconds / done) * (parts - done))} left`;
    return `${done} of ${parts} ${parts === 1 ? "part" : "parts"} answered, ${rate}${left}`;
  };
  const clear = () => {
    if (stream.isTTY) stream.write("\r\u001B[K");
  };
  const draw = () => {
    if (stream.isTTY) stream.write(`\r\u001B[K${line()}`);
  };
  const timer = stream.isTTY ? setInterval(draw, PAUSE) : undefined;
  const aside = (write: () => void) => {
    clear();
    write();
    draw();
  };
  return {
    aside,
    onCharacters: (count) => {
      characters += count;
    },
    onPart: () => {
      done += 1;
      if (stream.isTTY) draw();
      else stream.write(`${line()}\n`);
    },
    say: (words) => aside(() => stream.write(`${words}\n`)),
    end: () => {
      clearInterval(timer);
      clear();
    },
  };
}
