# The API. Neo4j runs in a separate container, see docker-compose.yml.
FROM node:24-bookworm-slim AS all
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# Both builds need the development dependencies, which the final image leaves out.
RUN npm run build && npm run build:explorer && npm prune --omit=dev

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
# The only folder that the program writes to; the rest of the image can be read-only.
RUN install --directory --owner=1000 --group=1000 --mode=0700 /data
COPY --from=all /app ./
# The user `node`, as a number, so that a cluster can see that it is not root.
USER 1000:1000
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --start-interval=2s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Runs Node directly so that it receives the stop signal, which npm would not forward.
CMD ["node", "dist/cli/start.js"]
