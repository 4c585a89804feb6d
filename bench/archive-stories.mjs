// Stories of the size that agencies send, some 9 kB with some 15 records: paragraphs of the gold among others that say nothing of a negotiation.
import { story } from './stories.mjs';

export { reader } from './arabic.mjs';

const size = 9000;
const plain =
  'شهدت أسواق المدينة القديمة إقبالا كبيرا من الزوار خلال عطلة نهاية الأسبوع، وامتلأت المقاهي والمطاعم المطلة على النهر بالعائلات، فيما ازدانت الشوارع بالأضواء والزينة، وعرضت المحال التجارية بضائعها من الأقمشة والتوابل والحلويات المحلية بأسعار متفاوتة بحسب الموسم';

/** The bytes of story number `n`: the same for the same number, no two alike. */
export function bytesOf(n) {
  const lines = [story(n)];
  for (let at = 0; Buffer.byteLength(lines.join('\n\n')) < size; at++) lines.push(`${plain} (${n}، ${at}).`);
  return Buffer.from(lines.join('\n\n'));
}
