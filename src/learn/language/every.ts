import type { CueName } from '../hearing/cues.ts';

/** Well-known tools, services and languages: naming one in a rule is a choice of the stack in any language. */
export const tools =
  'php|java|dart|jquery|bootstrap|symfony|htmx|redux|nginx|duckdb|pandas|numpy|lodash|dayjs|protobuf|parquet|junit|phpunit|react|vue|svelte|angular|next\\.?js|nuxt|astro|vite|webpack|esbuild|rollup|turbopack|tailwind(?:css)?|shadcn|mui|node\\.?js|deno|bun|npm|pnpm|yarn|typescript|javascript|python|golang|rustc|kotlin|elixir|phoenix|rails|laravel|django|flask|fastapi|nestjs|uv|pip|poetry|conda|pyenv|ruff|mypy|pyright|pydantic|pytest|jest|vitest|mocha|playwright|cypress|storybook|eslint|prettier|biome|zod|prisma|drizzle|sqlalchemy|alembic|postgres(?:ql)?|mysql|sqlite|mongodb|redis|supabase|firebase|dynamodb|elasticsearch|kafka|rabbitmq|docker|podman|kubernetes|k8s|terraform|ansible|nix|aws|azure|gcp|vercel|netlify|cloudflare|heroku|fly\\.io|github actions|gitlab|jenkins|graphql|grpc|trpc|openapi|electron|tauri|flutter|cargo|gradle|maven|cmake|mise|asdf|nvm|tmux|gh|ollama|openai|langchain|pytorch|tensorflow|opentelemetry|otel|mcp|jwt|oauth|websockets?|sass|scss|wsl|powershell';

/** "pnpm, not npm!" is all that some say. */
const shortChoice: readonly string[] = [
  `^\\W*(?:${tools})(?: only| nur)?(?:,|\\s[-–—]+)?\\s+(?:and |und |et |y |e |и )?(?:not|never|nicht|nie|niemals|kein|pas|jamais|no|nunca|non|mai|nao|не|а не) [\\w./-]+\\W*$`,
  `^[\\w./-]+\\s?(?:ではなくて?|じゃなくて?|말고|가? 아니라)[、,]?\\s?(?:${tools})(?:で|を|로|으로)?\\W*$|^\\W*(?:用)?(?:${tools})[，,]?(?:不是|不要用?|别用) ?[\\w./-]+\\W*$`,
];

/** Cues that look the same in every language; a language's own words are added to them. */
export const everyLanguage: Partial<Record<CueName, readonly string[]>> = {
  lasting: [
    String.raw`(?<!\b(?:fix|do|see|that|it) )\bnext time(?:[,.!]|$)|\b(?:from (?:now|here|this point|that point|today)(?: on|onwards?)(?! the\b)|(?:going|moving) forward(?! with)|henceforth|in (?:the )?future,? (?:please|do|don'?t|always|never|use|make|just|only|ask|check|run|avoid)|ab (?:jetzt|sofort)|in zukunft|kunftig|desormais|dorenavant|a partir de (?:maintenant|ahora|agora)|a l'avenir|de (?:ahora en adelante|agora em diante)|d'ora in (?:poi|avanti)|da ora in poi|in futuro)\b`,
    '今後|これから(?:は|も)|以後は|앞으로|이제부터|지금부터|(?<!方便|便于|以便|了[^，。]{0,4})以后|今后|从现在(?:开始|起)(?!计时|倒计时|计算)',
  ],
  contrast: shortChoice,
  decision: shortChoice,
  directive: shortChoice,
  // French "plus vite" and Italian "tre vite" name no tool.
  stack: [
    `(?<![\\w./@-])(?<!(?:plus|moins|tres|trop|aussi|fois|tre|due|le|di) (?=vite))(?:${tools})(?![\\w/-]|\\.\\w)`,
  ],
  kept: [
    String.raw`\b(?:main|master|develop|trunk)[ -]?(?:branch|브랜치|分支|ブランチ)|(?<=\b(?:to|on|onto|into|auf|sur|nach|en|su|na|no|direkt) )(?:main|master|trunk|develop)(?![\w-])|\b(?:main|master)(?:에|으로|に|へ|上)`,
    String.raw`\b(?:package-lock\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|cargo\.lock|poetry\.lock|uv\.lock|gemfile\.lock|composer\.lock|go\.sum|node_modules|lock-?files?)\b`,
    String.raw`\b(?:generated|__generated__|vendor|vendored|third_party|dist|autogen|legacy|migrations)\/|\/(?:generated|__generated__|vendor|vendored|third_party|dist|autogen|legacy|migrations)(?![\w/.-])`,
  ],
  // Begins at the digit: digits are rare.
  reference: [
    String.raw`(?<=\b[a-z]{1,6}-)(?<!\b(?:utf|latin|sha|iso|rfc|arm|tls|gpt|top|type)-)\d{1,5}[a-z]?\b|(?<=\b(?:t|fr|sc|nfr|req|chk|us|ac)-?)\d{2,4}\b|#\d+\b`,
    String.raw`\.\w{1,4}:\d+(?:-\d+)?\b`,
    String.raw`\/(?:pull|issues|actions\/runs|commit)\/\w+`,
  ],
};
