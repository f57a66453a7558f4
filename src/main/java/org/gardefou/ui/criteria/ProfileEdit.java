package org.gardefou.ui.criteria;

import java.util.function.UnaryOperator;
import org.gardefou.desk.Desk;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;

/** Takes edits of her profile: the desk, or a draft that is thrown away when she skips a step. */
@FunctionalInterface
interface ProfileEdit {
  /**
   * Changes the profile.
   *
   * @param label names the edit for undo
   * @param typed whether edits with the same label that follow at once belong together
   */
  void change(Text label, UnaryOperator<Freelancer> edit, boolean typed);

  /** The real profile. A first edit notes which catalogue she laid it over. */
  static ProfileEdit of(Desk desk, News news) {
    return (label, edit, typed) -> {
      UnaryOperator<Freelancer> noted = before -> news.noted(before, edit.apply(before));
      if (typed) {
        desk.editFreelancerTyped(label, noted);
      } else {
        desk.editFreelancer(label, noted);
      }
    };
  }
}
