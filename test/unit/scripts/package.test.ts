import assert from 'node:assert/strict';
import { readmeForPackage } from '../../../scripts/package.ts';

describe("the package's README", () => {
  it('has no picture and no link that only the repository has', () => {
    const readme =
      'Read [the docs](docs/a.md).\n\n![A picture](docs/b.png)\n\nSee [the site](https://example.org/) and [above](#top).\n';
    assert.equal(
      readmeForPackage(readme),
      'Read the docs.\n\nSee [the site](https://example.org/) and [above](#top).\n',
    );
  });
});
