// Runs in the page before anything else. The map is readable when every actor and tie of it has been painted.
{
  /** @type {number[]} */
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({
    type: "longtask",
    buffered: true,
  });

  /** @returns {Promise<void>} after the next frame has been painted */
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(undefined);
      });
    });

  /** @param {string | undefined} shown */
  const timeClick = (shown) => {
    window.bench.taken = new Promise((resolve, reject) => {
      const onClick = async (/** @type {MouseEvent} */ { timeStamp }) => {
        await painted();
        const now = performance.now();
        const box = shown === undefined ? undefined : document.querySelector(shown)?.getBoundingClientRect();
        const isThere = shown === undefined || (box && box.bottom > 0 && box.top < innerHeight);
        if (isThere) resolve(now - timeStamp);
        else reject(new Error(`${shown} is not on the screen`));
      };
      addEventListener("click", onClick, { capture: true, once: true });
    });
  };

  // Asked at every frame, so it must be cheap: a mark is shown when its place has been written.
  const isDrawn = () => document.querySelectorAll("[data-tie][data-shown]").length >= 20;
  const isVisible = () =>
    [...document.querySelectorAll("[data-actor], [data-tie]")].every(
      (mark) => mark.getBoundingClientRect().width > 0 && getComputedStyle(mark).visibility === "visible",
    );

  /** @type {Promise<number>} */
  const readable = new Promise((resolve, reject) => {
    const look = async () => {
      if (!isDrawn()) return requestAnimationFrame(look);
      await painted();
      const now = performance.now();
      if (isVisible()) resolve(now);
      else reject(new Error("the map is drawn, but not all of it can be seen"));
    };
    requestAnimationFrame(look);
  });

  window.bench = {
    readable,
    tasks,
    painted,
    timeClick,
    taken: Promise.reject(new Error("nothing was clicked")),
  };
  window.bench.taken.catch(() => {});
}
