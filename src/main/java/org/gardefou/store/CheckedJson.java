package org.gardefou.store;

import java.util.Arrays;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.text.Bilingual;

/**
 * Writes only what can be read again: a note of two megabytes, pasted by mistake, must not turn a
 * client into a file that the next start refuses.
 */
final class CheckedJson {
  private final ModelJson json = new ModelJson();

  byte[] write(Client client) throws BadFileException {
    byte[] content = json.write(client);
    return same(content, json.write(json.readClient(content)));
  }

  byte[] write(Freelancer freelancer) throws BadFileException {
    byte[] content = json.write(freelancer);
    return same(content, json.write(json.readFreelancer(content)));
  }

  Client readClient(byte[] content) throws BadFileException {
    return json.readClient(content);
  }

  Freelancer readFreelancer(byte[] content) throws BadFileException {
    return json.readFreelancer(content);
  }

  private static byte[] same(byte[] content, byte[] again) throws BadFileException {
    if (!Arrays.equals(content, again)) {
      throw new BadFileException(
          BadFileException.Kind.WRONG_TYPE,
          Bilingual.text("store.bad.again"),
          Placed.Place.NONE,
          JsonPath.ROOT);
    }
    return content;
  }
}
