/** Machines fill in every field they find; people neither see this one nor come to it with the keyboard. */
export const Trap = () => (
  <div aria-hidden="true" className="absolute size-px overflow-hidden [clip-path:inset(50%)]">
    <input name="website" tabIndex={-1} autoComplete="off" />
  </div>
)
