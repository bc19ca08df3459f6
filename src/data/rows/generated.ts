// Written by `npm run rows` from the schemas in content/. Not for editing.

/** A row of `access/steps`: Steps on each track. */
interface AccessSteps {
  readonly id: string;
  /**
   * access, supply, information: agreements, on visiting forces, on sharing supplies, on sharing
   * secrets. sold: air radars under a contract. given: grants of Official Security Assistance.
   */
  readonly lane: 'access' | 'supply' | 'information' | 'sold' | 'given';
  /** As precise as known. */
  readonly date: string;
  /** used: forces act under the agreement. */
  readonly status: 'promised' | 'signed' | 'ratified' | 'in-force' | 'delivered' | 'used';
  /** The step in a few words, for a label. */
  readonly short: string;
  readonly title: string;
  readonly detail: string;
  /** What was paid, in millions of the currency beside it. Unit: million. */
  readonly paid_million: number | null;
  /** Currency of the contract or the grant, ISO 4217. */
  readonly paid_currency: 'JPY' | 'PHP' | null;
  /** Radars delivered. Unit: radars. */
  readonly units: number | null;
  /** false: expected, not verified. */
  readonly certain: boolean;
  readonly source_title: string;
  readonly source_url: string;
  readonly source_date: string | null;
}

/**
 * A row of `defense/japan_budget`: Japan’s defence budget by fiscal year. Initial budgets. Draw
 * chart_trillion_yen; it includes the costs of bases and realignment from fiscal 1997. For a
 * ratio that matches it use pct_gdp_including_realignment from fiscal 1997 and pct_gdp before.
 */
interface DefenseJapanBudget {
  /** April of this year to March of the next. */
  readonly fiscal_year: number;
  /** Unit: trillion yen. */
  readonly initial_budget_trillion_yen: number | null;
  readonly initial_budget_definition: string;
  /** With the costs of SACO and the realignment of US forces. Unit: trillion yen. */
  readonly including_realignment_trillion_yen: number | null;
  /** Total of the 2% framework, initial budget. Unit: trillion yen. */
  readonly related_costs_total_trillion_yen: number | null;
  /** Unit: % of fiscal 2022 GDP. */
  readonly related_costs_pct_fy2022_gdp: number | null;
  /** Unit: trillion yen. */
  readonly related_costs_incl_supplementary_trillion_yen: number | null;
  /** Unit: % of fiscal 2022 GDP. */
  readonly related_costs_incl_supplementary_pct_fy2022_gdp: number | null;
  /** Where the framework total was read. */
  readonly related_costs_source_url: string | null;
  /** Official ratio to the initial outlook, without SACO and realignment. Unit: % of GNP or GDP. */
  readonly pct_gdp: number | null;
  /** Unit: % of GDP. */
  readonly pct_gdp_including_realignment: number | null;
  readonly pct_gdp_basis: string | null;
  /** What the ratio is a share of; filled wherever there is a ratio. */
  readonly pct_gdp_of: 'GNP' | 'GDP' | null;
  /** yes: read; derived: computed by us. */
  readonly pct_gdp_seen: 'yes' | 'derived' | null;
  /** The figure to draw; empty for a gap. Unit: trillion yen. */
  readonly chart_trillion_yen: number | null;
  /** What chart_trillion_yen is; gap: nothing to draw; request: a hollow mark only. */
  readonly chart_basis:
    'total' | 'total (corrected value)' | 'including SACO/realignment' | 'gap' | 'request';
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  /**
   * unread: the document itself, named because another page reports it and not read by us; copy: an
   * official text, read in a copy; empty: the page that was read.
   */
  readonly source_standing: 'unread' | 'copy' | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** Our confidence in the row. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** What to print beside a weak source. */
  readonly caution: string | null;
  /** What a reader of the number should know. */
  readonly note: string | null;
}

/**
 * A row of `defense/framework_2pct`: What is inside the “2%”. The framework total and its parts.
 * Fiscal 2026 is left out: no figure was found.
 */
interface DefenseFramework2pct {
  readonly fiscal_year: number;
  readonly stage: 'base' | 'initial' | 'supplementary' | 'initial+supplementary' | 'target';
  readonly component:
    | 'GDP FY2022 used as fixed denominator (expected outturn)'
    | 'framework total'
    | 'Defense Buildup Program expenses'
    | 'R&D, public infrastructure, cyber, international cooperation (4 complementary categories)'
    | 'realignment + coast guard + PKO etc.'
    | 'SACO / US-forces realignment'
    | 'coast guard, PKO etc.'
    | '4 complementary categories'
    | 'framework total, supplementary budget';
  /** Unit: trillion yen. */
  readonly trillion_yen: number | null;
  /** Unit: % of fiscal 2022 GDP. */
  readonly pct_fy2022_gdp: number | null;
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** Our confidence in the row. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** What a reader of the number should know. */
  readonly note: string | null;
}

/**
 * A row of `defense/plan_2027`: The programme of fiscal 2023–27. Categories are contract values
 * and add to 43.0 by rounding; the printed total is 43.5. Spending is 43.0, of which budgets
 * 40.5. All nominal.
 */
interface DefensePlan2027 {
  readonly row_type: 'category' | 'total' | 'funding' | 'annual' | 'progress';
  readonly category:
    | '1 Stand-off defence capabilities'
    | '2 Integrated air and missile defence'
    | '3 Unmanned defence capabilities'
    | '4 Cross-domain operations (space, cyber, vehicles/ships/aircraft)'
    | '5 Command and control / intelligence'
    | '6 Mobile deployment / civil protection'
    | '7a Sustainability and resiliency: ammunition and guided missiles'
    | '7b Sustainability and resiliency: maintenance and readiness of equipment'
    | '7c Sustainability and resiliency: facilities hardening'
    | '8 Defence production base, R&D and related (own lines)'
    | '9 Other (training, fuel, base measures etc.)'
    | 'Contract value of programmes, FY2023-27'
    | 'Level of defence build-up (spending), FY2023-27'
    | 'of which budget appropriations'
    | 'of which outside the budgets: faster facility work 1.6, extra surpluses 0.9'
    | 'Additional spending need above existing 25.9tn base'
    | 'Spending reform, five years'
    | 'Settlement surpluses, five years'
    | 'Defence-strengthening fund (non-tax revenue), five years'
    | 'Tax measures in FY2027'
    | 'Plan expenses expected in FY2027'
    | 'Share of 43.5tn contracted through FY2024 (initial + FY2023 supplementary)'
    | 'Share of 43.5tn contracted through FY2025 draft'
    | 'Cumulative FY2023 to FY2026 request';
  /** Unit: trillion yen. */
  readonly fy2023_27_trillion_yen: number | null;
  /** The programme before. Unit: trillion yen. */
  readonly fy2019_23_trillion_yen: number | null;
  /** Unit: % of 43.5 trillion yen. */
  readonly pct: number | null;
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** Our confidence in the row. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** What a reader of the number should know. */
  readonly note: string | null;
}

