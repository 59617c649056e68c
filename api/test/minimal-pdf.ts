// SPDX-License-Identifier: EUPL-1.2

const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Kwadrat</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>`;

function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** The smallest PDF that every condition of PDF/UA-1 is content with: a page with one picture, described by the text. */
export function minimalPdf(description: string): Uint8Array {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (pl) /MarkInfo << /Marked true >> /StructTreeRoot 5 0 R /Metadata 7 0 R
     /ViewerPreferences << /DisplayDocTitle true >> >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /StructParents 0 /Contents 4 0 R >>",
    stream("", "/Figure << /MCID 0 >> BDC 0 0 9 9 re f EMC"),
    "<< /Type /StructTreeRoot /K 6 0 R /ParentTree << /Nums [0 [6 0 R]] >> >>",
    `<< /Type /StructElem /S /Figure /P 5 0 R /Pg 3 0 R /K 0 /Alt (${description})
     /A << /O /Layout /BBox [0 0 9 9] >> >>`,
    stream("/Type /Metadata /Subtype /XML", XMP),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R /Size 8 >>\nstartxref\n0\n%%EOF\n`);
}
