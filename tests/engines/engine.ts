/** A key by its name in KeyboardEvent.key. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

/**
 * What the tests need of a browser. Two protocols are behind it: WebDriver BiDi in Firefox, WebDriver in WebKit.
 * Places are in CSS pixels of the window.
 */
export type Engine = {
  readonly name: string;
  readonly version: string;
  open: (address: string) => Promise<void>;
  reload: () => Promise<void>;
  /** The inside of the window. WebKit's is at least 447 pixels wide. */
  resize: (width: number, height: number) => Promise<void>;
  /** The value of an expression in the page, as JSON. The page's policy does not hold for it. */
  evaluate: (expression: string) => Promise<unknown>;
  click: (left: number, top: number) => Promise<void>;
  press: (key: Key) => Promise<void>;
  type: (text: string) => Promise<void>;
  screenshot: () => Promise<Uint8Array>;
  /** Undefined where the engine cannot print by program. */
  pdf: (() => Promise<Uint8Array>) | undefined;
  close: () => Promise<void>;
};

/** One that can be started here. */
export type FoundEngine = { readonly name: 'firefox' | 'webkit'; start: () => Promise<Engine> };
