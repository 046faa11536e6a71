import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a question was, as the server got it. */
type Question = { readonly prompt: string; readonly key: string | undefined; readonly model: string };

/** Answers a question in its own way. */
export type Manner = (question: Question, response: ServerResponse, count: number) => void;

/** A server that speaks the OpenAI chat API and answers as it is told; on a free port of this machine. */
export type ChatServer = {
  readonly endpoint: URL;
  readonly questions: Question[];
  /** Most questions that were open at one time. */
  readonly most: () => number;
  answer: Manner;
  readonly close: () => Promise<void>;
};

export async function startChatServer(): Promise<ChatServer> {
  const questions: Question[] = [];
  let [open, most] = [0, 0];
  const server = createServer(async (request, response) => {
    open += 1;
    most = Math.max(most, open);
    response.on("close", () => {
      open -= 1;
    });
    const { messages, model, stream } = JSON.parse(await bodyOf(request)) as {
      messages: [{ content: string }];
      model: string;
      stream: boolean;
    };
    if (request.url !== "/v1/chat/completions" || !stream)
      return void response.writeHead(404).end("not here");
    const question = { prompt: messages[0].content, key: request.headers.authorization, model };
    questions.push(question);
    chat.answer(question, response, questions.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const chat: ChatServer = {
    endpoint: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`),
    questions,
    most: () => most,
    answer: (_question, response) => say(response, "[]"),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return chat;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString("utf8");
}

const event = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`;
export const delta = (content: string) => event({ choices: [{ delta: { content } }] });

/** Begins an answer that is streamed. */
export function begin(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
}

/** Streams a whole answer in pieces of some bytes, whatever characters they cut. */
export function say(response: ServerResponse, answer: string, finish = "stop"): void {
  begin(response);
  const pieces = answer.match(/[\s\S]{1,7}/g) ?? [];
  const bytes = Buffer.from(
    `: hello\r\n\r\n${pieces.map(delta).join("")}${event({ choices: [{ delta: {}, finish_reason: finish }] })}data: [DONE]\n\n`,
  );
  for (let at = 0; at < bytes.length; at += 11) response.write(bytes.subarray(at, at + 11));
  response.end();
}

/** Refuses with a status. */
export function refuse(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body = "no",
): void {
  response.writeHead(status, headers).end(body);
}
