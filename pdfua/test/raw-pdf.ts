// SPDX-License-Identifier: EUPL-1.2

/** A PDF of objects written by hand, numbered from 1; the first is the catalog. */
export function rawPdf(...objects: readonly (string | Buffer)[]): Uint8Array {
  const parts = objects.flatMap((object, index) => [`${index + 1} 0 obj\n`, object, "\nendobj\n"]);
  const trailer = `trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat(["%PDF-1.7\n", ...parts, trailer].map((part) => Buffer.from(part as string)));
}

/** A stream object. */
export function rawStream(entries: string, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content as string);
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from("\nendstream"),
  ]);
}
