import type { Pattern } from './limit-patterns.ts';

/** What a tool wants of its surroundings before it begins, and an option or a setting may spare it. */
export const setupPatterns: readonly Pattern[] = [
  {
    kind: 'lock',
    pattern:
      /Error acquiring the state lock|[Cc]ould not (?:get|acquire|obtain) (?:an? |the )?(?:[\w-]+ ){0,2}lock\b|[Uu]nable to (?:get|acquire|obtain) (?:an? |the )?(?:[\w-]+ ){0,2}lock\b/,
    needs: /lock/,
    gist: () => 'it may not take the lock',
    durable: true,
  },
  {
    kind: 'terminal',
    pattern:
      /input device is not a (?:TTY|terminal)|\b(?:stdin|stdout|input|output|standard input) is not a (?:tty|terminal)|not a TTY\b|(?:requires|needs) (?:a TTY|an interactive (?:terminal|shell))|[Ii]nappropriate ioctl for device/i,
    needs: /ot a |equires |eeds |ioctl/,
    gist: () => 'there is no terminal',
    durable: true,
  },
  {
    kind: 'elsewhere',
    // What it was given belongs to a part of the project that has its own folder.
    pattern:
      /did not match any directory\/file|file or directory not found: |directory (?:prefix )?\S+ (?:outside (?:main|current) module|does not contain main module)|main module \(\S+\) does not contain package|Test file "[^"\n]+" not found|Failed to load "[^"\n]+": Does not exist|No files matching the pattern/,
    needs: /did not match|not found|main module|current module|Does not exist|No files/,
    gist: () => 'it does not find what it is given',
    durable: true,
  },
];
