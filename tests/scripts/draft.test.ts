import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askAgain } from "../../scripts/drafting/askAgain";
import { type Drafted, draftFiles, outputOf } from "../../scripts/drafting/draftFiles";
import { inParallel } from "../../scripts/drafting/inParallel";
import { keyFor, parseOptions } from "../../scripts/drafting/options";
import { createProgress } from "../../scripts/drafting/progress";
import type { Dossier } from "../../src/core/dossier/dossier";
import { taskVersion } from "../../src/core/drafts/instructions";
import { parseDossier } from "../../src/core/validate/parseDossier";
import { bundledScript } from "../support/bundledScript";
import {
  begin,
  type ChatServer,
  delta,
  type Manner,
  refuse,
  say,
  startChatServer,
} from "../support/chatServer";

const text =
  "Japan condemned China’s drills on Monday. Egypt trains Kenya’s army.\nJapan and Egypt signed an accord.\n";
const claims = [
  {
    sentence: 1,
    type: "condemnation",
    from: ["japan"],
    to: ["china"],
    voice: "narrator",
    quote: "Japan condemned China’s drills on Monday",
  },
  {
    sentence: 2,
    type: "cooperation",
    from: ["egypt"],
    to: ["kenya"],
    voice: "narrator",
    quote: "Egypt trains Kenya’s army",
  },
  {
    sentence: 3,
    type: "cooperation",
    between: ["japan", "egypt"],
    voice: "narrator",
    quote: "Japan and Egypt signed an accord",
  },
];
const good = JSON.stringify(claims);
const [first, second] = claims;

let folder = "";
let server: ChatServer;
const fileOf = (name: string, content = text) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(async () => {
  server = await startChatServer();
});
afterAll(() => server.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "isnad-draft-"));
  server.questions.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

type Given = {
  files?: readonly string[];
  key?: string;
  parallel?: number;
  characters?: number;
  silence?: number;
  time?: number;
  tries?: number;
  signal?: AbortSignal;
};

/** Drafts files while the server answers in one manner, and says what was printed. */
async function draft(manner: Manner, given: Given = {}) {
  server.answer = manner;
  const printed: string[] = [];
  const progress: string[] = [];
  const {
    files = [fileOf("a.txt")],
    key,
    parallel = 2,
    characters = 100_000,
    silence = 20_000,
    time = 60_000,
    tries = 3,
  } = given;
  const drafted = await draftFiles(
    {
      files,
      out: undefined,
      parallel,
      server: { endpoint: server.endpoint, model: "parrot", key, silence, time, characters },
      retries: { tries, first: 5, longest: 10 },
    },
    {
      signal: given.signal ?? new AbortController().signal,
      createProgress: (parts) =>
        createProgress(parts, { isTTY: false, write: (line: unknown) => progress.push(String(line)) > 0 }),
      print: (line) => printed.push(line),
    },
  );
  return { drafted, printed: printed.join("\n"), progress: progress.join("") };
}

function written(name = "a.draft.isnad.json"): Dossier {
  const result = parseDossier(readFileSync(join(folder, name)));
  if (result.kind === "error") throw new Error(JSON.stringify(result.error.issues));
  return result.value.dossier;
}
const typesIn = (dossier: Dossier) => dossier.proposals?.map(({ type }) => type);
const done: Drafted = { written: 1, skipped: 0, failed: 0 };

