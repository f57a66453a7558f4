package org.gardefou.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private static List<Client> clients(String... names) {
    return Stream.of(names).map(name -> Client.create(name, ClientKind.values()[0])).toList();
  }

  private static List<String> names(Documents documents) {
    return documents.clients().stream().map(Client::name).toList();
  }

  @Test
  void whatWasReadLaterStandsInItsOrder() {
    Documents few = Documents.of(clients("zoo", "Élan"), Freelancer.create());
    List<Client> read = Documents.ordered(clients("Mill", "abc", "Éa"));
    List<String> expected = List.of("abc", "Éa", "Élan", "Mill", "zoo");
    assertEquals(expected, names(few.with(read)));
    assertEquals(
        expected,
        names(
            Documents.of(clients("Mill", "abc", "Éa"), Freelancer.create())
                .with(Documents.ordered(clients("zoo", "Élan")))));
  }
}
