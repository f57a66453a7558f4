package org.gardefou.ui.review;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.model.Stage;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.mission.MenuEntry;

/** What the menu of a mission offers about its end. */
public final class ReviewMenu {
  private ReviewMenu() {}

  /** End it, change its last day, let it go on, look back on it. */
  public static List<MenuEntry> entries(ReviewDialogs dialogs) {
    return List.of(
        entry(Icon.CHECK, "menu.end", Stage.RUNNING::equals, dialogs::end),
        entry(Icon.CALENDAR, "menu.lastday", Stage.ENDED::equals, dialogs::end),
        entry(Icon.UNDO, "menu.resume", Stage.ENDED::equals, dialogs::resume),
        entry(Icon.INSIGHT, "menu.lookback", Stage::over, dialogs::open));
  }

  private static MenuEntry entry(
      Icon icon, String key, Predicate<Stage> offered, BiConsumer<Client, Mission> action) {
    return new MenuEntry(
        icon,
        key,
        view -> offered.test(view.mission().stage()),
        view -> action.accept(view.client(), view.mission()));
  }
}
