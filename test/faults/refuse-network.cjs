// Loaded with --require before a program, and so in its threads too. Refuses every connection that leaves the computer, every
// name that is looked up and every program that is started, and writes a line for each to the file in REFUSED.
const childProcess = require('node:child_process');
const dgram = require('node:dgram');
const dns = require('node:dns');
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3}|localhost)$/;

function refuse(what) {
  fs.appendFileSync(process.env.REFUSED, `${what}\n`);
  throw new Error(`refused: ${what}`);
}

/** Sockets of the system (a path) and this computer; everything else is outside. */
function isInside(options, host) {
  if (Array.isArray(options)) return isInside(...options);
  if (typeof options === 'string' && !/^\d+$/.test(options)) return true;
  if (typeof options === 'object')
    return options.path !== undefined || LOOPBACK.test(options.host ?? 'localhost');
  return LOOPBACK.test(typeof host === 'string' ? host : 'localhost');
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  return isInside(...args) ? connect.apply(this, args) : refuse('a connection');
};
dgram.Socket.prototype.send = () => refuse('a datagram');
dgram.Socket.prototype.connect = () => refuse('a datagram');
for (const names of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.getOwnPropertyNames(names))
    if (/^(?:lookup|resolve|reverse)/.test(name) && typeof names[name] === 'function')
      names[name] = (host) => refuse(`a look-up of ${String(host)}`);
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  childProcess[name] = (file) => refuse(`a program: ${String(file)}`);
syncBuiltinESMExports();
