import * as story from './story';
import { demoRuntime } from './demo-runtime';
import { DemoRefusal, fillDemo, findAccount } from './fill-demo';
import { removeDemo } from './remove-demo';

export { DemoRefusal, demoRuntime, fillDemo, findAccount, removeDemo, story };
