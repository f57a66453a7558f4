/** Her files: copies of earlier days, backups, copies in conflict, encryption, erasing. */
package org.gardefou.ui.data;
