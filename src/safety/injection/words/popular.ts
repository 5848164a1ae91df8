/**
 * Names of packages that are one slip away from a popular one: whoever wants code of their own to run publishes under such a
 * name. The registry of names is small on purpose: what is installed most is what is copied.
 */
const POPULAR: ReadonlySet<string> = new Set(
  `lodash express react-dom webpack typescript requests numpy pandas django flask fastapi pydantic sqlalchemy pytest boto3
  urllib3 setuptools cryptography python-dateutil pyyaml pillow scikit-learn tensorflow matplotlib beautifulsoup4 colorama
  moment axios commander dotenv mongoose prettier jsonwebtoken body-parser cross-env node-fetch socket.io nodemailer
  express-session cookie-parser tailwindcss storybook winston bluebird underscore inquirer cheerio puppeteer playwright
  rimraf minimist discord.js eslint-plugin-react passport bcryptjs sequelize graphql serde tokio reqwest rails devise
  nokogiri rspec jquery bootstrap electron selenium paramiko psycopg2 redis-py virtualenv poetry aiohttp gunicorn celery
  langchain openai anthropic transformers tokenizers huggingface-hub semantic-release husky lint-staged nodemon`.split(
    /\s+/,
  ),
);

/** Names that are near a popular one and stand for themselves. */
const OWN_NAMES: ReadonlySet<string> = new Set(
  'expresso request moments rail passports bootstraps express-sessions graphql-js react-doms electrons selenium-js'.split(
    ' ',
  ),
);

/** Shorter names are near too many words. */
const SHORTEST = 6;

/** True for a name that differs from a popular package's by one letter, or by two that changed places. */
export function isNearlyPopular(name: string): boolean {
  if (name.length < SHORTEST || POPULAR.has(name) || OWN_NAMES.has(name)) return false;
  const parts = name.split('-');
  // A well-known name with a slip in it, and something behind: `reqeusts-cache`.
  const heads = parts.map((_part, at) => parts.slice(0, at + 1).join('-'));
  return heads.some((head) => head.length >= SHORTEST && !POPULAR.has(head) && hasNeighbour(head));
}

function hasNeighbour(name: string): boolean {
  if (OWN_NAMES.has(name)) return false;
  for (const popular of POPULAR)
    if (Math.abs(popular.length - name.length) <= 1 && isOneSlip(name, popular)) return true;
  return false;
}

/** One letter more, less or other, or two neighbours that changed places. A plural is no slip. */
function isOneSlip(name: string, popular: string): boolean {
  if (`${popular}s` === name || `${name}s` === popular) return false;
  let at = 0;
  while (at < name.length && name[at] === popular[at]) at += 1;
  const [rest, other] = [name.slice(at), popular.slice(at)];
  return (
    rest.slice(1) === other.slice(1) ||
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  );
}
