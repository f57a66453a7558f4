package org.gardefou.ui.reply;

/** What the tab can show. */
sealed interface Topic {
  /** A letter of a kind. */
  record OfKind(String kind) implements Topic {}

  /** A page for the client. */
  enum Page implements Topic {
    /** What is agreed and proposed. */
    TERMS,
    /** Her rules of the game. */
    RULES;

    /** The name in keys. */
    String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The way out of a running mission. */
  enum Way implements Topic {
    LEAVING
  }

  /** A short name without spaces, for ids of nodes. */
  default String code() {
    return switch (this) {
      case OfKind(String kind) -> kind;
      case Page page -> page.id();
      case Way way -> "leaving";
    };
  }
}
