/** The memory that the engine and its system calls share. Its buffer is replaced whenever the engine grows it. */
export class WasmMemory {
  readonly #memory: WebAssembly.Memory;
  #bytes: Uint8Array;
  #view: DataView;

  constructor(memory: WebAssembly.Memory) {
    this.#memory = memory;
    this.#bytes = new Uint8Array(memory.buffer);
    this.#view = new DataView(memory.buffer);
  }

  bytes(): Uint8Array {
    this.#refresh();
    return this.#bytes;
  }

  /** WebAssembly is little-endian: pass `true` to every read and write of this view. */
  view(): DataView {
    this.#refresh();
    return this.#view;
  }

  /** The text that starts at `address` and ends before the next zero byte. */
  text(address: number): string {
    const bytes = this.bytes();
    const end = bytes.indexOf(0, address);
    return Buffer.from(bytes.buffer, address, end - address).toString('utf8');
  }

  #refresh(): void {
    if (this.#bytes.buffer === this.#memory.buffer) return;
    this.#bytes = new Uint8Array(this.#memory.buffer);
    this.#view = new DataView(this.#memory.buffer);
  }
}
