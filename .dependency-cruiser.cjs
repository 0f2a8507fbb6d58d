/**
 * The layers of ARCHITECTURE.md as rules: imports point to a lower level only, and never between
 * folders of one level. A test keeps this table and the one in that document the same.
 */
const levels = [
  ["support", "runtime"],
  ["diagnostics", "ir"],
  ["config", "source"],
  ["normalize", "naming", "fixtures", "diff"],
  ["lower", "emit", "output"],
  ["mock", "lint", "explain"],
  ["pipeline"],
  ["cli"],
];

/** Which folders may use what only few may. */
const restricted = [
  {
    name: "fs",
    modules: "^(node:)?fs(/promises)?$",
    allowed: "^src/(source|config|output|pipeline|cli)/",
  },
  {
    name: "ts-morph",
    modules: "(^|node_modules/)(ts-morph|typescript)(/|$)",
    allowed: "^src/emit/ts/",
  },
  {
    name: "handlebars",
    modules: "(^|node_modules/)handlebars(/|$)",
    allowed: "^src/emit/template/",
  },
  {
    name: "http",
    modules: "^(node:)?(http|https|http2|net)$",
    allowed: "^src/mock/",
  },
  {
    name: "ajv",
    modules: "(^|node_modules/)ajv(-formats)?(/|$)",
    allowed: "^src/mock/",
  },
];

/** The one module of the runtime that has a dependency: an optional peer of generated packages. */
const mswHandlers = "^src/runtime/mock-handlers\\.ts$";

const folderRules = levels.flatMap((folders, level) =>
  folders.map((folder) => ({
    name: `${folder}-imports-lower-levels`,
    comment: `src/${folder} is on level ${level}: it may import itself and lower levels only.`,
    severity: "error",
    from: { path: `^src/${folder}/` },
    to: {
      path: "^src/",
      pathNot: `^src/(${[folder, ...levels.slice(0, level).flat()].join("|")})/`,
    },
  })),
);

const restrictedRules = restricted.map(({ name, modules, allowed }) => ({
  name: `${name}-in-its-place`,
  comment: `${name} is imported only where ${allowed} matches.`,
  severity: "error",
  from: { path: "^src/", pathNot: allowed },
  to: { path: modules },
}));

module.exports = {
  levels,
  forbidden: [
    ...folderRules,
    ...restrictedRules,
    {
      name: "no-folder-without-level",
      comment:
        "A module lies in a folder that has a level; only the package's entry lies above them.",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/((${levels.flat().join("|")})/|index\\.ts$)` },
      to: {},
    },
    {
      name: "nothing-imports-the-entry",
      comment: "src/index.ts is what other packages import; a module of ours imports the original.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^src/index\\.ts$" },
    },
    {
      name: "emitters-are-independent",
      comment:
        "An emitter that needs another's code shares it through a folder beside the emitters.",
      severity: "error",
      from: { path: "^src/emit/emitters/([^/]+)" },
      to: { path: "^src/emit/emitters/", pathNot: "^src/emit/emitters/$1(/|\\.ts$|$)" },
    },
    {
      name: "runtime-imports-nothing",
      comment: "Runtime code is copied into generated packages, which have no dependencies.",
      severity: "error",
      from: { path: "^src/runtime/", pathNot: mswHandlers },
      to: { pathNot: "^src/runtime/" },
    },
    {
      name: "handlers-import-msw",
      comment:
        "The handlers of packages are MSW's, which consumers bring; they import nothing else from outside.",
      severity: "error",
      from: { path: mswHandlers },
      to: { pathNot: "^src/runtime/|(^|node_modules/)msw/" },
    },
    {
      name: "no-circular",
      comment: "Modules in a circle can only be understood, and loaded, together.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A module that nothing imports is dead, unless it is copied or an entry.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "^src/(runtime/|index\\.ts$|cli/bin\\.ts$)" },
      to: {},
    },
    {
      name: "not-to-unresolvable",
      comment: "An import leads to a file or to a package that is installed.",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
    {
      name: "not-to-dev-dependency",
      comment: "What the generator imports has to be there where it is installed.",
      severity: "error",
      from: { path: "^src/", pathNot: mswHandlers },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm", "npm-peer", "npm-optional"] },
    },
  ],
  options: {
    // Types count: a layer that knows another's types depends on it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
