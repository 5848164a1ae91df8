import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { EnginePort } from '../../../src/server/answers.ts';
import { createGate } from '../../../src/safety/gate.ts';
import { type RulesDocument, asRulesDocument } from '../../../src/server/documents.ts';
import { type LanguageService, createLanguageService } from '../../../src/server/language-service.ts';
import type { Candidate, Memory, MemoryFile } from '../../../src/shared/model.ts';
import type { Status } from '../../../src/shared/status.ts';

export const HOME = path.resolve('/home/ada/.codex');
export const SHOP = path.resolve('/home/ada/shop');

export function candidate(change: Partial<Candidate> = {}): Candidate {
  return {
    id: 'c1',
    kind: 'project-rule',
    scope: 'project',
    project: SHOP,
    destination: 'project-rules',
    text: 'Run `yarn test:unit` before saying you are done',
    score: 0.8,
    reasons: [],
    verdict: 'ok',
    findings: [],
    sessions: 3,
    firstSeen: 1,
    lastSeen: 2,
    status: 'open',
    evidence: [],
    ...change,
  };
}

export function memoryFile(change: Partial<MemoryFile> = {}): MemoryFile {
  const file = path.join(SHOP, 'AGENTS.md');
  return { path: file, scope: 'project', bytes: 100, given: 100, note: null, rules: [], ...change };
}

export function status(change: Partial<Status> = {}): Status {
  return {
    state: 'ready',
    progress: null,
    codexHome: HOME,
    stateDir: path.join(HOME, 'carryover'),
    sessions: 1,
    messages: 1,
    problems: [],
    lastScan: 1,
    ownerPid: 1,
    ...change,
  };
}

/** An engine and a file system in memory. */
export class Workspace {
  candidates: Candidate[] = [];
  memory: Memory = { files: [], budget: { used: 0, limit: 32_768 } };
  /** Folders that are symlinks, and where they lead. */
  readonly links = new Map<string, string>();
  /** Questions that the engine was asked. */
  readonly asked: string[] = [];
  failing = false;
  readonly service: LanguageService;

  constructor() {
    const answer = <T>(question: string, value: () => T): Promise<T> => {
      this.asked.push(question);
      return this.failing ? Promise.reject(new Error('engine gone')) : Promise.resolve(value());
    };
    const engine: EnginePort = {
      status: () => answer('status', () => status()),
      // What the engine gives of very many.
      candidates: ({ here }) => answer(`candidates ${here ?? ''}`, () => this.candidates),
      projectOf: (folder) => answer('projectOf', () => folder),
      check: (text) => answer('check', () => text).then((asked) => createGate().scan(asked)),
      memory: (folder) => answer(`memory ${folder}`, () => this.memory),
    };
    const realPath = (folder: string): Promise<string> => Promise.resolve(this.links.get(folder) ?? folder);
    this.service = createLanguageService({ engine, realPath });
  }
}

/** A document as it would be open in the editor. */
export function open(file: string, content: string): RulesDocument {
  const document = asRulesDocument(TextDocument.create(pathToFileURL(file).href, 'markdown', 1, content));
  if (document === null) throw new Error(`${file} is no file of rules`);
  return document;
}
