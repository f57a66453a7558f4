package org.gardefou.desk;

import org.jspecify.annotations.Nullable;

/**
 * A mission in the list.
 *
 * @param outlook the advice; null while it is being worked out
 */
public record ListedMission(MissionLine line, @Nullable Outlook outlook) {}
