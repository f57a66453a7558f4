package org.gardefou.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gardefou.desk.Tasks;
import org.gardefou.ui.component.Feed;

/**
 * Many thousands of findings, made ready for comparison a portion at a time, so that the window
 * answers meanwhile. Until all are ready, those that are can be found.
 */
public final class GrowingSource implements Source {
  private static final int PORTION = 500;
  private static final Feed.Pace PACE = new Feed.Pace(0, 1);

  private final List<Finding> ready = new ArrayList<>();
  private final Source found = Source.of(ready);
  private Runnable onMore = () -> {};

  /**
   * A source that begins to make itself ready.
   *
   * @param parts each makes one or more findings
   */
  public GrowingSource(List<Part> parts, Tasks tasks) {
    int portions = (parts.size() + PORTION - 1) / PORTION;
    List<Runnable> steps = new ArrayList<>();
    IntStream.range(0, portions)
        .mapToObj(i -> parts.subList(i * PORTION, Math.min(parts.size(), (i + 1) * PORTION)))
        .forEach(portion -> steps.add(() -> take(portion)));
    steps.add(() -> onMore.run());
    new Feed(steps, PACE, tasks).begin();
  }

  /** Something of which there are findings, such as a client with missions. */
  @FunctionalInterface
  public interface Part {
    /** New findings. */
    Stream<Finding> findings();
  }

  private void take(List<Part> portion) {
    portion.stream().flatMap(Part::findings).forEach(this::take);
  }

  private void take(Finding finding) {
    finding.fold();
    ready.add(finding);
  }

  @Override
  public Stream<Hit> find(Query query) {
    return found.find(query);
  }

  @Override
  public void onMore(Runnable listener) {
    onMore = listener;
  }
}
