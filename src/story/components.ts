import Ask from './Ask.astro';
import Claim from './Claim.astro';
import Figure from './Figure.astro';
import Judge from './Judge.astro';
import Ours from './Ours.astro';
import Quote from './Quote.astro';
import Section from './Section.astro';
import Scrolly from './Scrolly.astro';
import Step from './Step.astro';
import Term from './Term.astro';
import Value from './Value.astro';

/** What authors may write in a chapter. src/story/check.ts knows the props of each. */
export const components = {
  Ask,
  Claim,
  Figure,
  Judge,
  Ours,
  Quote,
  Scrolly,
  Step,
  Term,
  Value,
  h2: Section,
};
