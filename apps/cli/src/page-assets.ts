/** Colours, type and header of every page: light and dark, wide and narrow; no external resource. */
export const base = `
:root{color-scheme:light dark;--bg:#fbfaf7;--ink:#1d1d1b;--dim:#6b6a65;--line:#dedbd2;--st:#fff0c2;--cue:#b45309;--me:#1d4ed8;--ti:#15803d;--en:#7c3aed;--in:#be185d;--card:#fff}
@media(prefers-color-scheme:dark){:root{--bg:#171716;--ink:#ecebe6;--dim:#a09e96;--line:#35342f;--st:#3d3417;--cue:#f59e0b;--me:#93b4ff;--ti:#6ee7a0;--en:#c4a6ff;--in:#ff9ac4;--card:#201f1d}}
*{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--ink);font:18px/1.9 "Noto Naskh Arabic","Noto Sans Arabic","Geeza Pro","Segoe UI",Tahoma,sans-serif}
header{display:flex;flex-wrap:wrap;gap:.6rem 1.4rem;align-items:center;padding:.7rem 1.4rem;border-bottom:1px solid var(--line);position:sticky;top:0;background:var(--bg);z-index:1}
nav{display:flex;flex-wrap:wrap;gap:.5rem}.chip{font-size:.78rem;border:1px solid var(--line);border-radius:99px;padding:0 .7rem;cursor:pointer}
`;

/** Style of the page of one story. */
export const style = `${base}
main{display:grid;grid-template-columns:minmax(0,1fr) 22rem;gap:2.4rem;max-width:76rem;margin:0 auto;padding:1.6rem 1.4rem}
article{white-space:pre-wrap;overflow-wrap:anywhere;max-width:44rem}
span[data-r]{cursor:pointer;border-radius:3px}.statement{background:var(--st)}.cue{color:var(--cue);font-weight:600}.mention{color:var(--me)}.time{border-bottom:2px solid var(--ti)}.encounter{border-bottom:2px dashed var(--en)}.instrument{border-bottom:2px dotted var(--in)}
.off-statement .statement{background:none}.off-statement .cue,.off-statement .mention{color:inherit;font-weight:inherit}.off-time .time,.off-encounter .encounter,.off-instrument .instrument{border-bottom:0}
span.on{outline:2px solid var(--cue);outline-offset:1px}
aside{position:sticky;top:4.4rem;align-self:start;max-height:calc(100vh - 5rem);overflow:auto}.hint{color:var(--dim);font-size:.85rem}
.card{background:var(--card);border:1px solid var(--line);border-inline-start:4px solid var(--cue);border-radius:8px;padding:.7rem 1rem;margin-bottom:.8rem;font-size:.9rem}.card.encounter{border-inline-start-color:var(--en)}.card.time{border-inline-start-color:var(--ti)}.card.instrument{border-inline-start-color:var(--in)}.card span,.card{background-color:var(--card)}
h2{margin:0;font-size:1.05rem}dl{margin:.3rem 0 0}dt{color:var(--dim);font-size:.78rem}dd{margin:0 0 .4rem}code{font-size:.72rem;direction:ltr;unicode-bidi:isolate;overflow-wrap:anywhere}
@media(max-width:60rem){main{grid-template-columns:1fr;gap:1rem;padding:1rem}aside{position:sticky;bottom:0;top:auto;max-height:44vh;background:var(--bg);border-top:1px solid var(--line);padding-top:.4rem}header{position:static}}
`;

/** Behaviour of the page: pointing, keys and filters. */
export const script = `
const pieces=[...document.querySelectorAll('span[data-r]')],cards=[...document.querySelectorAll('.card')],hint=document.querySelector('.hint');
function show(ids){cards.forEach(c=>c.hidden=!ids.includes(c.id));hint.hidden=ids.length>0;pieces.forEach(p=>p.classList.toggle('on',ids.length>0&&p.dataset.r.split(' ').includes(ids[0])))}
let pinned=false;
document.querySelector('article').addEventListener('mouseover',e=>{const p=e.target.closest('span[data-r]');if(p&&!pinned)show(p.dataset.r.split(' '))});
document.querySelector('article').addEventListener('click',e=>{const p=e.target.closest('span[data-r]');pinned=!!p;show(p?p.dataset.r.split(' '):[])});
const order=cards.filter(c=>c.classList.contains('statement')).map(c=>c.id);let at=-1;
addEventListener('keydown',e=>{const step={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[e.key];if(e.key==='Escape'){pinned=false;at=-1;show([])}else if(step&&order.length){e.preventDefault();at=(at+step+order.length)%order.length;pinned=true;show([order[at]]);document.querySelector('span.on')?.scrollIntoView({block:'center'})}});
document.querySelectorAll('input[data-kind]').forEach(box=>box.addEventListener('change',()=>document.body.classList.toggle('off-'+box.dataset.kind,!box.checked)));
`;