describe("a model is asked, and what stands in the text is proposed", () => {
  test.each<[string, Manner, readonly string[], string]>([
    [
      "answers well",
      (_, response) => say(response, good),
      ["condemnation", "cooperation", "cooperation"],
      "3 proposals: 3 passed the check, 0 refused",
    ],
    [
      "answers with prose",
      (_, response) => say(response, `Gladly!\n\`\`\`json\n${good}\n\`\`\`\nAnything else?`),
      ["condemnation", "cooperation", "cooperation"],
      "3 proposals: 3 passed the check, 0 refused",
    ],
    [
      "is cut off",
      (_, response) => say(response, good.slice(0, 230), "length"),
      ["condemnation"],
      "the answer is cut off",
    ],
    [
      "invents a quote",
      (_, response) =>
        say(
          response,
          JSON.stringify([first, { ...second, quote: "Egypt bombs Kenya every day of the week" }]),
        ),
      ["condemnation"],
      "2 proposals: 1 passed the check, 1 refused",
    ],
    [
      "turns actors",
      (_, response) =>
        say(response, JSON.stringify([first, { ...second, quote: "Kenya trains Egypt’s army" }])),
      ["condemnation"],
      "is nowhere in the text. The most like it is: “Egypt trains",
    ],
    [
      "gives wrong ids",
      (_, response) => say(response, JSON.stringify([first, { ...second, to: ["actor-17"] }])),
      ["condemnation"],
      "“actor-17” is no actor of the cast",
    ],
    [
      "never ends",
      (_, response) => {
        begin(response);
        response.write(delta(`[${JSON.stringify(first)},`));
        const timer = setInterval(() => response.write(delta(" again and again".repeat(100))), 1);
        response.on("close", () => clearInterval(timer));
      },
      ["condemnation"],
      "the answer is cut off",
    ],
    [
      "does not stream",
      (_, response) => {
        response.writeHead(200, { "content-type": "application/json" });
        response.end(JSON.stringify({ choices: [{ message: { content: good }, finish_reason: "stop" }] }));
      },
      ["condemnation", "cooperation", "cooperation"],
      "3 passed the check",
    ],
    [
      "is busy at first",
      (_, response, count) =>
        count === 1 ? refuse(response, 429, { "retry-after": "0" }) : say(response, good),
      ["condemnation", "cooperation", "cooperation"],
      "3 passed the check",
    ],
    [
      "fails at first",
      (_, response, count) => (count < 3 ? refuse(response, 500) : say(response, good)),
      ["condemnation", "cooperation", "cooperation"],
      "3 passed the check",
    ],
    [
      "says nothing at first",
      (_, response, count) => (count === 1 ? say(response, "") : say(response, good)),
      ["condemnation", "cooperation", "cooperation"],
      "3 passed the check",
    ],
    [
      "hangs up at first",
      (_, response, count) => {
        if (count > 1) return say(response, good);
        begin(response);
        response.write(delta(good.slice(0, 100)), () => response.destroy());
      },
      ["condemnation", "cooperation", "cooperation"],
      "3 passed the check",
    ],
    [
      "reports an error while it answers, at first",
      (_, response, count) => {
        if (count > 1) return say(response, good);
        begin(response);
        response.end(`data: {"error": {"message": "overloaded"}}\n\n`);
      },
      ["condemnation", "cooperation", "cooperation"],
      "3 passed the check",
    ],
  ])("where it %s", async (_title, manner, types, report) => {
    const { drafted, printed } = await draft(manner);
    expect(drafted).toEqual(done);
    expect(typesIn(written())).toEqual(types);
    expect(printed).toContain(report);
    expect(written().proposals?.map(({ by, state }) => ({ by, state }))).toEqual(
      types.map(() => ({ by: { model: "parrot", task: taskVersion() }, state: "open" })),
    );
    expect(written().claims).toEqual([]);
  });

  test("where it is silent at first, and is asked again", async () => {
    const { drafted, progress } = await draft(
      (_, response, count) => (count === 1 ? begin(response) : say(response, good)),
      { silence: 200, tries: 30 },
    );
    expect(drafted).toEqual(done);
    expect(progress).toContain("no word for");
    expect(progress).toMatch(/1 of 1 part answered, \d+ characters\/s\n$/);
  });

  test("where it is slow for longer than anybody waits, with what it has said", async () => {
    const { printed } = await draft(
      (_, response) => {
        begin(response);
        response.write(delta(`[${JSON.stringify(first)},`));
        const timer = setInterval(() => response.write(delta(" ")), 20);
        response.on("close", () => clearInterval(timer));
      },
      { time: 300 },
    );
    expect(printed).toContain("the answer is cut off");
    expect(typesIn(written())).toEqual(["condemnation"]);
  });
});

