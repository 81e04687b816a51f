import fs from 'node:fs';
import { openStore } from './store/open-store';
import { seed } from './testing/seed';
fs.rmSync('/tmp/exp-u',{recursive:true,force:true}); fs.mkdirSync('/tmp/exp-u/a',{recursive:true}); fs.mkdirSync('/tmp/exp-u/b'); 
const one = await openStore({path:'/tmp/exp-u/b/x.duckdb',seed}); await one.store.close(); fs.chmodSync('/tmp/exp-u/b/x.duckdb',0o444); fs.mkdirSync('/tmp/exp-u/c'); fs.chmodSync('/tmp/exp-u/c',0o500);
process.setuid!(65534);
for (const p of ['/tmp/exp-u/a/x.duckdb','/tmp/exp-u/b/x.duckdb','/tmp/exp-u/c/x.duckdb','/tmp/exp-u/d/x.duckdb','/proc/x/y.duckdb']) try { await openStore({path:p,seed}); console.log(p,'opened'); } catch(e:any) { console.log(p, e.name, e.message); }