/**
 * A row of `defense/milestones`: Policy milestones. Decisions and announcements, 1957 to October
 * 2026.
 */
interface DefenseMilestones {
  readonly date: string;
  /** What the figure of defence spending draws or tells it as; empty for the others. */
  readonly role: 'ceiling' | 'waiver' | 'turn' | 'request' | null;
  readonly title: string;
  readonly description: string;
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  /**
   * unread: the document itself, named because another page reports it and not read by us; copy: an
   * official text, read in a copy; empty: the page that was read.
   */
  readonly source_standing: 'unread' | 'copy' | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** Our confidence in the row. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** How far the date was read in the source. */
  readonly date_seen_to: 'day' | 'month' | 'year' | 'none';
  /** What to print beside a weak source. */
  readonly caution: string | null;
}

/**
 * A row of `defense/asks`: Levels of spending that Washington asked for. Shares of the economy
 * that a milestone states as asked for, each with its milestone.
 */
interface DefenseAsks {
  readonly id: 'ask-3' | 'ask-3-5' | 'ask-5';
  /** The milestone that tells of it, by its date. */
  readonly milestone: string;
  /** Unit: % of GDP. */
  readonly pct_gdp: number;
  /** yes: the other side denied that it was asked. */
  readonly denied: boolean;
}

/**
 * A row of `defense/milex_share_gdp`: Military expenditure, share of GDP. Ten countries, calendar
 * years. The US figure is for its financial year; China’s is SIPRI’s estimate; Germany before
 * 1991 is West Germany; India includes paramilitaries; Taiwan includes special budgets. An
 * extract of SIPRI’s data under SIPRI’s own terms, not Creative Commons: credit SIPRI, and ask
 * SIPRI before commercial use.
 */
interface DefenseMilexShareGdp {
  readonly country: string;
  readonly iso3: string;
  readonly year: number;
  /** Unit: % of GDP. */
  readonly pct_gdp: number;
  /** As SIPRI marks the figure. */
  readonly sipri_flag: 'reported' | 'sipri_estimate' | 'highly_uncertain';
}

/**
 * A row of `defense/milex_constant_usd`: Military expenditure in constant dollars. Japan, China,
 * South Korea, Germany, and SIPRI’s totals for Central and Western Europe and the world. The
 * world total lacks 1991. An extract of SIPRI’s data under SIPRI’s own terms, not Creative
 * Commons: credit SIPRI, and ask SIPRI before commercial use.
 */
interface DefenseMilexConstantUsd {
  readonly country: string;
  readonly iso3: string;
  readonly year: number;
  /** Unit: million US dollars, 2024 prices and exchange rates. */
  readonly constant_2024_usd_m: number;
  /** As SIPRI marks the figure. */
  readonly sipri_flag: 'reported' | 'sipri_estimate' | 'highly_uncertain';
}

/**
 * A row of `defense/milex_japan_measures`: Japan by SIPRI’s measures. The same spending as a
 * share, in dollars and in yen: why the exchange rate and the price base matter. SIPRI includes
 * SACO and leaves out military pensions. An extract of SIPRI’s data under SIPRI’s own terms, not
 * Creative Commons: credit SIPRI, and ask SIPRI before commercial use.
 */
interface DefenseMilexJapanMeasures {
  readonly year: number;
  /** Unit: % of GDP. */
  readonly pct_gdp_calendar_year: number | null;
  /** Unit: million US dollars, current. */
  readonly current_usd_m: number | null;
  /** Unit: million US dollars, 2024 prices and exchange rates. */
  readonly constant_2024_usd_m: number | null;
  /** Unit: trillion yen. */
  readonly yen_trillion_calendar_year: number | null;
  /** Unit: trillion yen. */
  readonly yen_trillion_fiscal_year: number | null;
  /** Derived by us. Unit: yen per US dollar. */
  readonly implied_yen_per_usd: number | null;
  /** Derived by us. Unit: trillion yen. */
  readonly implied_gdp_trillion_yen: number | null;
  /** As SIPRI marks the fiscal-year figure. */
  readonly sipri_flag_fy: 'reported' | 'sipri_estimate';
}

/**
 * A row of `defense/sipri_vintage_compare_japan`: Two SIPRI releases compared. Japan’s share of
 * GDP in the releases of 2025 and 2026: the re-estimate of GDP lowers the ratio for the same
 * spending. An extract of SIPRI’s data under SIPRI’s own terms, not Creative Commons: credit
 * SIPRI, and ask SIPRI before commercial use.
 */
interface DefenseSipriVintageCompareJapan {
  readonly year: number;
  /** Unit: % of GDP. */
  readonly pct_gdp_release_2025: number | null;
  /** Unit: % of GDP. */
  readonly pct_gdp_release_2026: number | null;
}

/**
 * A row of `investment/fdi_position_us_by_country`: Foreign direct investment position in the
 * United States, by country. Year-end positions at historical cost. By foreign parent 2008–2019
 * for 21 countries and the total; by ultimate beneficial owner for Japan 2010 and the leading
 * countries 2017–2024. The same year appears once for each vintage. Table of 2008–2019: Bureau of
 * Economic Analysis, release of July 2020.
 */
