import assert from 'node:assert/strict';
import { shortenRows, tilde } from '../../../src/host/sessions/short-paths.ts';

const places = { home: '/home/ann', project: '/home/ann/shop' };

describe('paths in a transcript', () => {
  it('say the home folder as ~, and no other folder that begins like it', () => {
    assert.equal(tilde('/home/ann', '/home/ann'), '~');
    assert.equal(tilde('/home/ann/shop', '/home/ann'), '~/shop');
    assert.equal(tilde('/home/anna/shop', '/home/ann'), '/home/anna/shop');
  });

  it('are short in its own rows: the project in the heading, changed files from the project on', () => {
    const text =
      'Fix it\n/home/ann/shop · 12 Nov · 3 turns\n\n± update /home/ann/shop/src/cart.ts\n± add /home/ann/x.md\n';
    assert.equal(
      shortenRows(text, places),
      'Fix it\n~/shop · 12 Nov · 3 turns\n\n± update src/cart.ts\n± add ~/x.md\n',
    );
  });

  it('stay to the letter in what was said and run', () => {
    const text =
      'Fix it\n/srv/shop · 12 Nov\n\nYou\n  ± look at /home/ann/shop/a.ts\n$ cat /home/ann/shop/a.ts\n';
    assert.equal(shortenRows(text, places), text);
  });
});
