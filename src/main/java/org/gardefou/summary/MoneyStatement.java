package org.gardefou.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.money.Input;
import org.gardefou.engine.money.MoneyReport;
import org.gardefou.text.Messages;

/**
 * All that is said about a mission’s money, in words; the window and the summary say the same.
 *
 * @param blocks what is known, the mission first
 */
public record MoneyStatement(MoneyReport report, List<MoneyBlock> blocks) {
  public MoneyStatement {
    blocks = List.copyOf(blocks);
  }

  /** The statement in a language. */
  public static MoneyStatement of(MoneyReport report, Catalogue catalogue, Messages messages) {
    MoneyText text = new MoneyText(messages);
    MissionBlocks mission = new MissionBlocks(report, text);
    OwnBlocks own = new OwnBlocks(report, catalogue, text);
    return new MoneyStatement(
        report,
        Stream.of(
                Optional.of(mission.hour()),
                mission.loss(),
                Optional.of(own.dependency()),
                Optional.of(own.runway()),
                own.shock(),
                mission.term(),
                mission.late(),
                own.apart())
            .flatMap(Optional::stream)
            .toList());
  }

  /** Whether there is any figure to show. */
  public boolean known() {
    return report.hour().hour().isPresent()
        || report.dependency().now().isPresent()
        || report.runway().ifRefused().isPresent()
        || report.late().isPresent();
  }

  /** What is not known, each once. */
  public List<Input> open() {
    return blocks.stream().flatMap(block -> block.open().stream()).distinct().toList();
  }

  /** The name of something that is not known. */
  public static String name(Input input, Catalogue catalogue, Messages messages) {
    return switch (input) {
      case Input.Question(String fact) ->
          Optional.ofNullable(catalogue.facts().get(fact))
              .map(Fact::shortName)
              .map(messages::of)
              .orElse(fact);
      case Input.Own(var figure) -> messages.get("money.figure." + figure.id());
      case Input.Incomes() -> messages.get("money.open.incomes");
    };
  }
}
