import { base } from '../page-assets.ts';

/** Style of the pages of a dossier and of two accounts. */
export const style = `${base}
:root{--a:#1d4ed8;--b:#9333ea;--ok:#15803d;--plan:#0369a1;--late:#b45309;--bad:#b91c1c}
@media(prefers-color-scheme:dark){:root{--a:#93b4ff;--b:#d8a6ff;--ok:#6ee7a0;--plan:#7cc7ff;--late:#f5b04c;--bad:#ff9a8d}}
html{scroll-behavior:smooth;scroll-padding-top:3rem}header{position:static}html[lang=en] body{font-size:16px;line-height:1.6}
header strong{white-space:nowrap}header .sum{color:var(--dim);font-size:.85rem}.chip{text-decoration:none;color:inherit;line-height:1.9}.chip:hover{border-color:var(--dim)}
.layout{display:grid;grid-template-columns:minmax(0,1fr);max-width:78rem;margin:0 auto;padding:0 1.4rem 4rem}
.reading .layout{max-width:110rem;grid-template-columns:minmax(0,1fr) minmax(20rem,30rem);gap:2rem}
section{margin-top:2.2rem}h2{font-size:1.25rem;margin:0 0 .8rem;border-bottom:1px solid var(--line);padding-bottom:.2rem}h2 b,h3 b{color:var(--dim);font-weight:400;font-size:.85em}
h3{font-size:1rem;margin:1rem 0 .4rem}h3 small{color:var(--dim);font-weight:400}p{margin:.15rem 0}ol,ul{list-style:none;margin:0;padding:0}time{white-space:nowrap;unicode-bidi:isolate}small{font-size:.78em}
.facts,.why,.hint{color:var(--dim);font-size:.82em}.why{margin-top:.4rem}.why i{font-style:normal;opacity:.75}
.status{font-size:.82em;white-space:nowrap;font-weight:600;color:var(--plan)}.status.held{color:var(--ok)}.status.postponed{color:var(--late)}.status.cancelled,.status.denied{color:var(--bad)}
.act{font-size:.85em;border-radius:4px;padding:0 .4em;background:color-mix(in srgb,var(--dim) 14%,transparent);white-space:nowrap}.act.agree,.act.support,.act.commit,.act.propose{background:color-mix(in srgb,var(--ok) 16%,transparent)}.act.reject,.act.accuse,.act.deny{background:color-mix(in srgb,var(--bad) 14%,transparent)}.act.warn,.act.concern,.act.demand{background:color-mix(in srgb,var(--late) 18%,transparent)}
.passage{display:block;width:100%;text-align:start;font:inherit;color:inherit;background:none;border:0;border-inline-start:3px solid var(--line);padding:.1rem .7rem;margin:.35rem 0}button.passage{cursor:pointer}button.passage:hover,button.passage:focus-visible,.passage.on{border-color:var(--cue);background:color-mix(in srgb,var(--st) 45%,transparent);outline:0}
.passage q{quotes:none;display:block;text-align:start;overflow-wrap:anywhere;display:-webkit-box;-webkit-line-clamp:4;-webkit-box-orient:vertical;overflow:hidden}.passage small{color:var(--dim);display:block;overflow-wrap:anywhere}
details>summary{cursor:pointer;list-style:none}details>summary::-webkit-details-marker{display:none}.more>summary,.conflict summary{color:var(--dim);font-size:.82em}.more>summary::before,.conflict summary::before{content:'▸';display:inline-block;margin-inline-end:.4em}[dir=rtl] .more>summary::before,[dir=rtl] .conflict summary::before,[dir=rtl] .which>summary::before{content:'◂'}.more[open]>summary::before,.conflict [open]>summary::before,[dir=rtl] .more[open]>summary::before,[dir=rtl] .conflict [open]>summary::before,[dir=rtl] .which[open]>summary::before{content:'▾'}
.tracks{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem}.track{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.8rem 1rem}.track h3{margin:0 0 .2rem}
.rounds{display:flex;flex-wrap:wrap;gap:.5rem;margin:.5rem 0}.rounds a{display:grid;border:1px solid var(--line);border-radius:8px;padding:.25rem .6rem;text-decoration:none;color:inherit;font-size:.86em;line-height:1.5}.rounds a:hover{border-color:var(--dim)}.rounds a>span:last-child{color:var(--dim)}
.timeline>li{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:1rem;padding:.6rem 0;border-bottom:1px solid var(--line)}.timeline>li>time{color:var(--dim);font-variant-numeric:tabular-nums;font-size:.9em;white-space:normal}[dir=rtl] .timeline>li>time{text-align:right}.timeline>li:target{background:color-mix(in srgb,var(--st) 40%,transparent)}
.history{margin:.4rem 0 0}.history li{padding:.3rem 0}
.conflict{border:1px solid color-mix(in srgb,var(--late) 50%,var(--line));border-radius:8px;padding:.3rem .7rem;margin:.4rem 0;font-size:.92em}.conflict>p{color:var(--late);font-weight:600;font-size:.86em}.conflict summary span{margin-inline-start:.5em}.conflict summary b{color:var(--ink);font-size:1.1em}
.columns{display:grid;grid-template-columns:1fr 1fr;gap:1.6rem}.columns>*{min-width:0}.heads{position:sticky;top:0;background:var(--bg);padding:.3rem 0;z-index:1;font-size:1.1rem}.heads .a,.only>.a>h3{border-bottom:3px solid var(--a)}.heads .b,.only>.b>h3{border-bottom:3px solid var(--b)}
.pair{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.6rem 1rem;margin-bottom:.8rem}.pair.differ{border-color:color-mix(in srgb,var(--late) 50%,var(--line))}.what{color:var(--late);font-weight:600;font-size:.86em}.value{font-size:1.15em;font-weight:600}
.point{padding:.4rem 0;border-bottom:1px solid var(--line)}.point:last-child,.pair .point{border:0}.issue{border:1px solid var(--line);border-radius:99px;padding:0 .5em}
.account+.account{margin-top:2rem}.which>summary{font-size:1.02em;padding:.5rem 0;border-bottom:1px solid var(--line)}.which>summary::before{content:'▸';margin-inline-end:.4em}.which[open]>summary::before{content:'▾'}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.92em}th,td{border:1px solid var(--line);padding:.4rem .6rem;vertical-align:top;text-align:start;min-width:9rem}thead th{position:sticky;top:0;background:var(--bg)}tbody th{font-weight:600;min-width:8rem;position:sticky;inset-inline-start:0;background:var(--bg)}td summary small{display:block;color:var(--dim)}td.empty small{color:var(--dim)}
aside{display:none}.reading aside{display:flex;flex-direction:column;position:sticky;top:1rem;align-self:start;height:calc(100vh - 2rem);margin-top:1.6rem;background:var(--card);border:1px solid var(--line);border-radius:10px;overflow:hidden}
aside>div{display:flex;gap:.6rem;justify-content:space-between;align-items:center;padding:.5rem 1rem;border-bottom:1px solid var(--line);font-size:.85em}aside .close{font:inherit;background:none;border:1px solid var(--line);border-radius:99px;color:inherit;padding:0 .8rem;cursor:pointer;white-space:nowrap}aside pre{white-space:pre-wrap;overflow:auto;overflow-wrap:anywhere;font:inherit;margin:0;padding:1rem}mark{background:var(--st);color:inherit;border-radius:3px;box-shadow:0 0 0 2px var(--st)}
@media(max-width:60rem){.layout,.reading .layout{display:block;padding:0 1rem 60vh}.reading aside{position:fixed;inset:auto 0 0 0;height:52vh;margin:0;border-radius:14px 14px 0 0;box-shadow:0 -8px 30px #0004;z-index:3}.columns{gap:.9rem}}
@media(max-width:40rem){body{font-size:16px}.timeline>li{grid-template-columns:1fr;gap:0}.only,.pair .columns{grid-template-columns:1fr;gap:.2rem}.pair .a>.point,.pair .a>.value{border-inline-start:3px solid var(--a);padding-inline-start:.6rem}.pair .b>.point,.pair .b>.value{border-inline-start:3px solid var(--b);padding-inline-start:.6rem}th,td{min-width:7.5rem}tbody th{min-width:6.5rem}header{padding:.6rem 1rem}}
@media print{header nav,aside{display:none!important}details{display:block}}
`;

