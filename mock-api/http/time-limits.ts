export const maxBodyMs = 10_000;