interface InvestmentFdiPositionUsByCountry {
  readonly year: number;
  readonly country: string;
  readonly iso3: string;
  /** Unit: billion US dollars. */
  readonly usd_billion: number;
  readonly basis:
    | 'Japanese statistics (BOJ/MOF via JETRO), Japan outward direct investment position in the US'
    | 'foreign parent (country of immediate foreign owner), historical cost, year-end position'
    | 'ultimate beneficial owner (UBO), historical cost, year-end position';
  /** Rank over every country of the release. */
  readonly rank: number | null;
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  /**
   * unread: the document itself, named because another page reports it and not read by us; copy: an
   * official text, read in a copy; empty: the page that was read.
   */
  readonly source_standing: 'unread' | 'copy' | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** Our confidence in the row. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** The release. */
  readonly vintage:
    | 'State Department 2018'
    | 'BEA 2005/06'
    | 'BEA July 2020'
    | 'BEA July 2017'
    | 'BEA July 2018'
    | 'BEA July 2021'
    | 'BEA July 2019'
    | 'BEA July 2021 (derived)'
    | 'BEA July 2022'
    | 'BEA July 2023'
    | 'BEA July 2024'
    | 'BEA July 2025 (revised)'
    | 'BEA July 2025';
  /** What a reader of the number should know. */
  readonly note: string | null;
}

/**
 * A row of `investment/us_fdi_in_japan`: The other direction: the United States in Japan.
 * Positions and flows as different statistics give them; the series are not to be joined.
 */
interface InvestmentUsFdiInJapan {
  readonly year: number;
  readonly measure: 'position' | 'flow';
  /** Unit: billion US dollars. */
  readonly usd_billion: number | null;
  /** A negative flow is a withdrawal. Unit: trillion yen. */
  readonly jpy_trillion: number | null;
  readonly basis: string;
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** Our confidence in the row. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** What a reader of the number should know. */
  readonly note: string | null;
}

/**
 * A row of `investment/japan_fdi_us_by_sector`: Japan’s position in the United States by
 * industry. Full split for the end of 2019 only; later years have manufacturing and few others.
 * Also jobs by industry (2019, 2020) and car makers’ cumulative plant spending.
 */
interface InvestmentJapanFdiUsBySector {
  readonly year: number;
  readonly sector:
    | 'All industries'
    | 'Manufacturing'
    | 'All other industries (residual)'
    | 'Chemicals'
    | 'Transportation equipment'
    | 'Computers and electronic products'
    | 'Other manufacturing (residual)'
    | 'Wholesale trade'
    | 'Finance and insurance (excl. depository institutions)'
    | 'Other industries (residual)'
    | 'Finance and insurance'
    | 'Plastics and rubber products'
    | 'Retail trade'
    | 'Machinery'
    | 'Automakers (Japanese brands)';
  /** The larger industry of which it is part. */
  readonly parent_sector: string | null;
  readonly metric:
    'position_usd_billion' | 'employment_thousand' | 'cumulative_investment_usd_billion';
  /** In the unit that metric names. */
  readonly value: number;
  /** Unit: %. */
  readonly share_pct: number | null;
  readonly basis: string;
  /** yes: computed by us, by subtraction. */
  readonly derived: boolean;
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** Our confidence in the row. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** What a reader of the number should know. */
  readonly note: string | null;
}

/**
 * A row of `investment/jobs`: Jobs with Japanese firms in the United States. Series A: employment
 * of affiliates by the Bureau of Economic Analysis. Series B: the same for 1992, manufacturing
 * only. Series C: the Japanese car makers’ association. Draw one series at a time; rows marked
 * “not comparable” are statements and local counts.
 */
interface InvestmentJobs {
  readonly id: string;
  readonly scope:
    'national' | 'country_rank' | 'claim' | 'manufacturing' | 'state' | 'region' | 'automakers';
  readonly geo: string;
  readonly geo_code: string | null;
  readonly year: number;
  readonly metric:
    | 'employment'
    | 'statement'
    | 'manufacturing employment'
    | 'number of Japanese affiliates'
    | 'employment (state count)'
    | 'employment (consulate survey)'
    | 'employment (LAEDC count)';
  /** Unit: jobs. */
  readonly jobs: number;
  /** nearly, about, more than …. */
  readonly qualifier: string | null;
  readonly rank: number | null;
  readonly definition: string;
  readonly comparability: 'series A' | 'series B (1992)' | 'series C (JAMA)' | 'not comparable';
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  /**
   * unread: the document itself, named because another page reports it and not read by us; copy: an
   * official text, read in a copy; empty: the page that was read.
   */
  readonly source_standing: 'unread' | 'copy' | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** Our confidence in the row. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** What a reader of the number should know. */
  readonly note: string | null;
}

/**
 * A row of `investment/announced_projects`: Announced projects. Sixty-eight announcements of
 * Japanese firms in the United States and eleven the other way, at their announced value. rollup:
 * single and total may be added; component is inside a total; framework rows are public finance,
 * pledges or candidates and are never added.
 */
interface InvestmentAnnouncedProjects {
  readonly id: string;
  readonly direction: 'JP-US' | 'US-JP';
  readonly company: string;
  readonly project: string;
  readonly city: string | null;
  readonly state_or_prefecture: string | null;
  /** Unit: degrees north. */
  readonly lat: number | null;
  /** Unit: degrees east. */
  readonly lon: number | null;
  readonly sector: string;
  /** At the announced value. Unit: million US dollars. */
  readonly usd_million: number | null;
  /** Why usd_million is empty. */
  readonly usd_million_missing: 'not published' | null;
  /** Unit: jobs. */
  readonly jobs: number | null;
  readonly announced: string;
  readonly status_as_of: string;
  /**
   * What is known to have become of it, as of the status. open: open, or bought. building: being
   * built. changed: the plan changed. cancelled. unknown: no later news was read. Empty for stages
   * of a project, for what belongs to a framework, and for projects in Japan.
   */
  readonly outcome: 'open' | 'building' | 'changed' | 'cancelled' | 'unknown' | null;
  /** yes: the fact sheet of 10 April 2024 names it. */
  readonly fact_sheet: boolean;
  /**
   * The deal of the fact sheet that the row tells of, in the table chart_data of the package
   * summit; Toyota’s counts the newest stage alone.
   */
  readonly deal:
    'K019' | 'K020' | 'K021' | 'K022' | 'K023' | 'K024' | 'K025' | 'K026' | 'K028' | null;
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  /**
   * unread: the document itself, named because another page reports it and not read by us; copy: an
   * official text, read in a copy; empty: the page that was read.
   */
  readonly source_standing: 'unread' | 'copy' | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** Our confidence in the row. */
  readonly confidence: 'high' | 'medium' | 'low';
  readonly rollup:
    'single' | 'total' | 'component' | 'framework' | 'framework-project' | 'framework-candidate';
  readonly kind:
    | 'acquisition'
    | 'expression of interest'
    | 'greenfield/expansion'
    | 'minority stake (10% or more counts as FDI)'
    | 'pledge'
    | 'programme (capex + R&D spending)'
    | 'public finance facility (loans, guarantees, equity)'
    | 'public finance project';
  /** Link to the visit, several with ; between. Items with `; ` between. */
  readonly tags: string | null;
  /** What a reader of the number should know. */
  readonly note: string | null;
}

