import React from "react";
import { flushSync } from "react-dom";

/**
 * What a test renders is there when `render` has answered. React's production build has no `act`, by which the test library
 * waits for that, so that it renders at once instead.
 */
Reflect.set(React, "act", (render: () => Promise<void>) => flushSync(render));
