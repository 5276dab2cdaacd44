/** Articles of our own about nobody in particular, as JSON lines: the same for the same number, each different. */
export function* madeUpNews(articles: number, sentences: number): Generator<string> {
  for (let article = 0; article < articles; article++) {
    const text = Array.from({ length: sentences }, (_, index) => sentence(article, index)).join(' ');
    yield `${JSON.stringify({ id: `made-up-${article}`, text, published_on: '2019-05-06' })}\n`;
  }
}

const countries = ['Mali', 'Colombia', 'the Philippines', 'Bosnia', 'East Timor', 'Haiti', 'Cyprus'];

function sentence(article: number, index: number): string {
  const country = countries[(article + index) % countries.length];
  const number = ((article * 37 + index * 11) % 900) + 100;
  if (index === 0)
    return `France will withdraw about ${number} troops from ${country} by the end of the year, officials said.`;
  return `In town ${number} of ${country} the ${article}th market opened late, and a baker sold ${index} loaves before the rain came.`;
}
