import assert from 'node:assert/strict';
import { onlyLooks } from '../../../src/recall/only-looks.ts';
import { withLines } from '../../support/found-texts.ts';

describe('a command that only looks', () => {
  for (const command of [
    'rg -n "useCart|cart" src | head -20',
    "cd api && sed -n '1,80p' app/main.py",
    'git diff -- src/cart.ts',
    'git -C ../shop log --oneline -5',
    'cat package.json; ls -la 2>/dev/null',
    'Get-Content src\\cart.ts | Select-Object -First 20',
    '/usr/bin/grep -r cart .',
  ])
    it(`is ${command}`, () => assert.equal(onlyLooks(command), true));

  for (const command of [
    'npm test',
    'rg -l cart | xargs sed -i s/cart/bag/',
    'cat a > b',
    'git commit -qam "drop it" && git log -1',
    "sed -i 's/a/b/' x.ts",
    'ls && rm -rf dist',
  ])
    it(`is not ${command}`, () => assert.equal(onlyLooks(command), false));
});

describe('where the words stand', () => {
  const filler = 'nothing of use stands in this row\n'.repeat(20);

  it('puts what was done or said above a file that somebody looked at', async () => {
    const { found, close } = await withLines([
      { role: 'change', text: 'update /home/dev/shop/src/wallet.ts\u001e@@ -1 +1 @@\n-old\n+walletTotal()' },
      { role: 'command', text: 'cat src/wallet.ts\u001ewalletTotal() wallet wallet.ts', exit: 0 },
      { role: 'command', text: 'rg walletTotal\u001esrc/wallet.ts:1:walletTotal() walletTotal()', exit: 0 },
      { role: 'command', text: 'npx vitest src/wallet.ts\u001ewalletTotal ok', exit: 0 },
    ]);
    assert.deepEqual(new Set(found('walletTotal ').slice(0, 2)), new Set([1, 4]));
    assert.deepEqual(new Set(found('wallet.ts ').slice(0, 2)), new Set([1, 4]));
    await close();
  });

  it('puts words that stand together above the same words far apart', async () => {
    const { found, close } = await withLines([
      { role: 'user', text: `The harbour.\n${filler}A tariff.` },
      { role: 'user', text: `The harbour tariff.\n${filler}` },
      { role: 'user', text: `A tariff.\n${filler}The harbour.` },
    ]);
    assert.equal(found('harbour tariff ')[0], 2);
    await close();
  });

  it('puts changed lines above those that stand beside them', async () => {
    const diff = (harbour: string, other: string) =>
      `update /home/dev/shop/a.ts\u001e@@ -1,2 +1,2 @@\n${harbour}harbour()\n${other}quay()\n`;
    const { found, close } = await withLines([
      { role: 'change', text: diff(' ', '+') },
      { role: 'change', text: diff('+', ' ') },
      { role: 'change', text: diff(' ', '-') },
    ]);
    assert.equal(found('harbour ')[0], 2);
    await close();
  });
});
