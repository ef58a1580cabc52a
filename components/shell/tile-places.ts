/**
 * Where a commune's tile lies: column from the west, row from the north; and a name for a small tile, shorter or with
 * broken where it reads best, with soft hyphens for the smallest screens.
 */
export type TilePlace = { column: number; row: number; short?: { ar?: string; latin?: string } }

/**
 * The 27 communes of the province of El Jadida by HCP code, laid out by hand: the coast from the north-east down to
 * the south-west, the Oum Er-Rbia on the right, Sidi Smail at the southern tip. A sketch, not a map.
 */
export const elJadida: Record<string, TilePlace> = {
  '06.181.03.07': { column: 5, row: 1, short: { latin: 'Lam\u00adharza\nEssahel' } },
  '06.181.01.05': { column: 6, row: 1 },
  '06.181.01.01': { column: 4, row: 2, short: { latin: 'Azem\u00admour' } },
  '06.181.03.01': { column: 5, row: 2 },
  '06.181.03.05': { column: 6, row: 2 },
  '06.181.01.03': { column: 2, row: 3 },
  '06.181.07.03': { column: 3, row: 3 },
  '06.181.07.09': { column: 4, row: 3, short: { latin: 'Oulad\nRah\u00admoune' } },
  '06.181.03.11': { column: 5, row: 3, short: { ar: 'س. ع. بن حمدوش', latin: 'S. A. Ben\nHam\u00addouche' } },
  '06.181.05.01': { column: 1, row: 4 },
  '06.181.05.07': { column: 2, row: 4 },
  '06.181.09.03': { column: 3, row: 4 },
  '06.181.09.11': { column: 4, row: 4, short: { ar: 'أ. س. ع. بن يوسف', latin: 'O. S. A. Ben Youssef' } },
  '06.181.09.17': { column: 5, row: 4, short: { ar: 'سي احساين', latin: 'Si Hsaien' } },
  '06.181.05.09': { column: 0, row: 5 },
  '06.181.05.11': { column: 1, row: 5, short: { ar: 'س. امحمد اخديم', latin: 'S. M. Akhdim' } },
  '06.181.09.07': { column: 2, row: 5 },
  '06.181.09.09': { column: 3, row: 5, short: { latin: 'Oulad\nHam\u00addane' } },
  '06.181.09.13': { column: 4, row: 5 },
  '06.181.09.05': { column: 5, row: 5 },
  '06.181.05.05': { column: 0, row: 6 },
  '06.181.05.03': { column: 1, row: 6 },
  '06.181.09.15': { column: 2, row: 6 },
  '06.181.09.21': { column: 3, row: 6 },
  '06.181.09.23': { column: 4, row: 6, short: { latin: 'Z.\nLakoua\u00adcem' } },
  '06.181.09.01': { column: 6, row: 6, short: { latin: 'Boula\u00adouane' } },
  '06.181.09.19': { column: 3, row: 7 },
}