describe("a model that does not answer", () => {
  test("is asked again when it says, and not before", async () => {
    const stop = new AbortController();
    const progress: string[] = [];
    const waiting = askAgain(
      () => Promise.resolve({ kind: "again", reason: "429", after: 30_000 }),
      { tries: 6, first: 1, longest: 2 },
      stop.signal,
      (reason, pause) => {
        progress.push(`${reason} ${pause}`);
        stop.abort();
      },
    );
    await expect(waiting).rejects.toThrow();
    expect(progress).toEqual(["429 30000"]);
  });

  test("leaves nothing behind but what others have answered, and is asked for the rest by the same call", async () => {
    const files = [fileOf("a.txt"), fileOf("b.txt", text.replace("Japan condemned", "Japan criticised"))];
    const isSecond = (prompt: string) => prompt.includes("criticised");
    const one = await draft(
      ({ prompt }, response) => (isSecond(prompt) ? refuse(response, 503) : say(response, good)),
      { files },
    );
    expect(one.drafted).toEqual({ written: 1, skipped: 0, failed: 1 });
    expect(one.printed).toContain("b.txt: 0 of 1 parts answered, not written: 503");
    expect(existsSync(join(folder, "b.draft.isnad.json"))).toBe(false);
    server.questions.length = 0;
    const two = await draft((_, response) => say(response, good), { files });
    expect(two.drafted).toEqual({ written: 1, skipped: 1, failed: 0 });
    expect(server.questions.map(({ prompt }) => isSecond(prompt))).toEqual([true]);
    expect(readdirSync(folder).sort()).toEqual([
      "a.draft.isnad.json",
      "a.txt",
      "b.draft.isnad.json",
      "b.txt",
    ]);
  });

  test("because the key is wrong is asked no more, and the key is nowhere", async () => {
    const key = "sk-very-secret";
    const files = ["a.txt", "b.txt", "c.txt"].map((name) => fileOf(name));
    const { drafted, printed, progress } = await draft(
      (question, response) => refuse(response, 401, {}, `wrong key ${question.key}`),
      { files, key, parallel: 1 },
    );
    expect(drafted).toEqual({ written: 0, skipped: 0, failed: 3 });
    expect(server.questions.map((question) => question.key)).toEqual([`Bearer ${key}`]);
    expect(printed).toContain("401 Unauthorized wrong key Bearer [key]");
    expect(printed + progress).not.toContain(key);
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "b.txt", "c.txt"]);
  });
});

test.each<[string, number, string, string]>([
  ["refusal", 400, "text/plain", "x".repeat(195)],
  ["word that is no JSON", 200, "application/json", "x".repeat(95)],
  ["error", 200, "application/json", `{"error":"${"x".repeat(292)}`],
])("no part of the key is printed where a long %s is cut", async (_title, status, type, before) => {
  const key = "sk-very-secret";
  const { printed, progress } = await draft(
    (_question, response) => {
      response.writeHead(status, { "content-type": type });
      response.end(`${before}${key}${before.startsWith("{") ? '"}' : ""}`);
    },
    { key, tries: 1 },
  );
  expect(printed).toContain("xxx");
  expect(printed + progress).not.toContain("sk-");
});

test("the key for OpenAI is sent to OpenAI alone", () => {
  const both = { ISNAD_API_KEY: "own", OPENAI_API_KEY: "theirs" };
  const { ISNAD_API_KEY: _, ...theirs } = both;
  expect(keyFor(new URL("https://api.openai.com/v1"), theirs)).toBe("theirs");
  for (const other of [
    "http://api.openai.com/v1",
    "https://api.openai.com.example/v1",
    "http://127.0.0.1/v1",
  ])
    expect([keyFor(new URL(other), theirs), keyFor(new URL(other), both)]).toEqual([undefined, "own"]);
});

