package org.gardefou.ui.mission;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.gardefou.ui.component.Icon;

/**
 * Something that can be done with a mission as a whole, where it is of use.
 *
 * @param key of its words
 */
public record MenuEntry(
    Icon icon,
    String key,
    Predicate<MissionScope.View> offered,
    Consumer<MissionScope.View> action) {}
