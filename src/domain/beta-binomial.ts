/**
 * The number of successes in `n` trials if the success probability follows Beta(a, b): P(X = k) =
 * C(n, k) B(k + a, n - k + b) / B(a, b). `n` is a whole number; `a` and `b` are above 0.
 */
export interface BetaBinomial {
  readonly n: number;
  readonly a: number;
  readonly b: number;
}

const log = Math.log;

/**
 * The remainder of Stirling's series for log Γ, to 14 digits for x of 10 and more (Abramowitz and
 * Stegun 6.1.41).
 */
function stirlingRest(x: number): number {
  const y = 1 / (x * x);
  return (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y / 1188)))) / x;
}

/**
 * log(x (x + 1) … (x + k - 1)), to about 12 digits. It is not the difference of two log Γ, because
 * that loses the digits in which a large x and x + k differ.
 */
export function logRising(x: number, k: number): number {
  let sum = 0;
  if (k <= 32) {
    for (let i = 0; i < k; i += 1) sum += log(x + i);
    return sum;
  }
  let from = x;
  for (; from < 10; from += 1) sum += log(from / (from + k));
  const more = (from + k - 0.5) * Math.log1p(k / from) - k;
  return sum + k * log(from) + more + stirlingRest(from + k) - stirlingRest(from);
}

/** Without the constant log C(n, k), which is the same for several a and b with the same k. */
export function logLikelihood({ n, a, b }: BetaBinomial, k: number): number {
  return logRising(a, k) + logRising(b, n - k) - logRising(a + b, n);
}

const logChoose = (n: number, k: number) => logRising(n - k + 1, k) - logRising(1, k);

/** P(X >= k), summed over the shorter tail, so that a very small result keeps its precision. */
export function atLeast(of: BetaBinomial, k: number): number {
  if (k <= 0) return 1;
  const mean = (of.n * of.a) / (of.a + of.b);
  if (k > mean) return upperTail(of, k);
  return 1 - upperTail({ n: of.n, a: of.b, b: of.a }, of.n - k + 1);
}

function upperTail({ n, a, b }: BetaBinomial, k: number): number {
  if (k > n) return 0;
  let term = 1;
  let sum = 1;
  for (let j = k; j < n; j += 1) {
    const step = ((n - j) * (j + a)) / ((j + 1) * (n - j - 1 + b));
    term *= step;
    sum += term;
    // With a + b > 2, terms that have started to fall keep falling, which bounds the rest of the sum.
    if (step < 1 && a + b > 2 && term * (n - j) < 1e-17 * sum) break;
  }
  return Math.exp(logChoose(n, k) + logLikelihood({ n, a, b }, k) + log(sum));
}
