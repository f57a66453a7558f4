/**
 * What finished missions teach: which warnings came true, which weights that suggests, what a
 * client is known for, and how much all running missions ask at once. Method: docs/insights.md.
 */
package org.gardefou.engine.insight;
