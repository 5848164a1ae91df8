/** The part of WebAssembly's JavaScript API that the store uses. TypeScript keeps it in the browser's library only. */
declare namespace WebAssembly {
  type Imports = Record<string, Record<string, unknown>>;
  type Exports = Readonly<Record<string, unknown>>;

  class Memory {
    constructor(size: { initial: number });
    readonly buffer: ArrayBuffer;
  }

  class Instance {
    constructor(module: Module, imports: Imports);
    readonly exports: Exports;
  }

  const Module: new (bytes: Uint8Array) => Module;
}
