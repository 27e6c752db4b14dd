# The API. Neo4j runs in a separate container, see docker-compose.yml.
FROM node:20-bookworm-slim AS all
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# Building GraphiQL needs the development dependencies, which the final image leaves out.
RUN npm run build:explorer && npm prune --omit=dev

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY --from=all /app ./
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Runs Node directly so that it receives the stop signal, which npm would not forward.
CMD ["node", "--import", "tsx", "src/cli/start.ts"]
