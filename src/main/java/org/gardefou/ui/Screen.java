package org.gardefou.ui;

import javafx.scene.Node;

/**
 * Something that fills a place of the window. It renders what it is subscribed to and keeps nothing
 * of its own; {@link #detach} undoes all that {@link #attach} did, in any number of rounds.
 */
public interface Screen {
  /** What is shown; always the same node. */
  Node node();

  /** Starts to listen; called when the screen comes into the window. */
  void attach();

  /** Stops to listen; called when the screen leaves the window. */
  void detach();

  /** Puts the focus where she most likely goes on; called after it came into the window. */
  default void focus() {}

  /** Opens the part that holds the section with a title of this key; nothing without parts. */
  default void openPart(String key) {}
}