/**
 * A row of `investment/project_places`: Places of announced projects. Where the fact sheet puts
 * projects that have no town of their own in the table of projects, or that it puts in other
 * places as well. Approximate city points.
 */
interface InvestmentProjectPlaces {
  /** The project, with the state where it has several places. */
  readonly id: string;
  readonly project_id: string;
  /** Empty where only the state is known. */
  readonly place: string | null;
  /** Postal code. */
  readonly state: string;
  /** Unit: degrees north. */
  readonly lat: number | null;
  /** Unit: degrees east. */
  readonly lon: number | null;
}

/**
 * A row of `investment/steel_turns`: Turns of the purchase of U.S. Steel. The days on which the
 * purchase of U.S. Steel was agreed, opposed, blocked, allowed and closed, each with the row that
 * tells of it.
 */
interface InvestmentSteelTurns {
  readonly id: 'agreed' | 'opposed' | 'blocked' | 'allowed' | 'closed';
  /** As precise as known. */
  readonly date: string;
  /** The announced project whose row tells of it; one of the two is given. */
  readonly project_id: string | null;
  /** The event that tells of it, in the table timeline of the package summit. */
  readonly event_id: string | null;
}

/**
 * A row of `investment/fdi_flows`: Flows and new investment. What position statistics hide: new
 * money by type and by year.
 */
interface InvestmentFdiFlows {
  readonly year: number;
  readonly origin: 'All countries' | 'Ireland' | 'Canada' | 'Japan' | 'Netherlands';
  readonly measure:
    | 'new investment, total'
    | 'new investment, acquisitions'
    | 'new investment, establishments'
    | 'new investment, expansions'
    | 'new investment, total (preliminary)'
    | 'new investment, acquisitions (preliminary)'
    | 'financial flow'
    | 'financial flow, Japanese statistics';
  /** Unit: billion US dollars. */
  readonly usd_billion: number;
  readonly rank: number | null;
  readonly basis: string;
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  /**
   * unread: the document itself, named because another page reports it and not read by us; copy: an
   * official text, read in a copy; empty: the page that was read.
   */
  readonly source_standing: 'unread' | 'copy' | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** Our confidence in the row. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** What a reader of the number should know. */
  readonly note: string | null;
}

/**
 * A row of `investment/flows`: Tables for flow diagrams. Nine separate views, A to I; never mix
 * them. A: Japan to industries, end of 2019. B: the same, end of 2024, two boxes. C: investors,
 * end of 2024. D: pairs in both directions, one source each. E: announced greenfield and
 * expansion by region and state. F, G: single deals. H: the 550-billion initiative. I: all new
 * foreign investment of 2024 by type.
 */
interface InvestmentFlows {
  readonly id: string;
  readonly source:
    | 'Japan'
    | 'Manufacturing'
    | 'Canada'
    | 'Germany'
    | 'United Kingdom'
    | 'Ireland'
    | 'All other countries (residual)'
    | 'United States'
    | 'Japan (announced greenfield)'
    | 'South'
    | 'Midwest'
    | 'West'
    | 'Northeast'
    | 'Nippon Steel'
    | 'Sekisui House'
    | 'Nippon Life'
    | 'Mitsubishi Corporation'
    | 'JERA'
    | 'Sumitomo Forestry'
    | 'Microsoft'
    | 'Amazon Web Services'
    | 'Oracle'
    | 'Google'
    | 'Micron'
    | 'KKR'
    | 'Blackstone'
    | 'Bain Capital'
    | 'KKR (lead)'
    | 'Strategic Investment Initiative'
    | 'Tranche 1 (Feb 2026)'
    | 'Tranche 2 (Mar 2026)'
    | 'New foreign direct investment';
  readonly target:
    | 'Manufacturing'
    | 'Wholesale trade'
    | 'Finance and insurance (excl. depository institutions)'
    | 'Other industries (residual)'
    | 'Chemicals'
    | 'Transportation equipment'
    | 'Computers and electronic products'
    | 'Other manufacturing (residual)'
    | 'All other industries (residual)'
    | 'United States'
    | 'Japan'
    | 'South'
    | 'Nationwide or undecided'
    | 'Midwest'
    | 'West'
    | 'Northeast'
    | 'NC'
    | 'OH'
    | 'KS'
    | 'KY'
    | 'AL'
    | 'IN'
    | 'WI'
    | 'LA'
    | 'VA'
    | 'WV'
    | 'SC'
    | 'AZ'
    | 'TN'
    | 'MS'
    | 'PA'
    | 'MO'
    | 'U.S. Steel'
    | 'M.D.C. Holdings'
    | '21.6% stake in Corebridge Financial'
    | 'Aethon shale gas (Haynesville)'
    | 'Haynesville gas acquisition'
    | 'Tri Pointe Homes'
    | 'Cloud and AI'
    | 'Subsea cables'
    | 'Semiconductors'
    | 'IT services'
    | 'Staffing'
    | 'Retail'
    | 'Optical equipment'
    | 'Tranche 1 (Feb 2026)'
    | 'OH: 9.2 GW gas-fired power'
    | 'TX: deepwater crude export terminal'
    | 'GA: synthetic industrial diamond plant'
    | 'Tranche 2 (Mar 2026)'
    | 'TN / AL: small modular reactors'
    | 'PA / TX: gas-fired power'
    | 'Not allocated or not verified'
    | 'acquisitions'
    | 'establishments'
    | 'expansions';
  /** Unit: billion US dollars. */
  readonly value_usd_billion: number;
  /** First year, where several are counted; year is the last. */
  readonly since: number | null;
  /** A year or a span. */
  readonly year: number;
  readonly basis: string;
  /** Where it was read. */
  readonly source_url: string | null;
  readonly view:
    | 'A stock by sector 2019'
    | 'B stock by sector 2024'
    | 'C investors 2024'
    | 'D two-way 2016 (BEA)'
    | 'D two-way 2016 (Japanese statistics)'
    | 'D two-way 2017 (BEA)'
    | 'E announced greenfield by region'
    | 'F announced acquisitions'
    | 'G announced US to Japan'
    | 'H 550bn initiative'
    | 'I new FDI in the US 2024, all countries';
  /** yes: computed by us. */
  readonly derived: boolean;
  /** What a reader of the number should know. */
  readonly note: string | null;
}

