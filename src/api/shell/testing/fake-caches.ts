export class FakeCaches {
  readonly #all = new Map<string, Map<string, Response>>();

  get kept(): Record<string, string[]> {
    return Object.fromEntries([...this.#all].map(([name, one]) => [name, [...one.keys()].sort()]));
  }

  async open(name: string) {
    const one = this.#all.get(name) ?? new Map<string, Response>();
    this.#all.set(name, one);
    return {
      match: async (address: string) => one.get(address)?.clone(),
      put: async (address: string, answer: Response) => {
        one.set(address, answer);
      },
    };
  }

  async match(address: string): Promise<Response | undefined> {
    return [...this.#all.values()].map((one) => one.get(address)?.clone()).find(Boolean);
  }

  async keys(): Promise<string[]> {
    return [...this.#all.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.#all.delete(name);
  }
}
