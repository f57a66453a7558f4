/**
 * What she answers: the kind of letter that fits, written from blocks, and what goes with it: pages
 * for the client, objections to practise, the way out of a running mission.
 */
package org.gardefou.ui.reply;
