/**
 * A process that writes into a store until it is killed. Each transaction adds messages and moves the position by
 * as many; it is printed after the commit. Argument: the state folder.
 */
import fs from 'node:fs';
import { openStore } from '../../src/store/store.ts';
import { encodeBody, segmentForIndex } from '../../src/store/text-codec.ts';

async function writeForever(stateDir: string): Promise<never> {
  const { db } = await openStore(stateDir);
  const position = db.get("select value from setting where key = 'position'", [], (row) => row.text(0));
  for (let id = Number(position ?? 0); ;) {
    db.transaction(() => {
      for (let count = 1 + (id % 7); count > 0; count--) {
        id++;
        const text = `message ${id} about word${id % 50} `.repeat(1 + (id % 40));
        db.run('insert into pack(id, body) values (?, ?)', [id, encodeBody(text)]);
        db.run('insert into message(id, session, line, pack, at, length) values (?, 1, ?, ?, 0, ?)', [
          id,
          id,
          id,
          Buffer.byteLength(text),
        ]);
        db.run('insert into message_text(docid, body) values (?, ?)', [id, segmentForIndex(text)]);
      }
      // Now and then an old message goes, as when a session is replaced.
      if (id % 5 === 0) {
        db.run('delete from message_text where docid = ?', [id - 3]);
        db.run('delete from message where id = ?', [id - 3]);
        db.run('delete from pack where id = ?', [id - 3]);
      }
      db.run("insert or replace into setting(key, value) values ('position', ?)", [String(id)]);
    });
    fs.writeSync(1, `${id}\n`);
  }
}

void writeForever(process.argv[2] ?? '');
