import type { InputHTMLAttributes } from 'react'

const TYPES = '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Where a list is chosen, of the kinds that spreadsheets write. */
export const SheetInput = (control: InputHTMLAttributes<HTMLInputElement>) => (
  <input {...control} type="file" accept={TYPES} className="input" />
)
