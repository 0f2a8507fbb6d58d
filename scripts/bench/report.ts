import type { ConsumerCost } from "./consumer.js";
import { partNames } from "./profile.js";
import type { DocumentResult, Results, Row } from "./results.js";

type Cell = string | number;

/** Where what is written by hand ends, and what is rendered begins. */
export const mark = "<!-- From here on rendered by npm run bench; see the commands above. -->";

/**
 * Renders what was measured as Markdown.
 *
 * @param before the report as it was: what stands before the mark is kept
 */
export function renderReport(results: Results, before = ""): string {
  const [kept = ""] = before.includes(mark) ? before.split(mark) : [""];
  const { documents = [], growth = [], editor = [], rows = [] } = results;
  const sections = [
    `${kept}${mark}`,
    `## Machine\n\nMeasured on ${results.date}: ${Object.entries(results.machine)
      .map(([name, value]) => `${name} ${value}`)
      .join(", ")}.`,
    ...(documents.length > 0
      ? [renderGoals(documents), ...documents.map(renderDocument), renderProfiles(documents)]
      : []),
    ...(growth.length > 0
      ? [
          `## Growth\n\n${table(
            ["operations", "MB", "s", "CPU s", "memory MiB", "CPU, of half the size"],
            growth.map(({ operations, bytes, usage, factor }) => [
              operations,
              fixed(bytes / 1e6, 1),
              fixed(usage.wall, 2),
              fixed(usage.cpu, 2),
              mebi(usage.memory),
              factor === undefined ? "" : `${fixed(factor, 2)} ${verdict(factor, 2.1)}`,
            ]),
          )}`,
        ]
      : []),
    ...(editor.length > 0
      ? [
          `## In an editor\n\ntsserver of TypeScript 5.9 in a file that uses one module of operations; after each edit, medians in milliseconds.\n\n${table(
            ["document", "package of", "first answer", "completion", "hover"],
            editor.map((it) => [
              it.document,
              it.tool,
              fixed(it.first, 0),
              fixed(it.completion, 1),
              fixed(it.hover, 1),
            ]),
          )}`,
        ]
      : []),
    ...(rows.length > 0
      ? [
          `## Other figures\n\n${table(
            ["bench", "what", "value", "unit", "at most"],
            rows.map((it) => [it.bench, it.what, fixed(it.value, 1), it.unit, it.limit ?? ""]),
          )}`,
        ]
      : []),
  ];
  return `${sections.join("\n\n")}\n`;
}

interface Goal {
  readonly what: string;
  readonly limit: (document: string) => number | undefined;
  readonly value: (document: DocumentResult) => number | undefined;
}

const isOwnTheme = (document: string): boolean => /^(tasks|c1-)/.test(document);

const goals: readonly Goal[] = [
  {
    what: "cold, all output, of the fastest client",
    limit: (name) => (isOwnTheme(name) ? 0.7 : 1),
    value: (document) =>
      ratio(
        ours(document)?.usage?.wall,
        least(document, (row) => row.usage?.wall),
      ),
  },
  {
    what: "cold, without mocks and docs, of the fastest client",
    limit: () => 0.6,
    value: (document) =>
      ratio(
        lean(document)?.usage?.wall,
        least(document, (row) => row.usage?.wall),
      ),
  },
  {
    what: "memory, of the leanest",
    limit: () => 1.25,
    value: (document) =>
      ratio(
        ours(document)?.usage?.memory,
        least(document, (row) => row.usage?.memory, true),
      ),
  },
  {
    what: "checking all sources, of hey-api's",
    limit: () => 0.8,
    value: (document) => ofHeyApi(document, (cost) => cost.sources.cpu),
  },
  {
    what: "checking the declarations, of hey-api's sources",
    limit: () => 0.8,
    value: (document) => ofHeyApi(document, (cost) => cost.declarations?.cpu),
  },
  {
    what: "a consumer of one operation, of an empty file",
    limit: () => 1.2,
    value: (document) => ratio(ours(document)?.consumer?.consumer?.cpu, document.emptyCheck),
  },
];

function renderGoals(documents: readonly DocumentResult[]): string {
  const rows = documents.map((document) => [
    document.document,
    ...goals.map(({ value, limit }) => {
      const found = value(document);
      const most = limit(document.document);
      return found === undefined || most === undefined
        ? "–"
        : `${fixed(found, 2)} ${verdict(found, most)}`;
    }),
  ]);
  return `## Where we stand\n\nRatios within one run; in brackets the goal, where it is missed.\n\n${table(
    ["document", ...goals.map(({ what }) => what)],
    rows,
  )}`;
}

