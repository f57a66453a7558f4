package org.gardefou.ui.palette;

import java.util.List;
import java.util.stream.Stream;
import org.gardefou.model.Text;
import org.gardefou.ui.component.Icon;

/** Something that the palette can find and do. */
public final class Finding {
  private final String id;
  private final Icon icon;
  private final Text words;
  private final Text side;
  private final Text also;
  private final Runnable action;
  private final String keys;
  private final boolean available;
  private List<Phrase> own = List.of();
  private List<Phrase> around = List.of();

  /**
   * Something that can be done now.
   *
   * @param id the same for the same thing, so that what was done lately comes first
   * @param side where it belongs, such as the menu of a command or the client of a mission
   */
  public Finding(String id, Icon icon, Text words, Text side, Runnable action) {
    this(id, icon, words, side, new Text("", ""), action, "", true);
  }

  private Finding(
      String id,
      Icon icon,
      Text words,
      Text side,
      Text also,
      Runnable action,
      String keys,
      boolean available) {
    this.id = id;
    this.icon = icon;
    this.words = words;
    this.side = side;
    this.also = also;
    this.action = action;
    this.keys = keys;
    this.available = available;
  }

  /** With further words that lead to it without being shown. */
  public Finding withAlso(Text newWords) {
    return new Finding(id, icon, words, side, newWords, action, keys, available);
  }

  /** With the keys that do the same, as they are shown. */
  public Finding withKeys(String newKeys) {
    return new Finding(id, icon, words, side, also, action, newKeys, available);
  }

  /** Whether it can be done now; what cannot is shown, and says so. */
  public Finding withAvailable(boolean isAvailable) {
    return new Finding(id, icon, words, side, also, action, keys, isAvailable);
  }

  /** The same for the same thing. */
  public String id() {
    return id;
  }

  /** What stands before it. */
  public Icon icon() {
    return icon;
  }

  /** What it is called. */
  public Text words() {
    return words;
  }

  /** Where it belongs. */
  public Text side() {
    return side;
  }

  /** The keys that do the same; empty where there are none. */
  public String keys() {
    return keys;
  }

  /** Whether it can be done now. */
  public boolean isAvailable() {
    return available;
  }

  /** Does it. */
  public void run() {
    action.run();
  }

  /** Makes it ready to be compared, which takes longer than comparing it. */
  void fold() {
    own();
    around();
  }

  List<Phrase> own() {
    if (own.isEmpty()) {
      own = Phrase.of(words);
    }
    return own;
  }

  List<Phrase> around() {
    if (around.isEmpty()) {
      around = Stream.of(side, also).flatMap(text -> Phrase.of(text).stream()).toList();
    }
    return around;
  }
}
