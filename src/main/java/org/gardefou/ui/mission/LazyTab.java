package org.gardefou.ui.mission;

import org.gardefou.desk.Lazy;

/** A tab that is made when it is first opened; its title is there before. */
public record LazyTab(TabTitle title, Lazy<? extends MissionTab> tab) {}
