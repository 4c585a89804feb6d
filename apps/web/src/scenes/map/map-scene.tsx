import './map.css';
import { useQuery } from '@tanstack/react-query';
import { Asked } from '../../desk/asked.tsx';
import { EncounterLine } from '../../desk/encounter-line.tsx';
import { Name } from '../../desk/name.tsx';
import { type Dossier, dossier } from '../../desk/scenes.ts';
import { useWords } from '../../screen/screen.tsx';
import { ringsOf, type Topology } from './land.ts';
import { type Extent, extentOf, heightOf, lines, placed } from './projection.ts';

const width = 900;

/** The outline of the land, of Natural Earth: it comes behind the places, and the map is one without it. */
const land = async () => ringsOf((await import('world-atlas/land-110m.json')).default as unknown as Topology);

function Land({ extent }: { readonly extent: Extent }) {
  const { data = [] } = useQuery({ queryKey: ['land'], queryFn: land, staleTime: Number.POSITIVE_INFINITY });
  const path = data.map((ring) => {
    const points = ring.map((point) => placed(extent, width, point));
    return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
  });
  return <path className="land" d={path.join('')} />;
}

/** Where encounters are: places on land and a grid of degrees, and the encounters of each. */
export function MapScene() {
  const words = useWords();
  return (
    <section className="map">
      <header className="title">
        <h1>{words('map')}</h1>
      </header>
      <Asked of={['dossier']} ask={dossier}>
        {(data) => (data.places.length === 0 ? <p className="hint">{words('noPlaces')}</p> : <Places data={data} />)}
      </Asked>
    </section>
  );
}

function Places({ data: { places, encounters, names } }: { readonly data: Dossier }) {
  const words = useWords();
  const at = places
    .map((place) => ({ ...place, met: encounters.filter((one) => one.place === place.key) }))
    .sort((a, b) => b.met.length - a.met.length);
  const extent = extentOf(places);
  const height = heightOf(extent, width);
  const step = extent.east - extent.west > 60 ? 20 : 10;
  const idOf = (key: string) => `place-${key.replace(/\W/g, '-')}`;
  return (
    <>
      <svg viewBox={`0 0 ${width} ${height}`} className="globe">
        <title>{words('map')}</title>
        <Land extent={extent} />
        {lines(extent.west, extent.east, step).map((lon) => {
          const { x } = placed(extent, width, { lon, lat: 0 });
          return (
            <g key={lon} className="grid">
              <line x1={x} x2={x} y1={0} y2={height} />
              <text x={x + 3} y={height - 4}>
                {Math.abs(lon)}° {lon < 0 ? 'W' : 'E'}
              </text>
            </g>
          );
        })}
        {lines(extent.south, extent.north, step).map((lat) => {
          const { y } = placed(extent, width, { lat, lon: 0 });
          return (
            <g key={lat} className="grid">
              <line x1={0} x2={width} y1={y} y2={y} />
              <text x={4} y={y - 3}>
                {Math.abs(lat)}° {lat < 0 ? 'S' : 'N'}
              </text>
            </g>
          );
        })}
        {at.map(({ key, met, ...where }) => {
          const { x, y } = placed(extent, width, where);
          return (
            <a key={key} href={`#${idOf(key)}`}>
              <circle cx={x} cy={y} r={4 + Math.sqrt(met.length) * 4} />
              <text x={x} y={y - 9 - Math.sqrt(met.length) * 4}>
                {names[key] ?? key}
                <tspan className="dim"> {met.length}</tspan>
              </text>
            </a>
          );
        })}
      </svg>
      {at.map(({ key, met }) => (
        <section key={key} id={idOf(key)}>
          <h2>
            <Name of={key} names={names} /> <span className="dim">{words('meetings', { count: met.length })}</span>
          </h2>
          <ol className="days">
            {met.map((one) => (
              <EncounterLine key={one.id} encounter={one} names={names} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
