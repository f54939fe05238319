/** Pace: how often a page can make the scan look again. */

/** Some times at once, the others with a pause before each, so that a page that uses them up is still read. */
const MOST = 25;
const AT_ONCE = 5;
/** Milliseconds. */
const PAUSE = 10_000;

/** `look` at a bearable pace: call the answer as often as there is a reason to look. While a look is awaited, one more reason changes nothing. */
export function atPace(look: () => void): () => void {
  let looks = 0;
  let awaited = false;
  return () => {
    if (awaited || looks >= MOST) return;
    looks++;
    if (looks <= AT_ONCE) {
      look();
      return;
    }
    awaited = true;
    setTimeout(() => {
      awaited = false;
      look();
    }, PAUSE);
  };
}
