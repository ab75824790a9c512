/** Says plainly what to do when the Node that runs the scripts cannot run TypeScript. */
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    [
      `This project's scripts need Node 24, but Node ${process.versions.node} is running them.`,
      'Node 24 comes with the dependencies (the package "node"); its install script was not run.',
      'Run:  npm rebuild node esbuild',
      'If npm says that install scripts are blocked:  npm install-scripts approve node esbuild && npm ci',
    ].join('\n'),
  );
  process.exit(1);
}
