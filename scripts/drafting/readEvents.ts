/**
 * Yields the data of server-sent events as they come in, however the bytes are cut. A line of more than a million characters
 * ends the stream: no server that is meant sends one.
 */
export async function* readEvents(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const bytes of body) {
    rest += decoder.decode(bytes, { stream: true });
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.startsWith("data:")) yield line.slice(5).trim();
    if (rest.length > 1_000_000) return;
  }
  if (rest.startsWith("data:")) yield rest.slice(5).trim();
}
