import { CarryoverError } from '../shared/errors.ts';
import type { Column, Row, Value } from './database.ts';

/** A row over the values of one result row. Column names are asked for only when one is used. */
export class ValuesRow implements Row {
  readonly #values: readonly Value[];
  readonly #names: () => readonly string[];

  constructor(values: readonly Value[], names: () => readonly string[]) {
    this.#values = values;
    this.#names = names;
  }

  text(column: Column): string {
    return this.textOrNull(column) ?? this.#refuse(column, 'text');
  }

  textOrNull(column: Column): string | null {
    const value = this.#value(column);
    return value === null || typeof value === 'string' ? value : this.#refuse(column, 'text');
  }

  integer(column: Column): number {
    return this.integerOrNull(column) ?? this.#refuse(column, 'a whole number');
  }

  integerOrNull(column: Column): number | null {
    const value = this.realOrNull(column);
    return value === null || Number.isSafeInteger(value) ? value : this.#refuse(column, 'a whole number');
  }

  real(column: Column): number {
    return this.realOrNull(column) ?? this.#refuse(column, 'a number');
  }

  realOrNull(column: Column): number | null {
    const value = this.#value(column);
    return value === null || typeof value === 'number' ? value : this.#refuse(column, 'a number');
  }

  blob(column: Column): Uint8Array {
    return this.blobOrNull(column) ?? this.#refuse(column, 'bytes');
  }

  blobOrNull(column: Column): Uint8Array | null {
    const value = this.#value(column);
    return value === null || value instanceof Uint8Array ? value : this.#refuse(column, 'bytes');
  }

  #value(column: Column): Value {
    const index = typeof column === 'number' ? column : this.#names().indexOf(column);
    const value = this.#values[index];
    if (value === undefined) {
      throw new CarryoverError('internal', `The store was asked for a column it did not read: ${column}.`);
    }
    return value;
  }

  /** Says what type was met, never the value: it may be session text. */
  #refuse(column: Column, wanted: string): never {
    const value = this.#value(column);
    const met = value === null ? 'null' : value instanceof Uint8Array ? 'bytes' : typeof value;
    throw new CarryoverError('internal', `Column ${column} of the store was to hold ${wanted}, not ${met}.`);
  }
}
