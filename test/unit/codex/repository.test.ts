import assert from 'node:assert/strict';
import { createDecoder } from '../../../src/codex/decode/decoder.ts';
import { repositoryOf } from '../../../src/codex/decode/repository.ts';

describe('where a repository comes from', () => {
  it('is the same however the address of its remote is written', () => {
    for (const url of [
      'https://git.example.com/dev/shop.git',
      'https://git.example.com/dev/shop/',
      'https://me:s3cret@Git.Example.com:8443/dev/shop.git?x=1',
      'ssh://git@git.example.com:22/dev/shop.git',
      'git@git.example.com:dev/shop.git',
      'git.example.com:/dev/shop',
    ])
      assert.equal(repositoryOf(url), 'git.example.com/dev/shop', url);
  });

  it('may be a folder, and is unknown where the address says nothing by itself', () => {
    assert.equal(repositoryOf('/srv/git/shop.git'), '/srv/git/shop');
    assert.equal(repositoryOf('file:///srv/git/shop.git'), '/srv/git/shop');
    assert.equal(repositoryOf('C:\\git\\shop'), 'C:\\git\\shop');
    for (const url of ['', '../shop.git', 'shop', 'https://', null, undefined])
      assert.equal(repositoryOf(url), undefined, String(url));
  });

  it('is told by the first line of a session, in each format, and a line that tells it in an odd way is read all the same', () => {
    const first = (line: object): unknown => {
      const bytes = Buffer.from(JSON.stringify(line));
      const [event] = createDecoder('t').decode({ number: 1, bytes, tooLong: false });
      return event?.kind === 'session' ? (event.repository ?? null) : undefined;
    };
    const git = { repository_url: 'git@git.example.com:dev/shop.git' };
    const meta = (more: object): object => ({
      type: 'session_meta',
      payload: { id: 't', cwd: '/x', ...more },
    });
    assert.equal(first(meta({ git })), 'git.example.com/dev/shop');
    assert.equal(first({ id: 't', timestamp: '2025-08-01T00:00:00Z', git }), 'git.example.com/dev/shop');
    for (const odd of [undefined, null, {}, 'main', { repository_url: 7 }])
      assert.equal(first(meta({ git: odd })), null, JSON.stringify(odd));
  });
});
