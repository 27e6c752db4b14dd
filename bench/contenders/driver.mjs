import neo4j from 'neo4j-driver';

export function openDriver({ uri, user, password }, options = { disableLosslessIntegers: true, fetchSize: 2000 }) {
  return { driver: neo4j.driver(uri, neo4j.auth.basic(user, password), options), int: neo4j.int };
}

/** Runs a statement in one round trip and returns the first column of each record. */
export async function read(driver, statement, parameters) {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(statement, parameters);
    return records.map((record) => record.get(0));
  } finally {
    await session.close();
  }
}
