// Loaded with --require before a program, and so in its threads and the Node programs it starts. Refuses every connection that
// leaves the computer and every name that is looked up, and writes a line for each to the file in REFUSED. Other programs are
// refused too, unless PROGRAMS names a file that they are written to instead. WATCHED gets a line for each thread that loads this.
const childProcess = require('node:child_process');
const dgram = require('node:dgram');
const dns = require('node:dns');
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');
const { isMainThread } = require('node:worker_threads');

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3}|localhost)$/;
const { REFUSED, PROGRAMS, WATCHED } = process.env;
const OURS = { REFUSED, PROGRAMS, WATCHED, NODE_OPTIONS: `--require ${JSON.stringify(__filename)}` };
const self = `${isMainThread ? 'process' : 'thread'} ${process.argv.slice(1).join(' ')}`;
if (WATCHED !== undefined) note(WATCHED, self, []);

function note(file, what, calls) {
  fs.appendFileSync(file, `${[what, ...calls.map((call) => call.trim())].join(' ').replaceAll('\n', ' ')}\n`);
}

/** What was tried, who tried it, and the calls that led there, on one line. */
function refusal(what) {
  const error = new Error(`refused: ${what}`);
  note(REFUSED, `${what} by ${self}`, String(error.stack).split('\n').slice(2));
  return error;
}

function refuse(what) {
  throw refusal(what);
}

/** Where a socket would go, or nothing: sockets of the system (a path) and this computer are no outside. */
function outside(options, host) {
  if (Array.isArray(options)) return outside(...options);
  if (typeof options === 'string' && !/^\d+$/.test(options)) return undefined;
  // HTTP's agents say `null` where there is no path.
  if (typeof options === 'object' && options.path) return undefined;
  const to = typeof options === 'object' ? options.host : host;
  return typeof to !== 'string' || LOOPBACK.test(to) ? undefined : to;
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const to = outside(...args);
  // Not thrown: a program that tries to connect is ready for an error of the socket, and goes on.
  return to === undefined ? connect.apply(this, args) : this.destroy(refusal(`a connection to ${to}`));
};
dgram.Socket.prototype.send = () => refuse('a datagram');
dgram.Socket.prototype.connect = () => refuse('a datagram');
for (const names of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.getOwnPropertyNames(names)) {
    const original = names[name];
    if (!/^(?:lookup|resolve|reverse)/.test(name) || typeof original !== 'function') continue;
    names[name] = function (host, ...rest) {
      return LOOPBACK.test(host)
        ? original.call(this, host, ...rest)
        : refuse(`a look-up of ${String(host)}`);
    };
  }

/** The arguments of a child process's start, with what makes a Node program load this file too: VS Code leaves it out. */
function passOn(args) {
  const at = args.findIndex((arg) => typeof arg === 'object' && arg !== null && !Array.isArray(arg));
  const given = at === -1 ? {} : args[at];
  const options = { ...given, env: { ...(given.env ?? process.env), ...OURS } };
  return at === -1 ? [...args, options] : args.with(at, options);
}

for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) {
  const original = childProcess[name];
  childProcess[name] = function (file, ...rest) {
    if (PROGRAMS === undefined) refuse(`a program: ${String(file)}`);
    const given = Array.isArray(rest[0]) ? rest[0].join(' ') : '';
    const calls = String(new Error().stack).split('\n').slice(2);
    note(PROGRAMS, `${String(file)} ${given} by ${self}`, calls);
    const args = name === 'spawn' || name === 'fork' ? passOn(rest) : rest;
    return original.call(this, file, ...args);
  };
}
syncBuiltinESMExports();
