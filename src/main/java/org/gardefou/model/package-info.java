/**
 * What a person writes down: clients, missions, answers, agreements, decisions, her own profile.
 * Immutable records; every edit makes a new value. Unknown JSON properties are carried along in
 * {@code extra}, so that a file written by another version loses nothing.
 */
package org.gardefou.model;
