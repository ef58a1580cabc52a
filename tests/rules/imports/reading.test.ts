import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { badRowsAsCsv } from '@/features/imports/bad-rows'
import { FIELDS, guessMapping, type Mapping, mapsPeople } from '@/features/imports/columns'
import { byName, readRow } from '@/features/imports/person-row'
import { MOST_ROWS, readSheet } from '@/features/imports/sheet-file'

const now = new Date('2026-11-26T10:00:00Z')
const around = {
  communes: byName([{ id: '06.181.01.01', names: ['أزمور', 'Azemmour'] }]),
  branches: byName([{ id: 'jadida', names: ['فرع الجديدة', 'Section d’El Jadida', null] }]),
  bodyId: 'azemmour',
  now,
}
const read = (fields: Mapping, ...cells: string[]) => readRow(cells, fields, around)
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('What each column is', () => {
  test('is guessed from headings in Arabic, French and English, however they are spelled', () => {
    expect(
      guessMapping([
        'الإسم الكامل',
        'NOM ET PRÉNOM',
        'Tél.',
        'E-mail',
        'الجنس',
        'Date de naissance :',
        'الفرع',
        'Observations',
      ]),
    ).toEqual(['nameAr', 'nameLatin', 'phone', 'email', 'gender', 'bornOn', 'branch', null])
    expect(guessMapping(['Full name', 'Phone number', 'Member since'])).toEqual([
      'nameLatin',
      'phone',
      'joinedOn',
    ])
  })

  test('is never guessed twice, and a list without names is none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('الاسم', 'nom', 'gsm', 'cin'))),
        (headings) => {
          const fields = guessMapping(headings).filter((field) => field !== null)
          expect(new Set(fields).size).toBe(fields.length)
        },
      ),
    )
    expect(mapsPeople(['phone'])).toBe(false)
    expect(mapsPeople(['nameAr', 'nameAr'])).toBe(false)
    expect(mapsPeople(['nameAr', null, 'phone'])).toBe(true)
  })
})

describe('A row', () => {
  test('tells of a person in one form, whatever way it was typed', () => {
    const fields: Mapping = ['nameAr', 'phone', 'email', 'gender', 'bornOn', 'commune', 'cin', 'branch']
    const { person, faults } = read(
      fields,
      ' محمد  العلوي ',
      '612345678',
      'A@B.MA',
      'ذكر',
      '١٢/٣/١٩٨٥',
      'azemmour',
      'm 123456',
      'El Jadida',
    )
    expect(faults).toEqual([])
    expect(person).toMatchObject({
      nameAr: 'محمد العلوي',
      nameLatin: 'محمد العلوي',
      phone: '+212612345678',
      email: 'a@b.ma',
      gender: 'm',
      bornOn: '1985-03-12',
      commune: '06.181.01.01',
      cin: 'M123456',
      bodyId: 'jadida',
    })
    expect(read(['nameLatin', 'bornOn'], 'Amina', '1990').person.bornOn).toBe('1990-01-01')
  })

  test('says of each wrong cell in which column it stands and why', () => {
    const fields: Mapping = ['nameLatin', 'phone', 'email', 'gender', 'bornOn', 'commune', 'cin', 'branch']
    expect(
      read(fields, '06123', '12', 'amina', '?', '31/02/1990', 'Paris', '12', 'Casablanca').faults,
    ).toEqual([
      { column: 0, fault: 'name' },
      { column: 1, fault: 'phone' },
      { column: 2, fault: 'email' },
      { column: 3, fault: 'gender' },
      { column: 4, fault: 'date' },
      { column: 5, fault: 'commune' },
      { column: 6, fault: 'cin' },
      { column: 7, fault: 'branch' },
    ])
    expect(read(['nameAr', 'phone'], '', '0612345678').faults).toEqual([{ column: 0, fault: 'required' }])
    expect(read(['nameAr', 'bornOn'], 'أمينة', '1/1/2090').faults).toEqual([{ column: 1, fault: 'future' }])
  })

  test('whatever stands in its cells, reading it ends, and a row without faults has a name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }),
        fc.shuffledSubarray([...FIELDS]),
        (cells, fields) => {
          const { person, faults } = readRow(cells, fields, around)
          if (faults.length === 0 && mapsPeople(fields)) expect(person.nameAr).not.toBe('')
          for (const { column } of faults) expect(column).toBeLessThan(Math.max(fields.length, 1))
        },
      ),
    )
  })
})

