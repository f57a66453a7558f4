package org.gardefou.ui.criteria;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueNews;
import org.gardefou.catalogue.Rule;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.InlineMessage;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Ui;

/** Says once what an update of the catalogue did to things of hers. */
public final class NewsBanner extends VBox {
  private final Supplier<Catalogue> base;
  private final String verbKey;
  private final Runnable action;

  /** A banner that shows nothing yet; {@code action} is what its one button does. */
  public NewsBanner(Supplier<Catalogue> base, String verbKey, Runnable action) {
    this.base = base;
    this.verbKey = verbKey;
    this.action = action;
    Ui.show(this, false);
  }

  /** Shows the news, or nothing; gives no room away while there is none. */
  public void show(Messages messages, Optional<CatalogueNews> news) {
    Ui.show(this, news.isPresent());
    getChildren().clear();
    news.map(
            now ->
                Notice.of(
                        Notice.Kind.INFO,
                        messages.get("criteria.news", now.version()),
                        details(messages, now))
                    .with(messages.get(verbKey), action))
        .map(InlineMessage::new)
        .ifPresent(getChildren()::add);
  }

  private String details(Messages messages, CatalogueNews news) {
    return news.items().isEmpty()
        ? messages.get("criteria.news.nothing")
        : messages.get("criteria.news.kept")
            + news.items().stream()
                .map(item -> "\n" + line(messages, item))
                .collect(Collectors.joining());
  }

  private String line(Messages messages, CatalogueNews.Item item) {
    String said =
        item.said().isEmpty()
            ? messages.get("criteria.news.gone")
            : item.said().stream().map(messages::of).collect(Collectors.joining(" "));
    return messages.get("criteria.news.item", name(messages, item.id()), said);
  }

  private String name(Messages messages, String id) {
    Rule rule = base.get().rules().get(id);
    if (rule != null) {
      return id + " · " + messages.of(rule.title());
    }
    return Optional.ofNullable(base.get().criteria().get(id))
        .map(criterion -> messages.of(criterion.shortName()))
        .or(
            () ->
                Optional.ofNullable(base.get().facts().get(id))
                    .map(f -> messages.of(f.shortName())))
        .orElse(id);
  }
}
