/** All missions of one client, and the load of all clients together. */
package org.gardefou.ui.client;
