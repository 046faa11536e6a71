import { readEvents } from "./readEvents";

/** A server that speaks the OpenAI chat API, and how long it is waited for. */
export type Server = {
  readonly endpoint: URL;
  readonly model: string;
  readonly key: string | undefined;
  /** Milliseconds without a word after which the question is put again. */
  readonly silence: number;
  /** Milliseconds, and characters, after which an answer is cut off: what there is of it is validated. */
  readonly time: number;
  readonly characters: number;
};

/** What a model has written; `isCutOff`: the server, or this program, has ended it early. */
export type Answer = { readonly text: string; readonly isCutOff: boolean };

/** What came of a question. */
export type Reply =
  | ({ readonly kind: "answer" } & Answer)
  /** It is worth asking again; `after`: milliseconds, as the server says. */
  | { readonly kind: "again"; readonly reason: string; readonly after?: number }
  /** It is not; `isForAll`: nor is it for any other question. */
  | { readonly kind: "refused"; readonly reason: string; readonly isForAll: boolean };

type Listener = { readonly signal: AbortSignal; readonly onCharacters: (count: number) => void };

/** Puts one question, and listens to the answer as it is written. Throws only where `signal` is aborted. */
export async function askModel(
  prompt: string,
  server: Server,
  { signal, onCharacters }: Listener,
): Promise<Reply> {
  const own = new AbortController();
  let timer = setTimeout(() => own.abort("silent"), server.silence);
  const onLength = (count: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => own.abort("silent"), server.silence);
    onCharacters(count);
  };
  try {
    const response = await request(prompt, server, AbortSignal.any([signal, own.signal]));
    if (!response.ok) return await refusalOf(response, server);
    const isStream = response.headers.get("content-type")?.includes("event-stream") === true;
    const reply = isStream ? await listen(response, server, onLength) : await readWhole(response, server);
    const isEmpty = reply.kind === "answer" && reply.text.trim() === "";
    return isEmpty ? { kind: "again", reason: "an empty answer" } : reply;
  } catch (reason) {
    signal.throwIfAborted();
    if (own.signal.aborted)
      return { kind: "again", reason: `no word for ${Math.round(server.silence / 1000)} s` };
    return { kind: "again", reason: hidden(reasonOf(reason), server) };
  } finally {
    clearTimeout(timer);
    own.abort();
  }
}

function request(prompt: string, { endpoint, model, key }: Server, signal: AbortSignal): Promise<Response> {
  const url = new URL(endpoint);
  url.pathname = `${url.pathname.replace(/\/+$/, "").replace(/\/chat\/completions$/, "")}/chat/completions`;
  return fetch(url, {
    method: "POST",
    // Elsewhere than it was told to, no key and no text is sent.
    redirect: "error",
    headers: {
      "content-type": "application/json",
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ model, messages: [{ role: "user", content: prompt }], stream: true }),
    signal,
  });
}

async function listen(response: Response, server: Server, onLength: (count: number) => void): Promise<Reply> {
  const until = performance.now() + server.time;
  let text = "";
  let end: string | undefined;
  for await (const data of readEvents(response.body ?? new ReadableStream())) {
    if (data === "[DONE]") return { kind: "answer", text, isCutOff: end === "length" };
    const { content, finish, error } = read(data, server);
    if (error !== undefined) return { kind: "again", reason: error };
    onLength(content.length);
    text += content;
    end = finish ?? end;
    const isEndless = text.length > server.characters || performance.now() > until;
    if (isEndless) return { kind: "answer", text, isCutOff: true };
  }
  // Without a word that it is over, the line was cut.
  return end === undefined
    ? { kind: "again", reason: "the answer broke off" }
    : { kind: "answer", text, isCutOff: end === "length" };
}

async function readWhole(response: Response, server: Server): Promise<Reply> {
  const { content, finish, error } = read(await response.text(), server);
  if (error !== undefined) return { kind: "again", reason: error };
  return { kind: "answer", text: content.slice(0, server.characters), isCutOff: finish === "length" };
}

type Message = { readonly content?: unknown };
type Read = {
  readonly content: string;
  readonly finish: string | undefined;
  readonly error: string | undefined;
};

/** What a piece of an answer, or a whole one, says. */
function read(data: string, server: Server): Read {
  const nothing = { content: "", finish: undefined, error: undefined };
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return { ...nothing, error: `not JSON: ${hidden(data, server).slice(0, 100)}` };
  }
  const { choices, error } = Object(value) as { choices?: unknown; error?: unknown };
  if (error !== undefined && error !== null)
    return { ...nothing, error: hidden(JSON.stringify(error), server).slice(0, 300) };
  const [choice] = Array.isArray(choices) ? choices : [];
  const {
    delta,
    message,
    finish_reason: finish,
  } = Object(choice) as { delta?: Message; message?: Message; finish_reason?: unknown };
  const content = (delta ?? message)?.content;
  return {
    ...nothing,
    content: typeof content === "string" ? content : "",
    finish: typeof finish === "string" ? finish : undefined,
  };
}

async function refusalOf(response: Response, server: Server): Promise<Reply> {
  const { status } = response;
  const body = hidden(await response.text().catch(() => ""), server);
  const words = body.replace(/\s+/g, " ").trim().slice(0, 200);
  const reason = `${status} ${hidden(response.statusText, server)} ${words}`.trim();
  if (status >= 500 || status === 408 || status === 425 || status === 429) {
    const after = waitOf(response.headers.get("retry-after"));
    return { kind: "again", reason, ...(after !== undefined && { after }) };
  }
  return { kind: "refused", reason, isForAll: [401, 403, 404, 405].includes(status) };
}

/** Milliseconds that a server asks to wait: seconds, or a date. */
function waitOf(header: string | null): number | undefined {
  if (header === null || header.trim() === "") return undefined;
  const wait = Number.isFinite(Number(header)) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), 600_000);
}

/** A server may repeat the key it was given; nobody shall read it here. Before anything is cut, lest a part of it be left. */
const hidden = (text: string, { key }: Server) => (key === undefined ? text : text.replaceAll(key, "[key]"));

function reasonOf(reason: unknown): string {
  if (!(reason instanceof Error)) return String(reason);
  return reason.cause instanceof Error ? `${reason.message}: ${reason.cause.message}` : reason.message;
}
