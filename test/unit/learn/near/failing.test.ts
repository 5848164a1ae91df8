import assert from 'node:assert/strict';
import { tellsWhatFails } from '../../../../src/learn/near/failing.ts';

describe('a text that tells what fails', () => {
  it('is known in every language', () => {
    for (const text of [
      '`npm test` fails here (it ends with 2); use `npm run test:ci` instead.',
      '`pip` is not installed here; use `python3 -m pip` instead.',
      '`pnpm test:db` fails when the service it needs is not running; run `docker compose up` first.',
      'npm test fails without a database.',
      '`pnpm test:db` bricht ab, wenn der Dienst nicht läuft.',
      '`npm test` schlägt ohne Datenbank fehl.',
      '`pnpm test:db` échoue quand le service ne tourne pas.',
      '`make e2e` falla si no hay red.',
      '`make e2e` fallisce senza rete.',
      '`make e2e` falha sem rede.',
      '`npm test` は DB がないと失敗する。',
      '`npm test`는 DB가 없으면 실패한다.',
      '没有数据库时 `npm test` 会失败。',
    ])
      assert.ok(tellsWhatFails(text), text);
  });

  it('is no rule that has something fail as its reason or its moment', () => {
    for (const text of [
      'Use pnpm, since npm fails here.',
      'Fix what fails first.',
      'Make sure that nothing fails before you push.',
      'When the build fails, run `make clean`.',
      'Always run `npm test`; it never fails.',
      'Use pnpm, never npm.',
      'Docker nie mit sudo benutzen.',
      'Utilise pnpm, npm ne marche pas.',
      '必ず `npm test` を実行し、失敗したら直す。',
    ])
      assert.ok(!tellsWhatFails(text), text);
  });
});
