export type BodyState = 'founding' | 'standing' | 'dissolved'

/** Where a body stands between the decision to found it and its dissolution. */
export function bodyState(body: { beingFounded: boolean; dissolvedOn: string | null }): BodyState {
  if (body.dissolvedOn) return 'dissolved'
  return body.beingFounded ? 'founding' : 'standing'
}
