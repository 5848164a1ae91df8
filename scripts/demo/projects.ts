/** Files of the two sample projects, by their path in the project. */
export type ProjectFiles = Readonly<Record<string, string>>;

export const HARBOUR_RULES = `# Harbour

Berth bookings and tide tables for a small harbour. The server is in \`src\`, the page in \`web\`.

- \`src/tides.ts\` knows the tides, \`src/berths.ts\` knows who lies where.
- Ask the harbour office before changing an opening hour.
`;

export const harbourFiles: ProjectFiles = {
  'AGENTS.md': HARBOUR_RULES,
  'README.md': `# Harbour

Who lies at which berth, and when is there enough water to leave.

    pnpm install
    docker compose up -d db
    pnpm test:unit
    pnpm test:db
`,
  'package.json': `${JSON.stringify(
    {
      name: 'harbour',
      private: true,
      type: 'module',
      scripts: {
        'test:unit': 'node --test test/unit',
        'test:db': 'node --test test/db',
        generate: 'node scripts/generate.js',
      },
    },
    null,
    2,
  )}\n`,
  'src/tides.ts': `/** High and low water at the harbour mouth. Times are UTC. */
export interface Tide {
  kind: 'high' | 'low';
  time: Date;
  metres: number;
}

export function nextHighWater(tides: readonly Tide[], after: Date): Tide | undefined {
  return tides.find((tide) => tide.kind === 'high' && tide.time > after);
}
`,
  'src/berths.ts': `import type { Berth } from './gen/schema.ts';

/** A boat fits when it is no longer than the berth and the berth is free. */
export function fits(berth: Berth, boatMetres: number): boolean {
  return berth.free && boatMetres <= berth.metres;
}
`,
  'src/gen/schema.ts': `// Made from schema.sql by scripts/generate.js.
export interface Berth {
  name: string;
  metres: number;
  free: boolean;
}
`,
  'web/index.html': '<!doctype html>\n<title>Harbour</title>\n<h1>Free berths</h1>\n',
};

export const NOTES_RULES = `# Field notes

Notes on birds along the estuary, one file a month.
`;

export const notesFiles: ProjectFiles = {
  'AGENTS.md': NOTES_RULES,
  'notes/2026-10.md': '# October\n\nFirst redwings on the 9th.\nTwo kingfishers at the sluice.\n',
};

/** What the person wrote for Codex everywhere, by hand. */
export const GLOBAL_RULES = `# How I work

- I am on Linux with Node 22 and Docker.
`;
