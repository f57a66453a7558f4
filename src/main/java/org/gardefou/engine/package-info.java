/**
 * From facts to an assessment: flags, intervals, verdict, questions, what-if. Pure functions over
 * immutable values; the date is always passed in. Semantics: domain.md A.4-A.7.
 */
package org.gardefou.engine;
