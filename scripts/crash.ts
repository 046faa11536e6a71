import { parseArgs } from "node:util";
import { killWhileTyping } from "./crash/killWhileTyping";
import { serveFolder } from "./serveFolder";

/**
 * `npm run crash`: kills the browser in the middle of typing, a hundred times at random moments, on the built site, which
 * takes some ten minutes; nearly all of it is the browser starting again.
 * Exits with 1 where something that the page had called saved was gone.
 */
const { values } = parseArgs({
  options: {
    times: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    site: { type: "string", default: "dist" },
  },
});
const { server, url } = await serveFolder(values.site);

const began = performance.now();
let [kills, lost, changes, ahead] = [0, 0, 0, 0];
for await (const { after, saved, found } of killWhileTyping(url, Number(values.times), Number(values.seed))) {
  kills += 1;
  if (found < saved) {
    lost += 1;
    console.error(
      `Lost: killed after ${after} ms, title ${saved} was called saved, title ${found} was there.`,
    );
  }
  if (found > saved) ahead += 1;
  changes = Math.max(changes, found);
}
server.close();
const seconds = Math.round((performance.now() - began) / 1000);
console.log(
  `${kills} kills (seed ${values.seed}) in ${seconds} s, ${changes} changes: ${lost} times something that was called saved was gone; ` +
    `${ahead} times the disk was ahead of what the page had said.`,
);
process.exitCode = lost === 0 && kills === Number(values.times) ? 0 : 1;
