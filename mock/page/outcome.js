// What came of a call, in a word.

export function isMade(call) {
  return /^(fault|stub)\b/.test(call.Answer.Source);
}

/** What came of a call: the code of a failure, or where the answer comes from. */
export function outcome(call) {
  const { Sent, Source, Status, Body } = call.Answer;
  const code = call.Refused?.Code ?? Body?.Response?.Error?.Code;
  const what = code ?? (Status === 200 ? Source : `HTTP ${Status}`);
  return Sent === "whole" ? what : `${what}, ${Sent}`;
}

export function markOf(call) {
  if (call.Refused) return ["bad", "✗", "refused"];
  if (isMade(call)) return ["made", "!", "by a fault or stub"];
  return ["ok", "✓", "answered"];
}

export const clock = (time) => time.slice(11, 19);

export const took = (ms) => (ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`);
