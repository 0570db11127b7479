import { crc32, deflateRawSync } from 'node:zlib';

/** A cell: its words, and a fill colour where it has one. */
export type Cell = string | { text: string; fill?: string };

/** The bytes of an Excel workbook with these sheets: small, and as plain as the format allows. */
export function workbook(sheets: { name: string; rows: Cell[][] }[]): Buffer {
  const fills = [...new Set(sheets.flatMap((sheet) => sheet.rows.flat().flatMap((cell) => (typeof cell === 'object' && cell.fill ? [cell.fill] : []))))];
  const style = (cell: Cell) => (typeof cell === 'object' && cell.fill ? fills.indexOf(cell.fill) + 1 : 0);
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = 'http://schemas.openxmlformats.org/package/2006';
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

  const sheetXml = (rows: Cell[][]) =>
    `${head}<worksheet xmlns="${main}"><sheetData>${rows
      .map((row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, `${column(c)}${r + 1}`, style(cell))).join('')}</row>`)
      .join('')}</sheetData></worksheet>`;
  const numbered = sheets.map((sheet, at) => ({ ...sheet, id: at + 1 }));
  return zip({
    '[Content_Types].xml': `${head}<Types xmlns="${parts}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${numbered.map(({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${parts}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${numbered.map(({ id, name }) => `<sheet name="${xml(name)}" sheetId="${id}" r:id="r${id}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${parts}/relationships">${numbered.map(({ id }) => `<Relationship Id="r${id}" Type="${office}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="styles" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="${fills.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.map((fill) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/></patternFill></fill>`).join('')}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${fills.length + 1}"><xf/>${fills.map((_, at) => `<xf fillId="${at + 2}" applyFill="1"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(numbered.map(({ id, rows }) => [`xl/worksheets/sheet${id}.xml`, sheetXml(rows)])),
  });
}

function cellXml(cell: Cell, at: string, style: number): string {
  const text = typeof cell === 'string' ? cell : cell.text;
  const styled = style ? ` s="${style}"` : '';
  if (text === '') return style ? `<c r="${at}"${styled}/>` : '';
  return `<c r="${at}"${styled} t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`;
}

function column(index: number): string {
  return String.fromCharCode(65 + index);
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A ZIP archive of these files. */
function zip(files: Record<string, string>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const raw = Buffer.from(text);
    const packed = deflateRawSync(raw);
    const title = Buffer.from(name);
    // Version, flags, method, time, date, checksum, sizes, length of the name and of extras.
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt16LE(0x21, 8);
    about.writeUInt32LE(crc32(raw), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(raw.length, 18);
    about.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, title, packed]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), about, where, title]));
    bodies.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}
