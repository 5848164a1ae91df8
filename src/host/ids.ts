/** Names that package.json and the code share. A test compares both, so none of them is written as a string elsewhere. */

/** Commands that a person can find in the palette, a menu or a view. */
export const COMMANDS = {
  recall: 'carryover.recall',
  reviewNext: 'carryover.reviewNext',
  scan: 'carryover.scan',
  rebuildIndex: 'carryover.rebuildIndex',
  undo: 'carryover.undo',
  copyBrief: 'carryover.copyBrief',
  openMemory: 'carryover.openMemory',
  scanMemory: 'carryover.scanMemory',
  reportSecrets: 'carryover.reportSecrets',
  showStatus: 'carryover.showStatus',
  showLog: 'carryover.showLog',
  copyDiagnostics: 'carryover.copyDiagnostics',
  openPanel: 'carryover.openPanel',
  approve: 'carryover.approve',
  edit: 'carryover.edit',
  archive: 'carryover.archive',
  showArchived: 'carryover.showArchived',
  retire: 'carryover.retire',
  reword: 'carryover.reword',
  showAllSessions: 'carryover.showAllSessions',
  showProjectSessions: 'carryover.showProjectSessions',
  openPlace: 'carryover.openPlace',
} as const;
export type Command = (typeof COMMANDS)[keyof typeof COMMANDS];

/** Commands that only our own views call; package.json lists none of them among its commands. */
export const INTERNAL_COMMANDS = {
  openSession: 'carryover.openSession',
  openFile: 'carryover.openFile',
  chooseHome: 'carryover.chooseHome',
  showBrief: 'carryover.showBrief',
} as const;
export type InternalCommand = (typeof INTERNAL_COMMANDS)[keyof typeof INTERNAL_COMMANDS];

export const VIEWS = {
  inbox: 'carryover.inbox',
  memory: 'carryover.memory',
  sessions: 'carryover.sessions',
} as const;

/** Context keys of our `when` clauses. */
export const CONTEXT_KEYS = {
  /** `starting` until the engine has answered once, `reading` before the first look through the sessions has ended, `ready` after it, `no-home` without a Codex home, `empty-home` with nothing of Codex in it. */
  state: 'carryover.state',
  /** Whether the Inbox has anything to list. */
  waiting: 'carryover.waiting',
  /** Whether the sessions view shows every project. */
  allSessions: 'carryover.allSessions',
  /** Whether it is known that Codex is given nothing here. */
  noMemory: 'carryover.noMemory',
  /** Whether a folder is open. */
  hasFolder: 'carryover.hasFolder',
} as const;

/** `contextValue` of tree items. */
export const ITEMS = {
  candidate: 'candidate',
  blocked: 'candidate.blocked',
  memoryFile: 'memoryFile',
  memoryRule: 'memoryRule',
  session: 'session',
} as const;

export const SETTINGS = {
  section: 'carryover',
  codexHome: 'codexHome',
  claudeHistory: 'recallClaudeHistory',
} as const;

export const PANEL_TYPE = 'carryover.review';
export const TRANSCRIPT_SCHEME = 'carryover-session';
export const REPORT_SCHEME = 'carryover-report';
export const TRANSCRIPT_LANGUAGE = 'carryover-transcript';
export const REPORT_LANGUAGE = 'carryover-report';
export const STATUS_ITEM = 'carryover.status';
export const LOG_NAME = 'Carryover';
