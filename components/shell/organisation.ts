/** What every page shows of the organisation that runs this portal. */
export type Organisation = {
  name: string
  /** The line under the name, e.g. «التنظيم الإقليمي بالجديدة». */
  subtitle: string
  /** The deployment's own emblem (square); without it the portal's stands in. */
  emblemUrl?: string
  /** The number of the CNDP's authorisation, once it is given. */
  cndpNumber?: string
}
