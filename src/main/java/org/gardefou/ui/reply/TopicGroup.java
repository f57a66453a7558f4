package org.gardefou.ui.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.letters.Family;
import org.gardefou.letters.LetterKind;
import org.gardefou.letters.Proposal;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;

/** What the tab can show, under one title. */
record TopicGroup(String title, List<Entry> entries) {
  TopicGroup {
    entries = List.copyOf(entries);
  }

  /** What is special about an entry. */
  enum Mark {
    /** The kind that fits best. */
    PROPOSED,
    /** A letter was begun. */
    DRAFT,
    /** A letter went out. */
    SENT
  }

  /**
   * One kind or page.
   *
   * @param spoken its name and marks in words
   */
  record Entry(Topic topic, String name, List<Mark> marks, String spoken) {
    Entry {
      marks = List.copyOf(marks);
    }
  }

  /** All groups, in the order of the list (domain.md E.4), the pages last. */
  static List<TopicGroup> all(Moment moment, List<Proposal> proposals) {
    Messages texts = moment.texts();
    List<TopicGroup> groups = new ArrayList<>();
    for (Family family : Family.values()) {
      groups.add(
          new TopicGroup(
              texts.of(family.label()),
              moment.book().kinds().stream()
                  .filter(kind -> kind.family() == family)
                  .map(kind -> entry(kind, moment, proposals))
                  .toList()));
    }
    groups.add(pages(moment));
    return groups;
  }

  private static TopicGroup pages(Moment moment) {
    Messages texts = moment.texts();
    boolean running = moment.context().mission().phase() == Phase.ONGOING;
    Stream<Topic> way = running ? Stream.of(Topic.Way.LEAVING) : Stream.empty();
    return new TopicGroup(
        texts.get("reply.pages"),
        Stream.concat(Stream.of(Topic.Page.values()), way)
            .map(topic -> page(topic, texts))
            .toList());
  }

  private static Entry page(Topic topic, Messages texts) {
    String name = texts.get("reply.page." + topic.code());
    return new Entry(topic, name, List.of(), name);
  }

  private static Entry entry(LetterKind kind, Moment moment, List<Proposal> proposals) {
    Messages texts = moment.texts();
    List<Mark> marks = new ArrayList<>();
    if (!proposals.isEmpty() && proposals.getFirst().kind().equals(kind)) {
      marks.add(Mark.PROPOSED);
    }
    letters(kind, moment).ifPresent(marks::add);
    String name = texts.of(kind.name());
    List<String> spoken = new ArrayList<>(List.of(name));
    marks.forEach(mark -> spoken.add(texts.get("reply.mark." + mark.name())));
    return new Entry(new Topic.OfKind(kind.id()), name, marks, String.join(", ", spoken));
  }

  private static Optional<Mark> letters(LetterKind kind, Moment moment) {
    List<LetterDraft> own =
        moment.context().mission().letters().stream()
            .filter(letter -> letter.kind().equals(kind.id()))
            .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    boolean open = own.stream().anyMatch(letter -> letter.sentOn() == null);
    return Optional.of(open ? Mark.DRAFT : Mark.SENT);
  }
}
