package org.gardefou.ui.reply;

import java.util.function.Consumer;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures.Frame;
import org.gardefou.ui.flags.Framed;
import org.gardefou.ui.flags.Ostrevant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures of the reply tab, to be looked at. */
class ReplyPicturesTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void letters() {
    take("reply-fr", Frame.LIGHT, Language.FR, desk -> {});
    take("reply-fr-dark", Frame.DARK, Language.FR, desk -> {});
    take("reply-en-small", Frame.SMALL, Language.EN, desk -> {});
    take("reply-fr-200", new Frame(1440, 2600, false, 200), Language.FR, desk -> {});
  }

  @Test
  void pages() {
    take(
        "reply-ask-fr",
        Frame.LIGHT.sized(1440, 1700),
        Language.FR,
        desk -> desk.tab.open(new Topic.OfKind("ask_info")));
    take(
        "reply-missing-fr",
        Frame.LIGHT.sized(1440, 1100),
        Language.FR,
        desk -> desk.tab.open(new Topic.OfKind("out_of_scope")));
    take("reply-terms-fr", Frame.LIGHT, Language.FR, desk -> desk.tab.openTerms());
    take("reply-rules-en", Frame.LIGHT, Language.EN, desk -> desk.tab.open(Topic.Page.RULES));
    take("reply-leaving-fr", Frame.LIGHT, Language.FR, desk -> desk.tab.open(Topic.Way.LEAVING));
  }

  private static void take(
      String name, Frame frame, Language language, Consumer<ReplyDesk> before) {
    Framed.picture(
        name,
        frame,
        () -> {
          Ostrevant scope = Ostrevant.running();
          scope.editFreelancer(new Text("", ""), f -> f.withName("Camille Aubry"));
          ReplyDesk desk = new ReplyDesk(scope, language);
          before.accept(desk);
          return desk.tab;
        });
  }
}
