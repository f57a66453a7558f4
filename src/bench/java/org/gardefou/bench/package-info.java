/**
 * Speed, measured with JMH in one run and reported as ratios; docs/benchmarks.md tells the method.
 */
package org.gardefou.bench;
