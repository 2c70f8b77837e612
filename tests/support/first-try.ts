import { registerHooks } from 'node:module';
import { prepare, stop } from '../../app/features/accounts/prepare.server';
import { mayTry } from '../../app/features/accounts/rate-limit.server';

/** A process of its own: it says, as JSON, which modules it had to load to count the first try to sign in. */
const loaded: string[] = [];

await prepare({ offersSetup: false });
registerHooks({
  resolve(name, context, next) {
    loaded.push(name);
    return next(name, context);
  },
});
if (!(await mayTry('somebody', '192.0.2.1'))) throw new Error('The first try was refused.');
process.stdout.write(JSON.stringify(loaded));
await stop();
