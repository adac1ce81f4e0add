import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { TextDecoder } from 'node:util';

/** What is read at once; the memory an import needs does not grow with the file. */
const CHUNK_BYTES = 256 * 1024;
/** An XML declaration stands within these. */
const DECLARATION_BYTES = 200;

const DECLARED = /<\?xml[^>]*encoding=["']([\w.:-]+)["']/u;

const decoderFor = async (file: string): Promise<TextDecoder> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(DECLARATION_BYTES),
      0,
      DECLARATION_BYTES,
      0,
    );
    if (bytesRead > 1 && buffer[0] === 0xff && buffer[1] === 0xfe)
      return new TextDecoder('utf-16le');
    const label = DECLARED.exec(buffer.toString('latin1'))?.[1] ?? 'utf-8';
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder();
    throw error;
  } finally {
    await handle.close();
  }
};

/** The text of a file in pieces, decoded as its XML declaration says, otherwise as UTF-8. */
export async function* decodedText(file: string): AsyncGenerator<string> {
  const decoder = await decoderFor(file);
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK_BYTES })) {
    yield decoder.decode(chunk as Buffer, { stream: true });
  }
  yield decoder.decode();
}
