import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { writeClaimsCsv } from "../../../src/core/export/claimsCsv";
import { exportFormats } from "../../../src/core/export/exportFormats";
import { takenBy } from "../../../src/core/export/taken";
import { writeTiesCsv } from "../../../src/core/export/tiesCsv";
import { speakerName } from "../../../src/core/grammar/naming";
import { noFilter } from "../../../src/core/graph/filter";
import { groupBy } from "../../../src/core/lists/groupBy";
import { anyInput, bareCell, builtInInput, unsoundInput } from "../../support/exports";

function rowsOf(csv: string): readonly Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), {
    header: true,
    delimiter: ",",
    newline: "\r\n",
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, bareCell(cell)])),
  );
}
const apart = (cell = "") => (cell === "" ? [] : cell.split("; ").map(decodeURIComponent));

// GraphML, GEXF, annotations and the dossier are read back, with the same counts, in tests of their own.

test("the table of ties has every tie, with its sides and the claims and passages behind it", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const rows = rowsOf(writeTiesCsv(input)).map((row) => ({
        id: row.tie_id,
        type: row.type,
        ends: [row.from_id, row.to_id],
        mutual: row.mutual,
        passages: row.passages,
        denials: row.denials,
        state: row.state,
        claims: apart(row.claim_ids),
        modality: new Set(apart(row.modality)),
        speakers: apart(row.speaker_ids).map((speaker, index) => [speaker, apart(row.speakers)[index]]),
        names: apart(row.speakers).length,
      }));
      expect(rows).toEqual(
        takenBy(input).listed.map(({ id, type, from, to, mutual, support, denials, state, claims }) => {
          const speakers = state.saidBy;
          return {
            id,
            type,
            ends: [from, to],
            mutual: String(mutual),
            passages: String(support.length),
            denials: String(denials.length),
            state: state.id,
            claims: claims.map(({ claim }) => claim.id),
            modality: new Set(claims.map(({ claim }) => claim.modality ?? "actual")),
            speakers: speakers.map((id) => [id, speakerName(input.graph.actors, id, input.language)]),
            names: speakers.length,
          };
        }),
      );
    }),
  );
});

test("all cells of a row count the same claims, whatever is filtered", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const claims = groupBy(rowsOf(writeClaimsCsv(input)), (row) => row.claim_id);
      for (const row of rowsOf(writeTiesCsv(input))) {
        const own = apart(row.claim_ids).map((id) => claims.get(id) ?? []);
        const passages = (mood: string) =>
          new Set(
            own.flat().flatMap((each) => (each.modality === mood && each.passage_id ? each.passage_id : [])),
          );
        expect(Number(row.claims)).toBe(own.length);
        expect(new Set(apart(row.modality))).toEqual(new Set(own.map(([first]) => first?.modality)));
        expect(Number(row.planned)).toBe(passages("planned").size);
        expect(Number(row.conditional)).toBe(passages("conditional").size);
        expect(Number(row.denials)).toBe(passages("denied").size);
      }
    }),
  );
});

test("the table of claims has every claim with its sides, a row for each of its passages, and the quote to the letter", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const rows = rowsOf(writeClaimsCsv(input));
      const { documents } = input.graph;
      const ties = rowsOf(writeTiesCsv(input));
      for (const { claim, passages } of takenBy(input).claims) {
        const own = rows.filter((row) => row.claim_id === claim.id);
        const found = own.filter((row) => row.verbatim === "true");
        expect(found.map((row) => row.passage_id)).toEqual(passages.map(({ id }) => id));
        expect(found.map((row) => row.quote)).toEqual(
          passages.map(({ document, language, spans }) =>
            documents.get(document)?.texts[language]?.slice(spans[language]?.start, spans[language]?.end),
          ),
        );
        const [first] = own;
        // What the table of ties says of them: the same ties, in the same states.
        const carried = ties.filter((row) => apart(row.claim_ids).includes(claim.id));
        expect(apart(first?.tie_ids)).toEqual(carried.map((row) => row.tie_id));
        expect(apart(first?.states)).toEqual(carried.map((row) => row.state));
        // Denied is what the line says, and no weaker claim beside it.
        const disputed = takenBy(input).listed.filter(
          ({ state, claims }) =>
            state.disputed &&
            state.mood === (claim.modality ?? "actual") &&
            claims.some((coded) => coded.claim === claim),
        );
        expect(new Set(apart(first?.denied_by_ids))).toEqual(
          new Set(disputed.flatMap(({ state }) => state.deniedBy)),
        );
        expect([...apart(first?.from_ids), ...apart(first?.to_ids)]).toEqual(
          claim.between ?? [...claim.from, ...claim.to],
        );
      }
      const claims = takenBy(input).claims.map(({ claim }) => claim.id);
      expect(new Set(rows.map((row) => row.claim_id))).toEqual(new Set(claims));
    }),
  );
});

test("what was not found in its text is in the table all the same, and called so", () => {
  const lost = rowsOf(writeClaimsCsv(unsoundInput())).filter((row) => row.verbatim === "false");
  expect(lost.map((row) => [row.claim_id, row.quote])).toEqual([
    ["harbour-condemnation", "ما ليس في النص"],
    ["port-cooperation", ""],
    ["war", "ولا هذا"],
  ]);
});

test("a filter leaves out what it hides, and nothing else", () => {
  const input = builtInInput();
  const filter = { ...noFilter, hiddenTypes: ["cooperation" as const] };
  const rows = rowsOf(writeClaimsCsv({ ...input, filter }));
  const expected = input.graph.claims.filter(({ claim }) => claim.type !== "cooperation");
  expect(new Set(rows.map((row) => row.claim_id))).toEqual(new Set(expected.map(({ claim }) => claim.id)));
});

test("every format of the list writes a file, in both languages", async () => {
  for (const { write } of exportFormats) {
    for (const language of ["en", "ar"] as const) {
      expect((await write({ ...builtInInput(), language })).length).toBeGreaterThan(1000);
    }
  }
});

test("who says it is a list of ids and a list of names that go together, the text itself among them", () => {
  const ties = rowsOf(writeTiesCsv(builtInInput()));
  const lists = [...ties, ...rowsOf(writeClaimsCsv(builtInInput()))].map((row) => [
    apart(row.speaker_ids),
    apart(row.speakers),
  ]);
  for (const [ids = [], names = []] of lists) {
    expect(ids.length).toBe(names.length);
    expect(names[ids.indexOf("text")]).toBe(ids.includes("text") ? "the text itself" : undefined);
  }
  expect(
    ties.some((row) => apart(row.speaker_ids).length > 1 && apart(row.speaker_ids).includes("text")),
  ).toBe(true);
});
