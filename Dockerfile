FROM node:24-slim AS build
WORKDIR /alongside
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY tsconfig.json ./
COPY app app
COPY db db
COPY public public
RUN NODE_ENV=production node app/server/build.mjs && npm prune --omit=dev

FROM node:24-slim
WORKDIR /alongside
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
RUN mkdir /data && chown node:node /data
COPY --from=build /alongside/package.json ./
COPY --from=build /alongside/node_modules node_modules
COPY --from=build /alongside/build build
COPY db/migrations db/migrations
COPY LICENSE NOTICE ./
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "build/main.js"]
