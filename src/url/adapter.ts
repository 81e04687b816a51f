export { NuqsAdapter as AddressProvider } from 'nuqs/adapters/react';
