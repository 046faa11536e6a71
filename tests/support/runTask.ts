import { createTaskRunner } from "../../src/io/tasks/createTaskRunner";

/** One worker answers the tasks of all tests: each would read the program anew. */
export const runTask = createTaskRunner();