describe("a long text", () => {
  /** Long sentences: of so much text, that a small answer has all claims in it. */
  const sentences = 120;
  const island =
    "an island which ships pass on their way from the one sea to the other, and where fishermen of the villages along the straits land in winter when storms come from the north";
  const long = Array.from(
    { length: sentences },
    (_, index) => `Japan condemned China’s drill number ${index} on the coast of ${island}.`,
  ).join("\n");
  const answerOf = (prompt: string) =>
    JSON.stringify(
      [...prompt.matchAll(/^\[(\d+)\] (Japan condemned .*) on the coast of/gm)].map(
        ([, sentence, quote]) => ({
          ...first,
          sentence: Number(sentence),
          quote,
        }),
      ),
    );

  test("goes in parts, some at a time, and every sentence is proposed once", async () => {
    const { printed } = await draft(({ prompt }, response) => say(response, answerOf(prompt)), {
      files: [fileOf("a.txt", long)],
      parallel: 3,
    });
    expect(server.questions.length).toBeGreaterThan(2);
    expect(server.most()).toBeGreaterThan(1);
    expect(server.most()).toBeLessThanOrEqual(3);
    expect(written().proposals).toHaveLength(sentences);
    expect(printed).toContain("The same claim is proposed already");
  });

  test("that is stopped goes on where it stopped, a line that was torn included", async () => {
    const files = [fileOf("a.txt", long)];
    const stop = new AbortController();
    const stopped = draft(
      ({ prompt }, response, count) => {
        if (count < 3) return say(response, answerOf(prompt));
        begin(response);
        stop.abort();
      },
      { files, parallel: 1, signal: stop.signal },
    );
    await expect(stopped).rejects.toThrow();
    const log = join(folder, "a.draft.isnad.json.answers.jsonl");
    writeFileSync(log, `${readFileSync(log, "utf8")}{"question":"ab`);
    const before = server.questions.map(({ prompt }) => prompt);
    expect(before).toHaveLength(3);
    server.questions.length = 0;
    await draft(({ prompt }, response) => say(response, answerOf(prompt)), { files, parallel: 1 });
    const after = server.questions.map(({ prompt }) => prompt);
    expect(after).toContain(before[2]);
    expect(after).not.toContain(before[0]);
    expect(after).not.toContain(before[1]);
    expect(written().proposals).toHaveLength(sentences);
    expect(readdirSync(folder).sort()).toEqual(["a.draft.isnad.json", "a.txt"]);
  });
});

