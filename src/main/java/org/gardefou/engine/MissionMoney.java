package org.gardefou.engine;

import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.money.MoneyReport;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;

/** The money report that belongs to an assessment. */
public final class MissionMoney {
  /** The criterion whose red flags make a loss likelier (domain.md D.7). */
  private static final String PAYMENT = "PAY";

  private MissionMoney() {}

  /** The report of the assessment's day. */
  public static MoneyReport of(
      Freelancer freelancer,
      Client client,
      Mission mission,
      Assessment assessment,
      Catalogue catalogue) {
    return MoneyReport.of(
        freelancer, client, mission, paymentRed(assessment), catalogue.law(), assessment.date());
  }

  private static boolean paymentRed(Assessment assessment) {
    return assessment.flags().stream()
        .filter(Flag::fired)
        .filter(flag -> flag.severity().compareTo(Severity.RED) >= 0)
        .anyMatch(flag -> flag.rule().criterion().equals(PAYMENT));
  }
}
