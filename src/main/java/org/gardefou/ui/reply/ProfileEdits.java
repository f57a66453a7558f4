package org.gardefou.ui.reply;

import java.util.function.UnaryOperator;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;

/** Changes her profile, such as {@code desk::editFreelancer}. */
@FunctionalInterface
public interface ProfileEdits {
  /** Changes it; {@code label} names the edit for undo. */
  void edit(Text label, UnaryOperator<Freelancer> edit);
}