describe('A file', () => {
  test('is read in the encodings that spreadsheets here write', async () => {
    const rows = [{ line: 2, cells: ['محمد', 'é'] }]
    for (const bytes of [
      utf8('الاسم;Nom\nمحمد;é'),
      utf8('\ufeffالاسم;Nom\r\nمحمد;é\r\n'),
      utf8('الاسم\tNom\nمحمد\té'),
      new Uint8Array(Buffer.from('\ufeffالاسم;Nom\nمحمد;é', 'utf16le')),
      // windows-1256
      Uint8Array.from([
        0xc7, 0xe1, 0xc7, 0xd3, 0xe3, 0x3b, 0x4e, 0x6f, 0x6d, 0x0a, 0xe3, 0xcd, 0xe3, 0xcf, 0x3b, 0xe9,
      ]),
    ])
      expect(await readSheet(bytes)).toEqual({ headings: ['الاسم', 'Nom'], rows })
  })

  test('of a workbook, texts, numbers and dates come as they are read', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'a',
          rows: [
            ['Nom', 'GSM', 'Né le'],
            ['Amina', 612345678, new Date('1990-05-01T00:00:00Z')],
          ],
        },
      ],
    })
    expect(await readSheet(bytes)).toEqual({
      headings: ['Nom', 'GSM', 'Né le'],
      rows: [{ line: 2, cells: ['Amina', '612345678', '1990-05-01'] }],
    })
  })

  test('that is broken, empty, too long or no table is refused with its reason', async () => {
    const workbook = await writeXlsx({ sheets: [{ name: 'a', rows: [['Nom'], ['Amina']] }] })
    const many = `Nom\n${'Amina\n'.repeat(MOST_ROWS + 1)}`
    for (const [bytes, reason] of [
      [workbook.slice(0, workbook.length / 2), 'damaged'],
      [Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'damaged'],
      [utf8('Nom;Tel\n"Amina;06'), 'damaged'],
      [utf8(''), 'emptySheet'],
      [utf8('Nom;Tel\n\n'), 'emptySheet'],
      [utf8(many), 'tooManyRows'],
      [Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3]), 'notASheet'],
    ] as const)
      await expect(readSheet(bytes), reason).rejects.toMatchObject({ reason })
  })

  test('that would swell up is refused before it is unpacked, also where it lies about its size', async () => {
    const honest = await writeXlsx({ sheets: [{ name: 'a', rows: [['Nom'], ['Amina']] }] })
    const swollen = Uint8Array.from(honest)
    const view = new DataView(swollen.buffer)
    const at = swollen.findIndex((_, n) => n + 4 < swollen.length && view.getUint32(n, true) === 0x02014b50)
    view.setUint32(at + 24, 200 * 1024 * 1024, true)
    await expect(readSheet(swollen)).rejects.toMatchObject({ reason: 'tooLarge' })
    for (let n = at; n < swollen.length - 46; n++)
      if (view.getUint32(n, true) === 0x02014b50) view.setUint32(n + 24, 10, true)
    await expect(readSheet(swollen)).rejects.toMatchObject({ reason: 'damaged' })
  })

  test('whatever its bytes are, reading it ends with a table or a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, zipped) => {
        const sent = zipped ? Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]) : bytes
        const outcome = await readSheet(sent).catch(({ reason }) => reason)
        expect(typeof outcome === 'string' || outcome.rows.length > 0).toBe(true)
      }),
    )
  })
})

test('bad rows go home as they came, with their line and what is wrong, and run in no spreadsheet', () => {
  const csv = new TextDecoder().decode(
    badRowsAsCsv({
      headers: ['nom', 'tel'],
      rows: [{ line: 7, faults: [{ column: 1, fault: 'phone' }], cells: ['=cmd()', '12'] }],
    }),
  )
  expect(csv.split('\r\n')[1]).toBe("'=cmd();12;7;tel")
})
