import { type Source, withoutComments } from './sources.ts'

/** A function at the top of a file. */
type Passage = { name: string; exported: boolean; text: string }

const OPENING =
  /^(export )?(?:(?:async )?function (\w+)|const (\w+)(?:: [^=]+)? = (?:async )?(?:<[^>]*>)?(?:\(|function|\w+ =>))/

/** The functions of a formatted file: each runs until the next line that starts at the margin. */
export const passagesOf = (text: string): Passage[] => {
  const statements = withoutComments(text).split(/\n(?=[a-z@])/)
  return statements.flatMap((statement) => {
    const [, exported, declared, assigned] = OPENING.exec(statement.trimStart()) ?? []
    const name = declared ?? assigned
    return name ? [{ name, exported: Boolean(exported), text: statement }] : []
  })
}

// Does it itself, or through another function of the same file.
const does = (passage: Passage, all: Passage[], act: RegExp, seen = new Set<string>()): boolean => {
  if (act.test(passage.text)) return true
  seen.add(passage.name)
  return all.some(
    (other) =>
      !seen.has(other.name) &&
      new RegExp(`\\b${other.name}\\b`).test(passage.text) &&
      does(other, all, act, seen),
  )
}

const takesActor = ({ text }: Passage) => /^[^(]*\(\s*actor: \w*Actor\b/.test(text)

const isMutations = ({ path }: Source) => /^features\/[^/]+\/mutations\.ts$/.test(path)

/** Mutations without an actor (or the door), and mutations that leave no line in the ledger. */
export const unaccountable = (sources: Source[]) =>
  sources.filter(isMutations).flatMap(({ path, text }) => {
    const all = passagesOf(text)
    return all
      .filter(({ exported }) => exported)
      .flatMap((passage) => {
        // At the door there is no actor yet: its definer functions write the ledger themselves.
        if (!takesActor(passage))
          return does(passage, all, /\batTheDoor\(/)
            ? []
            : [`${path}: ${passage.name} must take the actor first, or go through the door`]
        return does(passage, all, /\brecord\w*\(/) ? [] : [`${path}: ${passage.name} must record what it did`]
      })
  })

const REFUSAL = /notYours|notSignedIn|notFound|[Rr]efuse|\.rejects\b/

/** Mutations that no database test shows refusing the wrong person. */
export const unrefused = (sources: Source[]) => {
  const tests = sources.filter(({ path, text }) => path.startsWith('tests/database/') && REFUSAL.test(text))
  return sources.filter(isMutations).flatMap(({ path, text }) =>
    passagesOf(text)
      .filter(({ exported }) => exported)
      .filter(
        ({ name }) => !tests.some((test) => new RegExp(`\\b${name}\\b`).test(withoutComments(test.text))),
      )
      .map(({ name }) => `${path}: no test in tests/database refuses ${name} to anyone`),
  )
}