/** Behaviour: a press on a passage opens its story there; Escape closes it. */
export const script = `
const store=document.getElementById('texts'),texts=store?JSON.parse(store.textContent):{},aside=document.querySelector('aside'),pre=aside.querySelector('pre'),title=aside.querySelector('bdi');let from=null;
function shut(){document.body.classList.remove('reading');document.querySelectorAll('.passage.on').forEach(p=>p.classList.remove('on'));from?.focus()}
document.addEventListener('click',e=>{const p=e.target.closest('button.passage');if(!p)return;const s=texts[p.dataset.story];if(!s)return;document.querySelectorAll('.passage.on').forEach(o=>o.classList.remove('on'));p.classList.add('on');from=p;const a=+p.dataset.from,b=+p.dataset.to,m=document.createElement('mark');m.textContent=s.text.slice(a,b);pre.replaceChildren(s.text.slice(0,a),m,s.text.slice(b));pre.lang=s.lang;pre.dir=s.lang==='ar'?'rtl':'ltr';title.textContent=s.name;const y=p.getBoundingClientRect().top;document.body.classList.add('reading');scrollBy(0,p.getBoundingClientRect().top-y);pre.scrollTop=m.offsetTop-pre.offsetTop-pre.clientHeight/3});
aside.querySelector('.close').addEventListener('click',shut);addEventListener('keydown',e=>{if(e.key==='Escape')shut()});
function reveal(){const t=location.hash&&document.getElementById(location.hash.slice(1));t?.querySelector('details.more')?.setAttribute('open','')}
addEventListener('hashchange',reveal);reveal();
`;
