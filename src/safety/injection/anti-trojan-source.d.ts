declare module 'anti-trojan-source' {
  /** Characters that change the reading direction, and with it what a person sees. */
  export const dangerousBidiChars: readonly string[];
}
