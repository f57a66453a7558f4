package org.gardefou.engine.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gardefou.engine.money.MissionLoad;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.model.Review;
import org.gardefou.model.Stage;

/**
 * Her noes, and what she says that they made room for.
 *
 * @param missions all that she refused
 * @param again how many she would refuse again, among those that she looked back on
 * @param hours of work that they would have taken
 * @param price what they would have paid: the other side of the same no
 * @param words what she wrote, the newest first
 */
public record Noes(int missions, Share again, Known hours, Known price, List<Words> words) {
  private static final Comparator<Words> NEWEST = Comparator.comparing(Words::reviewed).reversed();

  public Noes {
    words = List.copyOf(words);
  }

  /**
   * Her words about one no.
   *
   * @param reviewed the day on which she wrote them
   */
  public record Words(Client client, Mission mission, LocalDate reviewed, String gained) {}

  private record No(Client client, Mission mission) {
    Stream<Review> review() {
      return Stream.ofNullable(mission.review());
    }

    Stream<Words> words() {
      return review().flatMap(r -> Stream.ofNullable(r.gained()).map(gained -> words(r, gained)));
    }

    private Words words(Review review, String gained) {
      return new Words(client, mission, review.date(), gained);
    }
  }

  /** The noes among the clients that count. */
  public static Noes of(Considered considered) {
    List<No> all =
        considered.clients().stream()
            .flatMap(c -> c.missions().stream().map(m -> new No(c, m)))
            .filter(no -> no.mission().stage() == Stage.REFUSED)
            .toList();
    List<MissionLoad> loads = all.stream().map(no -> MissionLoad.of(no.mission())).toList();
    return new Noes(
        all.size(),
        again(all),
        Known.of(loads.stream().map(MissionLoad::hours).toList()),
        Known.of(loads.stream().map(MissionLoad::price).toList()),
        all.stream().flatMap(No::words).sorted(NEWEST).toList());
  }

  private static Share again(List<No> all) {
    List<Boolean> answers =
        all.stream().flatMap(No::review).map(Review::again).filter(Objects::nonNull).toList();
    return new Share((int) answers.stream().filter(a -> a).count(), answers.size());
  }
}