/**
 * A row of `network/countries`: Countries and organisations. The nodes of the network. Codes are
 * ISO 3166-1 alpha-3, except NATO, an organisation.
 */
interface NetworkCountries {
  /** ISO 3166-1 alpha-3, or NATO. */
  readonly id: string;
  readonly name_en: string;
  readonly name_ja: string;
  readonly note: string | null;
}

/**
 * A row of `network/ties`: Ties between two countries. One row for each agreement, grant or
 * declaration between two countries. RAA: reciprocal access agreement. ACSA: acquisition and
 * cross-servicing agreement. OSA: official security assistance, a grant. An “agreement” in the
 * story is a signed row other than OSA and equipment_sale.
 */
interface NetworkTies {
  readonly id: string;
  /** One party. */
  readonly a: string;
  /** The other party. */
  readonly b: string;
  readonly kind:
    | 'mutual_defense_treaty'
    | 'security_treaty'
    | 'visiting_forces'
    | 'basing_access'
    | 'RAA'
    | 'ACSA'
    | 'info_security'
    | 'equipment_transfer'
    | 'equipment_sale'
    | 'OSA'
    | 'joint_declaration'
    | 'strategic_partnership'
    | 'defence_cooperation';
  readonly name_en: string;
  readonly name_ja: string;
  /** As precise as known; empty: under negotiation. */
  readonly signed: string | null;
  /** As precise as known. */
  readonly in_force: string | null;
  /** Status, with the date to which it is known. */
  readonly status_as_of: string;
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  /**
   * unread: the document itself, named because another page reports it and not read by us; copy: an
   * official text, read in a copy; empty: the page that was read.
   */
  readonly source_standing: 'unread' | 'copy' | null;
  readonly source_date: string | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** Our confidence in the row. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** What to print beside a weak source. */
  readonly caution: string | null;
  /**
   * yes: it entered into force, on a day that is known or not. no: signed or negotiated, and not
   * seen to have. Empty: gifts, sales and declarations need none.
   */
  readonly entered_force: boolean | null;
  /**
   * superseded: a newer text replaced it. terminated: ended by notice. suspended: obligations no
   * longer apply. Empty: it has not ended.
   */
  readonly ended_how: 'superseded' | 'suspended' | 'terminated' | null;
  /** First day, or year, in which it was terminated or suspended. */
  readonly ended: string | null;
  /** The row of the text that replaced it. */
  readonly superseded_by: string | null;
}

/**
 * A row of `network/groupings`: Groupings of three or more. Minilaterals and wider formats. The
 * source supports existence, members and start; later status has its own row in events.
 */
interface NetworkGroupings {
  readonly id: string;
  readonly name_en: string;
  readonly name_ja: string;
  /** Country ids. Items with `;` between. */
  readonly members: string;
  readonly type:
    | 'certification-scheme'
    | 'minilateral-3'
    | 'minilateral-4'
    | 'minilateral-5'
    | 'minilateral-economic'
    | 'multilateral-defunct'
    | 'multilateral-economic'
    | 'multilateral-intelligence'
    | 'multilateral-summit'
    | 'partner-format';
  readonly year_started: number;
  /** Month of the start. */
  readonly month: number | null;
  readonly status_as_of: string;
  readonly status_date: string | null;
  readonly purpose: string;
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  readonly source_date: string | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** Our confidence in the row. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** What to print beside a weak source. */
  readonly caution: string | null;
}

/** A row of `network/events`: Events. Dated steps in the making, use and fraying of the network. */
interface NetworkEvents {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly description: string;
  /** Country ids. Items with `;` between. */
  readonly countries: string;
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  /**
   * unread: the document itself, named because another page reports it and not read by us; copy: an
   * official text, read in a copy; empty: the page that was read.
   */
  readonly source_standing: 'unread' | 'copy' | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** Our confidence in the row. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** What to print beside a weak source. */
  readonly caution: string | null;
}

/** A row of `places/places`: Places drawn on the map. */
interface PlacesPlaces {
  readonly id: string;
  readonly name: string;
  /** Unit: degrees north. */
  readonly lat: number;
  /** Unit: degrees east. */
  readonly lon: number;
  /** corridor: stop of the Luzon Economic Corridor, in the order of the file. */
  readonly kind: 'shoal' | 'shore' | 'corridor';
  readonly source_title: string;
  readonly source_url: string;
  readonly note: string | null;
}

/** A row of `places/encounters`: What happened at sea and what was launched on land. */
interface PlacesEncounters {
  readonly id: string;
  readonly date: string;
  readonly kind: 'water-cannon' | 'sail' | 'corridor';
  /** Empty where no position is published, or where one place would mislead. */
  readonly place: string | null;
  readonly title: string;
  readonly what_happened: string;
  /** Unit: people. */
  readonly hurt: number | null;
  readonly account_of: string;
  readonly source_title: string;
  readonly source_url: string;
  readonly source_date: string | null;
}

/** A row of `places/ships`: Ships reported in the Maritime Cooperative Activity of 7 April 2024. */
interface PlacesShips {
  readonly country: string;
  readonly name: string;
  /** Items with `; ` between. */
  readonly ships: string;
  readonly source_title: string;
  readonly source_url: string;
  readonly source_date: string | null;
}

/**
 * A row of `places/coasts`: Simplified coasts around the South China Sea. Written by `npm run
 * coasts`; closed rings, finer around the Luzon Economic Corridor. For this map only.
 */
interface PlacesCoasts {
  /** ISO 3166-1 number of a country and a running number. Whose a coast is, is not drawn. */
  readonly ring: string;
  readonly point: number;
  /** Unit: degrees east. */
  readonly lon: number;
  /** Unit: degrees north. */
  readonly lat: number;
}

/**
 * A row of `places/reach`: Points 200 nautical miles west of the Philippine coast. Written by
 * `npm run coasts`; a distance, good to some 6 km, not a boundary.
 */
