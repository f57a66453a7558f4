package org.gardefou.ui.facts;

import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Flag;
import org.gardefou.engine.GoodSign;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.facts.ReportItem.Words;

/** Puts findings into words of one language. */
record ReportWords(Catalogue catalogue, Messages messages) {

  Words flag(Flag flag) {
    return flag(flag, word(flag.severity()));
  }

  private Words flag(Flag flag, String tier) {
    return new Words(
        Mark.of(flag.severity()),
        messages.of(flag.evidence()),
        origin(tier, flag.rule().criterion(), flag.rule().id()));
  }

  Words good(GoodSign sign) {
    return new Words(
        Mark.GOOD,
        messages.of(sign.text()),
        origin(messages.get(Mark.GOOD.key()), sign.green().criterion(), sign.green().id()));
  }

  Words changed(Changes.Changed changed) {
    Flag flag = changed.flag();
    if (changed.vanished()) {
      return gone(flag.evidence(), flag.rule().criterion(), flag.rule().id());
    }
    Flag was = changed.was();
    return was == null
        ? flag(flag)
        : flag(flag, messages.get("facts.report.was", word(flag.severity()), word(was.severity())));
  }

  Words gone(GoodSign sign) {
    return gone(sign.text(), sign.green().criterion(), sign.green().id());
  }

  private Words gone(Text sentence, String criterion, String id) {
    return new Words(
        Mark.CLEAR,
        messages.of(sentence),
        origin(messages.get("facts.report.gone"), criterion, id));
  }

  private String word(Severity severity) {
    return messages.get("severity." + severity.name());
  }

  private String origin(String word, String criterionId, String rule) {
    Criterion criterion = catalogue.criteria().get(criterionId);
    return criterion == null
        ? word + " · " + rule
        : String.join(" · ", word, messages.of(criterion.shortName()), rule);
  }
}
