// Runs in the page before anything else: times what a reader does with a large dossier.
{
  const never = Promise.reject(new Error("nothing was timed"));
  never.catch(() => {});
  window.large = {
    readable: never,
    named: Promise.resolve(undefined),
    hits: never,
    timeOpening: () => {
      const onChange = () => {
        const start = performance.now();
        window.large.readable = until(isDrawn).then((now) => now - start);
      };
      addEventListener("change", onChange, { capture: true, once: true });
    },
    watchNames: () => {
      const onMove = (/** @type {PointerEvent} */ { timeStamp }) => {
        window.large.named = window.bench.painted().then(() => {
          const words = document.querySelector("svg[role=group] ~ div[data-shown]")?.textContent ?? "";
          return words === "" ? undefined : performance.now() - timeStamp;
        });
      };
      const drawing = /** @type {SVGElement | null} */ (document.querySelector("svg[role=group]"));
      drawing?.addEventListener("pointermove", onMove, { capture: true });
    },
    timeHits: () => {
      const hits = () => document.querySelector("[role=listbox]")?.textContent;
      const onKey = (/** @type {KeyboardEvent} */ { timeStamp }) => {
        const before = hits();
        window.large.hits = until(() => hits() !== before).then((now) => now - timeStamp);
      };
      addEventListener("keydown", onKey, { capture: true, once: true });
    },
  };

  /** Every actor has its place, and the ties are on the canvas. */
  const isDrawn = () =>
    document.querySelectorAll("[data-actor][transform]").length >= 100 &&
    [...document.querySelectorAll("canvas")].some((canvas) => {
      const { width, height } = canvas;
      const row = canvas.getContext("2d")?.getImageData(0, Math.floor(height / 2), width, 1).data ?? [];
      return row.some((value) => value > 0);
    });

  /**
   * @param {() => boolean} isSo asked at every frame
   * @returns {Promise<number>} when the frame in which it was so had been painted
   */
  const until = (isSo) =>
    new Promise((resolve) => {
      const look = async () => {
        if (!isSo()) return requestAnimationFrame(look);
        await window.bench.painted();
        resolve(performance.now());
      };
      requestAnimationFrame(look);
    });
}
