import { config } from 'zod/mini';

/**
 * Imported first where a bundle starts, for its effect: zod asks at the making of each schema whether it may build code from
 * text. In the extension host the question touches `navigator`, which VS Code reports as an error; in the panel the page's
 * policy forbids it.
 */
config({ jitless: true });
