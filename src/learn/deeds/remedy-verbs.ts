/** What programs of all stacks are told to do where something is to be put in order or made: parts of a pattern. */
export const verbs =
  'install|restore|sync|fetch|bootstrap|setup|init|initiali[sz]e|instantiate|generate|gen|codegen|regenerate|regen|migrate|seed|provision|start|up|boot|launch|' +
  'restart|resume|enable|login|auth|authenticate|clean|clear|reset|purge|prune|flush|rebuild|warmup|prepare|prebuild|configure|download|allow|trust|unlock|' +
  'repair|update|record|rerecord|bless|vendor|compile|build|autoload|create|prefetch|precompile|hydrate|protoc|submodule|lfs|populate|deps|detect|dependency|select|activate|import|add|register';
/** One of them in a word of its own, or as a part of a task's or a script's name: `db:migrate`, `gen_api.py`. */
const orders = new RegExp(
  String.raw`(?:^|[\s:/_.-])(?:${verbs})(?=[\s:_-]|$|[A-Z]|\.(?:py|sh|js|mjs|ts|rb|pl|ps1|R|exs|lua)(?:\s|$))`,
);
/** Whether it is told to put something in order, or to make it. */
export function ordersSomething(text: string): boolean {
  return orders.test(text);
}
