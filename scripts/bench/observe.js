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

  /**
   * Whether something is in sight: on the screen, and not scrolled out of its panel.
   * @param {string} selector
   */
  const isInSight = (selector) => {
    const element = document.querySelector(selector);
    const box = element?.getBoundingClientRect();
    const panel = element?.closest("[data-scroller]")?.getBoundingClientRect();
    const top = Math.max(0, panel?.top ?? 0);
    const bottom = Math.min(innerHeight, panel?.bottom ?? innerHeight);
    return box !== undefined && box.height > 0 && box.bottom > top && box.top < bottom;
  };

  /** @param {{ shown?: string, later?: string }} expected */
  const timeClick = ({ shown, later }) => {
    const clicked = new Promise((resolve) => {
      addEventListener("click", ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
    });
    window.bench.taken = clicked.then(async (start) => {
      await painted();
      const now = performance.now();
      if (shown === undefined || isInSight(shown)) return now - start;
      throw new Error(`${shown} is not on the screen`);
    });
    window.bench.followed = clicked.then(async (start) => {
      while (later !== undefined && !isInSight(later)) {
        await painted();
        if (performance.now() - start > 10_000) throw new Error(`${later} has not come`);
      }
      await painted();
      return performance.now() - start;
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
    followed: Promise.reject(new Error("nothing was clicked")),
  };
  for (const promise of [window.bench.taken, window.bench.followed]) promise.catch(() => {});
}
