import { lstatSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import { CarryoverError, type ErrorCode, systemCode } from './errors.ts';

/** A link that leads nowhere: what a person reads of it, and what they can do. */
export interface BrokenLink {
  message: string;
  advice: string;
}

/**
 * Why nothing is at `place` where it is a link, or stands below one, to something that is not there, as to a disk that is not mounted.
 * Undefined where something is there, or is missing for any other reason. Looks at a few names, at once.
 */
export function brokenLink(place: string): BrokenLink | undefined {
  for (let at = path.resolve(place); ; at = path.dirname(at)) {
    try {
      if (!lstatSync(at).isSymbolicLink()) return undefined;
    } catch {
      if (at === path.dirname(at)) return undefined;
      continue;
    }
    return leadsNowhere(at) ? told(at) : undefined;
  }
}

function leadsNowhere(link: string): boolean {
  try {
    statSync(link);
    return false;
  } catch (error) {
    return ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(systemCode(error) ?? '');
  }
}

function told(link: string): BrokenLink | undefined {
  try {
    const target = path.resolve(path.dirname(link), readlinkSync(link));
    return {
      message: `${link} is a link to ${target}, which is not there.`,
      advice: 'Mount the disk it is on, or let the link point to a folder that is there.',
    };
  } catch {
    return undefined;
  }
}

/** The same as an error. */
export function brokenLinkError(place: string, code: ErrorCode = 'link-broken'): CarryoverError | undefined {
  const broken = brokenLink(place);
  return broken && new CarryoverError(code, `${broken.message} ${broken.advice}`);
}
