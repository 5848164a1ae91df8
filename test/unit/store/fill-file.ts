import { CarryoverError } from '../../../src/shared/errors.ts';
import { loadSqlite } from '../../../src/store/sqlite.ts';

/**
 * A process whose files may not grow beyond what its parent allowed: writes into a database until the system refuses, and says what a
 * person would read and how many rows there are then.
 */
const [file = ''] = process.argv.slice(2);
const db = (await loadSqlite()).openDatabase({ file });
db.exec('create table store.thing(id integer primary key, body blob)');
try {
  for (let rows = 0; rows < 1_000; rows++) {
    db.run('insert into thing(body) values (?)', [new Uint8Array(10_000)]);
    await db.moveCommitted(() => true);
  }
  console.log(JSON.stringify({ said: 'nothing' }));
} catch (error) {
  const rows = db.get('select count(*) from thing', [], (row) => row.integer(0));
  const said = error instanceof CarryoverError ? `${error.code}: ${error.message}` : String(error);
  console.log(JSON.stringify({ said, rows }));
}
