// Exchange rates, found by their key and by their day.
CREATE CONSTRAINT exchange_rates_key IF NOT EXISTS FOR (n:ExchangeRates) REQUIRE n.key IS UNIQUE;
CREATE INDEX exchange_rates_day IF NOT EXISTS FOR (n:ExchangeRates) ON (n.day);
