// Plain JavaScript: the cache handlers load it before anything is compiled. They and the server share what hangs here.

/** Says that something public changed: what was handed out before is asked for anew. */
export const noteChange = () => {
  globalThis.wahajChanges = changesSoFar() + 1
}

/** How often something public changed in this process. */
export const changesSoFar = () => globalThis.wahajChanges ?? 0
