/** Who asks, and by which port: no part of where a repository is, and a password may be among it. */
const ADDRESS = /^[a-z][a-z\d+.-]*:\/\/(?:[^/@]*@)*([^/:@]+)(?::\d*)?\/(.+)$/isu;
/** As ssh has it: `git@host:dev/shop.git`. One letter before the colon is a drive of Windows. */
const SHORT = /^(?:[^/@\s]*@)?([^/:@\s]{2,}):(?!\/\/)\/*(.+)$/su;
/** A folder of this computer. */
const FOLDER = /^(?:file:\/\/(?:localhost)?)?(\/.*|[a-z]:[\\/].*)$/isu;

/**
 * One name for a repository from the address of its remote, however that is written: `git.example.com/dev/shop`. Undefined for
 * what is no address, and for a folder that is named from another one.
 */
export function repositoryOf(url: string | null | undefined): string | undefined {
  const plain = (url ?? '').trim().replace(/[?#].*$/su, '');
  const folder = FOLDER.exec(plain)?.[1];
  if (folder !== undefined) return withoutEnd(folder);
  const [, host = '', path = ''] = ADDRESS.exec(plain) ?? SHORT.exec(plain) ?? [];
  return path === '' ? undefined : withoutEnd(`${host.toLowerCase()}/${path.replace(/^\/+/u, '')}`);
}

function withoutEnd(address: string): string | undefined {
  return address.replace(/[\\/]+$/u, '').replace(/\.git$/iu, '') || undefined;
}
