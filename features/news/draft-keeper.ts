import { sameWords, type Words } from './same-words'

/** The text that stands in the database instead of the one we built on. */
export type Theirs = Words & {
  version: number
  savedAt: string | null
  savedBy: { ar: string; latin: string } | null
}

/** How saving went, as the gate answers. */
export type SaveAnswer =
  | { done: { version: number; savedAt: string } }
  | { refused: string; theirs?: unknown; fields?: Record<string, string> }

export type Status = 'saved' | 'unsaved' | 'saving' | 'offline' | 'signedOut' | 'stale' | 'refused'

export type KeeperState = {
  words: Words
  version: number
  savedAt: string | null
  status: Status
  /** Set while two texts wait for a choice. */
  theirs: Theirs | null
  /** Why the portal did not take the text, where it said so. */
  refusal: string | null
  fields: Record<string, string>
  /** What an earlier visit left unsaved on this device was put back. */
  recovered: boolean
  /** Counts up when the words were changed by something else than the person writing them. */
  replaced: number
}

/** A place on this device where words lie until the portal has them. */
export type Shelf = { read: () => Shelved | null; write: (words: Shelved) => void; clear: () => void }
export type Shelved = { version: number; words: Words }

type Send = (words: Words, version: number, keepsTheirs: boolean) => Promise<SaveAnswer>
type Timer = { start: (after: number, then: () => void) => void; stop: () => void }
type Start = { words: Words; version: number; savedAt: string | null }

// In milliseconds: after the last key, and after a save that did not get through.
const PAUSE = 1_500
const AGAIN = 5_000
const MOST_ATTEMPTS = 5

// Refusals that say nothing of the text.
const PASSING = ['tooMany', 'busy']

/**
 * Keeps what someone writes: on this device at once, in the portal after a pause, and says where it stands.
 * Nothing is let go before the portal has said that it has it.
 */
export class DraftKeeper {
  private state: KeeperState
  private listeners = new Set<() => void>()
  private sending: Promise<boolean> | null = null
  private keepsTheirs = false

  constructor(
    { words, version, savedAt }: Start,
    private readonly send: Send,
    private readonly shelf: Shelf,
    private readonly timer: Timer,
  ) {
    this.state = {
      ...{ words, version, savedAt, status: 'saved', theirs: null, refusal: null },
      ...{ fields: {}, recovered: false, replaced: 0 },
    }
  }

  /** For React: the state never changes in place. */
  readonly current = (): KeeperState => this.state
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Puts back what an earlier visit left unsaved; where the text changed meanwhile, both are shown. */
  recover(): void {
    const left = this.shelf.read()
    if (!left) return
    const { words, version, savedAt, replaced } = this.state
    if (sameWords(left.words, words)) this.shelf.clear()
    else if (left.version === version) {
      this.set({ words: left.words, status: 'unsaved', recovered: true, replaced: replaced + 1 })
      this.soon(PAUSE)
    } else {
      const theirs = { ...words, version, savedAt, savedBy: null }
      this.set({ words: left.words, status: 'stale', theirs, replaced: replaced + 1 })
    }
  }

  /** Takes what was just written. */
  write(change: Partial<Words>): void {
    const words = { ...this.state.words, ...change }
    if (JSON.stringify(words) === JSON.stringify(this.state.words)) return
    this.shelf.write({ words, version: this.state.version })
    const waits = ['stale', 'signedOut'].includes(this.state.status)
    this.set({ words, ...(!waits && this.state.status !== 'saving' && { status: 'unsaved' }), fields: {} })
    if (!waits) this.soon(PAUSE)
  }

  /** Saves now. Out: true once the portal has every word. */
  async flush(): Promise<boolean> {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      if (this.sending) await this.sending
      if (this.state.status === 'saved') return true
      if (this.state.status === 'stale') return false
      if (!(await this.save())) return false
    }
    return this.state.status === 'saved'
  }

  /** The way is free again: the line came back, or the person signed in. */
  retry(): void {
    if (['offline', 'signedOut', 'unsaved'].includes(this.state.status)) void this.flush()
  }

  /** The person chose among two texts: these words stand, upon the other's version. */
  settle(words: Words): void {
    const { theirs, replaced } = this.state
    if (!theirs) return
    this.keepsTheirs = !sameWords(words, theirs)
    this.shelf.write({ words, version: theirs.version })
    this.set({ words, version: theirs.version, theirs: null, status: 'unsaved', replaced: replaced + 1 })
    this.soon(0)
  }

  /** The page brought a newer text (a version was restored): taken over unless something here is unsaved. */
  adopt({ words, version, savedAt }: Start): void {
    if (version <= this.state.version || this.state.status !== 'saved') return
    this.set({ words, version, savedAt, replaced: this.state.replaced + 1, recovered: false })
  }

  private soon(after: number): void {
    this.timer.start(after, () => void this.save())
  }

  // One at a time: the next goes onto the version that this one makes.
  private save(): Promise<boolean> {
    this.timer.stop()
    this.sending ??= this.attempt().finally(() => {
      this.sending = null
    })
    return this.sending
  }

  private async attempt(): Promise<boolean> {
    const { words, version } = this.state
    this.set({ status: 'saving' })
    const answer = await this.send(words, version, this.keepsTheirs).catch(() => null)
    if (!answer) return this.tryAgain()
    if ('done' in answer) return this.acknowledge(words, answer.done)
    const { refused, theirs, fields = {} } = answer
    if (refused === 'stale' && theirs) return this.putBeside(theirs as Theirs)
    if (PASSING.includes(refused)) return this.tryAgain()
    if (refused === 'notSignedIn') this.set({ status: 'signedOut' })
    else this.set({ status: 'refused', refusal: refused, fields })
    return false
  }

  private acknowledge(sent: Words, { version, savedAt }: { version: number; savedAt: string | null }): true {
    this.keepsTheirs = false
    const caughtUp = this.state.words === sent
    if (caughtUp) this.shelf.clear()
    else this.shelf.write({ words: this.state.words, version })
    this.set({ version, savedAt, status: caughtUp ? 'saved' : 'unsaved', refusal: null, fields: {} })
    if (!caughtUp) this.soon(PAUSE)
    return true
  }

  private putBeside(theirs: Theirs): boolean {
    // A save whose answer was lost, tried again: the words are there already.
    if (sameWords(theirs, this.state.words)) return this.acknowledge(this.state.words, theirs)
    this.set({ status: 'stale', theirs })
    return false
  }

  private tryAgain(): false {
    this.set({ status: 'offline' })
    this.soon(AGAIN)
    return false
  }

  private set(change: Partial<KeeperState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}
