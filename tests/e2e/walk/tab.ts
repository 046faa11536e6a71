/** What a person finds on a page: the roles that the walk needs. */
export type Role =
  | "button"
  | "combobox"
  | "form"
  | "heading"
  | "img"
  | "option"
  | "radio"
  | "spinbutton"
  | "textbox";

/** A page in some engine, by what a person does and sees. Each answers when it is so, or throws after 30 s. */
export type Tab = {
  readonly open: (address: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Waits until a part can be seen, named exactly or by a pattern. */
  readonly see: (role: Role, name: string | RegExp) => Promise<void>;
  /** Waits until no such part can be seen. */
  readonly miss: (role: Role, name: string | RegExp) => Promise<void>;
  /** Presses the pointer on a part, or on what a selector finds in it. */
  readonly click: (role: Role, name: string | RegExp, inside?: string) => Promise<void>;
  /** Marks what is on a line of the window with the pointer; px. */
  readonly mark: (line: { readonly from: number; readonly to: number; readonly y: number }) => Promise<void>;
  readonly focus: (role: Role, name: string | RegExp) => Promise<void>;
  /** One key, with what is held meanwhile: "Enter", "ControlOrMeta+v". */
  readonly press: (chord: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Answers what an expression comes to on the page; a promise is waited for. */
  readonly read: <Value>(expression: string) => Promise<Value>;
  /** Waits until an expression is true on the page. */
  readonly until: (expression: string) => Promise<void>;
  /** Another page of the same reader. */
  readonly another: () => Promise<Tab>;
  readonly close: () => Promise<void>;
};

/** ms after which what was waited for is said not to have come: long, for a busy machine is slow. */
export const timeoutMs = 30_000;

/** Asks again and again until the answer is one, and says what was waited for where none comes. */
export async function poll<Value>(what: string, ask: () => Promise<Value | undefined>): Promise<Value> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`After ${timeoutMs} ms: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
