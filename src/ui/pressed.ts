let pressed = false;

/** Whether a button of the pointer is down. */
export const isPressed = () => pressed;

/** Captured, so that it is known before anything on the page handles the press. */
const track = ({ type }: Event) => {
  pressed = type === 'pointerdown';
};

if (typeof window !== 'undefined') {
  for (const type of ['pointerdown', 'pointerup', 'pointercancel']) {
    window.addEventListener(type, track, true);
  }
}