interface PlacesReach {
  readonly point: number;
  /** Unit: degrees east. */
  readonly lon: number;
  /** Unit: degrees north. */
  readonly lat: number;
}

/**
 * A row of `summit/deliverables`: Announced items. 128 items of the summit (D001–D128) and 8 of
 * the trilateral statement (the last theme). strength: how firmly the text words it, from signed
 * to explore.
 */
interface SummitDeliverables {
  readonly id: string;
  readonly theme:
    | 'Defence & security'
    | 'Space'
    | 'Leading on innovation'
    | 'Economic security & investment'
    | 'Climate & clean energy'
    | 'Diplomacy & development'
    | 'People-to-people'
    | 'Trilateral (separate statement, 11 Apr)';
  readonly title: string;
  /** Who takes part. Items with `;` between. */
  readonly parties: string;
  /** In our words. */
  readonly commitment: string;
  /** By when, where the list names a date. */
  readonly target_date: string | null;
  /** By when, in words, where they say more than the date. */
  readonly target_note: string | null;
  /** In millions of the currency beside it, where the list names one sum of money. Unit: million. */
  readonly amount_million: number | null;
  /** ISO 4217. */
  readonly amount_currency: 'USD' | 'JPY' | null;
  /** How exact the list is about the sum. */
  readonly amount_qualifier: 'about' | 'nearly' | 'at least' | 'more than' | null;
  /** What else the list says of the sum, or what it promises in place of one. */
  readonly amount_note: string | null;
  readonly strength:
    | 'signed or completed'
    | 'firm commitment'
    | 'launched or announced'
    | 'private-sector announcement'
    | 'plan or intention'
    | 'welcome or reaffirm'
    | 'explore or consider';
  /** Sub-heading of the fact sheet; empty: another text. */
  readonly fact_sheet_heading_no: number | null;
  readonly fact_sheet_heading: string | null;
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
}

/** A row of `summit/timeline`: Timeline. Before, during and after the visit, to August 2026. */
interface SummitTimeline {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly description: string;
  readonly theme:
    | 'South China Sea'
    | 'climate'
    | 'defence'
    | 'diplomacy'
    | 'economy'
    | 'investment'
    | 'people'
    | 'politics'
    | 'space'
    | 'visit';
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** What to print beside a weak source. */
  readonly caution: string | null;
}

/**
 * A row of `summit/visit_stops`: Stops of the visit. Kishida’s stops from 9 to 12 April 2024 in
 * the order reported, and which other leaders were there: a selection. Sources stand in the
 * timeline.
 */
interface SummitVisitStops {
  readonly id: string;
  readonly date: string;
  /** The timeline’s entry of that day. */
  readonly entry: string;
  /** What the stop is called; empty: as its entry. */
  readonly title: string | null;
  readonly detail: string;
  /** Whether Biden was there. */
  readonly biden: boolean;
  /** Whether Marcos was there. */
  readonly marcos: boolean;
}

/**
 * A row of `summit/chart_data`: Numbers for small charts. Polls, shares, counts and amounts.
 * Counts of items, outcomes and claims are not here: take them from the tables themselves.
 */
interface SummitChartData {
  readonly id: string;
  readonly series:
    | 'NHK cabinet approval'
    | 'Defence and related spending, share of GDP'
    | 'FDI stock in the US by ultimate owner, end-2024'
    | 'Trade shares behind the “60%” claim'
    | 'How many “agreements”?'
    | 'Commercial deals in the fact sheet'
    | 'Japan’s position in the US by ultimate owner';
  readonly label: string;
  /** Of what is counted, where it has one; a fiscal year begins in it. */
  readonly date: string | null;
  /** In the unit that unit names. */
  readonly y: number;
  /** Where the source gives no exact number: a lower bound, or words that we put into digits. */
  readonly qualifier: 'at least' | 'about' | null;
  readonly unit: string;
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** What to print beside a weak source. */
  readonly caution: string | null;
  /** What a reader of the number should know. */
  readonly note: string | null;
  /** yes: worked out from a reported change; the note says how. no: read as a number. */
  readonly derived: boolean;
}

/** A row of `trade/shares`: Shares of trade and shipping. */
interface TradeShares {
  readonly id: 'asia' | 'shipping' | 'value';
  /** The share itself, by its id in chart_data of the package summit. */
  readonly number: string;
  /** false: the source gives a round fraction in words, so the digits are ours. */
  readonly exact: boolean;
  readonly counted: string;
  /** Empty where the source does not say. */
  readonly measured_by: 'volume' | 'value' | null;
  readonly passes_through: 'Asia' | 'South China Sea';
  /** Empty where the source does not say. */
  readonly year: number | null;
  /** Unit: trillion US dollars. */
  readonly usd_trillion: number | null;
  readonly by_whom: string;
  readonly source_title: string;
  readonly source_url: string;
  readonly note: string | null;
}

/**
 * A row of `ledger/claims`: Claims. Checkable statements of the two commentaries, each in our
 * words.
 */
interface LedgerClaims {
  readonly id: string;
  /** Who says it. */
  readonly commentary: 'weinstein-chou' | 'glosserman';
  /** Paragraph of the commentary; 0: head matter. */
  readonly paragraph: number;
  /**
   * The commentary’s own words, verbatim, where a verdict or a judgement of its author turns on
   * them. Without quotation marks; inner quotations in single marks.
   */
  readonly wrote: string | null;
  readonly claim: string;
  readonly type: 'fact' | 'quote' | 'prediction' | 'opinion';
  readonly verdict: 'confirmed' | 'refined' | 'contradicted' | 'unverifiable' | 'opinion';
  readonly evidence: string;
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  readonly source_date: string | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** Our confidence in the row. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** What to print beside a weak source. */
  readonly caution: string | null;
}

/**
 * A row of `ledger/story_claims`: Claims of the story itself. Checkable statements that this site
 * makes, beyond those of the two commentaries.
 */
interface LedgerStoryClaims {
  readonly id: string;
  /** Chapter of the story. */
  readonly chapter: number;
  readonly claim: string;
  readonly type: 'fact' | 'quote' | 'prediction' | 'opinion';
  readonly verdict: 'confirmed' | 'refined' | 'contradicted' | 'unverifiable' | 'opinion';
  readonly evidence: string;
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  readonly source_date: string | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** Our confidence in the row. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** What to print beside a weak source. */
  readonly caution: string | null;
}