describe("a dossier that is there already", () => {
  const manner: Manner = (_, response) => say(response, good);
  test("is drafted once by a model, and nothing that was done since is lost", async () => {
    const files = [fileOf("a.txt")];
    await draft(manner, { files });
    const dossier = written();
    const refused = {
      ...dossier,
      proposals: dossier.proposals?.map((proposal) => ({
        ...proposal,
        state: "refused",
        by: { model: "owl" },
      })),
    };
    fileOf("a.draft.isnad.json", JSON.stringify(refused));
    const { printed } = await draft(manner, { files });
    expect(printed).toContain("The same claim was proposed before, and refused.");
    expect(JSON.stringify(written())).toBe(JSON.stringify(refused));
  });

  test.each(["is there", "is not there yet"])(
    "and %s is left alone if it changes during the answer",
    async (is) => {
      const files = [fileOf("a.txt"), fileOf("b.txt")];
      if (is === "is there") await draft((_, response) => say(response, "[]"), { files });
      const { drafted, printed } = await draft(
        (_, response) => {
          fileOf("a.draft.isnad.json", "what a person has saved");
          say(response, good);
        },
        { files, parallel: 1 },
      );
      expect(drafted).toEqual({ written: 1, skipped: 0, failed: 1 });
      expect(printed).toContain("changed meanwhile");
      expect(readFileSync(join(folder, "a.draft.isnad.json"), "utf8")).toBe("what a person has saved");
      expect(typesIn(written("b.draft.isnad.json"))).toHaveLength(3);
      rmSync(join(folder, "a.draft.isnad.json"));
      server.questions.length = 0;
      await draft(manner, { files: files.slice(0, 1) });
      expect([server.questions, typesIn(written())?.length]).toEqual([[], 3]);
    },
  );

  test("about another text is not written over", async () => {
    const files = [fileOf("a.txt")];
    await draft(manner, { files });
    const before = readFileSync(join(folder, "a.draft.isnad.json"), "utf8");
    fileOf("a.txt", `${text}More.`);
    const { drafted, printed } = await draft(manner, { files });
    expect(drafted).toEqual({ written: 0, skipped: 0, failed: 1 });
    expect(printed).toContain("it is about another text");
    expect(readFileSync(join(folder, "a.draft.isnad.json"), "utf8")).toBe(before);
  });

  test("lends its cast, and is itself left as it is", async () => {
    const actors = [
      { id: "jp", kind: "state", name: { en: "Japan" } },
      { id: "cn", kind: "state", name: { en: "China" } },
    ];
    const documents = [{ id: "text", language: "en", title: { en: "Drills" }, texts: { en: text } }];
    const given = JSON.stringify({
      format: "isnad-dossier/1",
      title: { en: "Drills" },
      documents,
      actors,
      claims: [],
    });
    await draft((_, response) => say(response, JSON.stringify([{ ...first, from: ["jp"], to: ["cn"] }])), {
      files: [fileOf("b.isnad.json", given)],
    });
    expect(server.questions[0]?.prompt).toContain("- jp: state, Japan");
    expect(written("b.draft.isnad.json")).toMatchObject({
      actors,
      proposals: [{ from: ["jp"], to: ["cn"] }],
    });
    expect(readFileSync(join(folder, "b.isnad.json"), "utf8")).toBe(given);
  });
});

describe("a dossier without actors", () => {
  test("has the cast that its text names", async () => {
    const documents = [{ id: "text", language: "en", title: { en: "Drills" }, texts: { en: text } }];
    const given = { format: "isnad-dossier/1", title: { en: "Drills" }, documents, actors: [], claims: [] };
    await draft((_, response) => say(response, good), {
      files: [fileOf("a.isnad.json", JSON.stringify(given))],
    });
    expect(server.questions[0]?.prompt).toContain("- japan: state, Japan");
    expect(written().proposals).toHaveLength(3);
  });
});

