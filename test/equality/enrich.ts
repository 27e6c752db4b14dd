import type { Graph } from '../../src/graph/connect.ts';

/**
 * Additions to the seeds of what they lack: every kind of deal and relationship, dates with an open end, and a name that
 * two entities share.
 */
const statements: readonly string[] = [
  ...['Guarantee:FUNDING', 'Loan:FUNDING', 'Warrant:FUNDING', 'Lease:COMMERCIAL'].map((entry) => {
    const [kind, family] = entry.split(':');
    return `
      MATCH (model:Deal {key: 'openai-oracle-compute-2025'})
      CREATE (deal:Deal:${kind} {key: 'made-${kind?.toLowerCase()}'})
      SET deal += model {.*, key: 'made-${kind?.toLowerCase()}'}, deal.kind = '${kind}', deal.family = '${family}'
      WITH model, deal
      MATCH (party:Entity)-[taking:PARTY]->(model)
      CREATE (party)-[copy:PARTY]->(deal)
      SET copy = properties(taking), copy.dealKey = deal.key, copy.share = 12345`;
  }),
  `MATCH (a:Deal {key: 'made-guarantee'}), (b:Deal {key: 'made-loan'}), (c:Deal {key: 'made-warrant'})
   CREATE (a)-[:FOR_OBLIGATION]->(b), (b)-[:SUPERSEDES]->(c), (c)-[:CONDITIONAL_ON]->(a)
   SET c.superseded = true`,
  `MATCH (lender:Entity)-[party:PARTY]->(:Deal {key: 'made-loan'})
   WITH party, lender ORDER BY lender.key LIMIT 1
   SET party.roles = party.roles + ['LEAD', 'ARRANGER', 'SUPPLIER_BEHIND', 'USER']`,
  `MATCH (deal:Deal {key: 'made-loan'})
   SET deal.maturityFrom = date('2027-03-01'), deal.maturityTo = date('2027-03-31'), deal.maturityPrecision = 'MONTH',
     deal.rateMin = '2.25', deal.rateMax = '2.25', deal.rateQualifier = 'EXACT', deal.rateOver = 'SOFR',
     deal.secured = true, deal.security = 'chips', deal.useOfProceeds = 'a site', deal.amountBasis = 'CAP'
   CREATE (deal)-[:HAS_AMOUNT]->(:Amount {key: 'made-loan/PAID', basis: 'PAID', min: 100, max: 300,
     currency: deal.amountCurrency, qualifier: 'RANGE', usd: 100, caption: 'made'})`,
  `MATCH (deal:Deal {key: 'openai-oracle-compute-2025'})
   SET deal.startFrom = date('2027-01-01'), deal.startTo = date('2027-12-31'), deal.startPrecision = 'YEAR',
     deal.endFrom = date('2031-01-01'), deal.endTo = date('2031-12-31'), deal.endPrecision = 'YEAR',
     deal.deliveryFrom = date('2027-07-01'), deal.deliveryTo = date('2027-07-01'), deal.deliveryPrecision = 'DAY',
     deal.scheduleFrom = ['2027-01-01', '2028-01-01'], deal.scheduleTo = ['2027-12-31', ''],
     deal.schedulePrecision = ['YEAR', 'RANGE'], deal.scheduleAmounts = ['500', '1000'], deal.scheduleUsd = ['600', ''],
     deal.scheduleCurrency = 'EUR'`,
  `MATCH (deal:Investment|Warrant|Acquisition|ShareSale) WITH deal ORDER BY deal.key LIMIT 9
   SET deal.priceMax = '193.165', deal.priceQualifier = 'UP_TO', deal.priceCurrency = 'USD'`,
  `MATCH (tie:Ownership) WITH tie ORDER BY tie.key LIMIT 1
   SET tie.percent = '51', tie.percentQualifier = 'AT_LEAST', tie.sharesMax = '1000000', tie.sharesQualifier = 'UP_TO',
     tie.asOfFrom = date('2025-10-28'), tie.asOfTo = date('2025-10-28'), tie.asOfPrecision = 'DAY'`,
  `MATCH (entity:Entity {key: 'nvidia'}), (name:Name) WHERE name.folded IN ['openai', 'stargate']
   MERGE (entity)-[:KNOWN_AS]->(name)`,
  `MATCH (entity:Entity {key: 'openai'}), (observation:Observation)
   WITH entity, observation ORDER BY observation.key LIMIT 5
   CREATE (observation)-[:TOWARDS]->(entity)`,
  `MATCH (statement:Statement)
   WITH statement ORDER BY statement.key LIMIT 6
   WITH collect(statement) AS found
   UNWIND [1, 2, 3] AS place
   WITH found[0] AS one, found[place] AS other, found[place + 1] AS third
   CREATE (one)-[:DISPUTES]->(other), (third)-[:RETRACTS]->(one)`,
  `MATCH (document:Document)
   WITH document ORDER BY document.key LIMIT 6
   WITH collect(document) AS found
   CREATE (:Made) WITH found
   UNWIND [1, 2, 3] AS place
   WITH found[0] AS one, found[place] AS other
   CREATE (one)-[:DERIVES_FROM {how: 'COPY'}]->(other)`,
  'MATCH (made:Made) DELETE made',
  `MATCH (person:Person)-[:HOLDS_ROLE]->() WITH DISTINCT person
   MATCH (place:Entity {key: 'stargate'})
   CREATE (person)-[:HOLDS_ROLE {tieKey: 'made-' + person.key, title: 'Adviser', validFrom: date('2025-01-01'), knownFrom: date('2025-01-01')}]->(place)`,
  `MATCH (deal:Deal) WITH deal ORDER BY deal.key LIMIT 3
   SET deal.amountCurrency = 'JPY'`,
  `MATCH (document:Document) WITH document ORDER BY document.knownFrom, document.key LIMIT 1
   CREATE (rates:ExchangeRates {key: 'made-rates', day: date('2025-01-02')})-[:STATED_IN]->(document)
   SET rates.currencies = ['JPY', 'USD'], rates.perEuro = ['160.5', '1.04']
   WITH rates
   MATCH (deal:Deal)-[:HAS_AMOUNT]->(amount:Amount)
   WITH rates, deal, amount ORDER BY amount.key LIMIT 9
   SET deal.amountRates = rates.key, amount.rates = rates.key`,
  `MATCH (loan:Deal {key: 'made-loan'}), (warrant:Deal {key: 'made-warrant'})
   SET loan.dateFrom = null, loan.dateTo = date('2025-09-22'), loan.datePrecision = 'RANGE',
     loan.dueFrom = date('2027-01-01'), loan.dueTo = null, loan.duePrecision = 'RANGE',
     warrant.dateFrom = date('2025-03-31'), warrant.dateTo = null, warrant.datePrecision = 'RANGE'`,
  `MATCH (made) WHERE made:Statement OR made:Observation
   WITH made ORDER BY made.key LIMIT 9
   SET made.dateFrom = CASE WHEN made:Statement THEN made.dateFrom END,
     made.saidTo = CASE WHEN made:Observation THEN made.saidTo END`,
  `MATCH (deal:Deal) WHERE deal.key STARTS WITH 'made-'
   CREATE (deal)-[:STATE]->(state:DealState)
   SET state = properties(deal), state.key = deal.key + '@2025-03-01@2025-09-01',
     state.validFrom = date('2025-03-01'), state.knownFrom = date('2025-09-01')`,
];

export async function enrich(graph: Pick<Graph, 'write'>): Promise<void> {
  await graph.write(async ({ run }) => {
    for (const statement of statements) await run(`CYPHER 5 ${statement}`);
  });
}
