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

  const isReadable = () => {
    const marks = [...document.querySelectorAll("[data-tie][role='button'], [data-actor][role='button']")];
    return (
      marks.length > 20 &&
      marks.every(
        (mark) => mark.getBoundingClientRect().width > 0 && getComputedStyle(mark).visibility === "visible",
      )
    );
  };

  /** @type {Promise<number>} */
  const readable = new Promise((resolve) => {
    const look = () => {
      if (isReadable()) void painted().then(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

  window.bench = { readable, tasks, painted };
}
