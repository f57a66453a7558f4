/**
 * The workspace of one mission. A tab implements {@link org.gardefou.ui.mission.MissionTab}, is
 * made by a {@link org.gardefou.ui.mission.MissionTabs}, takes a {@link
 * org.gardefou.ui.mission.MissionScope} and renders from it.
 */
package org.gardefou.ui.mission;