describe("the command line", () => {
  test.each<[string, string[], RegExp]>([
    ["no file", [], /Which file/],
    ["an option that is none", ["a.txt", "--colour", "red"], /--colour/],
    ["nobody to ask", ["a.txt", "--model", "parrot"], /whom to ask/],
    ["a model without a name", ["a.txt", "--model", " ", "--endpoint", "http://x"], /--model needs a name/],
    ["an address that is none", ["a.txt", "--model", "parrot", "--endpoint", "ftp://x"], /http/],
    [
      "a key in the address",
      ["a.txt", "--model", "parrot", "--endpoint", "http://me:key@x/v1"],
      /ISNAD_API_KEY/,
    ],
    [
      "none at a time",
      ["a.txt", "--model", "parrot", "--endpoint", "http://x/v1", "--parallel", "0"],
      /1 to 64/,
    ],
    ["an answer that goes nowhere", ["a.txt", "--answer", "b.txt"], /--out/],
    ["an answer to two files", ["a.txt", "b.txt", "--answer", "b.txt", "--out", "c"], /one file/],
  ])("is told of %s", (_title, given, words) => {
    expect(parseOptions(given)).toMatch(words);
  });

  test("names what it writes after the file", () => {
    expect(outputOf("x/a.b.txt", undefined)).toBe(join("x", "a.b.draft.isnad.json"));
    expect(outputOf("x/a.isnad.json", "y")).toBe(join("y", "a.draft.isnad.json"));
  });

  const programs = mkdtempSync(join(tmpdir(), "isnad-draft-script-"));
  let bundle = "";
  beforeAll(async () => {
    bundle = await bundledScript("draft", programs);
  });
  afterAll(() => rmSync(programs, { recursive: true }));

  /** As `npm run draft` starts it. */
  const asInstalled = ["--import", "tsx", "scripts/draft.ts"];
  const run = (args: readonly string[], env: Record<string, string> = {}, program = [bundle]) => {
    const child = spawn(process.execPath, [...program, ...args], {
      cwd: join(import.meta.dirname, "../.."),
      env: { ...process.env, ...env },
    });
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (printed += String(data)));
    const end = new Promise<{ code: number | null; printed: string }>((resolve) => {
      child.on("close", (code) => resolve({ code, printed }));
    });
    return { child, end };
  };

  test("judges an answer without asking anybody, and writes a dossier that holds", async () => {
    const answer = fileOf("answer.txt", `Here:\n${good.replace("Egypt trains", "Egypt arms")}`);
    const args = [fileOf("a.txt"), "--answer", answer, "--out", join(folder, "out.isnad.json")];
    const { code, printed } = await run(args, {}, asInstalled).end;
    expect(code).toBe(0);
    expect(printed).toContain("3 proposals: 2 passed the check, 1 refused");
    expect(printed).toContain("line 2: refused: “Egypt arms Kenya’s army” is nowhere in the text");
    expect(typesIn(written("out.isnad.json"))).toEqual(["condemnation", "cooperation"]);
    expect(server.questions).toEqual([]);
  });

  test.each(["FILE", "ANSWER", "another"])("writes nothing over %s", async (name) => {
    const [file, answer, another] = [fileOf("a.txt"), fileOf("answer.txt", good), fileOf("b.txt", "mine")];
    const target = { FILE: file, ANSWER: answer, another }[name] ?? "";
    const before = readFileSync(target, "utf8");
    for (const args of [
      ["--answer", answer, "--out", target],
      ["--task", target],
    ]) {
      const { code, printed } = await run([file, ...args]).end;
      expect([code, printed]).toEqual([2, expect.stringContaining("is not written over")]);
    }
    expect(readFileSync(target, "utf8")).toBe(before);
  });

  test("is told where two files, however they are written, would be drafted to one place", async () => {
    const file = fileOf("a.txt");
    const same = relative(join(import.meta.dirname, "../.."), file);
    const { code, printed } = await run([file, same, "--endpoint", "http://127.0.0.1:9/v1", "--model", "owl"])
      .end;
    expect([code, printed]).toEqual([2, expect.stringContaining("Two files would be written to")]);
  });

  test("is stopped by Ctrl+C, and says that the same command goes on", async () => {
    const { child, end } = run([fileOf("a.txt"), "--endpoint", server.endpoint.href, "--model", "parrot"], {
      ISNAD_API_KEY: "sk-secret",
    });
    const asked = new Promise<void>((resolve) => {
      server.answer = (_, response) => {
        begin(response);
        resolve();
      };
    });
    await asked;
    child.kill("SIGINT");
    const { code, printed } = await end;
    expect(code).toBe(130);
    expect(printed).toContain("the same command goes on from here");
    expect(server.questions).toMatchObject([{ key: "Bearer sk-secret" }]);
    expect(printed).not.toContain("sk-secret");
  });
});

test("work in parallel is never more than its limit, and all of it is done", async () => {
  let [open, most] = [0, 0];
  const seen: number[] = [];
  await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    open += 1;
    most = Math.max(most, open);
    await Promise.resolve();
    seen.push(item);
    open -= 1;
  });
  expect([most, seen.sort()]).toEqual([3, [1, 2, 3, 4, 5, 6, 7]]);
});
