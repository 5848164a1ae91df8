/** Packs bytes into one zstd frame of uncompressed blocks (RFC 8878), so that the tests need no zstd program. */
export function zstdFrame(bytes: Buffer): Buffer {
  const BLOCK = 64 * 1024;
  const descriptor = 0xa0; // a 4-byte content size, one segment, no checksum
  const size = Buffer.alloc(4);
  size.writeUInt32LE(bytes.length);
  const parts: Buffer[] = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, descriptor]), size];
  for (let at = 0; at === 0 || at < bytes.length; at += BLOCK) {
    const block = bytes.subarray(at, at + BLOCK);
    const last = at + BLOCK >= bytes.length ? 1 : 0;
    const header = Buffer.alloc(3);
    header.writeUIntLE(block.length * 8 + last, 0, 3);
    parts.push(header, block);
  }
  return Buffer.concat(parts);
}
