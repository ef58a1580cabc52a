/** A receipt's number as it is printed: 2026/0007. One body counts its own, each year anew. */
export const receiptNumber = ({ year, number }: { year: number; number: number }): string =>
  `${year}/${String(number).padStart(4, '0')}`
