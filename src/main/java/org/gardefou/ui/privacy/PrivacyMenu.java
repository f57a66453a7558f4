package org.gardefou.ui.privacy;

import java.util.List;
import java.util.function.Consumer;
import org.gardefou.model.Client;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.mission.MenuEntry;

/** What the menu of a mission offers for its client as a person. */
public final class PrivacyMenu {
  private PrivacyMenu() {}

  /** A copy for the client, and erasing the client. */
  public static List<MenuEntry> entries(UiContext context) {
    return List.of(
        entry(Icon.PERSON, "privacy.access", new AccessRequest(context)::open),
        entry(Icon.CLOSE, "privacy.erase.client", new PersonDialogs(context)::erase));
  }

  private static MenuEntry entry(Icon icon, String key, Consumer<Client> action) {
    return new MenuEntry(icon, key, view -> true, view -> action.accept(view.client()));
  }
}
