package org.gardefou.summary;

/**
 * What a summary may contain. Free text of hers is never filtered: the report says so.
 *
 * @param includeHealth whether health findings, facts, reasons, questions and criteria are in it
 *     (domain.md C (e), (f))
 * @param includeName whether the client is named; otherwise "Client" stands in for the name
 *     wherever it occurs
 * @param includeImpressions whether findings that rest on her own impression are in it (domain.md F
 *     (11))
 * @param includeMoney whether her own figures are in it: floor rate, reserve, dependency
 * @param includePeople whether persons at the client are named; otherwise “a person” stands in for
 *     each name (domain.md F (11))
 */
public record SummaryOptions(
    boolean includeHealth,
    boolean includeName,
    boolean includeImpressions,
    boolean includeMoney,
    boolean includePeople) {

  /** Health and money left out, the client named: the form in which a summary opens. */
  public static SummaryOptions standard() {
    return new SummaryOptions(false, true, true, false, true);
  }

  /** Everything, for herself (domain.md F (11), "mine"). */
  public static SummaryOptions mine() {
    return new SummaryOptions(true, true, true, true, true);
  }

  /** No health, no impressions, no name, no person, no money (domain.md F (11), "shareable"). */
  public static SummaryOptions shareable() {
    return new SummaryOptions(false, false, false, false, false);
  }

  /** With or without health. */
  public SummaryOptions withHealth(boolean include) {
    return new SummaryOptions(
        include, includeName, includeImpressions, includeMoney, includePeople);
  }

  /** With or without the client's name. */
  public SummaryOptions withName(boolean include) {
    return new SummaryOptions(
        includeHealth, include, includeImpressions, includeMoney, includePeople);
  }

  /** With or without findings that rest on an impression. */
  public SummaryOptions withImpressions(boolean include) {
    return new SummaryOptions(includeHealth, includeName, include, includeMoney, includePeople);
  }

  /** With or without her own figures. */
  public SummaryOptions withMoney(boolean include) {
    return new SummaryOptions(
        includeHealth, includeName, includeImpressions, include, includePeople);
  }

  /** With or without the names of persons at the client. */
  public SummaryOptions withPeople(boolean include) {
    return new SummaryOptions(
        includeHealth, includeName, includeImpressions, includeMoney, include);
  }
}