/**
 * A row of `ledger/sources`: Sources. The bibliography: the commentaries, the documents of the
 * visit and the main later sources.
 */
interface LedgerSources {
  readonly id: string;
  readonly title: string;
  /** Items with `;` between. */
  readonly authors: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly kind:
    | 'commentary'
    | 'primary'
    | 'transcript'
    | 'statistics'
    | 'secondary'
    | 'event'
    | 'news'
    | 'repost';
  /**
   * full: the whole text was read. part: an excerpt or the opening. no: it was not read, and
   * nothing is stated as fact on it alone.
   */
  readonly read: 'full' | 'part' | 'no';
  /**
   * strong: the document, the record or the statistics themselves. fair: somebody’s report,
   * transcript or assessment. weak: a repost, a mirror or a digest, or an original that was not
   * read.
   */
  readonly strength: 'strong' | 'fair' | 'weak';
  /** What to print beside a weak source. */
  readonly caution: string | null;
  /** A dated copy that does not change; empty where none is known. */
  readonly archived_url: string | null;
  /** Day of that copy. */
  readonly archived_date: string | null;
  /** How it was read. */
  readonly note: string | null;
}

/**
 * A row of `ledger/hosts`: Hosts of the sources. Whose page each source is, and its tier: 1
 * official, party or company (government, court, parliament, agency, company, the document
 * itself); 2 established press, agency, institute, scholarship; 3 the rest. A place is a host,
 * without www, or the beginning of an address; the longest that fits holds, so that a ministry’s
 * text on a blog’s host is the ministry’s.
 */
interface LedgerHosts {
  /** A host, or the beginning of an address, without https:// and www. */
  readonly place: string;
  /** Who speaks there. */
  readonly publisher: string;
  /** 1 official, party or company; 2 established press, agency, institute, scholarship; 3 the rest. */
  readonly tier: number;
  /** Printed beside each source from there: how the text was read. */
  readonly caution: string | null;
  /** What makes a place of tier 3 weak. */
  readonly why: string | null;
}

/**
 * A row of `ledger/outcomes`: Outcomes. What became of 42 chosen topics. A selection, not a
 * sample.
 */
interface LedgerOutcomes {
  readonly id: string;
  readonly commitment: string;
  readonly promised_on: string;
  readonly promised_note: string | null;
  readonly what_happened: string;
  readonly status: 'kept' | 'partly' | 'ongoing' | 'stalled' | 'dropped' | 'unknown';
  /** Date to which the status is known. */
  readonly status_as_of: string | null;
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** Our confidence in the row. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** What to print beside a weak source. */
  readonly caution: string | null;
}

/**
 * A row of `ledger/outcome_sources`: Further sources of outcomes. Each supports one detail of an
 * outcome.
 */
interface LedgerOutcomeSources {
  readonly outcome_id: string;
  readonly source_url: string;
  readonly source_title: string;
  /** What it supports. */
  readonly supports: string;
  /** What to print beside a weak source. */
  readonly caution: string | null;
}

/**
 * A row of `ledger/outcome_links`: What outcomes belong to. Announced items and claims that an
 * outcome bears on, and where the story tells it.
 */
interface LedgerOutcomeLinks {
  readonly outcome_id: string;
  /** Items of summit/deliverables. Items with `;` between. */
  readonly deliverable_ids: string | null;
  /** Claims. Items with `;` between. */
  readonly claim_ids: string | null;
  /**
   * The statement by which the story first tells what became of it; none where only the tracker
   * does.
   */
  readonly told_by: string | null;
}

/**
 * A row of `ledger/unmarked`: Sentences without a mark, and why. Sentences of the story with a
 * number, a date, a name, or a word such as first or only, that stand outside every claim, number
 * and mark of what is ours, each with the reason.
 */
interface LedgerUnmarked {
  /** The chapter’s file without its number, cover, or about. */
  readonly page: string;
  /** As it stands, each number by its id in square brackets. */
  readonly sentence: string;
  /**
   * heading, opener: what stands below says it and is marked. claim, quotation, term: those in by
   * answer for it. value: the rule and the rows of the number in it do. table: a test holds it
   * against the tables. picture: it says what the picture shows. story: it says what this work
   * does. question: it asks.
   */
  readonly reason:
    | 'heading'
    | 'opener'
    | 'claim'
    | 'quotation'
    | 'term'
    | 'value'
    | 'table'
    | 'picture'
    | 'story'
    | 'question';
  /** Claims, quotations or terms of the story that answer for it. Items with `;` between. */
  readonly by: string | null;
}

/**
 * A row of `ledger/quantities`: Numbers in the ledger’s words. Numbers that a claim or an outcome
 * states in a sentence and that a picture draws or the story prints, each with the row that
 * states it.
 */
interface LedgerQuantities {
  readonly id: string;
  /** In the unit that unit names. */
  readonly value: number;
  readonly unit: '%' | 'days' | 'fold' | 'million US dollars' | 'people';
  /** The claim that states it; one of the three is given. */
  readonly claim_id: string | null;
  /** The claim of the story that states it. */
  readonly story_claim_id: string | null;
  /** The outcome that states it. */
  readonly outcome_id: string | null;
}

/**
 * A row of `ledger/dates`: Dates in the ledger’s words. Days or months that a claim or an outcome
 * states in a sentence and that a picture draws, each with the row that states it.
 */
interface LedgerDates {
  readonly id: string;
  readonly date: string;
  /** yes: it was still to come when the row was written. */
  readonly ahead: boolean;
  /** The claim that states it; one of the three is given. */
  readonly claim_id: string | null;
  /** The claim of the story that states it. */
  readonly story_claim_id: string | null;
  /** The outcome that states it. */
  readonly outcome_id: string | null;
}

/**
 * A row of `ledger/quotations`: Quotations. Short public statements, exact as read, none longer
 * than 25 words.
 */
interface LedgerQuotations {
  readonly id: string;
  /** Without quotation marks; inner quotations in single marks. */
  readonly words: string;
  readonly speaker: string;
  readonly occasion: string;
  readonly date: string;
  readonly source_title: string;
  readonly source_url: string;
  /** What to print beside a weak source. */
  readonly caution: string | null;
  readonly note: string | null;
}

