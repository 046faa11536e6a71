import { useRef } from "react";

type Props = {
  readonly label: string;
  readonly className: string | undefined;
  /** Extensions and media types, as the platform's file field takes them. */
  readonly accept: string;
  readonly isForSeveral?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** A button that asks for a file. What is chosen is handed on, the same file a second time as well. */
export function FileButton({ label, className, accept, isForSeveral = false, onFiles }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple={isForSeveral}
        accept={accept}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The field tells of the same file again only after it was emptied.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
