"""Asks the API with gql: a list to its end, and a deal. Takes the address and a request as JSON; prints JSON."""

import json
import sys

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

url, request = sys.argv[1], json.loads(sys.argv[2])
client = Client(transport=RequestsHTTPTransport(url=url), fetch_schema_from_transport=True)


def ask(name, **values):
    query = gql(request[name])
    query.variable_values = values
    return client.execute(query)


def pages(key, known_at):
    after = None
    while True:
        answer = ask("dealsOf", key=key, knownAt=known_at, first=5, after=after)
        deals = answer["entity"]["deals"]
        yield from (edge["node"]["id"] for edge in deals["edges"])
        if not deals["pageInfo"]["hasNextPage"]:
            return
        after = deals["pageInfo"]["endCursor"]


def stage(known_at):
    return ask("stageOf", key=request["deal"], knownAt=known_at)["deal"]["stage"]


print(
    json.dumps(
        {
            "present": list(pages(request["key"], None)),
            "past": list(pages(request["key"], request["knownAt"])),
            "stages": [stage(None), stage(request["rumour"]), stage(None)],
        }
    )
)
