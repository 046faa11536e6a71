import { Fragment } from "react";
import { actorKind } from "../../core/codebook/actorKinds";
import type { Actor } from "../../core/dossier/dossier";
import { directionOf, localise } from "../../core/dossier/language";
import { evidenceMessages } from "../../words/evidence";
import type { LanguageId } from "../../words/languages";
import { selectedMessages } from "../../words/selected";
import { ActorShape } from "../kit/ActorShape";
import { Dotted } from "../kit/Dotted";
import { LocalText } from "../kit/LocalText";
import { Names } from "../kit/Names";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { ActorsButton } from "./ActorsButton";
import { Note } from "./ClaimEvidence";
import styles from "./evidence.module.css";
import { Fact } from "./Fact";
import selected from "./selected.module.css";

/** Who an actor is, in two lines. */
export function ActorHead({ actor }: { readonly actor: Actor }) {
  const language = useLanguage();
  const name = localise(actor.name, language);
  const kind = actorKind(actor.kind);
  const role = actor.role === undefined ? undefined : localise(actor.role, language);
  return (
    <header className={styles.head}>
      <h3 className={styles.heading}>
        <ActorShape shape={kind.shape} />
        <LocalText lang={name.language}>{name.text}</LocalText>
      </h3>
      <p className={styles.facts}>
        <Dotted>
          {kind.label[language]}
          {role === undefined ? null : <LocalText lang={role.language}>{role.text}</LocalText>}
        </Dotted>
      </p>
    </header>
  );
}

/** What else the dossier says of an actor: other names, who speaks for whom, codes; below its ties, so that those are at hand. */
export function ActorFacts({ actor }: { readonly actor: Actor }) {
  const language = useLanguage();
  const messages = useMessages(selectedMessages);
  const actors = useSelect((state) => state.graph.actors);
  const name = localise(actor.name, language);
  const aliases = aliasesOf(actor, language).filter(({ text }) => text !== name.text);
  const speakers = [...actors.values()].filter((other) => other.speaksFor === actor.id);
  return (
    <div className={selected.about}>
      <dl className={styles.details}>
        {aliases.length === 0 ? null : (
          <Fact name={messages.aliases}>
            <Enumerated items={aliases} />
          </Fact>
        )}
        {actor.speaksFor === undefined ? null : (
          <Fact name={messages.speaksFor}>
            <Names of={[actor.speaksFor]} />
          </Fact>
        )}
        {speakers.length === 0 ? null : (
          <Fact name={messages.speakers}>
            <Names of={speakers.map((speaker) => speaker.id)} />
          </Fact>
        )}
        {Object.entries(actor.codes ?? {}).map(([scheme, code]) => (
          <Code key={scheme} scheme={scheme} code={code} />
        ))}
      </dl>
      {actor.note === undefined ? null : <Note text={actor.note} />}
      <div className={selected.tools}>
        <ActorsButton label={messages.editActor} actor={actor.id} />
      </div>
    </div>
  );
}

const isRightToLeft = (text: string): boolean => /[\u0590-\u08ff]/.test(text);

/** An actor's other names, those of the reader's language first, each once and with the language it is in. */
function aliasesOf({ aliases = {} }: Actor, reader: LanguageId) {
  const lists = Object.entries(aliases);
  const texts = new Set([aliases[reader] ?? [], ...Object.values(aliases)].flat());
  return [...texts].map((text) => {
    const tags = lists.filter(([, list]) => list.includes(text)).map(([tag]) => tag);
    // Arabic texts use "NSATU" too, and an Arabic list may hold it; it is no Arabic for that.
    const own = tags.find((tag) => (directionOf(tag) === "rtl") === isRightToLeft(text));
    return { text, language: own ?? tags[0] };
  });
}

/** A code; Wikidata's is a way there, for who follows it. */
function Code({ scheme, code }: { readonly scheme: string; readonly code: string }) {
  const { wikidata } = useMessages(selectedMessages);
  const name = { wikidata, iso3: "ISO 3166" }[scheme] ?? scheme;
  return (
    <Fact name={<bdi>{name}</bdi>}>
      {scheme === "wikidata" && /^Q\d+$/.test(code) ? (
        <a
          className={styles.link}
          href={`https://www.wikidata.org/wiki/${code}`}
          target="_blank"
          rel="noreferrer"
          dir={directionOf("en")}
        >
          {code}
        </a>
      ) : (
        <bdi>{code}</bdi>
      )}
    </Fact>
  );
}

type Named = { readonly text: string; readonly language: string | undefined };

/**
 * Names in several scripts, side by side: an Arabic "and" would be written onto the name that follows it. Each is a block
 * with its comma: a name of the other direction that broke over two lines would go on where it is not looked for.
 */
function Enumerated({ items }: { readonly items: readonly Named[] }) {
  const { comma } = useMessages(evidenceMessages);
  return items.map(({ text, language }, index) => (
    <Fragment key={text}>
      <span className={styles.name}>
        <LocalText lang={language}>{text}</LocalText>
        {index < items.length - 1 ? comma : null}
      </span>{" "}
    </Fragment>
  ));
}
