package org.gardefou.ui.settings;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;

/** What the settings need of the desk. */
public interface SettingsActions {
  /** Changes her profile; {@code label} names the edit for undo. */
  void change(Text label, UnaryOperator<Freelancer> edit);

  /** The folder with her files. */
  Path dataFolder();

  /** Version of the catalogue in use. */
  String catalogueVersion();
}
