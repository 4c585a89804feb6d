// Joins stories, and shows what they came to, in a thread of its own.
import './dist/joined/in-thread.js';
