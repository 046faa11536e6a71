import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { createGestureStart, createLazyModule } from "../../../src/ui/kit/createLazyModule";
import { lazyComponent } from "../../../src/ui/kit/lazyComponent";
import { PanelBoundary } from "../../../src/ui/kit/PanelBoundary";

type Props = { readonly name: string };
const Greeting = ({ name }: Props) => <p>Hello {name}</p>;
const Meanwhile = ({ name }: Props) => <p>Wait, {name}</p>;

test("something stands in a part's place until its code is there, and not after", async () => {
  let come = (_: typeof Greeting) => {};
  const coming = new Promise<typeof Greeting>((resolve) => {
    come = resolve;
  });
  const Part = lazyComponent<Props>(() => coming, Meanwhile);
  const { getByText, rerender } = await render(<Part name="Ann" />);
  await expect.element(getByText("Wait, Ann")).toBeVisible();
  come(Greeting);
  await expect.element(getByText("Hello Ann")).toBeVisible();
  await expect.element(getByText("Wait, Ann")).not.toBeInTheDocument();
  await rerender(<Part name="Bob" />);
  await expect.element(getByText("Hello Bob")).toBeVisible();
});

test("a part whose code is there already takes its place at once", async () => {
  let waits = 0;
  const Counted = (props: Props) => {
    waits += 1;
    return <Meanwhile {...props} />;
  };
  const Part = lazyComponent(async () => Greeting, Counted);
  const first = await render(<Part name="Ann" />);
  await expect.element(first.getByText("Hello Ann")).toBeVisible();
  await first.unmount();
  const before = waits;
  const { getByText } = await render(<Part name="Bob" />);
  await expect.element(getByText("Hello Bob")).toBeVisible();
  expect(before).toBeGreaterThan(0);
  expect(waits).toBe(before);
});

test("a part that could not be fetched is asked for again when the reader tries again", async () => {
  let attempts = 0;
  const Part = lazyComponent<Props>(async () => {
    attempts += 1;
    if (attempts === 1) throw new Error("no connection");
    return Greeting;
  });
  const { getByText, getByRole } = await render(
    <PanelBoundary name="Greeting" language="en">
      <Part name="Ann" />
    </PanelBoundary>,
  );
  await expect.element(getByText("no connection")).toBeVisible();
  await getByRole("button", { name: "Try again" }).click();
  await expect.element(getByText("Hello Ann")).toBeVisible();
});

test.each(["pointerover", "keydown", "focusin"])(
  "what waits for a gesture is fetched once one comes near: %s",
  async (gesture) => {
    let fetched = 0;
    const begin = createGestureStart(600_000).begin;
    const useGreeting = createLazyModule(async () => {
      fetched += 1;
      return Greeting;
    }, begin);
    const Part = (props: Props) => {
      const Loaded = useGreeting();
      return Loaded === undefined ? <Meanwhile {...props} /> : <Loaded {...props} />;
    };
    const { getByText } = await render(<Part name="Ann" />);
    await expect.element(getByText("Wait, Ann")).toBeVisible();
    expect(fetched).toBe(0);
    // The listeners come with the first picture.
    await expect
      .poll(() => {
        dispatchEvent(new Event(gesture));
        return fetched;
      })
      .toBe(1);
    await expect.element(getByText("Hello Ann")).toBeVisible();
  },
);
