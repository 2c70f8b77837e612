import Sqlite from 'better-sqlite3';
const file='/tmp/e-micro/a.db';
function open(ro:boolean){const r=new Sqlite(file); r.pragma('journal_mode=WAL'); r.pragma('synchronous=OFF'); r.pragma('cache_size=-65536'); if(ro) r.pragma('query_only=ON'); return r;}
const w=open(false); let r=open(true);
const person='01900001-0000-7000-8000-000000000003';
const acc='01900006-0000-7000-8000-000000000000';
const sqls=[
 ['select a.* from accounts a where a.id=?',[acc]],
 ['select * from postings where account_id=?',[acc]],
 ['select * from people where id=?',[person]],
 ['select * from stays where person_id=?',[person]],
 ['select * from grants where person_id=? and account_id=?',[person,acc]],
 ['select * from deciders where person_id=? and account_id=?',[person,acc]],
 ['select id,number from plan_versions where person_id=? order by number desc limit 1',[person]],
 ["select id,started_at from incidents where person_id=? and started_at>? and outcome='open' order by started_at desc limit 2",[person,Date.now()-864e5]],
] as const;
const ins=w.prepare("insert into audit_entries values (?,?,?,?,?,?,?)");
let n=0; const tag=Date.now().toString(36)+Math.random();
function commit(){ w.exec('BEGIN IMMEDIATE'); ins.run(tag+(n++),1,acc,'card.looked',person,null,null); w.exec('COMMIT'); }
function cpu(){const c=process.cpuUsage(); return c.user+c.system;}
function run(name:string, per:number, snapshot:boolean, commits=true){
 const s=sqls.map(([q,a])=>[r.prepare(q).raw(),a] as const); const b=r.prepare('BEGIN'), c=r.prepare('COMMIT');
 let reads=0; const N=1500; 
 let t0=cpu(); for(let i=0;i<N;i++) if(commits) commit(); const base=(cpu()-t0)/N;
 t0=cpu();
 for(let i=0;i<N;i++){ if(commits) commit(); for(let k=0;k<per;k++){ if(snapshot) b.run(); for(const [st,a] of s) st.all(...(a as any)); if(snapshot) c.run(); reads++; } }
 console.log(name, 'per', per, (((cpu()-t0)/N-base)/per).toFixed(1),'us cpu/request');
}
for (const round of [1,2]) {
run('no commits',1,false,false);
for(const per of [1,4]) { run('plain',per,false); run('snapshot',per,true); }
}
r.close(); r=new Sqlite(file); r.pragma('mmap_size=268435456'); r.pragma('query_only=ON');
for(const per of [1,4]) { run('mmap',per,false); run('mmap+snapshot',per,true); }
r.close(); r=w;
for(const per of [1,4]) { run('the writer itself',per,false);  run('the writer itself, snapshot',per,true);}
