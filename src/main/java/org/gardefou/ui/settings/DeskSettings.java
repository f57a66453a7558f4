package org.gardefou.ui.settings;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.gardefou.desk.Desk;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;

/** The settings, on the desk. */
public record DeskSettings(Desk desk) implements SettingsActions {
  @Override
  public void change(Text label, UnaryOperator<Freelancer> edit) {
    desk.editFreelancer(label, edit);
  }

  @Override
  public Path dataFolder() {
    return desk.dataFolder();
  }

  @Override
  public String catalogueVersion() {
    return desk.engine().catalogue().version();
  }
}
