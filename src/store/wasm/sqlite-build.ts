/** The system calls of the engine that we answer for real files. Named as in Emscripten's `libsyscall` and WASI. */
export const systemCalls = [
  'fcntl64',
  'fd_close',
  'fd_read',
  'fd_seek',
  'fd_sync',
  'fd_write',
  'fstat64',
  'ftruncate64',
  'lstat64',
  'openat',
  'stat64',
  'unlinkat',
] as const;
export type SystemCall = (typeof systemCalls)[number];

/** What we must know about one build of sql.js to stand between it and the disk. */
export interface SqliteBuild {
  version: string;
  wasmName: string;
  /** SHA-256 of the wasm, in hex. A build with another hash may name its imports differently and is not used. */
  wasmSha256: string;
  /** Name of the exported memory. */
  memory: string;
  /** Where each call stands among the imports: module and name. */
  imports: Readonly<Record<SystemCall, readonly [module: string, name: string]>>;
}

/** What the name of a build's wasm ends with where it is packed (Brotli), as in the package, where it takes less room. */
export const PACKED = '.br';

/**
 * The release build. Its names are minified and shift with every version of sql.js, so they hold for this hash only.
 * test/unit/store/sqlite-build.test.ts proves them against the names of the debug build of the same version.
 */
export const releaseBuild: SqliteBuild = {
  version: '1.16.0',
  wasmName: 'sql-wasm.wasm',
  wasmSha256: '43bbcdd44287e5a2db3b6b5af34b1a3485a7a441285d247976c1ebe3c61f8dbf',
  memory: 'O',
  imports: {
    fcntl64: ['a', 'b'],
    fd_close: ['a', 'e'],
    fd_read: ['a', 't'],
    fd_seek: ['a', 'E'],
    fd_sync: ['a', 'K'],
    fd_write: ['a', 'q'],
    fstat64: ['a', 'g'],
    ftruncate64: ['a', 'J'],
    lstat64: ['a', 'M'],
    openat: ['a', 'x'],
    stat64: ['a', 'N'],
    unlinkat: ['a', 'o'],
  },
};
