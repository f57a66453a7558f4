package org.gardefou.ui.command;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.gardefou.text.Messages;

/** The names of keys as they stand on the keyboards of a language: Ctrl+Shift+P, Ctrl+Maj+P. */
public record KeyNames(Messages messages, boolean symbols) {
  /** On this computer; macOS writes symbols in every language. */
  public static KeyNames in(Messages messages) {
    return new KeyNames(messages, System.getProperty("os.name", "").startsWith("Mac"));
  }

  /** The name of a combination. */
  public String of(KeyCombination keys) {
    return switch (keys) {
      case SameKey same -> of(same.first());
      case KeyCodeCombination combination when !symbols -> String.join("+", parts(combination));
      default -> keys.getDisplayText();
    };
  }

  /** The name of the keys that a command shows; empty where it has none. */
  public String of(Command command) {
    return command.keys().stream().findFirst().map(this::of).orElse("");
  }

  private List<String> parts(KeyCodeCombination keys) {
    List<String> parts = new ArrayList<>();
    if (keys.getShortcut() == ModifierValue.DOWN || keys.getControl() == ModifierValue.DOWN) {
      parts.add(messages.get("command.key.ctrl"));
    }
    if (keys.getAlt() == ModifierValue.DOWN) {
      parts.add(messages.get("command.key.alt"));
    }
    if (keys.getShift() == ModifierValue.DOWN) {
      parts.add(messages.get("command.key.shift"));
    }
    parts.add(name(keys.getCode()));
    return parts;
  }

  private String name(KeyCode code) {
    return switch (code) {
      case LEFT -> messages.get("command.key.left");
      case RIGHT -> messages.get("command.key.right");
      case PAGE_UP -> messages.get("command.key.page.up");
      case PAGE_DOWN -> messages.get("command.key.page.down");
      case PLUS -> "+";
      case MINUS -> "-";
      case COMMA -> ",";
      case DIGIT0 -> "0";
      default -> code.getName();
    };
  }
}