/**
 * A row of `ledger/corrections`: Corrections and clarifications. Changes to what this site
 * published. None is ever removed.
 */
interface LedgerCorrections {
  readonly id: string;
  readonly date: string;
  /**
   * correction: a meaning, a number or a quotation was wrong. clarification: what was right is said
   * better.
   */
  readonly kind: 'correction' | 'clarification';
  /** yes: it changes what a reader concludes, and is told at the top of the chapter too. */
  readonly serious: boolean;
  /** Path of the page under the site's root, with the anchor. */
  readonly place: string;
  /** The figure that was wrong. */
  readonly figure: string | null;
  /** The claim that was wrong. */
  readonly claim: string | null;
  /** What was wrong or unclear, in a sentence. */
  readonly was: string;
  /** What stands there now, in a sentence. */
  readonly now: string;
  /** Version of the site that carries the change. */
  readonly version: string;
}

/**
 * A row of `ledger/releases`: Versions. What was published when, oldest first; the last row is
 * what stands now. None is ever removed.
 */
interface LedgerReleases {
  /** Major: conclusions. Minor: data or figures. Patch: wording. */
  readonly version: string;
  /** Day of publication, which also names its frozen copy. */
  readonly date: string;
  /** What changed, in a sentence. */
  readonly what: string;
  /**
   * SHA-256 of the frozen copy’s manifest; empty where nothing was frozen. Written by npm run
   * publish-edition.
   */
  readonly manifest: string | null;
}

/** A row of `glossary/terms`: Terms. One row for each term; id is what Term components refer to. */
interface GlossaryTerms {
  readonly id: string;
  readonly code: string | null;
  readonly term_en: string;
  readonly term_ja: string;
  readonly definition_en: string;
  /** A text that uses the term. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** What to print beside a weak source. */
  readonly caution: string | null;
}

/** A row of `people/people`: People. One row for each person. */
interface PeoplePeople {
  readonly id: string;
  readonly name_en: string;
  readonly name_ja: string | null;
  /** Empty: took office later. */
  readonly role_april_2024: string | null;
  readonly later_change: string | null;
  /** Where it was read. */
  readonly source_url: string | null;
  /** What the source calls itself, or what it is. */
  readonly source_title: string | null;
  /** yes: the main fact was read in the source. no: it was not, and must not be stated as fact. */
  readonly seen: boolean;
  /** What to print beside a weak source. */
  readonly caution: string | null;
}

/**
 * A row of `people/terms`: In office since the summit. Prime ministers of Japan and presidents of
 * the United States since April 2024, each office in the order of time.
 */
interface PeopleTerms {
  readonly person_id: string;
  /** As a headline has it: the family name. */
  readonly name_en: string;
  readonly office: 'prime minister of Japan' | 'president of the United States';
  /** First day in office; empty: before the summit of April 2024. */
  readonly from: string | null;
  /** Day on which the next one took over; empty: no end is known. */
  readonly until: string | null;
  /** Day of the newest evidence of the office, where no end is known. */
  readonly seen_until: string | null;
  /** The claim of the story whose page gives the first day, where the person’s own does not. */
  readonly story_claim_id: string | null;
}

/** The row type of each table. */
export interface RowTypes {
  readonly 'access/steps': AccessSteps;
  readonly 'defense/japan_budget': DefenseJapanBudget;
  readonly 'defense/framework_2pct': DefenseFramework2pct;
  readonly 'defense/plan_2027': DefensePlan2027;
  readonly 'defense/milestones': DefenseMilestones;
  readonly 'defense/asks': DefenseAsks;
  readonly 'defense/milex_share_gdp': DefenseMilexShareGdp;
  readonly 'defense/milex_constant_usd': DefenseMilexConstantUsd;
  readonly 'defense/milex_japan_measures': DefenseMilexJapanMeasures;
  readonly 'defense/sipri_vintage_compare_japan': DefenseSipriVintageCompareJapan;
  readonly 'investment/fdi_position_us_by_country': InvestmentFdiPositionUsByCountry;
  readonly 'investment/us_fdi_in_japan': InvestmentUsFdiInJapan;
  readonly 'investment/japan_fdi_us_by_sector': InvestmentJapanFdiUsBySector;
  readonly 'investment/jobs': InvestmentJobs;
  readonly 'investment/announced_projects': InvestmentAnnouncedProjects;
  readonly 'investment/project_places': InvestmentProjectPlaces;
  readonly 'investment/steel_turns': InvestmentSteelTurns;
  readonly 'investment/fdi_flows': InvestmentFdiFlows;
  readonly 'investment/flows': InvestmentFlows;
  readonly 'network/countries': NetworkCountries;
  readonly 'network/ties': NetworkTies;
  readonly 'network/groupings': NetworkGroupings;
  readonly 'network/events': NetworkEvents;
  readonly 'places/places': PlacesPlaces;
  readonly 'places/encounters': PlacesEncounters;
  readonly 'places/ships': PlacesShips;
  readonly 'places/coasts': PlacesCoasts;
  readonly 'places/reach': PlacesReach;
  readonly 'summit/deliverables': SummitDeliverables;
  readonly 'summit/timeline': SummitTimeline;
  readonly 'summit/visit_stops': SummitVisitStops;
  readonly 'summit/chart_data': SummitChartData;
  readonly 'trade/shares': TradeShares;
  readonly 'ledger/claims': LedgerClaims;
  readonly 'ledger/story_claims': LedgerStoryClaims;
  readonly 'ledger/sources': LedgerSources;
  readonly 'ledger/hosts': LedgerHosts;
  readonly 'ledger/outcomes': LedgerOutcomes;
  readonly 'ledger/outcome_sources': LedgerOutcomeSources;
  readonly 'ledger/outcome_links': LedgerOutcomeLinks;
  readonly 'ledger/unmarked': LedgerUnmarked;
  readonly 'ledger/quantities': LedgerQuantities;
  readonly 'ledger/dates': LedgerDates;
  readonly 'ledger/quotations': LedgerQuotations;
  readonly 'ledger/corrections': LedgerCorrections;
  readonly 'ledger/releases': LedgerReleases;
  readonly 'glossary/terms': GlossaryTerms;
  readonly 'people/people': PeoplePeople;
  readonly 'people/terms': PeopleTerms;
}