function renderDocument(document: DocumentResult): string {
  const base = ours(document)?.usage?.wall;
  const times = document.rows.map((row) =>
    row.usage === undefined
      ? [nameOf(row), row.emits, `failed: ${row.failure ?? "no run"}`, "", "", "", "", "", ""]
      : [
          nameOf(row),
          row.emits,
          fixed(row.usage.wall, 2),
          base === undefined ? "" : fixed(row.usage.wall / base, 2),
          fixed(row.usage.cpu, 2),
          mebi(row.usage.memory),
          row.size?.files ?? "",
          row.size === undefined ? "" : fixed(row.size.bytes / 1024, 0),
          row.again === undefined ? "" : fixed(row.again.wall * 1000, 0),
        ],
  );
  const costs = document.rows.flatMap((row) => costRows(row));
  return [
    `## ${document.document} (${fixed(document.bytes / 1e6, 1)} MB)`,
    table(
      ["generator", "emits", "s", "of ours", "CPU s", "memory MiB", "files", "KiB", "again ms"],
      times,
    ),
    `What consumers bear; an empty file takes ${fixed(document.emptyCheck ?? 0, 2)} s of CPU to check.`,
    table(
      [
        "output",
        "checking CPU s",
        "instantiations",
        "types",
        "errors",
        "bundle B",
        "gzip B",
        "import ms",
      ],
      costs,
    ),
  ].join("\n\n");
}

function costRows({ tool, isOurs, consumer }: Row): readonly (readonly Cell[])[] {
  if (consumer === undefined) return [];
  const { sources, declarations, clientSources, consumer: one, bundle, importTime } = consumer;
  const checked = (name: string, check: ConsumerCost["sources"] | undefined, rest: Cell[] = []) =>
    check === undefined
      ? []
      : [
          [
            name,
            fixed(check.cpu, 2),
            check.instantiations,
            check.types,
            check.errors,
            ...(rest.length > 0 ? rest : ["", "", ""]),
          ],
        ];
  return [
    ...checked(isOurs ? `${tool}, all sources` : tool, sources, [
      bundle?.bytes ?? "–",
      bundle?.gzip ?? "–",
      importTime === undefined ? "–" : fixed(importTime, 1),
    ]),
    ...checked(`${tool}, sources of the client`, clientSources),
    ...checked(`${tool}, declarations`, declarations),
    ...checked(`${tool}, one operation`, one),
  ];
}

function renderProfiles(documents: readonly DocumentResult[]): string {
  const rows = documents.flatMap(({ document, profile = {} }) => {
    const whole = Object.values(profile).reduce((sum, seconds) => sum + seconds, 0);
    if (whole === 0) return [];
    const share = (name: string): string => `${fixed((100 * (profile[name] ?? 0)) / whole, 0)} %`;
    return [[document, fixed(whole, 2), ...partNames.map(share)]];
  });
  return `## What our time is made of\n\nOne run under V8's profiler: seconds, and the share of each part. It runs modules one by one that are a bundle otherwise, so loading is shown too large. Native code counts for who called it; threads of the formatter are not seen.\n\n${table(
    ["document", "s", ...partNames],
    rows,
  )}`;
}

function ours({ rows }: DocumentResult): Row | undefined {
  return rows.find((row) => row.isOurs && row.hasExtras);
}

function lean({ rows }: DocumentResult): Row | undefined {
  return rows.find((row) => row.isOurs && !row.hasExtras);
}

/** The least of a figure among the peers that emit a client, without mocks unless all count. */
function least(
  { rows }: DocumentResult,
  figure: (row: Row) => number | undefined,
  isAny = false,
): number | undefined {
  const values = rows
    .filter((row) => !row.isOurs && (isAny || row.isClient))
    .flatMap((row) => figure(row) ?? []);
  return values.length === 0 ? undefined : Math.min(...values);
}

function ofHeyApi(
  document: DocumentResult,
  figure: (cost: ConsumerCost) => number | undefined,
): number | undefined {
  const [own, theirs] = [ours(document), document.rows.find(({ tool }) => tool === "hey-api")].map(
    (row) => row?.consumer,
  );
  return ratio(own && figure(own), theirs?.sources.cpu);
}

function ratio(value: number | undefined, base: number | undefined): number | undefined {
  return value === undefined || base === undefined || base === 0 ? undefined : value / base;
}

function verdict(value: number, limit: number): string {
  return value <= limit ? "" : `(${limit})`;
}

function nameOf({ tool, version, node }: Row): string {
  return `${tool} ${version}, Node ${node}`;
}

function fixed(value: number, digits: number): string {
  return value.toFixed(digits);
}

function mebi(bytes: number): string {
  return fixed(bytes / 2 ** 20, 0);
}

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string =>
    `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|").trim()).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
