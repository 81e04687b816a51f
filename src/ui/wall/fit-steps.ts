/**
 * For slots in order of rank, how many forms each has, longest first: the choices from everything in full to as little
 * as possible. A choice has for each slot the place of its form, or null if it is dropped. First every slot gets one
 * form shorter, the lowest rank first, and so on; then slots are dropped from the lowest rank up, except the first
 * `always`.
 */
export function fitSteps(forms: readonly number[], always: number): (number | null)[][] {
  const choice: (number | null)[] = forms.map(() => 0);
  const steps = [[...choice]];
  const last = forms.length - 1;
  for (let form = 1; form < Math.max(...forms); form += 1) {
    for (let slot = last; slot >= 0; slot -= 1) {
      if (form >= (forms[slot] ?? 0)) continue;
      choice[slot] = form;
      steps.push([...choice]);
    }
  }
  for (let slot = last; slot >= always; slot -= 1) {
    choice[slot] = null;
    steps.push([...choice]);
  }
  return steps;
}
