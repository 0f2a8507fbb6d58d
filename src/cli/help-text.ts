/** What `sdkwright help` prints. */
export const helpText = `sdkwright turns an OpenAPI description into a TypeScript SDK that a team can publish.

Usage:
  sdkwright init [SPEC] [options]
                                 set a project up: a configuration, scripts, a workflow, a package
  sdkwright generate [options]   generate every target of the configuration
  sdkwright mock SPEC [options]  serve a description, and check what is sent to it
  sdkwright normalize [SPEC] [options]
                                 print a description as it is understood, after every repair
  sdkwright explain [SPEC] WORD [options]
                                 say where something of a package comes from, and why it has its name
  sdkwright lint [SPEC] [options]
                                 say what makes the package of a description worse than it could be
  sdkwright diff OLD NEW [options]
                                 compare two descriptions: what changed, and whom it breaks
  sdkwright release [OLD] [options]
                                 add what changed since OLD, with the next version, to the changelog
  sdkwright help                 print this text
  sdkwright --version            print the version

What to set up: asked for on a terminal; elsewhere, and with --yes, what is not said has a default
  SPEC            the description: a file or a URL; by default the only one that is found here
  --out DIR       the folder of the package; sdk by default
  --name PACKAGE  the name of the package; by default made from the title
  --no-workflow   write no workflow for GitHub; --workflow writes one without asking
  --yes           ask nothing
  --force         replace a configuration and a workflow that are there

What to generate:
  --config FILE   the configuration; by default the only sdkwright.config.ts (or .mts, .js,
                  .mjs, .json, .yaml, .yml) in the current folder
  --spec FILE     generate from this description without a configuration: a file, a folder that
                  holds an openapi.yaml, a URL, or - for standard input
  --out DIR       the folder to generate into, with --spec
  --name PACKAGE  the name of the package, with --spec; by default made from the title
  --overlay FILE  with --spec: an Overlay to apply to the description; repeatable, in order
  --allow-file PATH   with --spec: a file or folder that the description may refer to; repeatable
  --allow-url PREFIX  with --spec: URLs that the description may refer to; repeatable

How:
  --check         write nothing; fail if what is on disk is not what would be generated
  --dry-run       write nothing; list what would be written and deleted
  --watch         generate again whenever a file changes that was read, until interrupted
  --force         replace generated files although somebody edited them by hand
  --update-references
                  fetch what the description refers to anew, instead of comparing it to
                  sdkwright.lock.json; where CI is set, nothing is fetched without this

What to mock:
  SPEC            a description, as --spec takes it; or a package: its folder, or the name of an
                  installed one. --overlay, --allow-file and --allow-url are as above
  --port N        the port to listen at; 4010 by default, 0 for any that is free
  --host NAME     the address to listen at; 127.0.0.1 by default
  --stateful      remember what is made, changed and removed: by the conventions of paths, and by
                  the description's x-sdkwright-state
  --fail STATUS@SHARE
                  let some requests fail, such as 429@10%, or all of them: 503; repeatable
  --latency MS    hold answers back, such as 50 or 50..200
  --seed N        decides what fails, how long it takes, and the values; 0, the default,
                  is for those of the documentation

What to normalize: SPEC, or without it the description of the configuration's target
  --config FILE, --overlay FILE, --allow-file PATH, --allow-url PREFIX   as above
  --target DIR    the folder of the target that is meant, where there are several
  --explain       report every repair: what, where and why
  --json          print JSON instead of YAML

What to explain: SPEC as above; WORD is a name in the package's code, an operation (its operationId, or
  'GET /pets'), a property or parameter, a JSON Pointer into the description, or a file of the package
  --config FILE, --target DIR, --overlay FILE, --allow-file PATH, --allow-url PREFIX   as above
  --format FORM   text (default) or json
  --verbose       everything, where there are several of that name

What to judge: SPEC, or without it the description of the configuration's target
  --config FILE, --target DIR, --overlay FILE, --allow-file PATH, --allow-url PREFIX   as above
  --fail-on SEVERITY
                  fail where something is found of this severity or a worse one: error (default),
                  warning or info
  --write-overlay FILE
                  write an Overlay that fixes what can be fixed so; --force replaces one

What to compare: each a file, a URL or a file of a git revision, such as HEAD~1:spec/pets.yaml
  --config FILE   as above; a description of the configuration is compared as it is generated
                  from, with its overlays and names
  --overlay FILE, --allow-file PATH, --allow-url PREFIX   as above, for both
  --fail-on LEVEL fail where there is a change of this level or above: breaking, addition or notice
  --prove         also compile a consumer of all that the old package exports against the new one
  --format FORM   text (default), json, markdown or html
  --verbose       also notices: what code sees nothing of

What to release: the configuration's target, compared with OLD, by default as it was committed last
                  what was renamed stays in sdkwright.lock until the next major version
  --config FILE, --target DIR   as above
  --dry-run       print the entry of the changelog instead of writing it

What is printed:
  --format FORM   terminal (default), json (an object per line), github (annotations), or with
                  generate and lint sarif (one log on standard output)
  --quiet         errors only
  --verbose       also notes, stages and the list of files that changed

Diagnostics go to standard error, but what 'lint' finds is its output. Standard output gets one line per target, such as
  generated/pets: 42 files written, 1 deleted, 310 unchanged
and with --format json one object per target instead. 'mock' prints its address, and with
--verbose a line per request to standard error.

Exit codes:
  0   done
  1   errors in the description, output that is out of date, or a change that --fail-on names
  2   wrong usage or configuration
  70  a bug of sdkwright
`;
