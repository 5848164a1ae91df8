/** A letter of Japanese, Chinese or Korean: few of them say much, and no space need stand between words. */
export const wide = /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** How many of them stand in a text. No list of them is made: messages are long. */
export function wideLettersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (
      code > 0x3040 &&
      (code < 0x3100 || (code > 0x4dff && code < 0xa000) || (code > 0xabff && code < 0xd7b0))
    )
      count += 1;
  }
  return count;
}
