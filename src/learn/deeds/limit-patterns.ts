/** How one kind of failure is worded. */
export interface Pattern {
  kind: string;
  pattern: RegExp;
  /** It matches nothing without one of these, whatever comes before and behind. */
  needs: RegExp;
  gist: (name: string) => string;
  durable: boolean;
  /** Only commands with this goal fail so. */
  goal?: string;
  /** The same trap whichever program it caught. */
  anywhere?: boolean;
  /** Only commands that prove work fail so. */
  ofChecks?: boolean;
}

/** Why something fails that only the sandbox forbids. */
export const NOT_ALLOWED = 'the sandbox does not allow it';

/** What stands outside the work and in its way: the network, a port, a service, the sandbox, the rights of a user. */
export const limitPatterns: readonly Pattern[] = [
  {
    kind: 'network',
    pattern:
      /Could not resolve host|ENOTFOUND|EAI_AGAIN|Temporary failure in name resolution|Network is unreachable|getaddrinfo|ENETUNREACH|Failed to (?:connect|fetch) .{0,60}(?:resolve|network)|\bno such host\b|nodename nor servname provided|Name or service not known|failed to lookup address information|UnknownHostException|Unknown host |[Cc]ould not resolve|Unable to resolve host|Temporary failure resolving|\bnxdomain\b/,
    needs:
      /resol|ENOTFOUND|EAI_AGAIN|unreachable|getaddrinfo|ENETUNREACH|network|such host|servname|Name or service|lookup address|UnknownHost|Unknown host|nxdomain/,
    gist: () => 'there is no network access',
    durable: true,
  },
  {
    kind: 'listen',
    pattern: /listen E(?:PERM|ACCES)/,
    needs: /listen E/,
    gist: () => 'the port cannot be opened',
    durable: true,
  },
  {
    kind: 'port',
    pattern:
      /EADDRINUSE|:eaddrinuse\b|[Aa]ddress already in use|[Pp]ort (?:\d+ (?:is |was )?|is |was )(?:already |currently )?(?:in use|taken|allocated)/,
    needs: /EADDRINUSE|eaddrinuse|already in use|ort (?:\d+|is|was) /,
    gist: () => 'the port is taken',
    durable: true,
  },
  {
    kind: 'socket',
    pattern:
      /["' ](?:unix:\/\/)?(\/[\w./-]{1,80}(?:\.sock(?:et)?|\.s\.PGSQL\.\d+))\b.{0,60}(?:[Oo]peration not permitted|[Pp]ermission denied|EPERM|EACCES)|(?:[Oo]peration not permitted|[Pp]ermission denied|EPERM|EACCES).{0,120}?["' ](?:unix:\/\/)?(\/[\w./-]{1,80}(?:\.sock(?:et)?|\.s\.PGSQL\.\d+))\b/,
    needs: /not permitted|denied|EPERM|EACCES/,
    gist: (found) => `it may not use the socket ${found}`,
    durable: true,
  },
  {
    kind: 'registry',
    // A package manager that cannot connect wants its registry, not a service of the project.
    pattern: /ECONNREFUSED|ECONNRESET|ETIMEDOUT|[Cc]onnection (?:refused|reset|timed out)/,
    needs: /ECONN|ETIMEDOUT|onnection /,
    gist: () => 'the package registry or the network cannot be reached',
    durable: true,
    goal: 'install',
  },
  {
    kind: 'refused',
    pattern:
      /ECONNREFUSED(?: (?:[\w.-]+|::1|\[::1\]):(\d{2,5})\b)?|(?:\b(?:localhost|127\.0\.0\.1|::1\]?|0\.0\.0\.0)[):, ]{1,3}(?:port |at port )?(\d{2,5})\b.{0,80})?[Cc]onnection refused|The connection to the server \S+ was refused|Can't connect to (?:local )?MySQL server|Is the server running (?:locally|on)|Cannot connect to the Docker daemon|[Ii]s the docker daemon running|find a (?:valid )?Docker environment|\b([A-Z][\w.-]{1,40}) (?:is|are) (?:either )?not running\b|\b([\w.-]{2,40})["']? is not running[.!,;:]|(?:[Cc]ould not|[Cc]annot|[Cc]an't|[Uu]nable to|[Ff]ailed to) (?:connect to|reach) (?:the |a |an )?(?:\w+ ){0,3}(?:database|server|daemon|broker|emulator|simulator|cluster|service|device)\b|[Nn]o (?:connected devices|devices(?: (?:found|connected|available)|\/emulators found))/,
    needs:
      /ECONNREFUSED|onnection refused|was refused|MySQL server|server running|ocker daemon|Docker env|not running|onnect to|each |evices/,
    gist: () => 'the service it needs is not running',
    durable: true,
  },
  {
    kind: 'sandbox',
    pattern:
      /Operation not permitted|Read-only file system|EROFS|\bEPERM\b|[Cc]ould not create parent directory|sandbox(?:ed)? .{0,30}denied/,
    needs: /not permitted|Read-only|EROFS|EPERM|denied|parent directory/,
    gist: () => NOT_ALLOWED,
    durable: true,
  },
  {
    kind: 'permission',
    pattern: /[Pp]ermission denied|\bEACCES\b/,
    needs: /denied|EACCES/,
    gist: () => 'permission is denied',
    durable: true,
  },
  {
    kind: 'access',
    pattern:
      /No valid credential sources|[Uu]nable to (?:locate|load) credentials|[Cc]ould not (?:find|load) (?:the )?(?:default )?credentials|[Mm]issing credentials|NoCredentialsError|CredentialsProviderError|NoCredentialProviders|\bAccessDenied(?:Exception)?\b|is not authorized to perform|do(?:es)? not have (?:any )?(?:active|valid) (?:account|credentials)|AuthorizationFailed|[Uu]nauthenticated\b/,
    needs: /redential|AccessDenied|not authorized|not have|AuthorizationFailed|nauthenticated/,
    gist: () => 'it has no access to what it wants to reach',
    durable: true,
  },
];
