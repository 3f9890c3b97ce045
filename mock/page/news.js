// What is drawn again, and how often.

/** What was shown last, by place. */
const shown = new Map();

/** Whether a place has to be made anew: what is shown there already keeps focus and scroll position. */
export function isNews(place, value) {
  const text = JSON.stringify(value);
  if (shown.get(place) === text) return false;
  shown.set(place, text);
  return true;
}

/** Runs at most once in a while, however often it is asked to. */
export function calm(milliseconds, act) {
  let waiting = null;
  return () => {
    waiting ??= setTimeout(() => {
      waiting = null;
      act();
    }, milliseconds);
  };
}
