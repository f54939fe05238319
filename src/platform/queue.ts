/** One thing after the other: read, change and write back of the same key must not interleave, or one of two writes is lost. */
const tails = new Map<string, Promise<unknown>>();

/** Runs `work` when all earlier work under the same key has ended, however it ended. Answers or throws what `work` does. */
export function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const turn = (tails.get(key) ?? Promise.resolve()).then(work);
  const tail = turn.then(
    () => undefined,
    () => undefined,
  );
  tails.set(key, tail);
  void tail.then(() => {
    if (tails.get(key) === tail) tails.delete(key);
  });
  return turn;
}
