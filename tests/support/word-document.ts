import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** `word/document.xml` with these paragraphs, and more of it inside its body. */
export function documentXml(paragraphs: string[], more = ''): string {
  const said = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`);
  return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${said.join('')}${more}</w:body></w:document>`;
}

/** A zip with these files: what Word saves, or what somebody made to look like it. */
export async function zipOf(files: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** A Word document with these paragraphs. */
export function wordDocument(paragraphs: string[], more = ''): Promise<Buffer> {
  return zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': documentXml(paragraphs, more) });
}
