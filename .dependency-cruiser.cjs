/**
 * The arrows of docs/architecture.md. A folder may import only what stands to its right:
 * host, cli, server -> engine -> learn, review, recall, claude -> codex, safety, store -> shared.
 * Nothing that learns or decides may import claude: its sessions are searched, and no more.
 */
const mayImport = {
  shared: [],
  codex: ['shared'],
  safety: ['shared'],
  store: ['shared'],
  claude: ['codex', 'shared'],
  learn: ['codex', 'safety', 'shared'],
  recall: ['codex', 'safety', 'store', 'shared'],
  review: ['codex', 'safety', 'store', 'shared'],
  engine: ['learn', 'review', 'recall', 'claude', 'codex', 'safety', 'store', 'shared'],
  server: ['engine', 'shared'],
  cli: ['engine', 'shared'],
  host: ['engine', 'shared'],
};

module.exports = {
  forbidden: [
    ...Object.entries(mayImport).map(([from, to]) => ({
      name: `${from}-imports`,
      severity: 'error',
      comment: `src/${from} may import only: ${to.join(', ') || 'nothing of ours'}`,
      from: { path: `^src/${from}/` },
      to: { path: '^src/', pathNot: `^src/(${[from, ...to].join('|')})/` },
    })),
    {
      name: 'vscode-only-in-host',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(host/|extension\\.ts$)' },
      to: { path: '^(vscode|vscode-languageclient)(/|$)' },
    },
    {
      name: 'sqlite-only-in-store',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: 'sql\\.js' },
    },
    {
      name: 'webview-talks-through-shared',
      severity: 'error',
      from: { path: '^webview-ui/' },
      to: { path: '^src/', pathNot: '^src/shared/' },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      from: { path: '^(src|webview-ui)/' },
      to: { path: '^(test|scripts|bench)/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: { path: '^(src|webview-ui)/' },
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js'],
    },
  },
};
